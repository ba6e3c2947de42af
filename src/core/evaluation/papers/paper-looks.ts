/** How the rows of a paper look: formats by the kind of row, and drop-downs. Rows that look alike are formatted together. */
import type { Translate } from '../../model/message';
import { headerFormat, MAX_INLINE_LIST } from '../../sheets/make-plan';
import { isFormula, type PlanFormat, type PlanValidation } from '../../sheets/plan';
import { COLORS, FORMATS, TITLE_SIZE } from '../../sheets/sheet-style';
import type { LaidRow, RowLook } from './lay-out';
import { columnLefts, type PaperColumn } from './paper';

export const LOOKS: Readonly<Record<RowLook, Omit<PlanFormat, 'range'>>> = {
  letterhead: { bold: true, fontSize: 12 },
  rule: { fill: COLORS.ink },
  title: { bold: true, fontSize: TITLE_SIZE, fontColor: COLORS.heading, vertical: 'center' },
  note: { italic: true, fontSize: 9, fontColor: COLORS.note },
  heading: { bold: true, fontSize: 12, fontColor: COLORS.heading, vertical: 'bottom' },
  paragraph: {},
  header: {},
  body: { border: COLORS.rule },
  total: { border: COLORS.rule, bold: true, fill: COLORS.soft },
  gap: {},
  signature: { vertical: 'bottom' },
  added: {},
};

interface RowBand<Row extends LaidRow> {
  readonly row: Row;
  /** 0-based rows of the sheet, both included. */
  readonly top: number;
  readonly bottom: number;
}

/** Rows below one another that look alike, by the first of them; `first`: row of the sheet where the paper begins. */
export function alike<Row extends LaidRow>(rows: readonly Row[], first: number): RowBand<Row>[] {
  const bands: { row: Row; top: number; bottom: number }[] = [];
  rows.forEach((row, index) => {
    const last = bands.at(-1);
    if (last !== undefined && isAlike(last.row, row)) last.bottom = first + index;
    else bands.push({ row, top: first + index, bottom: first + index });
  });
  return bands;
}

function isAlike(a: LaidRow, b: LaidRow): boolean {
  if (a.look !== b.look || a.align !== b.align || a.table?.key !== b.table?.key || a.spans.length !== b.spans.length) {
    return false;
  }
  if (a.table?.columns.length !== b.table?.columns.length) return false;
  return a.spans.every(({ left, right }, position) => {
    const other = b.spans[position];
    if (other?.left !== left || other.right !== right || a.isInput[position] !== b.isInput[position]) return false;
    return typeof (a.cells[left] ?? '') === typeof (b.cells[left] ?? '');
  });
}

export function formatRows({ row, top, bottom }: RowBand<LaidRow>): PlanFormat[] {
  const { look, spans, table, align, isInput } = row;
  const whole = { top, left: 0, bottom, right: Math.max(0, ...spans.map(({ right }) => right)) };
  if (table?.isData === true) {
    const numberFormat = row.cells.some((cell) => isFormula(cell)) ? 'General' : FORMATS.text;
    return [{ range: whole, numberFormat, fontSize: 9, fontColor: COLORS.note, bold: look === 'header' }];
  }
  if (look === 'header') return [headerFormat(whole)];
  const formats: PlanFormat[] = [{ range: whole, numberFormat: FORMATS.text, wrap: true, vertical: 'top', horizontal: align, ...(table?.isPlain === true ? {} : LOOKS[look]) }]; // prettier-ignore
  const lefts = table === null ? [] : columnLefts(table);
  spans.forEach(({ left, right }, position) => {
    const at = lefts.indexOf(left);
    const column = table?.columns[at];
    const range = { top, left, bottom, right };
    // A formula in a text cell would be its own text, and a number one of digits.
    if (['object', 'number'].includes(typeof (row.cells[left] ?? ''))) formats.push({ range, numberFormat: 'General', horizontal: table === null ? align : 'left' }); // prettier-ignore
    if (isInput[position] === true && isTinted(row)) formats.push({ range, fill: COLORS.input });
    if (column?.format !== undefined && !(look === 'total' && left === 0))
      formats.push({ range, ...columnFormat(column, at) }); // prettier-ignore
    else if (column?.align !== undefined && look === 'body') formats.push({ range, horizontal: column.align });
  });
  if (table !== null && table.hasHeadings === false && table.isPlain !== true && spans[0] !== undefined) {
    formats.push({ range: { top, left: spans[0].left, bottom, right: spans[0].right }, bold: true });
  }
  return formats;
}

/** Cells of tables that staff fill are tinted; in letters dots say it, for they are printed and signed. */
function isTinted({ table }: LaidRow): boolean {
  return table !== null && table.isPlain !== true;
}

/** Numbers keep clear of the text in the next column; counts in the first column are the row's own number. */
function columnFormat({ format = 'number', align }: PaperColumn, position: number): Omit<PlanFormat, 'range'> {
  const numberFormat = FORMATS[format];
  if (align !== undefined || format === 'date' || position === 0) {
    return { numberFormat, horizontal: align ?? 'center' };
  }
  return { numberFormat, horizontal: 'right', indent: 1 };
}

export function validateRows({ row, top, bottom }: RowBand<LaidRow>, t: Translate): PlanValidation[] {
  const { look, table, spans } = row;
  if (look !== 'body' || table === null) return [];
  return table.columns.flatMap(({ list, heading }, position): PlanValidation[] => {
    const span = spans[position];
    if (list === undefined || span === undefined) return [];
    const source = typeof list === 'string' ? list : list.join(',');
    if (!source.startsWith('=') && source.length > MAX_INLINE_LIST) return [];
    return [
      {
        range: { top, left: span.left, bottom, right: span.left },
        rule: { type: 'list', source },
        blankAllowed: true,
        onInvalid: 'warn',
        errorTitle: heading,
        error: t('papers.notInList'),
      },
    ];
  });
}
