/**
 * study-conclusion: the conclusion that a feasibility study states is the one its scores, evidence and flows give by the
 * stated rule. Says nothing of a study that lacks but scores, of which study-incomplete speaks, nor of one with a score off its
 * scale.
 */
import { concludeStudy, STRONG, type Conclusion, type StudyConclusion } from '../legal/conclude-study';
import { computeStudy } from '../legal/study-figures';
import { studyScale } from '../legal/study-scale';
import type { CellRef } from '../model/cell';
import { recordNumber, recordText, recordValue, type SourceRecord } from '../model/record';
import type { StudySheet } from '../model/study-sheet';
import { readCode } from '../parse/code';
import type { Scale } from '../parse/scale';
import { objectOf, groupBy } from './records';
import { registerRule, type RuleFacts } from './rule';

type Row = SourceRecord<'feasibility'>;

const CODES: Readonly<Record<Conclusion, string>> = {
  open: '',
  feasible: 'layak',
  conditional: 'layak-bersyarat',
  notFeasible: 'tidak-layak',
};

/** A conclusion in words of the workbook, and where it stands. */
interface Stated {
  readonly code: string;
  readonly cell: CellRef;
}

export const studyConclusion = registerRule({
  id: 'study-conclusion',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: 'Permendagri 22/2020', confidence: 'memory', mark: 'M' },
  options: {},
  messages: {
    message: { stated: 'label', computed: 'label' },
    messageLacks: { stated: 'label', computed: 'label', aspects: 'label' },
    messageLoss: { stated: 'label', computed: 'label', npv: 'number' },
    messageAspect: { stated: 'label', aspect: 'text', score: 'number' },
  },
  check: function* (_options, facts) {
    for (const rows of studiesIn(facts)) {
      const first = rows[0];
      if (first === undefined) continue;
      const sheet = (facts.studies ?? []).find((one) => one.sheet === first.sheet) ?? null;
      const scale = studyScale(rows, facts.sources, sheet);
      if (isOffScale(rows, scale)) continue;
      const at = { object: objectOf(first, facts), field: 'study' as const };
      const npv = sheet === null ? null : (computeStudy(sheet).cases?.expected.npv ?? null);
      const result = concludeStudy(rows, npv, scale?.max);
      if (result.conclusion === 'open') continue;
      const cellsOf = new Set(statedIn(rows).map(({ cell }) => cell.rowIndex));
      const isOfWhole = cellsOf.size === 1;
      const isOpen = first.object !== null && result.conditions.length > 0 && result.conditions.every(({ lacks }) => lacks === 'score'); // prettier-ignore
      for (const { code, cell } of [...(isOfWhole ? statedIn(rows).slice(0, 1) : []), ...statedOn(sheet)]) {
        if (isOpen || code === CODES[result.conclusion]) continue;
        yield { ...at, ...describe(result, code, npv), cells: [cell, ...reasonsOf(result)] };
      }
      if (isOfWhole) continue;
      for (const row of rows) {
        const [one] = statedIn([row]);
        const score = recordNumber(row, 'score');
        const scaled =
          concludeStudy(rows, null, scale?.max).aspects.find(({ cell }) => cell?.rowIndex === row.rowIndex)?.score ??
          null;
        if (one === undefined || score === null || scaled === null || !contradicts(one.code, scaled)) continue;
        const params = { stated: `rules.study-conclusion.${one.code}`, aspect: recordText(row, 'aspect'), score };
        yield { ...at, message: 'messageAspect', params, cells: [one.cell] };
      }
    }
  },
});

/** The scales that scores may lie on where none is stated, and how many of the others show that one score left them. */
const SCALES = [
  { most: 5, others: 5 },
  { most: 10, others: 3 },
] as const;

/** A score off the scale that is stated, else one alone over 5 or over 10: it was mistyped, and nothing follows from it. */
function isOffScale(rows: readonly Row[], scale: Scale | null): boolean {
  const scores = rows.flatMap((row) => recordNumber(row, 'score') ?? []);
  if (scale !== null) return scores.some((score) => score < scale.min || score > scale.max);
  return SCALES.some(
    ({ most, others }) => scores.length > others && scores.filter((score) => score > most).length === 1,
  );
}

/** Rows of one study: of one object, or on one sheet where no object is known. */
function studiesIn(facts: RuleFacts): Row[][] {
  return groupBy(facts.recordsOf('feasibility'), ({ object, sheet }) => object ?? `\n${sheet}`);
}

/** One for each cell: a merged one belongs to several rows. */
function statedIn(rows: readonly Row[]): Stated[] {
  return rows.flatMap((row) => {
    const code = recordValue(row, 'conclusion');
    const cell = row.fields.conclusion?.cell ?? null;
    return typeof code === 'string' && cell !== null ? [{ code, cell }] : [];
  });
}

function statedOn(sheet: StudySheet | null): Stated[] {
  return [sheet?.byRule, sheet?.byTeam].flatMap((one) => {
    const code = typeof one?.value === 'string' ? readCode('conclusion', one.value).value : null;
    return one && code !== null ? [{ code, cell: one.cell }] : [];
  });
}

/** An aspect with less than what is strong is not feasible as it stands, one with more is. */
function contradicts(code: string, score: number): boolean {
  return code === 'layak' ? score < STRONG : code === 'tidak-layak' && score >= STRONG;
}

function describe({ conclusion, conditions }: StudyConclusion, code: string, npv: number | null) {
  const params = {
    stated: `rules.study-conclusion.${code}`,
    computed: `rules.study-conclusion.${CODES[conclusion]}`,
  };
  const aspects = conditions.filter(({ lacks }) => lacks !== 'return').map(({ aspect }) => `rules.study-incomplete.${aspect}`); // prettier-ignore
  if (aspects.length > 0) return { message: 'messageLacks' as const, params: { ...params, aspects } };
  if (npv !== null && npv < 0) return { message: 'messageLoss' as const, params: { ...params, npv } };
  return { message: 'message' as const, params };
}

/** Cells of the aspects that keep it from being feasible. */
function reasonsOf({ aspects, conditions }: StudyConclusion): CellRef[] {
  return conditions.flatMap(({ aspect }) => aspects.find((one) => one.aspect === aspect)?.cell ?? []);
}
