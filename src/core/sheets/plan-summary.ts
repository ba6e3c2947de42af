/**
 * Plan of the Ringkasan sheet: one landscape page for the chair of the team. A figure is a live formula where a plain
 * formula over the owned tables gives exactly the figure of the facts, else the figure itself.
 */
import { cellAddress, rangeAddress, type CellRange } from '../model/cell';
import type { MessageRef, Translate } from '../model/message';
import type { ChairFacts } from '../evaluation/chair-facts';
import { fieldText, type CooperationObject, type FieldId } from '../model/object';
import type { CodeListId } from '../model/register';
import type { CountBy, SummaryFacts } from '../model/summary';
import { groupAgencies } from '../register/agency-names';
import { registerColumn, type RegisterLayout } from './layout-register';
import { clipText, columnReference, headerFormat, makePlan, printSetup, quoteText, widthsFrom } from './make-plan';
import type { PlanBlock, PlanCell, PlanChart, PlanFormat, SheetPlan } from './plan';
import { countOpen, SEVERITIES } from './finding-counts';
import { findingHeadings } from './plan-findings';
import { RANKING_TABLE } from './ranking/make-frame';
import { codeLabel } from './plan-settings';
import { COLORS, FORMATS, PAGE_PIXELS, SEVERITY_LOOK } from './sheet-style';
import { affairTable, annexCharts, annexTitle, decideTable, readinessTable, requirementTable, yearTable, type SummaryTable } from './summary-annex'; // prettier-ignore

/** Three panels of label and figure with narrow gaps: A:B, D:E, G:J. */
const WIDTHS = [36, 12, 2, 34, 18, 2, 10, 44, 10, 10];
const LEFT = 0;
const MIDDLE = 3;
const RIGHT = 6;
const LAST_COLUMN = 9;
const CARD_ROW = 3;
const PANEL_ROW = 6;
const MOST_AGENCIES = 10;
const CHART_ROWS = 13;
/** Pixels of an A4 page across its short side between margins of 0.75 inch, of a row, and of title and cards beyond their rows. */
const PAGE_HEIGHT = 650;
const ROW_HEIGHT = 20;
const EXTRA_HEIGHT = 40;
const MAX_CRITERION = 255;
const MAX_FORMULA = 2000;
/** The most frequent rules shown, at least and at most. */
const RULES = { least: 3, most: 10 } as const;

