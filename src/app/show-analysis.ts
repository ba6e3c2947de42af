/** What the pane shows of an analysis. */
import { comparedBy } from '../core/ranking/choice-words';
import { listDueDates } from '../core/agreements/due-dates';
import { proposalState } from '../core/evaluation/proposal-state';
import type { HistoryLine } from '../core/history/history';
import { readHistory } from '../core/history/read-history';
import { KINDS } from '../core/intake/source-kinds';
import type { SourceFieldId, SourceKind } from '../core/model/intake';
import { fieldText, type FieldId, type FieldType } from '../core/model/object';
import { readPortfolio } from '../core/ranking/portfolio/read-portfolio';
import { describeStudy } from '../core/ranking/study/describe-study';
import { listDoubts } from '../core/register/doubts';
import { FIELDS } from '../core/register/fields';
import { JOINING_WORDS, type JoiningId } from '../core/ranking/choice-words';
import { editJoining, offerMethodBlock } from '../core/sheets/method-block';
import type { CellEdit } from '../core/sheets/plan-edits';
import { proveRanking, type RankingProof } from '../core/sheets/ranking/prove-ranking';
import { findFigures, type FindFigures } from '../core/sheets/robustness/figure-cells';
import type { FullAnalysis } from './analyse';
import type { Analysis, Doubt, ObjectSummary } from './controller';
import { fixesOf } from './fixes';
import { describePanel } from './panel';
import { sheetOf } from './steps';

/** Recomputes the ranking from the reading and compares it with Peringkat cell by cell. */
function prove({ snapshot, ranking, rankingInputs, t }: FullAnalysis): RankingProof | null {
  return ranking === null ? null : proveRanking(snapshot, ranking, rankingInputs.values, t);
}

/** What costs time is computed when somebody looks at it. */
export function toAnalysis(full: FullAnalysis): Analysis {
  const analysis: Analysis = withParts(
    {
      sources: full.intake.sources,
      skipped: full.snapshot.skipped,
      findings: full.findings,
      ranking: full.ranking,
      comparisons: full.rankingInputs.comparisons,
      comparedBy: comparedBy(full.rankingInputs.chosen.weights),
      seal: full.seal,
      summary: full.facts,
      conflicts: full.merged.conflicts,
      diff: full.merged.diff,
      pairs: full.pairs,
      names: full.names,
      due: () => listDueDates(full),
      history: (id: string) => historyOf(full, id),
      describe: (id: string) => {
        const object = full.objects.find((one) => one.id === id);
        return object === undefined ? null : proposalState(object, full.findings, full.intake.sources);
      },
    },
    {
      objects: () => summariseObjects(full),
      fixes: () => fixesOf(full),
      proof: () => prove(full),
      methodOffer: () => offerMethod(full),
      joining: () => offerJoining(full),
      study: () => full.ranking && full.study && describeStudy(full.ranking, full.study, full.rankingInputs.values),
      figures: () => figuresOf(full, analysis),
      panel: () => describePanel(full),
      doubts: () => toDoubts(full),
    },
  );
  return analysis;
}

/** Null where there is nothing to find them for. */
function figuresOf(full: FullAnalysis, { study: words, proof }: Analysis): FindFigures | null {
  const { ranking, study, t } = full;
  if (ranking === null || study === null || !words) return null;
  const { limits, cells } = readPortfolio(sheetOf(full, 'portfolio'), full.objects);
  const [robustness, rankingSheet] = [sheetOf(full, 'robustness'), sheetOf(full, 'ranking')];
  return findFigures({
    ranking,
    study,
    words,
    proof: proof ?? null,
    robustness,
    rankingSheet,
    limits,
    limitCells: cells,
    t,
  });
}

/** `known` with the parts of `makers`, each made when it is first read and kept. */
function withParts<K extends object, P extends object>(
  known: K,
  makers: { readonly [N in keyof P]: () => P[N] },
): K & P {
  const parts = Object.entries<() => unknown>(makers).map(([name, make]) => {
    let made: { readonly value: unknown } | null = null;
    const get = (): unknown => (made ??= { value: make() }).value;
    return [name, { get, enumerable: true }] as const;
  });
  return Object.defineProperties(known, Object.fromEntries(parts)) as K & P;
}

/** Null where the weights do not come from comparisons, or there is no Kriteria sheet. */
function offerJoining({ snapshot, rankingInputs, t }: FullAnalysis): NonNullable<Analysis['joining']> | null {
  const { chosen } = rankingInputs;
  const sheet = snapshot.sheets.find(({ owned }) => owned === 'criteria');
  if (sheet === undefined || comparedBy(chosen.weights) === null) return null;
  const ids = Object.keys(JOINING_WORDS) as JoiningId[];
  return { chosen: chosen.joining, choices: ids.map((id) => ({ id, edits: editJoining(sheet, chosen.cells.joining, id, t) })) }; // prettier-ignore
}

/** For a Kriteria sheet of an earlier version; null where there is no such sheet. */
function offerMethod({ snapshot, rankingInputs, t }: FullAnalysis): readonly CellEdit[] | null {
  const sheet = snapshot.sheets.find(({ owned }) => owned === 'criteria');
  return sheet === undefined || rankingInputs.chosen.hasBlock ? null : offerMethodBlock(sheet, t);
}

function summariseObjects({ objects, findings }: FullAnalysis): ObjectSummary[] {
  const counts = new Map<string, number>();
  for (const { object } of findings) if (object !== null) counts.set(object, (counts.get(object) ?? 0) + 1);
  return objects.map((object) => ({
    id: object.id,
    title: fieldText(object, 'title'),
    agency: fieldText(object, 'agency'),
    partner: fieldText(object, 'partner'),
    sheet: object.source.sheet,
    findings: counts.get(object.id) ?? 0,
  }));
}

/** Doubts about values without a cell of their own are left out: there is nowhere to go. */
function toDoubts(full: FullAnalysis): Doubt[] {
  return listDoubts(full).flatMap(({ object, kind, field, value, dependants }): Doubt[] =>
    value.cell === null
      ? []
      : [
          {
            object,
            kind,
            field,
            type: typeOf(kind, field),
            dependants,
            cell: value.cell,
            raw: value.raw,
            readings: [value.value, ...value.alternatives].flatMap(toReading),
          },
        ],
  );
}

function typeOf(kind: SourceKind, field: SourceFieldId): FieldType {
  const { fields = [], knowledge } = KINDS.find((one) => one.kind === kind) ?? {};
  return knowledge !== undefined && fields.includes(field)
    ? knowledge.typeOf(field).type
    : FIELDS[field as FieldId].type;
}

function toReading(value: string | number | readonly string[] | null): string[] {
  if (value === null) return [];
  return [typeof value === 'object' ? value.join('; ') : String(value)];
}

/** Newest first. */
function historyOf(full: FullAnalysis, id: string): HistoryLine[] {
  const lines = readHistory(sheetOf(full, 'history'), full.t)?.lines ?? [];
  return lines.filter(({ object }) => object === id).toReversed();
}
