/**
 * Plan of the Temuan sheet: every finding with the cell it rests on and what to do, and how many there are of each
 * severity. What staff put into the status column is kept for findings that are still there.
 */
import { basisOfFinding, keysOfFindings, ruleOfKey } from '../findings/finding-keys';
import {
  readDay,
  readFindingRows,
  readStatus,
  writeDay,
  writeMark,
  type FindingRow,
  type FindingStatus,
} from '../findings/read-findings';
import { formatCellRef, type CellRange } from '../model/cell';
import type { Finding, Severity } from '../model/finding';
import type { Translate } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import type { SheetSnapshot } from '../model/snapshot';
import { isListedFinding } from '../ranking/input-rules';
import { groupAgencies } from '../register/agency-names';
import { FINDINGS_TABLE, makeCounts, SEVERITIES, statusLabel, STATUSES } from './finding-counts';
import {
  clipText, columnOf, makeHeading, makePlan, makeTable, printSetup, quoteText, rowReference, uniqueHeadings, widthsFrom,
} from './make-plan'; // prettier-ignore
import type { PlanCell, PlanConditional, SheetPlan } from './plan';
import { COLORS, FORMATS, READABLE_SCALE, SEVERITY_LOOK } from './sheet-style';

const HEADER_ROW = 8;
const COLUMNS = [
  'severity', 'id', 'title', 'rule', 'field', 'message', 'cure', 'cell', 'open', 'status', 'reason', 'since', 'agency', 'key', 'place',
] as const; // prettier-ignore
/** Up to the last printed one they fit on an F4 page at 8 points: what is found and what to do belong beside each other. */
const WIDTHS = [11, 9, 22, 18, 15, 41, 37, 14, 7, 14, 22, 12, 28, 8, 8];
const PRINTED = COLUMNS.indexOf('reason');
/** Excel's limit for what HYPERLINK may point at. */
const MAX_LINK = 255;
/** Findings that are gone stay on the sheet, the latest of them. */
const MOST_CURED = 500;

export interface FindingsPlanInput {
  readonly findings: readonly Finding[];
  readonly objects: readonly CooperationObject[];
  /** The Temuan sheet as it stands, for its status column; null when there is none. */
  readonly sheet: SheetSnapshot | null;
  readonly t: Translate;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Rules that are switched off: what they found earlier is not cured, only no longer looked for. */
  readonly silenced?: ReadonlySet<string>;
}

/** Headings of tblTemuan in the language; other plans point into it by them. */
export function findingHeadings(t: Translate): Readonly<Record<(typeof COLUMNS)[number], string>> {
  const labels = uniqueHeadings(
    COLUMNS.map((key) => (key === 'id' || key === 'title' ? t(`fields.${key}`) : t(`sheets.findings.${key}`))),
  );
  const pairs = COLUMNS.map((key, index) => [key, labels[index] ?? key]);
  return Object.fromEntries(pairs) as Record<(typeof COLUMNS)[number], string>;
}

/**
 * One row a finding, in the order given, but for what the Penilaian sheet shows itself; behind them those that are gone. Without
 * findings one row says so.
 */