export interface SummaryPlanInput {
  readonly facts: SummaryFacts;
  readonly objects: readonly CooperationObject[];
  readonly register: RegisterLayout;
  /** Which tables stand in the workbook or are written in the same run; formulas point only at those. */
  readonly has: { readonly register: boolean; readonly findings: boolean; readonly ranking: boolean };
  /** What must not be overlooked, under the title: a ranking changed after it was sealed. */
  readonly notice?: MessageRef | null;
  /** What goes on the second page, and what is to be decided; left out where only the counts are wanted. */
  readonly chair?: ChairFacts;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A titled list on the page, and how far down it reaches. */
interface Panel {
  readonly block: PlanBlock;
  readonly formats: readonly PlanFormat[];
  readonly range: CellRange;
}

export function planSummary(input: SummaryPlanInput): SheetPlan {
  const { facts, t, today } = input;
  const kind = makeCounts(input, 'kind', facts.byKind, PANEL_ROW, facts.byKind.length);
  const stage = makeCounts(input, 'stage', facts.byStage, kind.range.bottom + 2, facts.byStage.length);
  const cost = makeCosts(input, PANEL_ROW);
  const missing = makeMissing(input, cost.range.bottom + 2);
  const year = input.chair && placeTable(yearTable(input.chair, t), missing.range.bottom + 2, MIDDLE);
  const severity = makeSeverities(input, stage.range.bottom + 2);
  const top = makeTop(input, PANEL_ROW);
  const middle = Math.max(severity.range.bottom, (year ?? missing).range.bottom);
  const rules = makeRules(input, top.range.bottom + 2, middle);
  const low = Math.max(middle, top.range.bottom, rules.range.bottom) + 2;
  const agency = makeCounts(input, 'agency', facts.byAgency, low, MOST_AGENCIES);
  const noticed = input.notice ? [[t(input.notice.key, input.notice.params)]] : [];
  const cards = makeCards(input);
  const decide = input.chair && placeDecide(decideTable(input.chair, t), low);
  const first = Math.max(agency.range.bottom, low + CHART_ROWS);
  const annex = input.chair && makeAnnex(input.chair, first + 2, t);
  const panels = [
    ...[kind, stage, cost, missing, severity, top, rules, agency],
    ...(year ? [year] : []),
    ...(decide ? [decide] : []),
    ...(annex?.panels ?? []),
  ];
  const bottom = annex?.bottom ?? first;
  const named = agency.block.cells.filter(([label]) => label !== t('sheets.summary.unnamed')).length;
  return makePlan({
    sheet: 'summary',
    resetLooks: true,
    name: t('sheets.summary.name'),
    blocks: [
      { top: 0, left: 0, cells: [[t('sheets.summary.title')], [t('sheets.summary.subtitle', { today })], ...noticed] },
      ...cards.blocks,
      ...panels.map(({ block }) => block),
      ...(annex ? [{ top: first + 2, left: 0, cells: [[t('sheets.summary.annex')]] }] : []),
    ],
    formats: [
      ...titleFormats(),
      ...noticed.map(() => NOTICE_FORMAT),
      ...cards.formats,
      ...panels.flatMap(({ formats }) => formats),
      ...(annex ? [annexTitle(first + 2, LAST_COLUMN)] : []),
    ],
    columnWidths: widthsFrom(0, WIDTHS),
    merges: [0, 1, ...(annex ? [first + 2] : [])]
      .map((row) => ({ top: row, left: 0, bottom: row, right: LAST_COLUMN }))
      .concat(cards.merges, rules.merges, top.merges, decide?.merges ?? []),
    charts: [
      {
        name: 'kersama-agency',
        kind: 'barClustered',
        title: t('sheets.summary.chart'),
        source: { ...agency.range, bottom: low + Math.max(1, named - 1) },
        place: { top: low, left: MIDDLE, bottom: low + CHART_ROWS, right: decide ? MIDDLE + 1 : LAST_COLUMN },
      },
      ...(annex?.charts ?? []),
    ],
    ...(annex ? { pageBreaks: [first + 2] } : {}),
    print: {
      ...printSetup(t, {
        orientation: 'landscape',
        area: { top: 0, left: 0, bottom, right: LAST_COLUMN },
        titleRows: null,
        widths: WIDTHS,
        title: t('sheets.summary.title'),
        fitTall: 1,
      }),
      fitWide: 1,
      ...(annex ? { scale: scaleFor(first + 1, bottom - first) } : {}),
    },
    tabColor: COLORS.heading,
  });
}

/** Percent at which each of two pages of so many rows stands on one sheet of A4; a little less, for printers differ. */
function scaleFor(...rows: readonly number[]): number {
  const wide = PAGE_PIXELS.landscape / WIDTHS.reduce((sum, width) => sum + 7 * width + 5, 0);
  const tall = PAGE_HEIGHT / (Math.max(...rows) * ROW_HEIGHT + EXTRA_HEIGHT);
  return Math.max(10, Math.floor(97 * Math.min(1, wide, tall)));
}

function placeTable({ headings, rows, numberFormat }: SummaryTable, top: number, left: number): Panel {
  return makePanel({ top, left }, headings, rows, numberFormat);
}

/** Counts at the left, what they count in the merged cells beside them. */
function placeDecide(table: SummaryTable, top: number): Panel & { merges: CellRange[] } {
  const panel = placeTable(table, top, RIGHT);
  const body = { ...panel.range, top: top + 1 };
  const lines = Array.from({ length: panel.range.bottom - top + 1 }, (_, line) => top + line);
  return {
    ...panel,
    formats: [
      ...panel.formats,
      { range: { ...body, right: RIGHT }, numberFormat: FORMATS.count, horizontal: 'center', bold: true },
      { range: { ...panel.range, left: RIGHT + 1 }, horizontal: 'left' },
    ],
    merges: lines.map((row) => ({ top: row, left: RIGHT + 1, bottom: row, right: LAST_COLUMN })),
  };
}

function makeAnnex(
  chair: ChairFacts,
  top: number,
  t: Translate,
): { readonly panels: readonly Panel[]; readonly charts: readonly PlanChart[]; readonly bottom: number } {
  const affairs = placeTable(affairTable(chair, t), top + 2, LEFT);
  const readiness = placeTable(readinessTable(chair, t), top + 2, MIDDLE);
  const placed = placeTable(requirementTable(chair, t), top + 2, RIGHT);
  const meaning = { ...placed.range, top: top + 3, left: RIGHT + 1, right: RIGHT + 1 };
  const requirements = {
    ...placed,
    formats: [...placed.formats, { range: meaning, numberFormat: FORMATS.text, horizontal: 'left' as const, wrap: true }],
  };
  const below = Math.max(...[affairs, readiness, requirements].map(({ range }) => range.bottom)) + 2;
  const { charts, bottom } = annexCharts(below, { affairs, readiness, requirements }, t);
  return { panels: [affairs, readiness, requirements], charts, bottom };
} // prettier-ignore

/** Between the title and the cards. */
const NOTICE_FORMAT: PlanFormat = {
  range: { top: 2, left: 0, bottom: 2, right: LAST_COLUMN },
  bold: true,
  fill: SEVERITY_LOOK.warning.fill,
  fontColor: SEVERITY_LOOK.warning.font,
};

function titleFormats(): PlanFormat[] {
  const row = (index: number): CellRange => ({ top: index, left: 0, bottom: index, right: LAST_COLUMN });
  return [
    { range: row(0), bold: true, fontSize: 16, fontColor: COLORS.heading, horizontal: 'center' },
    { range: row(1), fontColor: COLORS.note, horizontal: 'center' },
  ];
}

/** Four figures large enough to be read across a table. */
function makeCards(input: SummaryPlanInput): { blocks: PlanBlock[]; formats: PlanFormat[]; merges: CellRange[] } {
  const { facts, t } = input;
  const places: readonly [number, number][] = [[LEFT, LEFT + 1], [MIDDLE, MIDDLE + 1], [RIGHT, RIGHT + 1], [8, 9]]; // prettier-ignore
  const figures: PlanCell[] = [
    countObjects(input) ?? facts.objects,
    totalCost(input),
    facts.complete,
    severityCount(input, 'error'),
  ];
  const labels = ['objects', 'totalCost', 'complete', 'findings'].map((key) => t(`sheets.summary.${key}`));
  const line = (row: number): CellRange[] => places.map(([left, right]) => ({ top: row, left, bottom: row, right }));
  const blocks = places.map(([left], index): PlanBlock => ({
    top: CARD_ROW,
    left,
    cells: [[labels[index] ?? null], [figures[index] ?? null]],
  }));
  const formats = [
    ...line(CARD_ROW).map((range): PlanFormat => ({
      range,
      fill: COLORS.soft,
      fontColor: COLORS.note,
      horizontal: 'center',
    })),
    ...line(CARD_ROW + 1).map((range): PlanFormat => ({
      range,
      fill: COLORS.soft,
      fontColor: COLORS.heading,
      bold: true,
      fontSize: 18,
      numberFormat: FORMATS.money,
      horizontal: 'center',
    })),
  ];
  return { blocks, formats, merges: [...line(CARD_ROW), ...line(CARD_ROW + 1)] };
}

function makePanel(
  place: { readonly top: number; readonly left: number },
  headings: readonly string[],
  rows: readonly (readonly PlanCell[])[],
  numberFormat: string,
): Panel {
  const { top, left } = place;
  const range = { top, left, bottom: top + rows.length, right: left + headings.length - 1 };
  const header = { ...range, bottom: top };
  const formats: PlanFormat[] = [
    { range, border: COLORS.rule, vertical: 'top' },
    { range: { ...range, left: left + 1 }, numberFormat, horizontal: 'right' },
    headerFormat(header),
    { range: { ...header, right: left }, horizontal: 'left' },
  ];
  return { block: { top, left, cells: [headings, ...rows] }, formats, range };
}

/** The most frequent keys and one row for the rest, so that the figures add up to the number of objects. */
function makeCounts(
  input: SummaryPlanInput,
  field: 'kind' | 'stage' | 'agency',
  counts: readonly CountBy[],
  top: number,
  most: number,
): Panel {
  const { t } = input;
  const unnamed = counts.find(({ key }) => key === '')?.count ?? 0;
  const named = counts.filter(({ key }) => key !== '');
  const shown = named.length > most ? named.slice(0, most - 1) : named;
  const labels = shown.map(({ key }) =>
    clipText(field === 'agency' ? key : codeLabel(field satisfies CodeListId, key, t)),
  );
  const column = columnFor(input, field);
  const spellings = field === 'agency' ? spellingsOf(input) : new Map<string, readonly string[]>();
  const wordsOf = (label: string): readonly string[] => spellings.get(label) ?? [label];
  const words = labels.flatMap(wordsOf);
  const isPlain = column !== null && words.every(isPlainCriterion) && isEachOnce(words);
  const rows = shown.map(({ count }, index): PlanCell[] => {
    const label = labels[index] ?? '';
    const cell = cellAddress(top + 1 + index, LEFT);
    const terms = wordsOf(label).map((word) => (word === label ? cell : quoteText(word)));
    const formula = `=${terms.map((term) => `COUNTIF(${column ?? ''},${term})`).join('+')}`;
    return [label, isPlain && formula.length < MAX_FORMULA ? { formula } : count];
  });
  const rest = input.facts.objects - unnamed - shown.reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) rows.push([t('sheets.summary.others'), rest]);
  if (unnamed > 0 || rows.length === 0) rows.push([t('sheets.summary.unnamed'), unnamed]);
  const all = countObjects(input);
  const end = rows.length - 1;
  if (isPlain && all !== null && end > 0 && rows.length > shown.length) {
    const span = rangeAddress({ top: top + 1, left: LEFT + 1, bottom: top + end, right: LEFT + 1 });
    rows[end] = [rows[end]?.[0] ?? null, { formula: `${all.formula}-SUM(${span})` }];
  }
  const heading = t(`sheets.summary.by${field === 'kind' ? 'Kind' : field === 'stage' ? 'Stage' : 'Agency'}`);
  return makePanel({ top, left: LEFT }, [heading, t('sheets.count')], rows, FORMATS.count);
}

