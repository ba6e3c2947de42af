/** Where rows and columns lie and what is under a point. */
import fc from 'fast-check';
import { Axis } from '../../../src/workbench/page/grid/axis';
import { charactersOfPixels, pixelsOfCharacters } from '../../../src/workbench/workbook/column-width';
import { Viewport } from '../../../src/workbench/page/grid/viewport';

const sizes = fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 0, max: 60 })), { maxLength: 20 });

test('offsets are the sums of the sizes before them', () => {
  fc.assert(
    fc.property(sizes, (exceptions) => {
      const axis = new Axis(100, 20, new Map(exceptions));
      let sum = 0;
      for (let index = 0; index < 100; index += 1) {
        expect(axis.offset(index)).toBe(sum);
        sum += axis.size(index);
      }
      expect(axis.total).toBe(sum);
    }),
    { seed: 20241001 },
  );
});

test('the index at a pixel contains the pixel and is never hidden', () => {
  fc.assert(
    fc.property(sizes, fc.nat(1500), (exceptions, pixel) => {
      const axis = new Axis(100, 20, new Map(exceptions));
      fc.pre(pixel < axis.total);
      const index = axis.at(pixel);
      expect(axis.offset(index)).toBeLessThanOrEqual(pixel);
      expect(axis.offset(index) + axis.size(index)).toBeGreaterThan(pixel);
    }),
    { seed: 20241001 },
  );
});

test('widths in characters survive the way to pixels and back', () => {
  for (const width of [1, 8.43, 12, 38]) expect(charactersOfPixels(pixelsOfCharacters(width))).toBeCloseTo(width, 0);
  expect(pixelsOfCharacters(8.43)).toBe(64);
  expect(pixelsOfCharacters(0)).toBe(0);
});

function makeViewport(scrollX: number, scrollY: number): Viewport {
  const rows = new Axis(1000, 20, new Map());
  const columns = new Axis(100, 64, new Map([[1, 0]]));
  return new Viewport({ rows, columns, frozenRows: 2, frozenColumns: 1, scrollX, scrollY, width: 800, height: 600 });
}

test('a point finds the cell that is painted there, scrolled and frozen', () => {
  const viewport = makeViewport(640, 4000);
  for (const [row, column] of [
    [0, 0],
    [1, 0],
    [0, 15],
    [210, 0],
    [210, 15],
  ] as const) {
    const box = viewport.screenRect({ top: row, left: column, bottom: row, right: column });
    expect(viewport.hit(box.x + 30, box.y + 10)).toEqual({ part: 'cell', row, column });
  }
});

test('the edge of a column header is for resizing and belongs to the visible column before it', () => {
  const viewport = makeViewport(0, 0);
  expect(viewport.hit(viewport.headerWidth + 62, 5)).toMatchObject({ part: 'columnEdge', column: 0 });
  expect(viewport.hit(viewport.headerWidth + 66, 5)).toMatchObject({ part: 'columnEdge', column: 0 });
  expect(viewport.hit(viewport.headerWidth + 90, 5)).toMatchObject({ part: 'columnHeader', column: 2 });
  expect(viewport.hit(3, 3).part).toBe('corner');
  expect(viewport.hit(3, 30).part).toBe('rowHeader');
});

test('showing a cell scrolls no further than needed and never for frozen cells', () => {
  const viewport = makeViewport(0, 0);
  expect(viewport.scrollToShow({ row: 5, column: 3 })).toEqual({ x: 0, y: 0 });
  expect(viewport.scrollToShow({ row: 1, column: 0 })).toEqual({ x: 0, y: 0 });
  const { y } = viewport.scrollToShow({ row: 100, column: 3 });
  expect(makeViewport(0, y).scrollToShow({ row: 100, column: 3 }).y).toBe(y);
  expect(y).toBe(101 * 20 - (600 - 22));
});

test('a rectangle across the frozen line has one place in each pane', () => {
  const viewport = makeViewport(300, 0);
  const title = { top: 0, left: 0, bottom: 0, right: 7 };
  const frozen = viewport.paneRect(title, { rows: true, columns: true });
  const scrolled = viewport.paneRect(title, { rows: true, columns: false });
  expect(frozen.x - scrolled.x).toBe(300);
  expect(frozen.width).toBe(scrolled.width);
});
