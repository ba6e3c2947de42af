/** The list of objects kept out of the ranking: nothing of its sentences runs over the width it has. */
import { linesIn } from '../../../src/core/sheets/text-width';
import type { Finding } from '../../../src/core/model/finding';
import { makeKnockedOut } from '../../../src/core/sheets/ranking/knocked-out';
import { t } from './fixtures';

const finding = (rule: string, rowIndex: number, fields: readonly string[]): Finding => ({
  rule, severity: 'error', object: 'KS-002', field: null, cells: [{ sheet: 'Usulan Dinas Kesehatan', rowIndex, columnIndex: 3 }],
  message: { key: 'rules.kak-incomplete.messageNoRoom', params: { count: fields.length, fields } }, cure: { key: 'x', params: {} },
}); // prettier-ignore

const FIELDS = ['fields.location', 'fields.scope', 'fields.benefits', 'fields.impact', 'fields.financing'];
const LIST = [
  { object: 'KS-002', title: 'Skrining Tuberkulosis', findings: [finding('kak-incomplete', 12, FIELDS)] },
  { object: 'KS-003', title: 'Bank Sampah', findings: [finding('kak-incomplete', 4, FIELDS.slice(0, 1))] },
];
const rowsIn = (width: number): string[][] =>
  makeKnockedOut(LIST, 10, { title: 12, sentence: width }, t).blocks[1]!.cells.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : '')),
  );

test('what is known from memory only says so beside what it keeps out', () => {
  const basis = { key: 'sheets.findings.basis.memory', params: { citation: 'UU 23/2014' } };
  const list = [{ ...LIST[0]!, findings: [{ ...finding('legal-basis-missing', 12, FIELDS), basis }] }];
  const [row] = makeKnockedOut(list, 10, { title: 12, sentence: 10_000 }, t).blocks[1]!.cells;
  expect(row![2]).toMatch(/Dasar: UU 23\/2014 \(menurut pengaturan, perlu dipastikan\)\.$/);
});

test('a title wider than its column goes on beside the sentences, and below them where they are shorter', () => {
  const rows = rowsIn(10_000);
  expect(rows.map(([, title]) => title)).toEqual(['Skrining', 'Tuberkulosis', 'Bank Sampah']);
  for (const [, title] of rows) expect(linesIn(title!, 12)).toBe(1);
  expect(makeKnockedOut(LIST, 10, { title: 12, sentence: 72 }, t).formats.filter(({ wrap }) => wrap === true)).toEqual(
    [],
  );
});

test.each([40, 72])('a sentence goes on below within %s characters, whole and beside its object', (width) => {
  const rows = rowsIn(width);
  const whole = rowsIn(10_000);
  expect(whole.filter(([, , line]) => line !== '')).toHaveLength(2);
  expect(rows.length).toBeGreaterThan(whole.length);
  for (const [, , line] of rows) expect(linesIn(line!, width)).toBe(1);
  const ofFirst = rows.slice(
    0,
    rows.findIndex(([id]) => id === 'KS-003'),
  );
  expect(ofFirst.map(([, , line]) => line).join(' ')).toBe(whole[0]![2]);
  expect(ofFirst.map(([id]) => id)).toEqual(['KS-002', ...ofFirst.slice(1).map(() => '')]);
});
