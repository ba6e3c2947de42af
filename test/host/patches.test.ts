/** Few rectangles over the cells to write. */
import fc from 'fast-check';
import { cutPatches } from '../../src/host/patches';
import type { Content } from '../../src/host/sheet-content';

/** Cells of a rectangle, all filled. */
function block(
  top: number,
  left: number,
  height: number,
  width: number,
): { row: number; column: number; content: Content }[] {
  return Array.from({ length: height * width }, (_, index) => {
    return { row: top + Math.floor(index / width), column: left + (index % width), content: 'x' };
  });
}

test('a narrow part below a wide one is a rectangle of its own where gaps would cost more', () => {
  const cells = [...block(0, 0, 2, 20), ...block(2, 1, 40, 2)];
  expect(cutPatches(cells, '').map(({ range }) => range)).toEqual([
    { top: 0, left: 0, bottom: 1, right: 19 },
    { top: 2, left: 1, bottom: 41, right: 2 },
  ]);
  expect(cutPatches([...block(0, 0, 2, 8), ...block(2, 0, 5, 2)], '')).toHaveLength(1);
});

test('patches hold every cell once, in its place, and nothing else but gaps', () => {
  const some = fc.array(fc.tuple(fc.nat(30), fc.nat(40), fc.nat(12), fc.nat(12)), { maxLength: 4 });
  fc.assert(
    fc.property(some, fc.constantFrom('' as const, null), (blocks, gap) => {
      const all = blocks.flatMap(([top, left, height, width]) => block(top, left, height + 1, width + 1));
      const places = new Map(all.map((one) => [`${one.row} ${one.column}`, one]));
      const cells = [...places.values()].sort((a, b) => a.row - b.row || a.column - b.column);
      const found = cutPatches(cells, gap).flatMap(({ range, cells: rows }) =>
        rows.flatMap((row, r) =>
          row.flatMap((content, c) => (content === gap ? [] : [`${range.top + r} ${range.left + c}`])),
        ),
      );
      expect(found.sort()).toEqual([...places.keys()].sort());
    }),
    { seed: 7, numRuns: 200 },
  );
});