/** The spellings behind each name of an agency, as they stand in the register. */
function spellingsOf({ objects }: SummaryPlanInput): ReadonlyMap<string, readonly string[]> {
  const groups = groupAgencies(objects.map((object) => fieldText(object, 'agency')));
  return new Map(groups.map(({ name, spellings }) => [name, spellings]));
}

/** COUNTIF reads patterns, comparisons and long texts in its own way; a label must be none of these. */
function isPlainCriterion(label: string): boolean {
  return label.length <= MAX_CRITERION && /^\p{L}/u.test(label) && !/[*?~\n]/.test(label) && label.trim() === label;
}

function isEachOnce(labels: readonly string[]): boolean {
  return new Set(labels.map((label) => label.toLowerCase())).size === labels.length;
}

const PARTS = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const;

function makeCosts(input: SummaryPlanInput, top: number): Panel {
  const { facts, t } = input;
  const rows = facts.costBySource.map(({ key, amount }, index): PlanCell[] => {
    if (key === 'unsplit') {
      const sum = cellAddress(top + facts.costBySource.length + 1, MIDDLE + 1);
      const span = rangeAddress({ top: top + 1, left: MIDDLE + 1, bottom: top + index, right: MIDDLE + 1 });
      return [t('sheets.summary.unsplit'), { formula: `=${sum}-SUM(${span})` }];
    }
    const column = columnFor(input, key);
    return [t(`fields.${key}`), column === null ? amount : { formula: `=SUM(${column})` }];
  });
  rows.push([t('sheets.summary.sum'), totalCost(input)], [t('sheets.summary.withoutCost'), facts.withoutCost]);
  const panel = makePanel(
    { top, left: MIDDLE },
    [t('sheets.summary.bySource'), t('sheets.summary.amount')],
    rows,
    FORMATS.money,
  );
  const sumRow = top + facts.costBySource.length + 1;
  const formats = [
    ...panel.formats,
    { range: { top: sumRow, left: MIDDLE, bottom: sumRow, right: MIDDLE + 1 }, bold: true, fill: COLORS.soft },
  ];
  return { ...panel, formats };
}

