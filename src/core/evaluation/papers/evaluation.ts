/**
 * Lembar Evaluasi: one object, chosen from a drop-down, with everything about it by formulas over the owned tables, so that it
 * follows the workbook and works without the add-in; the legal path, completeness and clarity are those of when it was made. Nothing
 * volatile, nothing newer than Excel 2007.
 */
import { columnLetters, quoteSheetName, type CellRange } from '../../model/cell';
import type { FieldId } from '../../model/object';
import type { Criterion } from '../../model/ranking';
import type { SheetSnapshot } from '../../model/snapshot';
import { normaliseText } from '../../parse/text';
import { registerColumn, REGISTER_TABLE, type RegisterLayout } from '../../sheets/layout-register';
import { columnReference, quoteText } from '../../sheets/make-plan';
import type { PlanCell } from '../../sheets/plan';
import { SCORES_TABLE } from '../../sheets/plan-scores';
import { medianFormula } from '../../sheets/ranking/value-formulas';
import { RANKING_TABLE } from '../../sheets/ranking/make-frame';
import { MINUTES } from './decisions';
import { findingBlocks } from './evaluation-findings';
import { historyBlocks } from './evaluation-history';
import { pathBlocks } from './evaluation-path';
import type { PaperFacts } from './facts';
import { readKeyedRows } from './keep-edits';
import { heading, paragraph, type Paper, type PaperBlock, type PaperColumn, type PaperRow } from './paper';

const WIDTHS = [27, 12, 14, 10, 10, 21] as const;
/** Assessors shown; a line says when there are more. */
const MOST_ASSESSORS = 4;
const ASSESSOR = ['penilai', 'nama penilai', 'assessor', 'assessor name'];

/** The sections that list fields of the register, and how a value is shown. */
const SECTIONS: readonly {
  readonly id: string;
  readonly format?: PaperColumn['format'];
  readonly fields: readonly FieldId[];
}[] = [
  { id: 'glance', fields: ['title', 'object', 'kind', 'affair', 'agency', 'agencies', 'partner', 'partnerKind', 'location', 'background', 'purpose', 'scope', 'benefits', 'impact'] },
  { id: 'period', format: 'date', fields: ['start', 'end', 'signedOn'] },
  { id: 'legal', fields: ['stage', 'instrument', 'legalBasis', 'baseNumber', 'detailNumber', 'signatory', 'councilApproval', 'ministryApproval'] },
  { id: 'cost', format: 'money', fields: ['cost', 'costApbn', 'costApbdProv', 'costApbd', 'costPartner'] },
  { id: 'budget', fields: ['financing', 'fundingSource', 'budgetStatus', 'accountCode', 'subActivity'] },
  { id: 'indicator', fields: ['indicator', 'unit', 'baseline', 'target', 'targetYear'] },
  { id: 'resources', fields: ['staff', 'funds', 'competencies', 'programmes', 'study'] },
]; // prettier-ignore
/** Fields that run over several lines. */
const LONG: Readonly<Partial<Record<FieldId, number>>> = { background: 3, purpose: 3, scope: 3, benefits: 3, impact: 3, legalBasis: 2, title: 2 }; // prettier-ignore

/** The chosen ID and its row in the Register, as the planner puts in their places. */
const CHOSEN = '{choice.object:1}';
const AT = '{choice.row:1}';

export const evaluation: Paper = {
  id: 'evaluation',
  widths: WIDTHS,
  orientation: 'portrait',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const say = (key: string): string => t(`papers.evaluation.${key}`);
    const register = standing(facts);
    const ids = registerColumn(register, 'id');
    if (ids === null) return [paragraph('none', say('none'))];
    const { path, clarity, data } = pathBlocks(facts, CHOSEN, WIDTHS);
    return [
      {
        type: 'table',
        key: 'choice',
        hasHeadings: false,
        columns: [
          { heading: say('choose'), span: 1 },
          { heading: '', span: 5, isInput: true, isRead: true, list: idList(facts) },
        ],
        rows: [{ key: 'object', cells: [say('choose'), chosenId(facts)], from: [] }],
      },
      labelled('row', [{ key: 'row', cells: [say('row'), formula(`IFERROR(MATCH(${CHOSEN},${ids},0),0)`)], from: [] }], 'count', 'choice'), // prettier-ignore
      ...SECTIONS.flatMap(({ id, format, fields }) => [
        ...section({ ...facts, register }, id, fields, format),
        ...(id === 'legal' ? path : []),
      ]),
      ...scoreBlocks(facts),
      ...rankBlocks(facts),
      ...findingBlocks(facts, CHOSEN),
      ...clarity,
      ...decisionBlocks(facts),
      ...historyBlocks(facts, CHOSEN),
      ...data,
    ];
  },
};

