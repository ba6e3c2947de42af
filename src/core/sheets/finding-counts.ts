/**
 * The figures on Temuan, all by formula: how many findings of each severity, rule and agency are open, excused, accepted or
 * cured, and the rate of false alarms: excused as no problem over all that were decided or cured.
 */
import type { FindingStatus } from '../findings/read-findings';
import type { CellRange } from '../model/cell';
import { cellAddress } from '../model/cell';
import type { Severity } from '../model/finding';
import type { Translate } from '../model/message';
import { columnReference, headerFormat, quoteText, widthsFrom } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat, SheetPlan } from './plan';
import { COLORS, FORMATS, SEVERITY_LOOK } from './sheet-style';

export const FINDINGS_TABLE = 'tblTemuan';
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** In the order of the drop-down. */
export const STATUSES: readonly FindingStatus[] = ['open', 'claimed', 'excused', 'accepted', 'cured'];
/** What is counted beside the open ones. */
const CLOSED = ['excused', 'accepted', 'cured'] as const satisfies readonly FindingStatus[];

const COUNT_ROW = 3;
/** Excel's limits for a criterion; more and it is not found. */
const MAX_CRITERION = 250;

export function statusLabel(status: FindingStatus, t: Translate): string {
  return t(`sheets.findings.status.${status}`);
}

type CountHeadings = Readonly<Record<'severity' | 'rule' | 'agency' | 'status', string>>;
type CountBy = 'severity' | 'rule' | 'agency';

/**
 * Findings in a column that are neither excused nor accepted nor cured: a formula that follows what staff decide. `label` is
 * the criterion: a quoted text or a cell.
 */
export function countOpen(by: CountBy, label: string, headings: CountHeadings, t: Translate): string {
  const closed = CLOSED.map((status) => `-${countOf(by, label, status, headings, t)}`);
  return `COUNTIF(${columnReference(FINDINGS_TABLE, headings[by])},${label})${closed.join('')}`;
}

function countOf(by: CountBy, label: string, status: FindingStatus, headings: CountHeadings, t: Translate): string {
  const [what, state] = [headings[by], headings.status].map((heading) => columnReference(FINDINGS_TABLE, heading));
  return `COUNTIFS(${what},${label},${state},${quoteText(statusLabel(status, t))})`;
}

/** Whether COUNTIF takes a text for itself. */
function isPlain(label: string): boolean {
  return label.length <= MAX_CRITERION && /^\p{L}/u.test(label) && !/[*?~\n]/.test(label) && label.trim() === label;
}

interface Counts {
  readonly blocks: readonly PlanBlock[];
  readonly formats: readonly PlanFormat[];
  readonly columnWidths: SheetPlan['columnWidths'];
}

/** By severity above the table; by rule and by agency at `place`, beside it. */
export function makeCounts(
  rows: readonly { readonly rule: string; readonly agency: string }[],
  place: { readonly top: number; readonly left: number },
  headings: CountHeadings,
  t: Translate,
): Counts {
  const labelsOf = (key: 'rule' | 'agency'): string[] =>
    [...new Set(rows.map((row) => row[key]))].filter(isPlain).sort();
  const rules = labelsOf('rule');
  const severities = SEVERITIES.map((severity) => t(`sheets.severity.${severity}`));
  const bySeverity = makeBlock('severity', severities, { top: COUNT_ROW, left: 0 }, headings, t);
  const byRule = makeBlock('rule', rules, place, headings, t);
  const agencies = labelsOf('agency');
  const byAgency = makeBlock('agency', agencies, { top: place.top, left: place.left + BLOCK_WIDTH + 1 }, headings, t);
  const rate = makeRate(bySeverity.range, t);
  return {
    blocks: [
      bySeverity.block,
      rate.block,
      ...(rules.length > 0 ? [byRule.block] : []),
      ...(agencies.length > 0 ? [byAgency.block] : []),
    ],
    formats: [
      ...bySeverity.formats,
      ...SEVERITIES.map((severity, index): PlanFormat => ({
        range: { top: COUNT_ROW + 1 + index, left: 0, bottom: COUNT_ROW + 1 + index, right: 0 },
        fill: SEVERITY_LOOK[severity].fill,
        fontColor: SEVERITY_LOOK[severity].font,
      })),
      ...rate.formats,
      ...(rules.length > 0 ? byRule.formats : []),
      ...(agencies.length > 0 ? byAgency.formats : []),
    ],
    columnWidths: [
      ...widthsFrom(place.left, [34, 10, 12, 12, 10, 12]),
      ...widthsFrom(place.left + BLOCK_WIDTH + 1, [34, 10, 12, 12, 10, 12]),
    ],
  };
}

