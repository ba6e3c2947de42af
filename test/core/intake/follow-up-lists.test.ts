import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import { listAgreements } from '../../../src/core/agreements/list-agreements';
import { recordText } from '../../../src/core/model/record';
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
