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

it('has its texts in both languages', () => {
  for (const name of ['title', 'why', 'cure', ...SETTINGS_RULE.messages]) {
    expect(id).toHaveProperty([`rules.${SETTINGS_RULE.id}.${name}`]);
    expect(en).toHaveProperty([`rules.${SETTINGS_RULE.id}.${name}`]);
  }
});