/** Label, open, excused, accepted, cured, rate. */
const BLOCK_WIDTH = CLOSED.length + 3;

function makeBlock(
  by: CountBy,
  labels: readonly string[],
  { top, left }: { readonly top: number; readonly left: number },
  headings: CountHeadings,
  t: Translate,
): { readonly block: PlanBlock; readonly formats: readonly PlanFormat[]; readonly range: CellRange } {
  const rows = labels.map((label, index): PlanCell[] => {
    const row = top + 1 + index;
    // The label beside them, so that all rows hold one formula.
    const own = `$${cellAddress(row, left)}`;
    const [excused, last] = [cellAddress(row, left + 2), cellAddress(row, left + 1 + CLOSED.length)];
    return [
      label,
      { formula: `=${countOpen(by, own, headings, t)}` },
      ...CLOSED.map((status): PlanCell => ({ formula: `=${countOf(by, own, status, headings, t)}` })),
      { formula: `=IF(SUM(${excused}:${last})=0,"",${excused}/SUM(${excused}:${last}))` },
    ];
  });
  const titles = [
    headings[by],
    ...(['open', ...CLOSED] as const).map((status) => statusLabel(status, t)),
    t('sheets.findings.rate'),
  ];
  const range = { top, left, bottom: top + labels.length, right: left + BLOCK_WIDTH - 1 };
  return {
    block: { top, left, cells: [titles, ...rows] },
    range,
    formats: [
      // The rows beside it are as high as the findings.
      { range, border: COLORS.rule, vertical: 'top' },
      headerFormat({ ...range, bottom: top }),
      {
        range: { ...range, top: top + 1, left: left + 1, right: left + BLOCK_WIDTH - 2 },
        horizontal: 'center',
      },
      {
        range: { ...range, top: top + 1, left: left + BLOCK_WIDTH - 1 },
        numberFormat: FORMATS.share,
        horizontal: 'center',
      },
    ],
  };
}

/** The rate over all rules, beside the counts by severity, and how it is computed. */
function makeRate({ top, left, bottom }: CellRange, t: Translate): { block: PlanBlock; formats: PlanFormat[] } {
  const column = left + BLOCK_WIDTH;
  const sum = (from: number, to: number): string =>
    `SUM(${cellAddress(top + 1, left + from)}:${cellAddress(bottom, left + to)})`;
  const decided = sum(2, 1 + CLOSED.length);
  const cells: PlanCell[][] = [
    [t('sheets.findings.rateOfAll')],
    [{ formula: `=IF(${decided}=0,"",${sum(2, 2)}/${decided})` }],
    [t('sheets.findings.rateHint')],
  ];
  return {
    block: { top, left: column, cells },
    formats: [
      { range: { top, left: column, bottom: top, right: column }, bold: true, fontColor: COLORS.heading },
      {
        range: { top: top + 1, left: column, bottom: top + 1, right: column },
        numberFormat: FORMATS.share,
        bold: true,
        horizontal: 'left',
      },
      { range: { top: top + 2, left: column, bottom: top + 2, right: column }, italic: true, fontColor: COLORS.note },
    ],
  };
}
