import type { CostLine } from '../../../src/core/model/intake';
import type { FieldValue } from '../../../src/core/model/object';
import type { Attachment, SourceRecord } from '../../../src/core/model/record';
import { rowUnattached } from '../../../src/core/rules/row-unattached';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

function monitoring(attachment: Attachment, title: string, rowIndex = 4): SourceRecord {
  const cell = { sheet: 'Monev', rowIndex, columnIndex: 1 };
  const value: FieldValue = {
    value: title,
    raw: title,
    cell,
    certainty: 'sure',
    confidence: 1,
    alternatives: [],
    notes: [],
  };
  return {
    kind: 'monitoring',
    object: null,
    attachment,
    sheet: 'Monev',
    rowIndex,
    fields: { title: value },
    extras: {},
  };
}

const unnamed: SourceRecord = { ...monitoring('none', ''), fields: {} };
const line: CostLine = {
  object: null, attachment: 'none', names: ['Pengadaan bus'], cell: { sheet: 'RAB', rowIndex: 3, columnIndex: 4 },
  description: 'Bus', volume: 1, unit: 'unit', price: 5, amount: 5, source: 'APBD', account: '',
}; // prettier-ignore

const intern = (university: string, rowIndex: number): SourceRecord => ({
  ...makeRecord('interns', { name: 'Citra', university }, { rowIndex }),
  object: null,
  attachment: 'notNeeded',
});

testRule(rowUnattached, {
  accepted: [
    {
      name: 'interns of the partner, by its short name too, and a list of nobody known',
      rows: [{ partner: 'Universitas Musamus Merauke' }],
      records: [intern('Universitas Musamus', 4), intern('Unmus', 5)],
    },
    {
      name: 'a list of interns of which most are of other universities',
      rows: [{ partner: 'Universitas Musamus' }],
      records: [intern('Universitas Musamus', 4), intern('Universitas Timur', 5), intern('Universitas Barat', 6)],
    },
    { name: 'no other rows', rows: [{}] },
    { name: 'rows that need no object', rows: [{}], records: [monitoring('notNeeded', 'Rapat')] },
    { name: 'rows of an object', rows: [{}], records: [{ ...monitoring('title', 'Sampah'), object: 'KS-005' }] },
  ],
  rejected: [
    {
      name: 'an intern of a university that no proposal is with',
      rows: [{ partner: 'Universitas Musamus' }],
      records: [intern('Universitas Musamus', 4), intern('Universitas Timur', 5)],
      found: [{ message: 'messageNone', params: { text: 'Universitas Timur', count: 1 } }],
    },
    {
      name: 'a meeting that is about none of them',
      rows: [{}],
      records: [{ ...monitoring('none', 'Evaluasi tindak lanjut'), kind: 'schedule' }],
      found: [{ message: 'messageNone', severity: 'info' }],
    },
    {
      name: 'rows that fit nothing, once for each name',
      rows: [{}],
      records: [monitoring('none', 'Air', 4), monitoring('none', 'Air', 5), monitoring('none', 'Parkir', 6)],
      found: [
        { message: 'messageNone', params: { text: 'Air', count: 2 } },
        { message: 'messageNone', params: { text: 'Parkir', count: 1 }, severity: 'warning' },
      ],
    },
    {
      name: 'rows that fit several objects or name none',
      rows: [{}],
      records: [monitoring('several', 'Tri Dharma'), unnamed],
      found: [{ message: 'messageSeveral', params: { text: 'Tri Dharma' } }, { message: 'messageUnnamed' }],
    },
    {
      name: 'a signed document of no proposal, which is no fault',
      rows: [{}],
      records: [{ ...monitoring('none', 'Layanan BPJS'), kind: 'agreements' }],
      found: [{ message: 'messageNone', cell: 'Monev!B5', severity: 'info', cure: 'cureAgreement' }],
    },
    {
      name: 'the monitoring of a signed document of no proposal',
      rows: [{}],
      records: [
        { ...monitoring('notNeeded', 'Layanan BPJS', 3), kind: 'agreements' },
        monitoring('none', 'Layanan BPJS', 5),
        monitoring('none', 'Pasar induk', 6),
      ],
      found: [
        { message: 'messageNone', cell: 'Monev!B6', severity: 'info', cure: 'cureAgreement' },
        { message: 'messageNone', cell: 'Monev!B7', severity: 'warning', cure: 'cure' },
      ],
    },
    {
      name: 'a document below one that is nowhere listed',
      rows: [{}],
      records: [
        { ...makeRecord('agreements', { number: '3/KSB/2023', instrument: 'KSB' }), attachment: 'notNeeded' },
        {
          ...makeRecord(
            'agreements',
            { number: '1/PKS/2023', instrument: 'PKS', parentNumber: '9/KSB/2023' },
            { rowIndex: 6 },
          ),
          attachment: 'notNeeded',
        },
      ],
      found: [
        {
          message: 'messageParent',
          cell: "'Tabel agreements'!L7",
          severity: 'warning',
          params: { parent: '9/KSB/2023' },
        },
      ],
    },
    {
      name: 'cost lines of nothing',
      rows: [{}],
      costs: [line],
      found: [{ message: 'messageNone', params: { text: 'Pengadaan bus', sheet: 'RAB' } }],
    },
  ],
});

test('costs below the one proposal of a sheet are its own, those of a code that nothing has are told at the code', () => {
  const list = (title: string): Rows => [
    ['Kode', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Latar Belakang', 'Ruang Lingkup', 'Jangka Waktu'],
    [
      title === 'Air' ? 'U-1' : 'U-2',
      `${title} bersih desa perbatasan`,
      'PT A',
      'Dinas PU',
      'Sumur kering 3 bulan',
      'Pipa 3 km',
      '2 tahun',
    ],
    [],
    ['RINCIAN BIAYA'],
  ];
  const head = ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah'];
  const first: Rows = [
    ...list('Air'),
    head,
    [1, 'Pipa', 2, 'Unit', 1_000_000, 2_000_000],
    [2, 'Katup', 1, 'Unit', 500_000, 500_000],
  ];
  const second: Rows = [
    ...list('Listrik'),
    ['Kode', ...head.slice(1)],
    ['U-2', 'Kabel', 2, 'Unit', 1_000_000, 2_000_000],
    ['U-9', 'Tiang', 1, 'Unit', 500_000, 500_000],
  ];
  const { told } = analyseSheets({ Satu: first, Dua: second });
  expect(told('row-unattached')).toEqual(['warning Dua!A7']);
});
