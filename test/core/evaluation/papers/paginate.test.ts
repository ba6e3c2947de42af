/** How a paper is cut into pages, on rows of known height; properties with a fixed seed. */
import fc from 'fast-check';
import { paginate } from '../../../../src/core/evaluation/papers/paginate';
import { PLAIN_ROW, type RowLook } from '../../../../src/core/evaluation/papers/lay-out';
import type { KeptRow } from '../../../../src/core/evaluation/papers/keep-edits';
import type { PaperTable } from '../../../../src/core/evaluation/papers/paper';
import { rowHeight } from '../../../../src/core/evaluation/papers/row-height';

const tableOf = (key: string): PaperTable => ({ type: 'table', key, columns: [{ heading: 'A', span: 1 }], rows: [] });

function row(key: string, look: RowLook, more: Partial<KeptRow> = {}): KeptRow {
  return { ...PLAIN_ROW, key, look, cells: [key], spans: [{ left: 0, right: 0 }], mark: key, changed: [], beyond: [], ...more };
} // prettier-ignore

function tableRows(key: string, count: number, hasTotal = false): KeptRow[] {
  const table = tableOf(key);
  const body = Array.from({ length: count }, (_, index) => row(`${key}.${index}`, 'body', { table }));
  return [row(`${key}.header`, 'header', { table }), ...body, ...(hasTotal ? [row(`${key}.total`, 'total', { table })] : [])]; // prettier-ignore
}

/** Keys by page, at 10 points a row. */
function pagesOf(rows: readonly KeptRow[], room: number): string[][] {
  const pages: string[][] = [[]];
  for (const { key, startsPage } of paginate(rows, () => 10, room)) {
    if (startsPage) pages.push([]);
    pages.at(-1)!.push(key);
  }
  return pages;
}

test('a table that goes on has its headings again, and the total never stands alone', () => {
  expect(pagesOf(tableRows('t', 6, true), 40)).toEqual([
    ['t.header', 't.0', 't.1', 't.2'],
    ['page.1.t.header', 't.3'],
    ['page.2.t.header', 't.4', 't.5', 't.total'],
  ]);
});

test('a heading goes with what it heads, a short table and a signature stay whole', () => {
  const text = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => row(key, 'paragraph'));
  const signature = [0, 1, 2].map((line) => row(`sign.${line}`, 'signature'));
  expect(pagesOf([...text, row('h', 'heading'), row('p', 'paragraph')], 80)).toEqual([['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['h', 'p']]); // prettier-ignore
  expect(pagesOf([...text, ...tableRows('t', 2)], 100)).toEqual([[...Array.from('abcdefg'), 't.header', 't.0', 't.1']]);
  const more = [...text, row('i', 'paragraph')];
  expect(pagesOf([...more, ...tableRows('t', 2)], 100)).toEqual([
    Array.from('abcdefg'),
    ['i', 't.header', 't.0', 't.1'],
  ]);
  // The last sentence stands with the name of who signs.
  expect(pagesOf([...text, ...signature], 90)).toEqual([Array.from('abcdef'), ['g', 'sign.0', 'sign.1', 'sign.2']]);
});

test('no few rows of a table stand alone, neither where it begins nor where it ends', () => {
  const text = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => row(key, 'paragraph'));
  const [first, second] = pagesOf([...text, ...tableRows('t', 6)], 100);
  expect(first).toEqual([...Array.from('abcdef'), 't.header', 't.0', 't.1', 't.2']);
  expect(second).toEqual(['page.1.t.header', 't.3', 't.4', 't.5']);
  const later = pagesOf([...text, row('g', 'gap'), ...tableRows('t', 6)], 100);
  expect(later.map((page) => page.filter((key) => /^t\.\d/.test(key)).length)).toEqual([0, 6]);
  expect(pagesOf(tableRows('t', 8), 90).map((page) => page.filter((key) => /^t\.\d/.test(key)).length)).toEqual([8]);
  expect(pagesOf(tableRows('t', 9), 90).map((page) => page.filter((key) => /^t\.\d/.test(key)).length)).toEqual([7, 2]);
});

test('the last sentence stays with the end of the table above it', () => {
  const pages = pagesOf([...tableRows('t', 8), row('t.gap', 'gap'), row('rules', 'paragraph')], 100);
  expect(pages).toEqual([
    ['t.header', 't.0', 't.1', 't.2', 't.3', 't.4', 't.5'],
    ['page.1.t.header', 't.6', 't.7', 't.gap', 'rules'],
  ]);
});

test('the gap below a table that fills its page makes no empty page', () => {
  const pages = pagesOf([...tableRows('t', 9), row('t.gap', 'gap'), row('h', 'heading', { startsPage: true }), row('p', 'paragraph')], 100); // prettier-ignore
  expect(pages).toEqual([
    ['t.header', 't.0', 't.1', 't.2', 't.3', 't.4', 't.5', 't.6'],
    ['page.1.t.header', 't.7', 't.8', 't.gap'],
    ['h', 'p'],
  ]);
});

test('rows that staff added are part of the table they stand in', () => {
  const rows = tableRows('t', 3);
  rows.splice(2, 0, row('', 'added'));
  expect(pagesOf(rows, 30)).toEqual([
    ['t.header', 't.0', ''],
    ['page.1.t.header', 't.1', 't.2'],
  ]);
});

test('no page is higher than its room, nothing is lost, and order stays, whatever the heights', () => {
  const looks: readonly RowLook[] = ['heading', 'paragraph', 'gap', 'signature'];
  const part = fc.oneof(
    fc.record({ look: fc.constantFrom(...looks), height: fc.integer({ min: 5, max: 60 }) }),
    fc.record({ count: fc.integer({ min: 1, max: 30 }), height: fc.integer({ min: 5, max: 60 }) }),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
      const heights = new Map<string, number>();
      const rows = parts.flatMap((one, at) => ('look' in one ? [row(`r${at}`, one.look)] : tableRows(`t${at}`, one.count)).map((made) => {
        heights.set(made.key, one.height);
        return made;
      })); // prettier-ignore
      const heightOf = ({ key }: KeptRow): number => heights.get(key.replace(/^page\.\d+\./, '')) ?? 0;
      const paged = paginate(rows, heightOf, 200);
      expect(paged.filter(({ isRepeated }) => isRepeated !== true).map(({ key }) => key)).toEqual(rows.map(({ key }) => key)); // prettier-ignore
      let used = 0;
      for (const made of paged) {
        used = (made.startsPage ? 0 : used) + heightOf(made);
        expect(used).toBeLessThanOrEqual(200);
      }
      const keys = paged.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { seed: 20240930 },
  );
});

test('a row is as high as its text needs: by the widths of letters, whole words, and what merged columns leave', () => {
  const height = (text: string, ...widths: number[]): number =>
    rowHeight({ ...row('a', 'added'), cells: [text], spans: [{ left: 0, right: widths.length - 1 }] }, widths);
  const [one, two] = [height('a', 10), height('a\nb', 10)];
  expect(two).toBeGreaterThan(one + 10);
  expect(height('', 10)).toBe(one);
  expect(height('aaaa bbbb cccc', 10)).toBe(two);
  expect(height('iiiiiiiiiiiiiiii', 9)).toBe(one);
  expect(height('WWWWWWWWWW', 10)).toBe(two);
  expect(height('n'.repeat(31), 34)).toBeGreaterThan(height('n'.repeat(31), 17, 17));
});
