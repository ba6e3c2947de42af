import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import { listAgreements } from '../../../src/core/agreements/list-agreements';
import { recordText } from '../../../src/core/model/record';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const [KSB, PKS] = ['100.3.7/04/KSB/2024', '100.3.7/19/PKS/2024'];
const read = (head: readonly string[], row: readonly Scalar[]) =>
  intake(workbookOf(sheetFromRows([['TINDAK LANJUT KSB'], [], head, row, row], { name: 'Tindak Lanjut' })), {});

describe('a list that follows joint agreements up', () => {
  test.each([
    [
      ['Nomor KSB', 'Perangkat Daerah Terlibat', 'Nomor PKS', 'Tanggal PKS', 'Keterangan'],
      [KSB, 'Dinas PUTR', PKS, '6 Agustus 2024', ''],
    ],
    [
      ['No. PKS', 'OPD', 'Tgl PKS', 'No. KSB', 'Tgl KSB'],
      [PKS, 'Dinas PUTR', '6 Agustus 2024', KSB, '14 Mei 2024'],
    ],
    [
      ['Nomor Nota Kesepakatan', 'PD', 'Nomor Rencana Kerja', 'Tanggal Rencana Kerja'],
      [KSB, 'Dinas PUTR', PKS, '6 Agustus 2024'],
    ],
  ])('takes the number of the detailed agreement for its own under %j', (head, row) => {
    const [first] = read(head, row).records;
    expect(first?.kind).toBe('agreements');
    const fields = ['number', 'parentNumber', 'signedOn'] as const;
    expect(fields.map((field) => recordText(first as Parameters<typeof recordText<'agreements'>>[0], field))).toEqual([
      PKS,
      KSB,
      '2024-08-06',
    ]);
  });

  test('takes No. KSB beside the number and kind of each document for what it rests on', () => {
    const head = ['Naskah', 'Nomor', 'Tgl TTD', 'Mitra', 'Perangkat Daerah', 'Mulai', 'Berakhir', 'No. KSB', 'Tentang'];
    const row = [
      'PKS',
      PKS,
      '6 Agustus 2024',
      'PT Air',
      'Dinas PUTR',
      '6 Agustus 2024',
      '5 Agustus 2026',
      KSB,
      'Pompa',
    ];
    const rows = [
      ['NASKAH YANG MASIH BERLAKU'],
      [],
      head,
      ['KSB', KSB, '14 Mei 2024', 'PT Air', 'Dinas PUTR', '14 Mei 2024', '13 Mei 2027', '', 'Air'],
      row,
    ];
    const first = intake(workbookOf(sheetFromRows(rows, { name: 'Naskah Berlaku' })), {}).records.at(-1);
    const fields = ['number', 'parentNumber'] as const;
    expect(fields.map((field) => recordText(first as Parameters<typeof recordText<'agreements'>>[0], field))).toEqual([
      PKS,
      KSB,
    ]);
  });

  test('speaks of the documents that another sheet lists', () => {
    const list = sheetFromRows(
      [
        ['DAFTAR NASKAH YANG BERLAKU'],
        ['Bentuk', 'Nomor Naskah', 'Tentang', 'Mitra', 'Tanggal Tanda Tangan', 'PD Pelaksana'],
        ['KSB', KSB, 'Air baku', 'Kabupaten Probolinggo', '14 Mei 2024', 'Dinas PUTR'],
        ['PKS', PKS, 'Pompa air baku', 'Kabupaten Probolinggo', '6 Agustus 2024', 'Dinas PUTR'],
      ],
      { name: 'Naskah' },
    );
    const more = sheetFromRows(
      [
        ['Nomor KSB', 'PD', 'Nomor PKS', 'Tanggal PKS'],
        [KSB, 'Dinas PUTR', PKS, '6 Agustus 2024'],
        [KSB, 'Bappeda', '100.3.7/20/PKS/2024', '7 Agustus 2024'],
      ],
      { name: 'Tindak Lanjut' },
    );
    const { records } = intake(workbookOf(list, more), {});
    const found = listAgreements({ objects: [], records, today: '2026-01-01' });
    expect(found.map(({ number, parentNumber }) => [number, parentNumber])).toEqual([
      [KSB, ''],
      [PKS, KSB],
      ['100.3.7/20/PKS/2024', KSB],
    ]);
  });
});

