/**
 * Plan of the Temuan sheet: every finding with the cell it rests on and what to do, and how many there are of each
 * severity. What staff put into the status column is kept for findings that are still there.
 */
import { formatCellRef, type CellRange, type Scalar } from '../model/cell';
import type { Finding, Severity } from '../model/finding';
import type { Translate } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import type { SheetSnapshot } from '../model/snapshot';
import { isListedFinding } from '../ranking/input-rules';
import {
  clipText, columnOf, columnReference, headerFormat, makeHeading, makePlan, makeTable, printSetup, quoteText,
  rowReference, uniqueHeadings, widthsFrom,
} from './make-plan'; // prettier-ignore
import type { PlanBlock, PlanCell, PlanConditional, SheetPlan } from './plan';
import { COLORS, FORMATS, SEVERITY_LOOK } from './sheet-style';

export const FINDINGS_TABLE = 'tblTemuan';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const COUNT_ROW = 3;
const HEADER_ROW = 8;
const COLUMNS = ['severity', 'id', 'title', 'rule', 'field', 'message', 'cure', 'cell', 'open', 'status'] as const;
const WIDTHS = [12, 9, 28, 22, 16, 46, 38, 18, 8, 14];
/** Excel's limit for what HYPERLINK may point at. */
const MAX_LINK = 255;

export interface FindingsPlanInput {
  readonly findings: readonly Finding[];
  readonly objects: readonly CooperationObject[];
  /** The Temuan sheet as it stands, for its status column; null when there is none. */
  readonly sheet: SheetSnapshot | null;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Headings of tblTemuan in the language; other plans point into it by them. */
export function findingHeadings(t: Translate): Readonly<Record<(typeof COLUMNS)[number], string>> {
  const labels = uniqueHeadings(
    COLUMNS.map((key) => (key === 'id' || key === 'title' ? t(`fields.${key}`) : t(`sheets.findings.${key}`))),
  );
  const pairs = COLUMNS.map((key, index) => [key, labels[index] ?? key]);
  return Object.fromEntries(pairs) as Record<(typeof COLUMNS)[number], string>;
}

/** One row a finding, in the order given, but for what the Penilaian sheet shows itself. Without findings one row says so. */
export function planFindings({ findings, objects, sheet, t, today }: FindingsPlanInput): SheetPlan {
  const headings = findingHeadings(t);
  const titles = new Map(objects.map((object) => [object.id, fieldText(object, 'title')]));
  const cellHeading = rowReference(headings.cell);
  const open: PlanCell = {
    formula: `=IF(OR(${cellHeading}="",LEFT(${cellHeading},2)="'["),"",HYPERLINK("#"&${cellHeading},${quoteText(t('sheets.findings.openText'))}))`,
  };
  const texts = findings.filter(isListedFinding).map((finding) => describeFinding(finding, titles, t));
  const statuses = readStatuses(sheet, headings, texts, t);
  const rows = texts.map((text, index): PlanCell[] => [
    ...text,
    open,
    statuses[index] ?? t('sheets.findings.statusOpen'),
  ]);
  const none: PlanCell[] = COLUMNS.map((key) => (key === 'message' ? t('sheets.findings.none') : null));
  const heading = makeHeading(t('sheets.findings.title'), t('sheets.findings.note', { today }));
  const labels = COLUMNS.map((key) => headings[key]);
  const table = makeTable(FINDINGS_TABLE, { top: HEADER_ROW, left: 0 }, labels, rows.length > 0 ? rows : [none]);
  const at = (key: (typeof COLUMNS)[number]): CellRange => columnOf(table.body, COLUMNS.indexOf(key));
  const statusLabels = ['statusOpen', 'statusFixed', 'statusAccepted'].map((key) => t(`sheets.findings.${key}`));
  return makePlan({
    sheet: 'findings',
    name: t('sheets.findings.name'),
    blocks: [heading.block, makeCounts(headings.severity, t), table.block],
    tables: [table.table],
    formats: [
      ...heading.formats,
      headerFormat({ top: COUNT_ROW, left: 0, bottom: COUNT_ROW, right: 1 }),
      {
        range: { top: COUNT_ROW + 1, left: 0, bottom: COUNT_ROW + SEVERITIES.length, right: 1 },
        border: COLORS.rule,
        bold: true,
      },
      ...SEVERITIES.map((severity, index) => ({
        range: { top: COUNT_ROW + 1 + index, left: 0, bottom: COUNT_ROW + 1 + index, right: 1 },
        fill: SEVERITY_LOOK[severity].fill,
        fontColor: SEVERITY_LOOK[severity].font,
      })),
      ...table.formats,
      { range: table.body, numberFormat: FORMATS.text, wrap: true },
      { range: at('open'), numberFormat: 'General', fontColor: COLORS.accent, horizontal: 'center', wrap: false },
      { range: at('severity'), bold: true },
      { range: at('status'), fill: COLORS.input },
    ],
    columnWidths: widthsFrom(0, WIDTHS),
    validations: [
      {
        range: at('status'),
        rule: { type: 'list', source: statusLabels.join(',') },
        blankAllowed: true,
        onInvalid: 'warn',
        errorTitle: headings.status,
        error: t('sheets.findings.statusError'),
      },
    ],
    conditionals: SEVERITIES.map((severity) => markSeverity(severity, at('severity'), t)),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: table.body.right },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      widths: WIDTHS,
      title: t('sheets.findings.title'),
    }),
    tabColor: SEVERITY_LOOK.error.font,
  });
}

