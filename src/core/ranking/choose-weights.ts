/**
 * The weights a ranking uses, by the source that Kriteria chooses: as given, from their order, from comparisons, or from the
 * values. Where a source cannot be used the given weights stand, with a finding that says why.
 */
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { MessageRef } from '../model/message';
import type { Criterion, CriterionValue } from '../model/ranking';
import { makeInputFinding } from './input-rules';
import { isByLevel, isSameLevel, levelsInUse, spreadWeights, type ComparedLevel } from './compared-levels';
import { multiplyLevels } from './read-groups';
import { joinMatrices, type MatrixWeights } from './panel/join-matrices';
import type { ComparisonBlock } from './read-comparisons';
import { CONSISTENCY_LIMIT, measureConsistency } from './weights/consistency';
import { weighSquare } from './weights/best-worst-square';
import { criticWeights, entropyWeights } from './weights/objective';
import { completeReverses, priorities, type Pairwise } from './weights/pairwise';
import { rankOrderWeights } from './weights/rank-order';
import { comparedBy, type ComparedSource, type JoiningId, type WeightSource } from './choice-words';

export interface WeightInput {
  readonly source: WeightSource;
  /** Where the source was chosen. */
  readonly sourceCell: CellRef | null;
  readonly criteria: readonly Criterion[];
  readonly values: readonly CriterionValue[];
  readonly comparisons: readonly ComparisonBlock[];
  /** Left out: of the judgments (AIJ). */
  readonly joining?: JoiningId;
}

export interface ChosenWeights {
  /** With the weights to use; `computed` where they are not those of the sheet. */
  readonly criteria: readonly Criterion[];
  /** Of the comparisons the weights come from, brought together. */
  readonly consistency: { readonly ratio: number } | null;
  readonly remarks: readonly MessageRef[];
  readonly findings: readonly Finding[];
}

/** Criteria of weight zero stay at zero, but for comparisons, which say the weights of all. */
export function chooseWeights(input: WeightInput): ChosenWeights {
  const { source, criteria } = input;
  const given: ChosenWeights = { criteria, consistency: null, remarks: [], findings: [] };
  if (source === 'given') return given;
  // Points are ratios as weights are: the ranking divides them by their sum, as the live formulas do.
  if (source === 'swing') return { ...given, remarks: [{ key: 'ranking.remark.weightsSwing', params: {} }] };
  const compared = comparedBy(source);
  if (compared !== null) return weighByComparisons(input, compared);
  if (source === 'centroid' || source === 'sum') {
    const shares = multiplyLevels(criteria, ({ weights }) =>
      weighOrder(
        weights.map(({ weight }) => weight),
        source,
      ),
    );
    return use(input, criteria, shares, true);
  }
  const counted = criteria.filter(({ weight }) => weight > 0);
  const matrix = makeMatrix(input, counted);
  const directions = counted.map(({ direction }) => direction);
  const computed = source === 'critic' ? { ok: true as const, value: criticWeights(matrix, directions) } : entropyWeights(matrix, counted.length); // prettier-ignore
  if (!computed.ok || computed.value.objects < 2) {
    return { ...given, findings: [refuseSource(input, 'messageTooFew', {})] };
  }
  return use(input, counted, computed.value.weights);
}

function use(
  { source, criteria }: WeightInput,
  counted: readonly Criterion[],
  weights: readonly number[],
  /** Whether the weights are made of both levels. */
  countsGroups = false,
): ChosenWeights {
  const weightOf = new Map(counted.map(({ id }, index) => [id, weights[index] ?? 0]));
  const params = { source: `ranking.weights.${source}` };
  const isUnused = !countsGroups && isGrouped(criteria);
  return {
    criteria: criteria.map((one) => ({ ...one, weight: weightOf.get(one.id) ?? 0, computed: source })),
    consistency: null,
    remarks: [
      { key: 'ranking.remark.weightsFrom', params },
      ...(isUnused ? [{ key: 'ranking.remark.groupsUnused', params }] : []),
    ],
    findings: [],
  };
}

function isGrouped(criteria: readonly Criterion[]): boolean {
  return criteria.some(({ group }) => group !== undefined);
}

/** From the order of the weights; those of zero stay at zero. */
function weighOrder(weights: readonly number[], source: 'centroid' | 'sum'): number[] {
  const counted = weights.filter((weight) => weight > 0);
  const ranks = counted.map((weight) => 1 + counted.filter((other) => other > weight).length);
  const shares = rankOrderWeights(ranks, source);
  let place = 0;
  return weights.map((weight) => (weight > 0 ? (shares[place++] ?? 0) : 0));
}