describe('a list with the titles of joint agreements under `KSB`', () => {
  const list = (title: string, pks: string | null): Rows => [
    ['TINDAK LANJUT KSB'],
    ['No', 'KSB', 'Mitra', 'Urusan', 'Nomor KSB', 'Tanggal KSB', 'Berakhir', 'Dinas', 'Nomor PKS'],
    [1, 'Pertukaran Benih Kelapa', 'Pemerintah Kabupaten Selatan', 'Pertanian', '12/KSB/2025', '10 Maret 2025', '9 Maret 2028', 'Dinas Pertanian', '31/PKS/2025'],
    [2, 'Pertukaran Benih Kelapa', 'Pemerintah Kabupaten Selatan', 'Pertanian', '12/KSB/2025', '10 Maret 2025', '9 Maret 2028', 'Dinas Perdagangan', pks],
    [3, title, 'Universitas Klabat', 'Pendidikan', '19/KSB/2025', '2 Juni 2025', '1 Juni 2027', 'Dinas Pendidikan', '40/PKS/2025'],
  ]; // prettier-ignore
  const proposals: Rows = [
    ['No', 'Judul', 'Mitra', 'Urusan', 'Perangkat Daerah', 'Jangka Waktu'],
    [1, 'Pelatihan Guru Kejuruan Pelayaran', 'Universitas Klabat', 'Pendidikan', 'Dinas Pendidikan', '2 (dua) tahun'],
  ];
  const toldOf = (...[title, pks]: Parameters<typeof list>) => {
    const { told } = analyseSheets({ Usulan: proposals, 'Tindak Lanjut': list(title, pks) });
    return ['agreement-chain', 'follow-up-missing', 'partner-overlap'].map(told);
  };

  test('tells of the agency without a PKS', () => {
    expect(toldOf('Riset Perikanan', '32/PKS/2025')).toEqual([[], [], []]);
    expect(toldOf('Riset Perikanan', null)).toEqual([[], ['warning Tindak Lanjut!I4'], []]);
  });

  test('is weighed against what is proposed to the same partner', () => {
    expect(toldOf('Pelatihan Guru Kejuruan', '32/PKS/2025')[2]).toHaveLength(1);
  });

  test.each(['Sudah ditandatangani', '12/KSB/2025', 'Belum ada'])('takes %s for no title', (text) => {
    const { sources } = analyseSheets({
      Daftar: [
        ['No', 'Judul', 'Mitra', 'Perangkat Daerah', 'KSB'],
        [1, 'Riset Perikanan', 'Universitas Klabat', 'Dinas Perikanan', text],
      ],
    });
    expect(sources[0]?.columns.at(-1)?.field).toBe('baseNumber');
  });
});

describe('points of a monitoring', () => {
  test.each(['Nilai', 'Nilai (0-100)', 'Skor Akhir'])('are no amount under %s', (heading) => {
    const { sources } = intake(
      workbookOf(
        sheetFromRows([
          ['MONEV'],
          ['No', 'Nomor KSB', 'Periode', 'Realisasi', 'Realisasi (Rp)', 'Kendala', heading],
          [1, KSB, 'Semester II', 20, 5_000_000, 'Tidak ada', 80],
        ]),
      ),
      {},
    );
    expect(sources[0]?.columns.map(({ field }) => field)).toEqual([null, 'agreementNumber', 'period', 'realisation', 'budgetRealised', 'issues', null]);
  });
}); // prettier-ignore