/** The texts of a row up to the cell column. */
function describeFinding(finding: Finding, titles: ReadonlyMap<string, string>, t: Translate): string[] {
  const first = finding.cells[0];
  const reference = first === undefined ? '' : formatCellRef(first);
  return [
    t(`sheets.severity.${finding.severity}`),
    finding.object ?? '',
    finding.object === null ? t('sheets.findings.wholeRegister') : (titles.get(finding.object) ?? ''),
    t(`rules.${finding.rule}.title`),
    finding.field === null ? '' : t(`fields.${finding.field}`),
    t(finding.message.key, finding.message.params),
    t(finding.cure.key, finding.cure.params),
    reference.length < MAX_LINK ? reference : '',
  ].map(clipText);
}

/** What makes a finding the same in any language, as far as the sheet tells: its object and its cell. */
function keyOfPlace(texts: readonly Scalar[]): string {
  return [1, 7].map((index) => String(texts[index] ?? '')).join('\n');
}

/** What makes a finding the same over runs: rule, object, field and message, as texts of the sheet. */
function keyOfTexts(texts: readonly Scalar[]): string {
  return [1, 3, 4, 5].map((index) => String(texts[index] ?? '')).join('\n');
}

/** Words of the statuses in every language the sheet may have been written in, lower case. */
const STATUS_WORDS: ReadonlyMap<string, string> = new Map([
  ['terbuka', 'statusOpen'],
  ['open', 'statusOpen'],
  ['sudah diperbaiki', 'statusFixed'],
  ['corrected', 'statusFixed'],
  ['diterima apa adanya', 'statusAccepted'],
  ['accepted as it is', 'statusAccepted'],
]);

/** Whether staff accepted a finding as it is, in whatever language. */
export function isAcceptedStatus(status: string): boolean {
  return STATUS_WORDS.get(status.trim().toLowerCase()) === 'statusAccepted';
}

/**
 * The status of each finding, by its place in `texts`; what stands on the sheet in another language is found by object
 * and cell, as long as as many findings rest on them as before.
 */
function readStatuses(
  sheet: SheetSnapshot | null,
  headings: Readonly<Record<(typeof COLUMNS)[number], string>>,
  texts: readonly (readonly string[])[],
  t: Translate,
): (string | null)[] {
  const values = sheet?.grid.values ?? [];
  const same = values.findIndex((row) => row.includes(headings.status) && row.includes(headings.message));
  const other = values.findIndex((row) => row.length >= COLUMNS.length && isStatus(row[COLUMNS.indexOf('status')]));
  const [headerAt, keyOf] = same >= 0 ? [same, keyOfTexts] : [other, keyOfPlace];
  if (headerAt < 0) return texts.map(() => null);
  const columns = COLUMNS.map((key, index) => (same >= 0 ? (values[headerAt]?.indexOf(headings[key]) ?? -1) : index));
  const rows = values.slice(headerAt + 1).map((row) => columns.map((column) => row[column] ?? ''));
  const before = groupBy(rows, keyOf);
  const after = groupBy(texts, keyOf);
  return texts.map((text) => {
    const [old, now] = [before.get(keyOf(text)) ?? [], after.get(keyOf(text)) ?? []];
    const row = same >= 0 ? old.at(-1) : old.length === now.length ? old[now.indexOf(text)] : undefined;
    const status = String(row?.at(-1) ?? '').trim();
    const known = STATUS_WORDS.get(status.toLowerCase());
    return status === '' ? null : known === undefined ? status : t(`sheets.findings.${known}`);
  });
}

/** The heading of the status column is the same word in every language. */
function isStatus(value: Scalar | undefined): boolean {
  return (
    String(value ?? '')
      .trim()
      .toLowerCase() === 'status'
  );
}

function groupBy<Row extends readonly Scalar[]>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function makeCounts(severityHeading: string, t: Translate): PlanBlock {
  const column = columnReference(FINDINGS_TABLE, severityHeading);
  const lines = SEVERITIES.map((severity): PlanCell[] => {
    const label = t(`sheets.severity.${severity}`);
    return [label, { formula: `=COUNTIF(${column},${quoteText(label)})` }];
  });
  return { top: COUNT_ROW, left: 0, cells: [[severityHeading, t('sheets.count')], ...lines] };
}

function markSeverity(severity: Severity, range: CellRange, t: Translate): PlanConditional {
  const look = SEVERITY_LOOK[severity];
  const label = t(`sheets.severity.${severity}`);
  return {
    range,
    rule: { type: 'custom', formula: `=$A${range.top + 1}=${quoteText(label)}` },
    fill: look.fill,
    fontColor: look.font,
    bold: true,
  };
}
