/** Values as staff type them, read through whole sheets: nothing is silently wrong. */
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import type { FieldId, FieldValue } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

/** The field of one object whose column `heading` holds `value`. `title`: a text over the table. */
function fieldOf(heading: string, field: FieldId, value: Scalar, title = ''): FieldValue | undefined {
  const rows = [
    [title],
    ['No', 'Judul', 'Calon Mitra', 'Ruang Lingkup', heading],
    [1, 'Objek pertama', 'PT Satu', 'Pengelolaan', value],
    [2, 'Objek kedua', 'PT Dua', 'Pelatihan', value],
  ];
  return intake(workbookOf(sheetFromRows(rows)), {}).objects[0]?.fields[field];
}

const brief = (value: FieldValue | undefined) =>
  value === undefined ? undefined : [value.certainty, value.value, ...value.alternatives];

describe('amounts', () => {
  test.each([
    ['Rp. 1.250.000,-', ['sure', 1250000]],
    ['Rp 1.250.000,00', ['sure', 1250000]],
    ['1,25 M', ['sure', 1250000000]],
    ['250 jt', ['sure', 250000000]],
    ['Rp2,5 Milyar', ['sure', 2500000000]],
    ['IDR 75.000.000', ['sure', 75000000]],
    ['5 orang', ['doubtful', 5]],
    ['40 bank sampah aktif', ['doubtful', 40]],
    ['Rp 1.000.000 per bulan', ['sure', 1000000]],
    ['terlampir', ['missing', null]],
    ['Nihil', ['missing', null]],
    ['akan dibicarakan', ['missing', null]],
    ['Rp 100.000.000 (tahun I)\nRp 150.000.000 (tahun II)', ['doubtful', 100000000, 150000000]],
    ['USD 25,000', ['unreadable', null]],
    ['± Rp 500.000.000', ['doubtful', 500000000]],
  ] as const)('%s', (text, expected) => {
    expect(brief(fieldOf('Biaya (Rp)', 'cost', text))).toEqual(expected);
  });

  it('in thousands are scaled by heading or title', () => {
    expect(brief(fieldOf('Biaya (Ribu Rp)', 'cost', 1250))).toEqual(['sure', 1250000]);
    expect(brief(fieldOf('Biaya', 'cost', 1250, '(dalam ribuan rupiah)'))).toEqual(['sure', 1250000]);
    expect(brief(fieldOf('Biaya (Rp juta)', 'cost', '12,5'))).toEqual(['sure', 12500000]);
  });

  it('in thousands are scaled in a cost table too', () => {
    const rows = [
      ['RENCANA ANGGARAN BIAYA (dalam ribuan rupiah)'],
      ['Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana'],
      ['Papan', 10, 'buah', 1500, 15000, 'APBD'],
      ['Pelatihan', 2, 'kali', '5.000', '10.000', 'Mitra'],
    ];
    const { costs } = intake(workbookOf(sheetFromRows(rows)), {});
    expect(costs.map(({ volume, price, amount }) => [volume, price, amount])).toEqual([
      [10, 1500000, 15000000],
      [2, 5000000, 10000000],
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['1 Oktober 2024', ['sure', '2024-10-01']],
    ['Selasa, 1 Oktober 2024', ['sure', '2024-10-01']],
    ['Rabu, 1 Oktober 2024', ['doubtful', '2024-10-01']],
    ['01-10-2024', ['sure', '2024-10-01']],
    ['01.10.2024', ['sure', '2024-10-01']],
    ['3/4/2022', ['doubtful', '2022-04-03', '2022-03-04']],
    ['10/31/2024', ['doubtful', '2024-10-31']],
    ['31 Februari 2024', ['unreadable', null]],
    ['0000-00-00', ['unreadable', null]],
    ['1-Nop-2023', ['sure', '2023-11-01']],
    ['Okt-24', ['doubtful', '2024-10-01']],
    ['TA 2024', ['doubtful', '2024-01-01']],
    ['Triwulan III 2024', ['doubtful', '2024-07-01']],
    ['2024-10-01 00:00:00', ['sure', '2024-10-01']],
    ['Sukabumi, 1 Oktober 2024', ['sure', '2024-10-01']],
    ['segera', ['unreadable', null]],
  ] as const)('%s', (text, expected) => {
    expect(brief(fieldOf('Tanggal Mulai', 'start', text))).toEqual(expected);
  });

  it('of an end are the last day', () => {
    expect(brief(fieldOf('Berakhir', 'end', 's.d. Desember 2024'))).toEqual(['doubtful', '2024-12-31']);
    expect(brief(fieldOf('Berakhir', 'end', 'Triwulan III 2024'))).toEqual(['doubtful', '2024-09-30']);
  });
});

describe('periods', () => {
  test.each([
    ['5 (lima) tahun', ['sure', 60]],
    ['Lima (5) Tahun', ['sure', 60]],
    ['5 (enam) tahun', ['doubtful', 60, 72]],
    ['2021 s.d. 2024', ['doubtful', 48, 36]],
    ['3 tahun sejak ditandatangani', ['sure', 36]],
    ['12 Hari', ['doubtful', 0]],
    ['18 bulan', ['sure', 18]],
    ['1 tahun 6 bulan', ['sure', 18]],
    ['satu setengah tahun', ['sure', 18]],
    ['setengah tahun', ['sure', 6]],
    ['sampai selesai', ['unreadable', null]],
  ] as const)('%s', (text, expected) => {
    expect(brief(fieldOf('Jangka Waktu', 'duration', text))).toEqual(expected);
  });

  it('takes the unit from the heading', () => {
    expect(brief(fieldOf('Jangka Waktu (Tahun)', 'duration', 3))).toEqual(['sure', 36]);
  });
});

describe('documents, names and lists', () => {
  it('takes two document numbers in a cell apart', () => {
    const rows = [
      ['No', 'Judul', 'Mitra', 'Nomor Naskah', 'Ruang Lingkup'],
      [1, 'Objek', 'PT Satu', '415.4/12/KSD/2023\n007/PT-S/II/2023', 'Pengelolaan'],
    ];
    const [object] = intake(workbookOf(sheetFromRows(rows)), {}).objects;
    expect(object?.fields.numberFirst?.value).toBe('415.4/12/KSD/2023');
    expect(object?.fields.numberSecond?.value).toBe('007/PT-S/II/2023');
    expect(object?.fields.numberFirst?.notes).toContain('severalValues');
  });

  it('keeps commas that belong inside a name', () => {
    expect(fieldOf('PD Terkait', 'agencies', 'Dinas Pertanian, Pangan dan Perikanan, BPBD, Dinas Sosial')?.value).toEqual([
      'Dinas Pertanian, Pangan dan Perikanan', 'BPBD', 'Dinas Sosial',
    ]); // prettier-ignore
    expect(fieldOf('PD Terkait', 'agencies', 'a. Dinas Sosial b. Dinas Kesehatan c. BPBD')?.value).toEqual([
      'Dinas Sosial', 'Dinas Kesehatan', 'BPBD',
    ]); // prettier-ignore
  });

  it('keeps identifiers as texts and doubts those that lost digits', () => {
    expect(fieldOf('Kode Rekening', 'accountCode', '5.1.02.01.01.0024')?.value).toBe('5.1.02.01.01.0024');
    expect(fieldOf('NIK Penandatangan', 'signatory', 3.2720101e15)?.certainty).not.toBe('unreadable');
  });

  it('reads kinds and partner kinds by alias and inference', () => {
    expect(
      brief(fieldOf('Jenis Kerja Sama', 'kind', 'Kerja Sama Daerah dengan Pihak Ketiga (KSDPK)'))?.slice(0, 2),
    ).toEqual(['sure', 'KSDPK']);
    expect(fieldOf('Mitra Lain', 'partnerKind', 'x')).toMatchObject({ value: 'swasta', notes: ['inferred'] });
    expect(fieldOf('Sumber Dana', 'fundingSource', 'APBD Kota dan Mitra')?.value).toEqual(['apbd', 'mitra']);
  });
});
