/** Moving through cells with the keyboard. */
import { Axis } from '../../../src/workbench/page/grid/axis';
import { parseRect, parseReference, rectName } from '../../../src/workbench/page/grid/address';
import {
  jumpCell,
  moveCell,
  selectedRect,
  walkInside,
  type SelectionWorld,
} from '../../../src/workbench/page/grid/selection';

/** Column B filled in rows 1-3 and 6; row 5 (0-based 4) hidden; B2:C2 merged. */
const world: SelectionWorld = {
  rows: new Axis(1_048_576, 20, new Map([[4, 0]])),
  columns: new Axis(16_384, 64, new Map()),
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  lastRow: 5,
  lastColumn: 1,
  isFilled: (row, column) => column === 1 && [0, 1, 2, 5].includes(row),
};

test('arrows cross merged cells whole and jump over hidden rows', () => {
  expect(moveCell(world, { row: 1, column: 1 }, 'right')).toEqual({ row: 1, column: 3 });
  expect(moveCell(world, { row: 3, column: 0 }, 'down')).toEqual({ row: 5, column: 0 });
  expect(moveCell(world, { row: 0, column: 0 }, 'up')).toEqual({ row: 0, column: 0 });
});

test('Ctrl and an arrow goes to the end of a run, then to the next filled cell, then to the edge', () => {
  expect(jumpCell(world, { row: 0, column: 1 }, 'down')).toEqual({ row: 2, column: 1 });
  expect(jumpCell(world, { row: 2, column: 1 }, 'down')).toEqual({ row: 5, column: 1 });
  expect(jumpCell(world, { row: 5, column: 1 }, 'down')).toEqual({ row: 1_048_575, column: 1 });
  expect(jumpCell(world, { row: 900, column: 1 }, 'up')).toEqual({ row: 5, column: 1 });
  expect(jumpCell(world, { row: 0, column: 9 }, 'left')).toEqual({ row: 0, column: 1 });
});

test('a selection never cuts a merged cell', () => {
  const rect = selectedRect({ anchor: { row: 0, column: 2 }, focus: { row: 1, column: 2 } }, world.merges);
  expect(rect).toEqual({ top: 0, left: 1, bottom: 1, right: 2 });
});

test('Enter walks down and Tab across a selection and both come round', () => {
  const rect = { top: 0, left: 0, bottom: 1, right: 1 };
  expect(walkInside(rect, { row: 1, column: 0 }, 'enter', false)).toEqual({ row: 0, column: 1 });
  expect(walkInside(rect, { row: 1, column: 1 }, 'tab', false)).toEqual({ row: 0, column: 0 });
  expect(walkInside(rect, { row: 0, column: 0 }, 'tab', true)).toEqual({ row: 1, column: 1 });
});

test.each([['B7'], ['A1:C9'], ['XFD1048576']])('address %s is read and written', (text) => {
  expect(rectName(parseRect(text)!)).toBe(text);
});

test.each([['A0'], ['XFE1'], ['A1048577'], ['halo dunia'], ['']])('%j is no address', (text) => {
  expect(parseRect(text)).toBeNull();
});

test('references name their sheet, quoted or not', () => {
  expect(parseReference("='Bagian ''A'''!$A$1:B2")).toEqual({
    sheet: "Bagian 'A'",
    rect: { top: 0, left: 0, bottom: 1, right: 1 },
  });
  expect(parseReference('Temuan!C3')?.sheet).toBe('Temuan');
  expect(parseReference('C3')?.sheet).toBeNull();
});
