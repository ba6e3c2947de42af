import { findSelected } from '../../../src/core/intake/find-selected';
import { makeCleanObject, makeSource, SHEET } from '../rules/make-object';
import { FIELD_IDS } from '../../../src/core/model/object';

const sources = [makeSource(FIELD_IDS)];
const objects = [makeCleanObject({}, 5), makeCleanObject({}, 6)];
const at = (rowIndex: number, field: (typeof FIELD_IDS)[number]) =>
  findSelected({ sheet: SHEET, rowIndex, columnIndex: FIELD_IDS.indexOf(field) }, objects, sources);

test('a cell of a register belongs to the object of its row and the field of its column', () => {
  expect(at(6, 'scope')).toEqual({ object: objects[1]!.id, field: 'scope', isForm: false });
});

test('headings, rows without an object and other sheets belong to none', () => {
  expect(at(3, 'scope')).toBeNull();
  expect(at(7, 'scope')).toBeNull();
  expect(findSelected({ sheet: 'Lain', rowIndex: 5, columnIndex: 0 }, objects, sources)).toBeNull();
});
