import type { FieldValue } from '../../../src/core/model/object';
import { rightsOf } from '../../../src/core/rules/rights';
import { makeObjects } from './test-rule';

const TEXT = 'Yayasan melapor kepada dinas terkait setiap bulan.';

const labelsOf = (extras: Readonly<Record<string, string>>): string[] => {
  const value = (raw: string): FieldValue => ({ value: raw, raw, cell: null, certainty: 'sure', confidence: 1, alternatives: [], notes: [] }); // prettier-ignore
  const [object] = makeObjects([{}]);
  const own = Object.fromEntries(Object.entries(extras).map(([label, raw]) => [label, value(raw)]));
  return rightsOf({ ...object!, extras: own }).map(({ label }) => label);
};

test.each([
  'Pelaporan',
  'Monitoring dan Evaluasi',
  'IX. Penyelesaian Perselisihan',
  'Bagi Hasil',
  'Ketentuan Lain-lain',
])('a text under %s binds', (label) => {
  expect(labelsOf({ [label]: TEXT })).toEqual([label]);
});

test('rights and duties go by the name that the texts have for them', () => {
  expect(labelsOf({ 'Hak dan Kewajiban': TEXT })).toEqual(['rules.vague-wording.rights']);
});

test.each(['Catatan Evaluasi', 'Nomor Laporan', 'Penanggung Jawab Pelaporan', 'Tahun Anggaran', 'Jadwal Evaluasi'])(
  'a text under %s does not',
  (label) => {
    expect(labelsOf({ [label]: TEXT })).toEqual([]);
  },
);

test('nor does a name or a filler', () => {
  expect(labelsOf({ Pelaporan: 'Bappeda', Monev: '-' })).toEqual([]);
});
