import { formatCellRef } from '../../../src/core/model/cell';
import { readRuleSettings, SETTINGS_RULE } from '../../../src/core/rules/read-settings';
import { RULES } from '../../../src/core/rules/rules';
import { validate } from '../../../src/core/rules/validate';
import { FIELD_IDS } from '../../../src/core/model/object';
import { en } from '../../../src/i18n/en';
import { id } from '../../../src/i18n/id';
import { sheetFromRows } from '../../fixtures/sheet-from-rows';
import { makeCleanObject, makeSource } from './make-object';

const read = (...rows: (string | number | null)[][]) =>
  readRuleSettings(
    sheetFromRows([['PENGATURAN'], [], [null, 'ID Aturan', 'Judul', 'Aktif', 'Tingkat', 'Opsi'], ...rows], {
      name: 'Pengaturan',
    }),
    RULES,
  );
const told = (...rows: (string | number | null)[][]) =>
  read(...rows).findings.map(({ message, cells }) => `${message.key.split('.').at(-1)} ${formatCellRef(cells[0]!)}`);

it('changes nothing without a sheet or a table', () => {
  expect(readRuleSettings(null, RULES)).toMatchObject({ settings: {}, findings: [] });
  expect(readRuleSettings(sheetFromRows([['Kode', 'Jenis']], { name: 'Pengaturan' }), RULES).settings).toEqual({});
});

it('reads active, severity and options of a rule', () => {
  const { settings, findings } = read(
    [null, 'follow-up-missing', 'KSB', 'Ya', 'Kesalahan', 'months = 3'],
    [null, 'term-drift', 'Istilah', 'Tidak', null, null],
    [null, 'duplicate-object', 'Ganda', null, 'catatan', 'similarity = 0,8'],
  );
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    'follow-up-missing': { enabled: true, severity: 'error', options: { months: 3 } },
    'term-drift': { enabled: false },
    'duplicate-object': { severity: 'info', options: { similarity: 0.8 } },
  });
});

it('leaves the severities of a rule alone where the table shows its own', () => {
  expect(read([null, 'date-order', null, 'Ya', 'Kesalahan', null]).settings).toEqual({
    'date-order': { enabled: true },
  });
});

it.each([
  ['an unknown rule', [null, 'date-odrer', null, 'Ya', null, null], 'messageRule Pengaturan!B4'],
  ['neither yes nor no', [null, 'date-order', null, 'mungkin', null, null], 'messageActive Pengaturan!D4'],
  ['an unknown severity', [null, 'date-order', null, 'Ya', 'gawat', null], 'messageSeverity Pengaturan!E4'],
  ['an unknown option', [null, 'follow-up-missing', null, 'Ya', null, 'bulan = 6'], 'messageOption Pengaturan!F4'],
  [
    'a value of another kind',
    [null, 'follow-up-missing', null, 'Ya', null, 'months = enam'],
    'messageValue Pengaturan!F4',
  ],
  ['a negative number', [null, 'follow-up-missing', null, 'Ya', null, 'months = -6'], 'messageValue Pengaturan!F4'],
  [
    'a number with its unit',
    [null, 'follow-up-missing', null, 'Ya', null, 'months = 6 bulan'],
    'messageValue Pengaturan!F4',
  ],
  ['a formula error', [null, 'follow-up-missing', null, 'Ya', null, '#REF!'], 'messageOption Pengaturan!F4'],
  ['a share over one', [null, 'duplicate-object', null, 'Ya', null, 'similarity = 90'], 'messageShare Pengaturan!F4'],
  ['a number alone', [null, 'follow-up-missing', null, 'Ya', null, 6], 'messageOption Pengaturan!F4'],
  ['a row that lost its rule', [null, null, null, 'Tidak', null, null], 'messageNoRule Pengaturan!B4'],
] as const)('names %s with its cell, and the default stands', (_name, row, place) => {
  expect(told([...row])).toEqual([place]);
  const { settings } = read([...row]);
  const objects = [makeCleanObject({ start: '2030-01-01' })];
  const context = { objects, costs: [], sources: [makeSource(FIELD_IDS)], today: '2024-10-01' };
  expect(validate({ ...context, settings })).toEqual(validate(context));
});

it('names a rule given twice and keeps the first', () => {
  const { settings, findings } = read(
    [null, 'date-order', null, 'Tidak', null, null],
    [null, 'date-order', null, 'Ya', null, null],
  );
  expect(settings).toEqual({ 'date-order': { enabled: false } });
  expect(findings).toHaveLength(1);
});

it('keeps the first of an option that is written twice', () => {
  const row = [null, 'follow-up-missing', null, 'Ya', null, 'months = 3; months = 9'];
  expect(told(row)).toEqual(['messageTwice Pengaturan!F4']);
  expect(read(row).settings['follow-up-missing']?.options).toEqual({ months: 3 });
});

it('knows a rule in capitals', () => {
  expect(read([null, ' Date-Order ', null, 'Tidak', null, null]).settings).toEqual({
    'date-order': { enabled: false },
  });
});

it('goes on below empty rows, but takes nothing else there for a rule', () => {
  const { settings, findings } = read(
    [null, 'date-order', null, 'Tidak', null, null],
    [null, null, null, null, null, null],
    [null, 'term-drift', null, 'Tidak', null, null],
    [null, null, null, null, null, null],
    [null, 'SEGEL PEMERINGKATAN', null, 'Disegel pada', null, '2024-10-01'],
  );
  expect(settings).toEqual({ 'date-order': { enabled: false }, 'term-drift': { enabled: false } });
  expect(findings).toEqual([]);
});

it('names a column that is gone, and reads the others', () => {
  const rows = [
    ['ID Aturan', 'Judul', 'Aktif', 'Opsi'],
    ['follow-up-missing', 'KSB', 'Ya', 'months = 3'],
  ];
  const { settings, findings } = readRuleSettings(sheetFromRows(rows, { name: 'Pengaturan' }), RULES);
  expect(settings).toEqual({ 'follow-up-missing': { enabled: true, options: { months: 3 } } });
  expect(findings.map(({ message, cells: [cell] }) => [message, formatCellRef(cell!)])).toEqual([
    [
      { key: 'rules.settings-invalid.messageColumn', params: { text: 'sheets.settings.ruleSeverity' } },
      'Pengaturan!A1',
    ],
  ]);
});

it('has its texts in both languages', () => {
  for (const name of ['title', 'why', 'cure', ...SETTINGS_RULE.messages]) {
    expect(id).toHaveProperty([`rules.${SETTINGS_RULE.id}.${name}`]);
    expect(en).toHaveProperty([`rules.${SETTINGS_RULE.id}.${name}`]);
  }
});
