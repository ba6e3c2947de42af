/** Blocks of a paper as rows of its grid, each with a key by which it is found again on the sheet. Knows no sheet. */
import type { CellRef } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { PlanCell } from '../../sheets/plan';
import type { Paper, PaperBlock, PaperTable } from './paper';

export type RowLook =
  | 'letterhead'
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

export function layOut(paper: Paper, blocks: readonly PaperBlock[], note: string, t: Translate): LaidRow[] {
  const width = paper.widths.length;
  const whole: Span[] = [{ left: 0, right: width - 1 }];
  const row = ({ texts, spans = whole, ...draft }: Draft): LaidRow => ({
    cells: spread(texts, spans, width),
    spans,
    ...PLAIN_ROW,
    ...draft,
  });
  const gap = (key: string): LaidRow => row({ key: `${key}.gap`, look: 'gap', texts: [null] });
  const head = ['government', 'office', 'address'].map((line) =>
    row({ key: `letterhead.${line}`, look: 'letterhead', texts: [t(`papers.letterhead.${line}`)], align: 'center', isInput: [true] }),
  ); // prettier-ignore
  return [
    ...(paper.hasLetterhead === true ? [...head, gap('letterhead')] : []),
    row({ key: 'title', look: 'title', texts: [t(`papers.${paper.id}.title`)], align: 'center' }),
    row({ key: 'note', look: 'note', texts: [note], align: 'center' }),
    gap('title'),
    ...blocks.flatMap((block) => layBlock(block, row, gap, width)),
  ];
}

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
          isInput: signers.map((signer) => (signer[line] ?? '') !== ''),
        }),
      );
    }
  }
}

function layTable(table: PaperTable, row: (draft: Draft) => LaidRow): LaidRow[] {
  const { key, columns, rows, hasHeadings = true, total } = table;
  let left = 0;
  const spans = columns.map(({ span }): Span => {
    const place = { left, right: left + span - 1 };
    left += span;
    return place;
  });
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
  const sums = columns.map(({ format }, index): PlanCell => {
    if (index === 0) return total ?? null;
    return format === 'money' || format === 'count' ? NO_SUM : null;
  });
  return [
    ...(hasHeadings ? [row({ key: `${key}.header`, look: 'header', texts, spans, table })] : []),
    ...body,
    ...(total === undefined ? [] : [row({ key: `${key}.total`, look: 'total', texts: sums, spans, table })]),
  ];
}

function spread(texts: readonly PlanCell[], spans: readonly Span[], width: number): PlanCell[] {
  const cells = Array.from({ length: width }, (): PlanCell => null);
  spans.forEach(({ left }, index) => {
    cells[left] = texts[index] ?? null;
  });
  return cells;
}