/** Only objects with every value: the others would have to be guessed. */
function makeMatrix({ values }: WeightInput, counted: readonly Criterion[]): (number | null)[][] {
  const rows = new Map<string, (number | null)[]>();
  const columnOf = new Map(counted.map(({ id }, index) => [id, index]));
  for (const { object, criterion, value } of values) {
    const row = rows.get(object) ?? counted.map(() => null);
    const column = columnOf.get(criterion);
    if (column !== undefined) row[column] = value;
    rows.set(object, row);
  }
  return [...rows.values()];
}

function refuseSource(
  input: WeightInput,
  message: string,
  params: Finding['message']['params'],
  cell?: CellRef,
): Finding {
  const cells = [cell ?? null, input.sourceCell].filter((one): one is CellRef => one !== null);
  return makeInputFinding(
    'comparison-invalid',
    message,
    { source: `ranking.weights.${input.source}`, ...params },
    cells,
  );
}

/**
 * Of each level all usable squares joined, weighed by the source; over two levels the weight of a criterion is the share of its group times
 * its own inside of it (Saaty 1980, chapter 1), and the ratio the greatest of the levels.
 */
function weighByComparisons(input: WeightInput, source: ComparedSource): ChosenWeights {
  const { criteria, comparisons } = input;
  const levels = levelsInUse(criteria, comparisons);
  const weighed = levels.map((level) => weighLevel(input, level, source));
  const findings = [...weighed.flatMap((one) => one.findings), ...(isByLevel(levels) ? describeUnused(input) : [])];
  const found = weighed.flatMap(({ joined }, index) => {
    const level = levels[index];
    return joined === null || level === undefined ? [] : [{ level, ...joined }];
  });
  if (found.length < levels.length) return { criteria, consistency: null, remarks: [], findings };
  const chosen = use(input, criteria, spreadWeights(criteria, found), isByLevel(levels));
  const remarks = [
    ...chosen.remarks,
    ...(isByLevel(levels) ? [{ key: 'ranking.remark.comparedLevels', params: { count: levels.length } }] : []),
    ...(!isByLevel(levels) && isGrouped(criteria) ? [{ key: 'ranking.remark.comparedWhole', params: {} }] : []),
    ...weighed.flatMap((one) => one.remarks),
  ];
  const consistency = source === 'bestWorst' ? null : { ratio: Math.max(...found.map(({ ratio }) => ratio)) };
  return { ...chosen, consistency, remarks, findings };
}

interface WeighedLevel {
  /** Null where no square of the level can be used. */
  readonly joined: MatrixWeights | null;
  readonly remarks: readonly MessageRef[];
  readonly findings: readonly Finding[];
}

/** Each square over its limit is a finding. */
function weighLevel(input: WeightInput, level: ComparedLevel, source: ComparedSource): WeighedLevel {
  const { items } = level;
  const own = input.comparisons.filter((block) => isSameLevel(block.level, level));
  const findings: Finding[] = [];
  const usable = own.flatMap((block) => {
    if (block.answers === 0) return [];
    const completed = completeReverses(block.matrix);
    if (completed.ok) {
      const unclear = source === 'bestWorst' ? describeUnclear(input, block, completed.value) : null;
      if (unclear === null) return [{ block, matrix: completed.value }];
      findings.push(unclear);
      return [];
    }
    const { row = 0, column = row } = completed.refusal.params as { row?: number; column?: number };
    const names = { assessor: block.assessor, one: items[row]?.id ?? '', other: items[column]?.id ?? '' };
    const isOpen = completed.refusal.code === 'not-connected';
    const cell = isOpen ? block.cells[0]?.[row] : block.cells[row]?.[column];
    findings.push(refuseSource(input, isOpen ? 'messageUnconnected' : 'messageReverse', names, cell ?? block.cell));
    return [];
  });
  if (usable.length === 0) {
    return {
      joined: null,
      remarks: [],
      findings: findings.length === 0 ? [describeNone(input, level, own)] : findings,
    };
  }
  const joined = joinMatrices(usable.map(({ matrix }) => matrix), input.joining, source, usable.map(({ block }) => block.role?.weight ?? 1)); // prettier-ignore
  if (joined === null) {
    const unclear = refuseSource(input, 'messageJoined', { assessors: usable.length }, usable[0]?.block.cell);
    return { joined: null, remarks: [], findings: [...findings, unclear] };
  }
  if (source === 'bestWorst') {
    const remarks = usable.flatMap(({ block, matrix }) => describeBestWorst(block, matrix));
    findings.push(...usable.flatMap(({ block, matrix }) => describeBeyondLimit(block, matrix)));
    return { joined, remarks, findings };
  }
  for (const { block, matrix } of usable) {
    const { ratio } = measureConsistency(matrix);
    if (ratio > CONSISTENCY_LIMIT) findings.push(describeInconsistent(block, matrix, ratio));
  }
  return { joined, remarks: [], findings };
}

/** Leads to the first square of the level, where there is one. */
function describeNone(input: WeightInput, { type, group }: ComparedLevel, own: readonly ComparisonBlock[]): Finding {
  if (type === 'all') return refuseSource(input, 'messageNone', {});
  const place = own[0]?.cell;
  if (group === null) return refuseSource(input, 'messageNoneTop', {}, place);
  return refuseSource(input, 'messageNoneInside', { group: group.id }, place);
}