/** The columns that the Register has by now, under the names they have there; none where there is no Register. */
function standing({ register, sheets }: PaperFacts): RegisterLayout {
  const isThere = sheets.some(({ owned }) => owned === 'register');
  return { columns: isThere ? register.columns.filter(({ old }) => old !== null) : [] };
}

function formula(text: string): PlanCell {
  return { formula: `=${text}` };
}

/** A list of labels and values; `start` begins the keys of its rows. */
function labelled(key: string, rows: readonly PaperRow[], format?: PaperColumn['format'], start = key): PaperBlock {
  return {
    type: 'table',
    key: start,
    isContinued: start !== key,
    hasHeadings: false,
    columns: [
      { heading: '', span: 1 },
      { heading: '', span: 5, align: 'left', ...(format === undefined ? {} : { format }) },
    ],
    rows,
  };
}

function section(
  { register, t }: PaperFacts,
  id: string,
  fields: readonly FieldId[],
  format?: PaperColumn['format'],
): PaperBlock[] {
  const rows = fields.flatMap((field): PaperRow[] => {
    const column = registerColumn(register, field);
    if (column === null) return [];
    const value = `INDEX(${column},${AT})`;
    const shown = format === undefined ? `${value}&""` : `IF(${value}="","",${value})`;
    const lines = LONG[field];
    return [{ key: field, cells: [t(`fields.${field}`), formula(`IF(${AT}=0,"",${shown})`)], from: [], ...(lines === undefined ? {} : { lines }) }]; // prettier-ignore
  });
  if (rows.length === 0) return [];
  return [heading(`${id}.title`, t(`papers.evaluation.${id}`)), labelled(id, rows, format)];
}

function scoreBlocks({ ranking, scores, t }: PaperFacts): PaperBlock[] {
  const ids = scores?.columns.find(({ role }) => role === 'id');
  if (scores === null || ids === undefined || ranking === null) return [];
  const of = (name: string): string => columnReference(SCORES_TABLE, name);
  const seat = scores.columns.findIndex(({ role, heading: name }) => role === 'other' && ASSESSOR.includes(normaliseText(name)));
  const names = seat < 0 ? [] : [...new Set(scores.rows.map((row) => String(row[seat] ?? '').trim()))].filter((name) => name !== '');
  const seats = names.slice(0, MOST_ASSESSORS);
  const median = (column: string, scale: Criterion['scale']): PlanCell =>
    formula(`IFERROR(${medianFormula(of(column), of(ids.heading), CHOSEN, scale)},"")`);
  const mean = (column: string, more = ''): PlanCell =>
    formula(`IFERROR(AVERAGEIFS(${of(column)},${of(ids.heading)},${CHOSEN}${more}),"")`);
  const isMedian = ranking.criteria.some(({ from }) => from.type === 'scores' && from.joining === 'median');
  const rows = ranking.criteria.flatMap(({ id, name, scale }): PaperRow[] => {
    const column = scores.columns.find(({ criterion }) => criterion === id);
    if (column === undefined) return [];
    const by = seats.map((who) => mean(column.heading, `,${of(scores.columns[seat]?.heading ?? '')},${quoteText(who)}`));
    const joined = isMedian ? median(column.heading, scale) : mean(column.heading);
    return [{ key: id, cells: [`${id} ${name}`, joined, ...by], from: [] }];
  });
  const rest = WIDTHS.length - 2 - seats.length;
  return [
    heading('scores.title', t('papers.evaluation.scores')),
    {
      type: 'table',
      key: 'scores',
      columns: [
        { heading: t('sheets.criteria.criterion'), span: 1 },
        { heading: t(isMedian ? 'papers.evaluation.median' : 'papers.evaluation.mean'), span: 1 + rest, format: 'number' },
        ...seats.map((who) => ({ heading: who, span: 1, format: 'number' as const })),
      ],
      rows,
    },
    ...(names.length > seats.length ? [paragraph('scores.more', t('papers.evaluation.moreAssessors', { count: names.length - seats.length }))] : []),
  ];
} // prettier-ignore

