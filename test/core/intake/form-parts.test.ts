import { intake } from '../../../src/core/intake/intake';
import type { FieldId } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Rows = Parameters<typeof sheetFromRows>[0];

const FORM: Rows = [
  ['Judul', 'Pelatihan Pemandu Arung Jeram'],
  ['Mitra', 'PT Arus'],
  ['Perangkat Daerah', 'Dinas Pariwisata; terlibat: Dinas Perhubungan'],
  ['Lokasi', 'Kecamatan Batang Lupar'],
];
const read = (rows: Rows) => {
  const result = intake(workbookOf(sheetFromRows([...FORM, ...rows])), {});
  const [object] = result.objects;
  return {
    result,
    value: (field: FieldId) => object?.fields[field]?.value ?? null,
    extra: (label: string) => object?.extras[label],
  };
};

describe('what stands under a form', () => {
  test('a row of labels beside each other over one row of answers belongs to it', () => {
    const { value, extra } = read([
      [],
      ['Tahun Anggaran', 'Kode Sub Kegiatan', 'Kode Rekening', 'Status Anggaran'],
      [2026, '3.26.02.2.01.0004', '5.1.02.02.01.0029', 'Sudah di DPA'],
      [],
      ['Jabatan', 'NIP', 'Telepon', 'E-mail'],
      ['Sekretaris Dinas', 1.98803122012032e17, '0567-21001', 'kerjasama@kapuashulukab.go.id'],
    ]);
    expect([value('subActivity'), value('accountCode'), value('budgetStatus')]).toEqual([
      '3.26.02.2.01.0004',
      '5.1.02.02.01.0029',
      'di-dpa',
    ]);
    expect(extra('NIP')?.cell).toMatchObject({ rowIndex: 9, columnIndex: 1 });
    expect(extra('Tahun Anggaran')?.raw).toBe('2026');
  });

  test('a table of approvals says what was approved, and what was not', () => {
    const { value, extra } = read([
      [],
      ['No', 'Tahap', 'Dokumen', 'Nomor', 'Tanggal'],
      [1, 'Persetujuan DPRD', 'Keputusan DPRD', '170/11/2026', '5 Januari 2026'],
      [2, 'Persetujuan Menteri Dalam Negeri', 'Surat', '-', ''],
      [3, 'Surat Kuasa Menteri Luar Negeri', 'Surat Kuasa', '0009/SK/2026', '2 Februari 2026'],
    ]);
    expect(value('councilApproval')).toBe('Keputusan DPRD nomor 170/11/2026 tanggal 5 Januari 2026');
    expect(value('ministryApproval')).toBeNull();
    expect(extra('Surat Kuasa Menteri Luar Negeri')?.raw).toContain('0009/SK/2026');
    // The cell of the day, of which the order is judged.
    expect(extra('Surat Kuasa Menteri Luar Negeri')?.cell?.columnIndex).toBe(4);
  });

  test('the impact below a table of resources is not part of that table', () => {
    const { value, result } = read([
      [],
      ['Perangkat Daerah', 'Jenis', 'Uraian', 'Kebutuhan', 'Tersedia', 'Satuan'],
      ['Dinas Pariwisata', 'SDM', 'Pemandu', 4, 4, 'Orang'],
      [],
      ['Analisis dampak'],
      ['Jenis Dampak', 'Uraian'],
      ['Dampak positif', 'Tamu bertambah 400 orang'],
      ['Dampak negatif', 'Sampah bertambah 20 kg per hari'],
      ['Mitigasi', 'Petugas mengangkut sampah setiap sore'],
    ]);
    expect(result.records.filter(({ kind }) => kind === 'resources')).toHaveLength(1);
    expect(String(value('impact'))).toContain('400 orang');
    expect(String(value('impact'))).toContain('20 kg');
  });

  test('sides of the impact below their heading, one a row, stay together', () => {
    const { value } = read([
      ['IX. DAMPAK SOSIAL DAN LINGKUNGAN'],
      ['Positif: tamu bertambah 400 orang.'],
      ['Negatif: sampah bertambah 20 kg per hari.'],
      ['Mitigasi: petugas mengangkut sampah setiap sore.'],
    ]);
    expect(String(value('impact')).split('\n')).toHaveLength(3);
  });

  test('agencies are named without what they are called', () => {
    const { value } = read([]);
    expect([value('agency'), value('agencies')]).toEqual(['Dinas Pariwisata', ['Dinas Perhubungan']]);
  });

  test('the kind is what is one, beside a label that asks for the form of cooperation', () => {
    const { value } = read([
      ['Kategori', 'KSDPK'],
      ['Bentuk Kerja Sama', 'Penyediaan pelayanan publik'],
      ['Urusan', '3.26 Pariwisata'],
    ]);
    expect(value('kind')).toBe('KSDPK');
    expect(value('affair')).not.toBeNull();
  });

  test.each(['Tugas Pokok dalam KSB', 'Tugas Pokok', 'Pembagian Tugas'])(
    '%s heads the duties of its agreement',
    (duty) => {
      const { result } = read([
        [],
        ['No', duty, 'Perangkat Daerah Penanggung Jawab'],
        [1, 'Pelatihan pemandu', 'Dinas Pariwisata'],
        [2, 'Rambu sungai', 'Dinas Perhubungan'],
      ]);
      expect(result.records.map(({ kind, object }) => [kind, object])).toEqual([
        ['duties', 'KS-001'],
        ['duties', 'KS-001'],
      ]);
    },
  );

  test('the ninth of lettered sections is no first item of the eighth', () => {
    const letters = ['Ruang Lingkup', 'Jangka Waktu', 'Manfaat', 'Dampak Positif', 'Dampak Negatif', 'Mitigasi Dampak'];
    const { extra } = read(
      letters.flatMap((label, index) => [
        [`${'DEFGHI'.charAt(index)}. ${label}`],
        [`Teks ke-${index} tentang dermaga.`],
      ]),
    );
    expect(extra('Dampak Negatif')?.raw).toBe('Teks ke-4 tentang dermaga.');
    expect(extra('Mitigasi Dampak')?.raw).toBe('Teks ke-5 tentang dermaga.');
  });

  test('a status tells the sub-activity behind it', () => {
    const { value } = read([['Status Anggaran', 'Sudah di DPA Tahun Anggaran 2026, sub kegiatan 3.26.02.2.01.0004']]);
    expect(value('subActivity')).toBe('3.26.02.2.01.0004');
  });

  test.each(['Rp 118.OOO.000', 'Rp 118.00O.000', 'Rp 118.000.OOO'])(
    'letters among the digits of %s are asked for, whatever the sources add up to',
    (amount) => {
      const { result } = read([
        ['Pembiayaan', 'APBD Rp 118.000.000'],
        ['Nilai Kerja Sama', amount],
      ]);
      expect(result.objects[0]?.fields.cost).toMatchObject({ certainty: 'unreadable', value: null });
    },
  );
});
