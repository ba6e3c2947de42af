/** Blocks of a paper as rows of its grid, each with a key by which it is found again on the sheet. Knows no sheet. */
import type { CellRef } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { PlanCell } from '../../sheets/plan';
import { columnLefts, type Paper, type PaperBlock, type PaperColumn, type PaperTable } from './paper';

export type RowLook =
  | 'letterhead'
  | 'rule'
  | 'title'
  | 'note'
  | 'heading'
  | 'paragraph'
  | 'header'
  | 'body'
  | 'total'
  | 'gap'
  | 'signature'
  | 'added';

/** A stretch of columns that is one cell of the paper, both ends included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export interface LaidRow {
  /** Distinct within the paper. `''`: a row that staff added. */
  readonly key: string;
  readonly look: RowLook;
  /** One for each column of the grid. */
  readonly cells: readonly PlanCell[];
  readonly spans: readonly Span[];
  readonly from: readonly CellRef[];
  /** Spans that staff fill, by position in `spans`. */
  readonly isInput: readonly boolean[];
  /** Spans whose text was read from the sheet itself. */
  readonly isRead: readonly boolean[];
  readonly table: PaperTable | null;
  readonly align: 'left' | 'center';
  readonly startsPage: boolean;
  /** Lines it is high at least. */
  readonly lines: number;
}

/** A row that is nothing but its texts. */
export const PLAIN_ROW = {
  from: [],
  isInput: [],
  isRead: [],
  table: null,
  align: 'left',
  startsPage: false,
  lines: 1,
} as const satisfies Partial<LaidRow>;

interface Draft extends Partial<LaidRow> {
  readonly key: string;
  readonly look: RowLook;
  readonly texts: readonly PlanCell[];
}

const GAP_LINES = 1;
/** Until the rows it sums have their places. */
const NO_SUM: PlanCell = { formula: '=0' };

/** `asOf`: the line below the title that says how old the data is; letters have their own date. */
export function layOut(paper: Paper, blocks: readonly PaperBlock[], asOf: string, t: Translate): LaidRow[] {
  const width = paper.widths.length;
  const whole: Span[] = [{ left: 0, right: width - 1 }];
  const row = ({ texts, spans = whole, ...draft }: Draft): LaidRow => ({
    cells: spread(texts, spans, width),
    spans,
    ...PLAIN_ROW,
    ...draft,
  });
  const gap = (key: string): LaidRow => row({ key: `${key}.gap`, look: 'gap', texts: [null] });
  const isLetter = paper.hasLetterhead === true;
  return [
    ...(isLetter ? [...layLetterhead('letterhead', row, (line) => t(`papers.letterhead.${line}`)), gap('letterhead')] : []),
    row({ key: 'title', look: 'title', texts: [t(`papers.${paper.id}.title`)], align: 'center' }),
    ...(isLetter ? [] : [row({ key: 'note', look: 'note', texts: [asOf], align: 'center' })]),
    gap('title'),
    ...blocks.flatMap((block) => layBlock(block, row, gap, width)),
  ];
} // prettier-ignore

const LETTERHEAD = ['government', 'office', 'address'] as const;

function layLetterhead(
  key: string,
  row: (draft: Draft) => LaidRow,
  textOf: (line: (typeof LETTERHEAD)[number]) => PlanCell,
  startsPage = false,
): LaidRow[] {
  return [
    ...LETTERHEAD.map((line, index) =>
      row({ key: `${key}.${line}`, look: 'letterhead', texts: [textOf(line)], align: 'center', isInput: [true], startsPage: startsPage && index === 0 }),
    ),
    row({ key: `${key}.rule`, look: 'rule', texts: [null] }),
  ];
} // prettier-ignore

function layBlock(
  block: PaperBlock,
  row: (draft: Draft) => LaidRow,
  gap: (key: string) => LaidRow,
  width: number,
): LaidRow[] {
  const { key } = block;
  switch (block.type) {
    case 'heading':
    case 'paragraph': {
      const { type, text, from, align = 'left', isInput = false, startsPage = false } = block;
      return [row({ key, look: type, texts: [text], from, align, isInput: [isInput], startsPage })];
    }
    case 'table':
      return [...layTable(block, row), gap(block.isContinued === true ? `${key}.more` : key)];
    case 'letterhead': {
      // Staff fill it once: the others show what the first one says.
      const lines = layLetterhead(key, row, (line) => ({ formula: `={letterhead.${line}:0}&""` }), true);
      return [...lines, gap(key)];
    }
    case 'chart':
      return Array.from({ length: block.rows + GAP_LINES }, (_, index) =>
        row({ key: `${key}.${index}`, look: 'gap', texts: [null] }),
      );
    case 'signature': {
      const { signers } = block;
      const half = Math.floor(width / 2);
      const spans = signers.length > 1 ? [{ left: 0, right: half - 1 }, { left: half, right: width - 1 }] : [{ left: half, right: width - 1 }]; // prettier-ignore
      const lines = Math.max(...signers.map(({ length }) => length));
      return Array.from({ length: lines }, (_, line) =>
        row({
          key: `${key}.${line}`,
          look: 'signature',
          texts: signers.map((signer) => signer[line] ?? null),
          spans,
          align: 'center',
          // Clear of the last sentence.
          lines: line === 0 ? 2 : 1,
          isInput: signers.map((signer) => (signer[line] ?? '') !== ''),
        }),
      );
    }
  }
}

function layTable(table: PaperTable, row: (draft: Draft) => LaidRow): LaidRow[] {
  const { key, columns, rows, hasHeadings = true, total } = table;
  const lefts = columnLefts(table);
  const spans = columns.map(({ span }, index): Span => ({ left: lefts[index] ?? 0, right: (lefts[index] ?? 0) + span - 1 }));
  const isInput = columns.map((column) => column.isInput === true);
  const isRead = columns.map((column) => column.isRead === true);
  const body = rows.map((one) =>
    row({
      key: `${key}.${one.key}`,
      look: 'body',
      texts: one.cells,
      spans,
      from: one.from,
      isInput,
      isRead,
      table,
      lines: one.lines ?? 1,
    }),
  );
  const texts = columns.map(({ heading }) => heading);
  return [
    ...(hasHeadings ? [row({ key: `${key}.header`, look: 'header', texts, spans, table })] : []),
    ...body,
    ...(total === undefined ? [] : [layTotal(table, total, spans, row)]),
  ];
} // prettier-ignore

/** Whether a column is summed where its table has a total. */
export function isSummed({ format }: PaperColumn): boolean {
  return format === 'money' || format === 'count';
}

/** The label takes the columns before the first sum. */
function layTotal(table: PaperTable, label: string, spans: readonly Span[], row: (draft: Draft) => LaidRow): LaidRow {
  const { key, columns } = table;
  const first = Math.max(1, columns.findIndex((column, index) => index > 0 && isSummed(column)));
  const labelled = { left: 0, right: spans[first - 1]?.right ?? 0 };
  const sums = columns.slice(first).map((column): PlanCell => (isSummed(column) ? NO_SUM : null));
  return row({ key: `${key}.total`, look: 'total', texts: [label, ...sums], spans: [labelled, ...spans.slice(first)], table });
} // prettier-ignore

function spread(texts: readonly PlanCell[], spans: readonly Span[], width: number): PlanCell[] {
  const cells = Array.from({ length: width }, (): PlanCell => null);
  spans.forEach(({ left }, index) => {
    cells[left] = texts[index] ?? null;
  });
  return cells;
}