export function planFindings(input: FindingsPlanInput): SheetPlan {
  const { t, today } = input;
  const headings = findingHeadings(t);
  const cellHeading = rowReference(headings.cell);
  const open: PlanCell = {
    formula: `=IF(OR(${cellHeading}="",LEFT(${cellHeading},2)="'["),"",HYPERLINK("#"&${cellHeading},${quoteText(t('sheets.findings.openText'))}))`,
  };
  const texts = [...numberRows(presentRows(input), t), ...goneRows(input).map((row) => [...row, ''])];
  const rows = texts.map((row): PlanCell[] => row.map((text, index) => (COLUMNS[index] === 'open' ? open : text)));
  const none: PlanCell[] = COLUMNS.map((key) => (key === 'message' ? t('sheets.findings.none') : null));
  const heading = makeHeading(t('sheets.findings.title'), t('sheets.findings.note', { today }));
  const labels = COLUMNS.map((key) => headings[key]);
  const table = makeTable(FINDINGS_TABLE, { top: HEADER_ROW, left: 0 }, labels, rows.length > 0 ? rows : [none]);
  const at = (key: (typeof COLUMNS)[number]): CellRange => columnOf(table.body, COLUMNS.indexOf(key));
  const counts = makeCounts(
    texts.map((row) => ({ rule: row[AT.rule] ?? '', agency: row[AT.agency] ?? '' })),
    { top: HEADER_ROW, left: COLUMNS.length + 1 },
    headings,
    t,
  );
  return makePlan({
    sheet: 'findings',
    name: t('sheets.findings.name'),
    blocks: [heading.block, ...counts.blocks, table.block],
    tables: [table.table],
    formats: [
      ...heading.formats,
      ...counts.formats,
      ...table.formats,
      { range: table.body, numberFormat: FORMATS.text, wrap: true },
      { range: at('open'), numberFormat: 'General', fontColor: COLORS.accent, horizontal: 'center', wrap: false },
      { range: at('severity'), bold: true },
      { range: { ...at('status'), right: at('reason').right }, fill: COLORS.input },
      // Keys and places are for the add-in and for formulas; a text would run over into the empty column beside it.
      { range: { ...at('key'), right: at('place').right }, numberFormat: FORMATS.unseen, wrap: false },
    ],
    columnWidths: [...widthsFrom(0, WIDTHS), ...counts.columnWidths],
    validations: [
      {
        range: at('status'),
        rule: { type: 'list', source: STATUSES.map((status) => statusLabel(status, t)).join(',') },
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
      area: { top: 0, left: 0, bottom: table.body.bottom, right: PRINTED },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      widths: WIDTHS.slice(0, PRINTED + 1),
      paper: 'folio',
      leastScale: READABLE_SCALE,
      title: t('sheets.findings.title'),
    }),
    tabColor: SEVERITY_LOOK.error.font,
  });
}

/** Where the columns are. */
const AT = Object.fromEntries(COLUMNS.map((key, index) => [key, index])) as Record<(typeof COLUMNS)[number], number>;

/** The rows of the table as they stand on the sheet. */
export function findingRowsOf(sheet: SheetSnapshot | null): FindingRow[] {
  return readFindingRows(sheet, AT.key + 1, AT);
}

/** Adds the place of each finding among those of its object, the gravest first, as `KS-001#1`: formulas find it by that. */
function numberRows(rows: readonly string[][], t: Translate): string[][] {
  const grades = SEVERITIES.map((severity) => t(`sheets.severity.${severity}`));
  const gradeOf = (row: readonly string[]): number => grades.indexOf(row[AT.severity] ?? '');
  const places = new Map<string[], string>();
  const counts = new Map<string, number>();
  for (const row of [...rows].sort((a, b) => gradeOf(a) - gradeOf(b))) {
    const id = row[AT.id] ?? '';
    const place = (counts.get(id) ?? 0) + 1;
    counts.set(id, place);
    places.set(row, id === '' ? '' : `${id}#${place}`);
  }
  return rows.map((row) => [...row, places.get(row) ?? '']);
}

function presentRows({ findings, objects, sheet, t }: FindingsPlanInput): string[][] {
  const objectById = new Map(objects.map((object) => [object.id, object]));
  const before = new Map(findingRowsOf(sheet).map((row) => [row.key, row]));
  const keys = keysOfFindings(findings);
  return findings.flatMap((finding, index): string[][] => {
    if (!isListedFinding(finding)) return [];
    const object = objectById.get(finding.object ?? '');
    const key = keys[index] ?? '';
    const texts = describeFinding(finding, object, t);
    const agency = object === undefined ? '' : nameAgency(fieldText(object, 'agency'));
    const [status, reason, since] = decisionTexts(finding, before.get(key), t);
    const written = finding.decision?.status ?? 'open';
    const mark = writeMark(key, basisOfFinding(finding, object), written);
    return [[...texts, '', status, reason, since, agency, mark].map(clipText)];
  });
}