/** The sum of costs; an object that names only parts counts with their sum, as in the facts. */
function totalCost(input: SummaryPlanInput): PlanCell {
  const whole = columnFor(input, 'cost');
  const hasUnread = input.objects.some(
    ({ fields }) => (fields.cost?.value ?? null) === null && hasText(fields.cost?.raw),
  );
  if (whole === null || hasUnread) return input.facts.totalCost;
  const parts = PARTS.map((part) => columnFor(input, part)).filter((part) => part !== null);
  return { formula: `=${[`SUM(${whole})`, ...parts.map((part) => `SUMIFS(${part},${whole},"")`)].join('+')}` };
}

function makeMissing(input: SummaryPlanInput, top: number): Panel {
  const { facts, objects, t } = input;
  const all = countObjects(input);
  const rows = facts.missing.map(({ field, count }): PlanCell[] => {
    const id = field as FieldId;
    const column = columnFor(input, id);
    const empty = objects.filter(({ fields }) => (fields[id]?.value ?? null) === null && !hasText(fields[id]?.raw));
    const isLive = column !== null && all !== null && empty.length === count;
    return [t(`fields.${field}`), isLive ? { formula: `${all.formula}-COUNTA(${column})` } : count];
  });
  return makePanel({ top, left: MIDDLE }, [t('sheets.summary.missing'), t('sheets.count')], rows, FORMATS.count);
}