function rankBlocks({ has, ranking, seal, t }: PaperFacts): PaperBlock[] {
  if (!has.ranking || ranking === null) return [];
  const ids = columnReference(RANKING_TABLE, t('fields.id'));
  const rows = (['rank', 'score', 'best', 'worst'] as const).map((key): PaperRow => ({
    key,
    cells: [
      t(`sheets.ranking.${key}`),
      // Scores are shown as on Peringkat, with four decimals.
      formula(
        `IFERROR(ROUND(INDEX(${columnReference(RANKING_TABLE, t(`sheets.ranking.${key}`))},MATCH(${CHOSEN},${ids},0)),4),"")`,
      ),
    ],
    from: [],
  }));
  const certificate =
    seal === null ? t('papers.audit.noSeal') : `${seal.hash} (${t('papers.shown.date', { value: seal.date })})`;
  const method = t(`ranking.method.${ranking.method}.name`);
  return [
    heading('rank.title', t('papers.evaluation.rank')),
    labelled('rank', rows, 'number'),
    labelled('certificate', [
      {
        key: 'sentence',
        cells: [t('papers.evaluation.certificate'), formula(certificateFormula(method, t))],
        from: [],
        lines: 3,
      },
      { key: 'method', cells: [t('papers.audit.methodName'), method], from: [] },
      { key: 'seal', cells: [t('papers.audit.seal'), certificate], from: [] },
    ]),
  ];
}

/** The place of the chosen object as a sentence, from the cells above it: empty while it has no rank. */
function certificateFormula(method: string, t: PaperFacts['t']): string {
  const count = `COUNT(${columnReference(RANKING_TABLE, t('sheets.ranking.rank'))})`;
  const values = { id: CHOSEN, rank: '{rank.rank:1}', count, score: '{rank.score:1}', best: '{rank.best:1}', worst: '{rank.worst:1}' }; // prettier-ignore
  const say = (key: string, names: readonly (keyof typeof values)[]): string => {
    const marks = Object.fromEntries(names.map((name) => [name, `\u0001${name}\u0001`]));
    const pieces = t(`papers.evaluation.${key}`, { ...marks, method }).split('\u0001');
    return pieces.map((piece, at) => (at % 2 === 1 ? values[piece as keyof typeof values] : quoteText(piece))).join('&');
  };
  const [place, range] = [say('certificatePlace', ['id', 'rank', 'count', 'score']), say('certificateRange', ['best', 'worst'])];
  return `IF({rank.rank:1}="","",${place}&IF({rank.best:1}={rank.worst:1},""," "&${range}))`;
} // prettier-ignore

/** What the minutes say, from their cells; meetings before stand in the history. */
function decisionBlocks({ minutes, t }: PaperFacts): PaperBlock[] {
  if (minutes === null) return [];
  const { sheet, first, last } = minutes;
  const column = (index: number): string =>
    `${quoteSheetName(sheet)}!${absolute({ top: first, left: index, bottom: last, right: index })}`;
  const show = (index: number): PlanCell =>
    formula(`IFERROR(INDEX(${column(index)},MATCH(${CHOSEN},${column(1)},0))&"","")`);
  return [
    heading('decision.title', t('papers.evaluation.decision')),
    labelled('decision', [
      { key: 'decision', cells: [t('papers.decision'), show(MINUTES.decision)], from: [] },
      { key: 'note', cells: [t('papers.decisionNote'), show(MINUTES.note)], from: [] },
    ]),
  ];
}

function absolute({ top, left, bottom, right }: CellRange): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

/** The IDs of the Register for the drop-down: their cells, as structured references are not taken there. */
function idList({ sheets, register, objects }: PaperFacts): string | readonly string[] {
  const sheet = sheets.find(({ owned }) => owned === 'register');
  const table = sheet?.tables.find(({ name }) => name.toLowerCase() === REGISTER_TABLE.toLowerCase());
  const heading = register.columns.find(({ field }) => field === 'id')?.heading;
  const column = sheet === undefined || table === undefined ? -1 : columnOf(sheet, table.range, heading);
  if (sheet === undefined || table === undefined || column < 0) return objects.map(({ id }) => id);
  const range = { top: table.range.top + 1, left: column, bottom: table.range.bottom, right: column };
  return `=${quoteSheetName(sheet.name)}!${absolute(range)}`;
}

function columnOf({ grid }: SheetSnapshot, range: CellRange, heading: string | undefined): number {
  for (let column = range.left; column <= range.right; column += 1) {
    if (grid.values[range.top - grid.top]?.[column - grid.left] === heading) return column;
  }
  return -1;
}

/** The object that is shown: the one chosen on the sheet, else the first by rank, else the first. */
function chosenId({ sheets, objects, summary }: PaperFacts): string {
  const sheet = sheets.find(({ owned }) => owned === 'evaluation') ?? null;
  const chosen = readKeyedRows(sheet, WIDTHS.length).get('choice.object')?.cells[1];
  if (typeof chosen === 'string' && chosen !== '') return chosen;
  return summary.top[0]?.object ?? objects[0]?.id ?? '';
}
