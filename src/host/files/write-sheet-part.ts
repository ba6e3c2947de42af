/** One sheet plan as a worksheet part. Elements stand in the order that ECMA-376 part 1, 18.3.1.99 asks for. */
import { cellAddress, rangeAddress, type CellRange } from '../../core/model/cell';
import { isFormula, type PlanCell, type PlanPrint, type PlanValidation, type SheetPlan } from '../../core/sheets/plan';
import type { CellLook, FileStyles } from './file-styles';
import { escapeXml } from './write-xml';

/** Excel's numbers for paper: A4, and Folio of 8.5 by 13 inch. */
const PAPER = { a4: 9, folio: 14 } as const;
/** Excel's usual margins, in inches. */
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

interface FileCell {
  content: PlanCell;
  look: CellLook | null;
}

export function writeSheetPart(plan: SheetPlan, styles: FileStyles, isFirst: boolean): string {
  const { print } = plan;
  const fit = print !== null && print.scale === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
  const tab = plan.tabColor === null ? '' : `<tabColor rgb="FF${plan.tabColor.slice(1).toUpperCase()}"/>`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    tab + fit === '' ? '' : `<sheetPr>${tab}${fit}</sheetPr>`,
    viewXml(plan, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
    rowsXml(plan, styles),
    plan.unlocked === undefined
      ? ''
      : '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>',
    plan.merges.length === 0
      ? ''
      : `<mergeCells count="${plan.merges.length}">${plan.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`).join('')}</mergeCells>`,
    validationsXml(plan.validations),
    MARGINS,
    print === null ? '' : printXml(print),
    '</worksheet>',
  ].join('');
}

function viewXml({ freeze: { rows, columns }, showGridlines }: SheetPlan, isFirst: boolean): string {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen =
    split === ''
      ? ''
      : `<pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  return `<sheetViews><sheetView${showGridlines ? '' : ' showGridLines="0"'}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths }: SheetPlan): string {
  if (columnWidths.length === 0) return '';
  const columns = columnWidths
    .toSorted((a, b) => a.column - b.column)
    // Excel keeps five pixels of seven of each column for its margins.
    .map(
      ({ column, width }) => `<col min="${column + 1}" max="${column + 1}" width="${width + 5 / 7}" customWidth="1"/>`,
    );
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(plan: SheetPlan, styles: FileStyles): string {
  const heights = new Map(plan.rowHeights?.map(({ row, height }) => [row, height]));
  const rows = [...gatherCells(plan)].sort(([a], [b]) => a - b).map(([row, line]) => {
    const height = heights.get(row);
    const cells = [...line].sort(([a], [b]) => a - b).map(([column, { content, look }]) => {
      const style = look === null ? 0 : styles.numberOf(look);
      return cellXml(cellAddress(row, column), style, content);
    });
    return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;
  }); // prettier-ignore
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** Cells with content or a look, by row and column. */
function gatherCells(plan: SheetPlan): Map<number, Map<number, FileCell>> {
  const rows = new Map<number, Map<number, FileCell>>();
  const at = (row: number, column: number): FileCell => {
    const line = rows.get(row) ?? new Map<number, FileCell>();
    rows.set(row, line);
    const cell = line.get(column) ?? { content: null, look: null };
    line.set(column, cell);
    return cell;
  };
  for (const { top, left, cells } of plan.blocks)
    cells.forEach((line, row) => line.forEach((content, column) => (at(top + row, left + column).content = content)));
  const paint = ({ top, left, bottom, right }: CellRange, look: CellLook): void => {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cell = at(row, column);
        cell.look = { ...cell.look, ...look };
      }
  };
  for (const { range, ...look } of plan.formats) paint(range, look);
  for (const range of plan.unlocked ?? []) paint(range, { unlocked: true });
  return rows;
}

/** A formula stands without its result: Excel computes it when it opens the file. */
function cellXml(address: string, style: number, content: PlanCell): string {
  const start = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (content === null || content === '') return `${start}/>`;
  if (isFormula(content)) return `${start} t="str"><f>${escapeXml(content.formula.slice(1))}</f><v></v></c>`;
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `${start} t="b"><v>${content ? 1 : 0}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content)}</t></is></c>`;
}

function validationsXml(validations: readonly PlanValidation[]): string {
  if (validations.length === 0) return '';
  const written = validations.map((one) => {
    const { rule, blankAllowed, onInvalid } = one;
    const type = rule.type === 'text' ? '' : ` type="${rule.type}"${rule.type === 'list' ? '' : ' operator="between"'}`;
    const texts = (['errorTitle', 'error', 'promptTitle', 'prompt'] as const).map((key) =>
      one[key] === undefined ? '' : ` ${key}="${escapeXml(one[key])}"`,
    );
    return `<dataValidation${type} errorStyle="${onInvalid === 'stop' ? 'stop' : 'warning'}"${blankAllowed ? ' allowBlank="1"' : ''} showInputMessage="1" showErrorMessage="1"${texts.join('')} sqref="${rangeAddress(one.range)}">${ruleXml(rule)}</dataValidation>`;
  });
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function ruleXml(rule: PlanValidation['rule']): string {
  if (rule.type === 'text') return '';
  if (rule.type !== 'list') return `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`;
  const { source } = rule;
  return `<formula1>${escapeXml(source.startsWith('=') ? source.slice(1) : `"${source}"`)}</formula1>`;
}

function printXml({ orientation, paper, fitWide, fitTall, scale, footerLeft, footerRight }: PlanPrint): string {
  const size = scale === undefined ? ` fitToWidth="${fitWide}" fitToHeight="${fitTall ?? 0}"` : ` scale="${scale}"`;
  return `<pageSetup paperSize="${PAPER[paper]}"${size} orientation="${orientation}"/><headerFooter><oddFooter>${escapeXml(`&L${footerLeft}&R${footerRight}`)}</oddFooter></headerFooter>`;
}