/** Status, reason and date of a finding. Words of the staff's own and reasons without a decision stay. */
function decisionTexts(
  { decision, lapsed }: Finding,
  row: FindingRow | undefined,
  t: Translate,
): [string, string, string] {
  if (decision !== undefined) return [statusLabel(decision.status, t), decision.reason, writeDay(decision.date)];
  const known = row === undefined ? 'open' : readStatus(row.status);
  const status = known === null ? (row?.status ?? '') : statusLabel(known === 'claimed' ? 'claimed' : 'open', t);
  if (lapsed !== undefined) {
    const reason = t('sheets.findings.lapsed', {
      status: statusLabel(lapsed.status, t),
      date: lapsed.date,
      reason: lapsed.reason,
    });
    return [status, reason, writeDay(lapsed.date)];
  }
  const isStaffs =
    row !== undefined && row.written !== 'excused' && row.written !== 'accepted' && row.written !== 'cured';
  return [status, isStaffs ? row.reason : '', ''];
}

/** Rows of findings that are found no more: cured, or decided before. The latest first. */
function goneRows({ findings, sheet, t, today, silenced }: FindingsPlanInput): string[][] {
  const present = new Set(keysOfFindings(findings));
  const gone = findingRowsOf(sheet).filter(({ key }) => !present.has(key) && silenced?.has(ruleOfKey(key)) !== true);
  return gone
    .map((row) => {
      const typed = readStatus(row.status);
      const status: FindingStatus = typed === 'excused' || typed === 'accepted' ? typed : 'cured';
      const since = row.written === status && row.since !== '' ? row.since : writeDay(today);
      return { row, status, since };
    })
    .sort((a, b) => compareText(readDay(b.since) ?? '', readDay(a.since) ?? '') || compareText(a.row.key, b.row.key))
    .slice(0, MOST_CURED)
    .map(({ row, status, since }) => {
      const cells = row.cells.map(String);
      return [
        ...cells.slice(0, AT.open),
        '',
        statusLabel(status, t),
        row.reason,
        since,
        cells[AT.agency] ?? '',
        writeMark(row.key, row.basis, status),
      ];
    });
}

/** The texts of a row up to the cell column. */
function describeFinding(finding: Finding, object: CooperationObject | undefined, t: Translate): string[] {
  const first = finding.cells[0];
  const reference = first === undefined ? '' : formatCellRef(first);
  return [
    t(`sheets.severity.${finding.severity}`),
    finding.object ?? '',
    finding.object === null
      ? t('sheets.findings.wholeRegister')
      : object === undefined
        ? ''
        : fieldText(object, 'title'),
    t(`rules.${finding.rule}.title`),
    finding.field === null ? '' : t(`fields.${finding.field}`),
    t(finding.message.key, finding.message.params),
    [finding.cure, ...(finding.basis === undefined ? [] : [finding.basis])]
      .map(({ key, params }) => t(key, params))
      .join('\n'),
    reference.length < MAX_LINK ? reference : '',
  ];
}

/** Whether staff accepted a finding as it is, or said it is none, in whatever language. */
export function isAcceptedStatus(status: string): boolean {
  const known = readStatus(status);
  return known === 'accepted' || known === 'excused';
}

function nameAgency(text: string): string {
  return text === '' ? '' : (groupAgencies([text])[0]?.name ?? text);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function markSeverity(severity: Severity, range: CellRange, t: Translate): PlanConditional {
  const look = SEVERITY_LOOK[severity];
  const label = t(`sheets.severity.${severity}`);
  return {
    range,
    rule: { type: 'custom', formula: `=$A${range.top + 1}=${quoteText(label)}` },
    fill: look.fill,
    fontColor: look.font,
  };
}
