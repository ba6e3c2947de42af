import { indicatorIncomplete } from '../../../src/core/rules/indicator-incomplete';
import { makeSource } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const PARTLESS = { indicator: 'Jumlah truk', unit: null, baseline: null };

testRule(indicatorIncomplete, {
  accepted: [
    ...[
      'Angka kebutaan akibat katarak',
      'Prevalensi gizi buruk',
      'Stabilitas harga bahan pokok',
      'Waktu respons kebakaran',
      'Selisih harga beras terhadap HET',
      'Waktu antrean layanan paspor',
    ].map((indicator) => ({
      name: `${indicator}, which should fall`,
      rows: [{ indicator, baseline: 7, target: 5 }],
    })),
    ...['Kadar bahan organik tanah sawah', 'Waktu peringatan dini banjir'].map((indicator) => ({
      name: `${indicator}, which may rise`,
      rows: [{ indicator, unit: 'satuan', baseline: 5, target: 7 }],
    })),
    { name: 'all parts', rows: [{}] },
    { name: 'a percentage without a unit', rows: [{ unit: '' }] },
    { name: 'a fall that is wanted', rows: [{ indicator: 'Prevalensi stunting', baseline: 21.5, target: 14 }] },
    {
      name: 'a rise of cases that are found',
      rows: [{ indicator: 'Persentase kasus TB ditemukan dini', baseline: 40, target: 75 }],
    },
    {
      name: 'a longer warning ahead',
      rows: [{ indicator: 'Waktu peringatan dini', unit: 'menit', baseline: 25, target: 90 }],
    },
    {
      name: 'a quicker warning',
      rows: [{ indicator: 'Waktu peringatan dini', unit: 'menit', baseline: 90, target: 25 }],
    },
    { name: 'a shorter time', rows: [{ indicator: 'Waktu tiba logistik', unit: 'jam', baseline: 26, target: 6 }] },
    {
      name: 'a target that brings its unit',
      rows: [{ indicator: 'Sambungan rumah', unit: '', target: { value: 12_000, raw: '12.000 unit' }, baseline: 9000 }],
    },
    {
      name: 'a full row of a list',
      rows: [{}],
      records: [
        makeRecord('indicators', {
          agency: 'DLH',
          indicator: 'Indeks kualitas air',
          baseline: 50,
          target: 55,
          year: 2026,
        }),
      ],
    },
  ],
  rejected: [
    {
      name: 'a fall that the name does not call for, as a remark',
      rows: [{ indicator: 'Jumlah kunjungan terkendali', unit: 'orang', baseline: 96_000, target: 80_000 }],
      found: [{ message: 'messageFall', severity: 'info' }],
    },
    {
      name: 'a fall of what should rise',
      rows: [{ indicator: 'Produksi susu segar', unit: 'liter', baseline: 6200, target: 3400 }],
      found: [{ message: 'messageAgainst', severity: 'warning' }],
    },
    {
      name: 'neither unit nor baseline',
      rows: [{ indicator: 'Jumlah truk', unit: '', baseline: null }],
      found: [
        { message: 'message', at: 'unit', severity: 'error', params: { fields: ['fields.unit', 'fields.baseline'] } },
      ],
    },
    {
      name: 'a target in words',
      rows: [{ target: { value: null, raw: 'meningkat', certainty: 'unreadable' } }],
      found: [{ message: 'messageNumber', at: 'target', params: { text: 'meningkat' } }],
    },
    {
      name: 'a target equal to the baseline',
      rows: [{ target: 71 }],
      found: [{ message: 'messageSame', severity: 'warning' }],
    },
    {
      name: 'a target below the baseline',
      rows: [{ target: 60 }],
      found: [{ message: 'messageAgainst', severity: 'warning' }],
    },
    {
      name: 'a rise of what should fall',
      rows: [{ indicator: 'Angka kematian ibu', unit: 'orang', baseline: 4, target: 9 }],
      found: [{ message: 'messageAgainst' }],
    },
    { name: 'over a hundred per cent', rows: [{ target: 140 }], found: [{ message: 'messageOver' }] },
    {
      name: 'a row of a list without year',
      rows: [{}],
      records: [
        makeRecord('indicators', { agency: 'DLH', indicator: 'Indeks kualitas air', baseline: 50, target: 55 }),
      ],
      found: [{ message: 'message', field: null, params: { fields: ['fields.targetYear'] } }],
    },
    {
      name: 'a list of plans without some columns, once',
      rows: [PARTLESS, { ...PARTLESS, title: 'Pelatihan pemandu wisata' }],
      sources: [makeSource(['title', 'stage', 'indicator', 'target', 'targetYear'])],
      found: [{ message: 'messageNoColumn', severity: 'info', params: { fields: ['fields.unit', 'fields.baseline'] } }],
    },
  ],
});
