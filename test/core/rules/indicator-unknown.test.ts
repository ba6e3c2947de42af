import { indicatorUnknown } from '../../../src/core/rules/indicator-unknown';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const LIST = [
  makeRecord('indicators', { agency: 'DLH', indicator: 'Persentase sampah perbatasan yang terangkut' }),
  makeRecord('indicators', { agency: 'Dinas Lingkungan Hidup', indicator: 'Indeks kualitas udara' }, { rowIndex: 5 }),
];

testRule(indicatorUnknown, {
  accepted: [
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