function makeSeverities(input: SummaryPlanInput, top: number): Panel {
  const { t } = input;
  const rows = SEVERITIES.map((severity): PlanCell[] => [
    t(`sheets.severity.${severity}`),
    severityCount(input, severity),
  ]);
  const panel = makePanel(
    { top, left: LEFT },
    [t('sheets.summary.bySeverity'), t('sheets.count')],
    rows,
    FORMATS.count,
  );
  const looks = SEVERITIES.map((severity, index): PlanFormat => ({
    range: { top: top + 1 + index, left: LEFT, bottom: top + 1 + index, right: LEFT },
    fill: SEVERITY_LOOK[severity].fill,
    fontColor: SEVERITY_LOOK[severity].font,
  }));
  return { ...panel, formats: [...panel.formats, ...looks] };
}

function severityCount({ facts, has, t }: SummaryPlanInput, severity: (typeof SEVERITIES)[number]): PlanCell {
  if (!has.findings) return facts.findingsBySeverity[severity];
  return { formula: `=${countOpen('severity', quoteText(t(`sheets.severity.${severity}`)), findingHeadings(t), t)}` };
}

/** Which rules find the most, as of writing; the counts follow the Temuan sheet. Fills the column down to `bottom`. */
function makeRules({ facts, has, t }: SummaryPlanInput, top: number, bottom: number): Panel & { merges: CellRange[] } {
  const most = Math.min(RULES.most, Math.max(RULES.least, bottom - top));
  const findingWords = findingHeadings(t);
  const rows = facts.findingsByRule.slice(0, most).map(({ rule, count }): PlanCell[] => {
    const label = t(`rules.${rule}.title`);
    const formula = `=${countOpen('rule', quoteText(label), findingWords, t)}`;
    return [has.findings && isPlainCriterion(label) ? { formula } : count, label, null, null];
  });
  const none: PlanCell[] = [null, t('sheets.findings.none'), null, null];
  const headings = [t('sheets.count'), t('sheets.summary.byRule'), '', ''];
  const panel = makePanel({ top, left: RIGHT }, headings, rows.length > 0 ? rows : [none], FORMATS.text);
  const formats: PlanFormat[] = [
    ...panel.formats,
    { range: { ...panel.range, top: top + 1, right: RIGHT }, numberFormat: FORMATS.count, horizontal: 'center' },
    { range: { ...panel.range, left: RIGHT + 1 }, horizontal: 'left' },
  ];
  const lines = Array.from({ length: panel.range.bottom - top + 1 }, (_, line) => top + line);
  return {
    ...panel,
    formats,
    merges: lines.map((row) => ({ top: row, left: RIGHT + 1, bottom: row, right: LAST_COLUMN })),
  };
}

