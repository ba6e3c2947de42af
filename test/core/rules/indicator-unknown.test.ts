import { indicatorUnknown } from '../../../src/core/rules/indicator-unknown';
import type { SourceRecord } from '../../../src/core/model/record';
import { SHEET } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const LIST = [
  makeRecord('indicators', { agency: 'DLH', indicator: 'Persentase sampah perbatasan yang terangkut' }),
  makeRecord('indicators', { agency: 'Dinas Lingkungan Hidup', indicator: 'Indeks kualitas udara' }, { rowIndex: 5 }),
];

/** A row under a form, or on the sheet of the only proposal. */
const placed = (indicator: string, sheet: string, captions: readonly string[]): SourceRecord => ({
  ...makeRecord('indicators', { agency: 'DLH', indicator }, { object: 'KS-005', rowIndex: 7 }),
  attachment: 'place',
  sheet,
  captions,
});
const UNDER_FORM = ['G. INDIKATOR KINERJA', SHEET];

testRule(indicatorUnknown, {
  accepted: [
    {
      name: 'a row under the form with an indicator of the list',
      rows: [{ indicator: null }],
      records: [...LIST, placed('Indeks kualitas udara', SHEET, UNDER_FORM)],
    },
    {
      name: 'a row under the form where no list is',
      rows: [{ indicator: null }],
      records: [placed('Luas ruang terbuka hijau', SHEET, UNDER_FORM)],
    },
    {
      name: 'a list of agencies beside the only proposal',
      rows: [{ indicator: null }],
      records: [placed('Luas ruang terbuka hijau', 'IKU 2026', ['INDIKATOR KINERJA UTAMA', 'IKU 2026'])],
    },
    {
      name: 'a list under the form that says so',
      rows: [{ indicator: null }],
      records: [...LIST, placed('Luas ruang terbuka hijau', SHEET, ['DAFTAR INDIKATOR DLH', SHEET])],
    },
    { name: 'no list in the workbook', rows: [{}] },
    {
      name: 'an indicator of the list in other letters',
      rows: [{}],
      records: [makeRecord('indicators', { agency: 'DLH', indicator: 'PERSENTASE SAMPAH PERBATASAN YANG TERANGKUT' })],
    },
    {
      name: 'a list of another agency',
      rows: [{}],
      records: [makeRecord('indicators', { agency: 'Dinas Kesehatan', indicator: 'Angka kematian ibu' })],
    },
  ],
  rejected: [
    {
      name: 'a row under the form that is not in the list of another sheet',
      rows: [{ indicator: null }],
      records: [...LIST, placed('Luas ruang terbuka hijau', SHEET, UNDER_FORM)],
      found: [{ message: 'message', params: { indicator: 'Luas ruang terbuka hijau' }, severity: 'warning' }],
    },
    {
      name: 'a row of the only proposal on a sheet of its own',
      rows: [{ indicator: null }],
      records: [...LIST, placed('Luas ruang terbuka hijau', 'Lampiran 2', ['Indikator Kinerja', 'Lampiran 2'])],
      found: [{ message: 'message', params: { indicator: 'Luas ruang terbuka hijau' } }],
    },
    {
      name: 'an indicator of a proposal whose end was mistyped before its start',
      rows: [{ indicator: 'Luas ruang terbuka hijau', stage: null, start: '2025-01-01', end: '2024-01-01' }],
      records: LIST,
      found: [{ message: 'message', at: 'indicator' }],
    },
    {
      name: 'an indicator not in the list',
      rows: [{ indicator: 'Luas ruang terbuka hijau' }],
      records: LIST,
      found: [{ message: 'message', at: 'indicator', severity: 'warning' }],
    },
    {
      name: 'one that is nearly in the list',
      rows: [{ indicator: 'Persentase sampah kota terangkut' }],
      records: LIST,
      found: [{ message: 'messageNear', params: { near: 'Persentase sampah perbatasan yang terangkut' } }],
    },
  ],
});