/** Squares of all criteria are told of where those of the levels count. */
function describeUnused(input: WeightInput): Finding[] {
  const unused = input.comparisons.filter(({ level, answers }) => level.type === 'all' && answers > 0);
  return unused.map(({ assessor, cell }) => refuseSource(input, 'messageWhole', { assessor }, cell));
}

/** Leads to a judgment that is open or the other way round; null where best and worst are clear. */
function describeUnclear(input: WeightInput, block: ComparisonBlock, matrix: Pairwise): Finding | null {
  const weighed = weighSquare(matrix);
  if (weighed.ok) return null;
  const { row = 0, column = 0 } = weighed.refusal.params as { row?: number; column?: number };
  const [one, other] = [row, column].map((index) => idOf(block, index)) as [string, string];
  const message = weighed.refusal.code === 'best-unclear' ? 'messageBest' : 'messageWorst';
  // The half over the diagonal is the one that people fill.
  const cell = block.cells[Math.min(row, column)]?.[Math.max(row, column)] ?? block.cell;
  return refuseSource(input, message, { assessor: block.assessor, one, other }, cell);
}

function idOf({ level }: ComparisonBlock, index: number): string {
  return level.items[index]?.id ?? '';
}

function describeBestWorst(block: ComparisonBlock, matrix: Pairwise): MessageRef[] {
  const weighed = weighSquare(matrix);
  if (!weighed.ok) return [];
  const { best, worst, xi, ratio } = weighed.value;
  const params = {
    assessor: block.assessor,
    best: idOf(block, best),
    worst: idOf(block, worst),
    xi,
    ratio,
  };
  return [{ key: 'ranking.remark.bestWorst', params }];
}

/** Leads to the two judgments whose product is furthest from the comparison of best with worst; none within the threshold. */
function describeBeyondLimit(block: ComparisonBlock, matrix: Pairwise): Finding[] {
  const weighed = weighSquare(matrix);
  if (!weighed.ok || weighed.value.ratio <= weighed.value.limit) return [];
  const { best, worst, ratio, limit } = weighed.value;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 1;
  const gapOf = (index: number): number => Math.abs(at(best, index) * at(index, worst) - at(best, worst));
  const others = matrix.map((_, index) => index).filter((index) => index !== best && index !== worst);
  const furthest = others.reduce((most, index) => (gapOf(index) > gapOf(most) ? index : most), others[0] ?? best);
  const params = {
    assessor: block.assessor,
    ratio,
    limit,
    one: idOf(block, best),
    other: idOf(block, furthest),
    last: idOf(block, worst),
    judgment: at(best, furthest),
    second: at(furthest, worst),
    implied: at(best, worst),
  };
  const cells = [[best, furthest] as const, [furthest, worst] as const].map(([row, column]) => placeOf(block, row, column));
  return [makeInputFinding('comparison-inconsistent', 'messageBestWorst', params, cells)];
} // prettier-ignore

/** The cell that holds the judgment on a pair: over the diagonal, unless it is open there. */
function placeOf({ matrix, cells, cell }: ComparisonBlock, row: number, column: number): CellRef {
  const [upper, lower] = [Math.min(row, column), Math.max(row, column)];
  const isTyped = (matrix[upper]?.[lower] ?? null) !== null;
  return (isTyped ? cells[upper]?.[lower] : cells[lower]?.[upper]) ?? cell;
}

/** Leads to the judgment furthest from what the weights imply, where looking again helps most. */
function describeInconsistent(block: ComparisonBlock, matrix: Pairwise, ratio: number): Finding {
  const weights = priorities(matrix, 'eigenvector');
  let worst = { row: 0, column: 1, gap: -1, implied: 1, judgment: 1 };
  matrix.forEach((line, row) => {
    line.forEach((judgment, column) => {
      // Seen from the side that prefers: one of the two directions of a judgment.
      if (judgment === null || row === column || judgment < 1 || block.cells[row]?.[column] === null) return;
      const implied = (weights[row] ?? 1) / (weights[column] ?? 1);
      const gap = Math.abs(Math.log(judgment / implied));
      if (gap > worst.gap) worst = { row, column, gap, implied, judgment };
    });
  });
  const { row, column, implied, judgment } = worst;
  const typed = block.matrix[row]?.[column] ?? null;
  const cell = typed === null ? block.cells[column]?.[row] : block.cells[row]?.[column];
  const [one, other] = [idOf(block, row), idOf(block, column)];
  const params = { assessor: block.assessor, ratio, limit: CONSISTENCY_LIMIT, one, other, judgment, implied };
  return makeInputFinding('comparison-inconsistent', 'message', params, [cell ?? block.cell]);
}