/** Which objects stand on top is as of writing; their rank and score follow the Peringkat sheet. */
function makeTop({ facts, has, t }: SummaryPlanInput, top: number): Panel & { merges: CellRange[] } {
  const column = (name: string): string => columnReference(RANKING_TABLE, name);
  const rows = facts.top.map(({ object, title, rank, score, best, worst }): PlanCell[] => {
    const find = (name: string): PlanCell => ({
      formula: `=INDEX(${column(name)},MATCH(${quoteText(object)},${column(t('fields.id'))},0))`,
    });
    const isLive = has.ranking && isPlainCriterion(object);
    return [
      isLive ? find(t('sheets.ranking.rank')) : rank,
      clipText(title === '' ? object : title),
      isLive ? find(t('sheets.ranking.score')) : score,
      `${best}–${worst}`,
    ];
  });
  const none: PlanCell[] = [null, t('sheets.summary.noRanking'), null, null];
  const { topMore: count } = facts;
  const more: PlanCell[][] =
    count > 0 ? [[null, t('sheets.summary.topMore', { count, rank: facts.top.at(-1)?.rank ?? 0 }), null, null]] : [];
  const headings = ['rank', 'top', 'score', 'span'].map((key) => t(`sheets.summary.${key}`));
  const panel = makePanel({ top, left: RIGHT }, headings, rows.length > 0 ? [...rows, ...more] : [none], FORMATS.score);
  const body = (column: number): CellRange => ({ ...panel.range, top: top + 1, left: column, right: column });
  const formats: PlanFormat[] = [
    ...panel.formats,
    { range: body(RIGHT), numberFormat: FORMATS.count, horizontal: 'center', bold: true },
    { range: body(RIGHT + 1), numberFormat: FORMATS.text, horizontal: 'left', wrap: true },
    { range: body(RIGHT + 3), numberFormat: FORMATS.text, horizontal: 'center' },
  ];
  const said = rows.length === 0 || count > 0 ? [panel.range.bottom] : [];
  return {
    ...panel,
    formats,
    merges: said.map((row) => ({ top: row, left: RIGHT + 1, bottom: row, right: LAST_COLUMN })),
  };
}

function columnFor({ has, register }: SummaryPlanInput, field: FieldId): string | null {
  return has.register && register.hasOtherRows !== true ? registerColumn(register, field) : null;
}

function countObjects(input: SummaryPlanInput): { readonly formula: string } | null {
  const column = columnFor(input, 'id');
  return column === null ? null : { formula: `=COUNTA(${column})` };
}

function hasText(raw: string | undefined): boolean {
  return (raw ?? '').trim() !== '';
}
