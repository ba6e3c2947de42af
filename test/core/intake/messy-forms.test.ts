/** Forms as agencies send them: label and value in any layout, with tables inside. */
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import { fieldValue, type FieldId } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf, type SheetOptions } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const read = (rows: readonly Row[], options: SheetOptions = {}) => intake(workbookOf(sheetFromRows(rows, options)), {});
const kinds = (found: ReturnType<typeof read>) => found.sources.map(({ kind, rows }) => `${kind} ${rows}`);

function fields(found: ReturnType<typeof read>, ...ids: FieldId[]): unknown[] {
  const [object] = found.objects;
  return ids.map((id) => (object === undefined ? undefined : fieldValue(object, id)));
}

describe('a form', () => {
  it('with labels over their values keeps small numbers and texts with a colon, and its own headline is no answer', () => {
    const found = read([
      ['KERANGKA ACUAN KERJA'],
      ['RENCANA KERJA SAMA DAERAH'],
      [],
      ['1. Judul Kerja Sama'],
      ['Bus Sekolah Gratis'],
      ['2. Perangkat Daerah'],
      ['Dinas Perhubungan'],
      ['3. Calon Mitra'],
      ['Perum DAMRI Cabang Bandung'],
      ['4. Analisis Dampak'],
      ['Positif: kemacetan berkurang. Negatif: penumpang angkot turun 10%.'],
      ['5. Baseline'],
      [40],
      ['6. Target'],
      [75],
      ['7. Tahun Target'],
      [2026],
    ]);
    expect(fields(found, 'study', 'impact', 'baseline', 'target', 'targetYear')).toEqual([
      null,
      'Positif: kemacetan berkurang. Negatif: penumpang angkot turun 10%.',
      40,
      75,
      2026,
    ]);
  });

  it('keeps the third of its duties where nobody is named', () => {
    const found = read([
      ['No', 'Uraian Tugas', 'Perangkat Daerah Penanggung Jawab'],
      [1, 'Menetapkan rute', 'Dinas Perhubungan'],
      [2, 'Menyusun anggaran', 'Badan Keuangan Daerah'],
      [3, 'Menelaah naskah', null],
      [4, 'Mendata pelajar', 'Dinas Pendidikan dan Kebudayaan'],
    ]);
    const leads = found.records.map(({ rowIndex, fields: own }) => [
      rowIndex,
      'lead' in own ? own.lead.raw : undefined,
    ]);
    expect(leads).toEqual([
      [1, 'Dinas Perhubungan'],
      [2, 'Badan Keuangan Daerah'],
      [3, undefined],
      [4, 'Dinas Pendidikan dan Kebudayaan'],
    ]);
  });

  it('with numbered sections, colon columns and tables inside is one proposal', () => {
    const found = read(
      [
        ['KERANGKA ACUAN KERJA'],
        ['USULAN KERJA SAMA DAERAH TAHUN 2025'],
        [],
        ['A.', 'Identitas'],
        ['1.', 'Judul Kerja Sama', ':', 'Pengelolaan sampah kawasan perbatasan'],
        ['2.', 'Perangkat Daerah Pengusul', ':', 'Dinas Lingkungan Hidup'],
        ['3.', 'Calon Mitra', ':', 'Pemerintah Kabupaten Sukabumi'],
        ['B.', 'Uraian'],
        ['1.', 'Latar Belakang', ':', 'Timbulan sampah di perbatasan 12 ton per hari.'],
        [null, null, null, 'Armada kedua daerah belum terpadu.'],
        ['2.', 'Maksud dan Tujuan', ':', 'a. mengurangi timbulan; b. berbagi armada'],
        ['3.', 'Jangka Waktu', ':', '3 (tiga) tahun'],
        ['C.', 'Rencana Anggaran Biaya'],
        [null, 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana'],
        [null, 'Sewa truk', 12, 'bulan', 10000000, 120000000, 'APBD Kota'],
        [null, 'Pemilahan', 12, 'bulan', 5000000, 60000000, 'Mitra'],
        [null, 'Jumlah', null, null, null, 180000000],
        ['D.', 'Indikator Kinerja'],
        [null, 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target', 'Tahun'],
        [null, 'Sampah terangkut', 'ton/hari', 6, 12, 2026],
        [],
        [null, null, null, null, 'Sukabumi, 2 Oktober 2024'],
        [null, null, null, null, 'Kepala Dinas Lingkungan Hidup'],
        [null, null, null, null, 'NIP. 19700101 199503 1 001'],
      ],
      { name: 'KAK DLH' },
    );
    expect(kinds(found).sort()).toEqual(['costs 2', 'form 1', 'indicators 1']);
    expect(fields(found, 'title', 'agency', 'partner', 'duration', 'cost', 'costApbd', 'costPartner')).toEqual([
      'Pengelolaan sampah kawasan perbatasan', 'Dinas Lingkungan Hidup', 'Pemerintah Kabupaten Sukabumi', 36,
      180000000, 120000000, 60000000,
    ]); // prettier-ignore
    expect(String(fields(found, 'background')[0])).toContain('Armada kedua daerah');
    expect(found.costs.map(({ object }) => object)).toEqual(['KS-001', 'KS-001']);
    expect(found.records.map(({ object }) => object)).toEqual(['KS-001']);
  });

  it('in two columns side by side is read across', () => {
    const found = read([
      ['FORMULIR USULAN KERJA SAMA'],
      ['Judul', 'Pertukaran data kependudukan', 'Perangkat Daerah', 'Disdukcapil'],
      ['Mitra', 'BPJS Kesehatan Cabang Sukabumi', 'Lokasi', 'Kota Sukabumi'],
      ['Jangka Waktu', '2 (dua) tahun', 'Perkiraan Biaya', 'Rp 50.000.000'],
    ]);
    expect(kinds(found)).toEqual(['form 1']);
    expect(fields(found, 'title', 'agency', 'partner', 'location', 'duration', 'cost')).toEqual([
      'Pertukaran data kependudukan', 'Disdukcapil', 'BPJS Kesehatan Cabang Sukabumi', 'Kota Sukabumi', 24, 50000000,
    ]); // prettier-ignore
  });

  it('with label and value in one cell is read', () => {
    const found = read([
      ['USULAN'],
      ['Judul Kerja Sama : Bank sampah sekolah'],
      ['Perangkat Daerah : Dinas Pendidikan dan Kebudayaan'],
      ['Mitra : PT Daur Ulang'],
      ['Jangka Waktu : 12 bulan'],
    ]);
    expect(kinds(found)).toEqual(['form 1']);
    expect(fields(found, 'title', 'agency', 'partner', 'duration')).toEqual([
      'Bank sampah sekolah', 'Dinas Pendidikan dan Kebudayaan', 'PT Daur Ulang', 12,
    ]); // prettier-ignore
  });

  it('with values merged over several rows and columns is read', () => {
    const found = read(
      [
        ['1', 'Judul', ':', 'Rumah singgah', null],
        ['2', 'Pemrakarsa', ':', 'Dinas Sosial', null],
        ['3', 'Ruang Lingkup', ':', 'Penampungan, pemulangan, dan pembinaan', null],
        [null, null, null, null, null],
        ['4', 'Mitra Kerja Sama', ':', 'Yayasan Kasih', null],
        ['5', 'Sumber Pembiayaan', ':', 'APBD Kota Rp 40.000.000; Mitra Rp 10.000.000', null],
      ],
      { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E4', 'D1:E1'] },
    );
    expect(kinds(found)).toEqual(['form 1']);
    expect(fields(found, 'title', 'agency', 'scope', 'partner', 'costApbd', 'costPartner')).toEqual([
      'Rumah singgah', 'Dinas Sosial', 'Penampungan, pemulangan, dan pembinaan', 'Yayasan Kasih', 40000000, 10000000,
    ]); // prettier-ignore
  });

  it('with the value below its label is read', () => {
    const found = read([
      ['JUDUL KERJA SAMA'],
      ['Sekolah lapang iklim'],
      [],
      ['PERANGKAT DAERAH'],
      ['Dinas Pertanian'],
      [],
      ['CALON MITRA'],
      ['BMKG Stasiun Klimatologi Jawa Barat'],
      [],
      ['JANGKA WAKTU'],
      ['2 (dua) tahun'],
    ]);
    expect(kinds(found)).toEqual(['form 1']);
    expect(fields(found, 'title', 'agency', 'partner', 'duration')).toEqual([
      'Sekolah lapang iklim', 'Dinas Pertanian', 'BMKG Stasiun Klimatologi Jawa Barat', 24,
    ]); // prettier-ignore
  });

  it('twice on one sheet is two proposals', () => {
    const one = (title: string, partner: string): Row[] => [
      ['Judul', ':', title],
      ['Perangkat Daerah', ':', 'Dinas Kesehatan'],
      ['Mitra', ':', partner],
      ['Jangka Waktu', ':', '1 tahun'],
      [],
    ];
    const found = read([
      ['FORMULIR USULAN'],
      ...one('Ambulans desa', 'PMI'),
      ['FORMULIR USULAN'],
      ...one('Gizi balita', 'Yayasan Sehat'),
    ]);
    expect(found.objects.map((object) => fieldValue(object, 'title'))).toEqual(['Ambulans desa', 'Gizi balita']);
    expect(found.objects.map((object) => fieldValue(object, 'partner'))).toEqual(['PMI', 'Yayasan Sehat']);
  });

  it('that a university filled keeps competencies and interns', () => {
    const found = read([
      ['Judul Kerja Sama', ':', 'Magang berdampak'],
      ['Perangkat Daerah', ':', 'Diskominfo'],
      ['Mitra', ':', 'Politeknik Negeri Bandung'],
      ['Lokasi', ':', 'Kota Sukabumi'],
      [],
      ['Kompetensi yang dibutuhkan'],
      ['No', 'Kompetensi Dibutuhkan', 'Program Studi', 'Jenjang', 'Kebutuhan'],
      [1, 'Analisis data', 'Statistika', 'S1', 3],
      [2, 'Jaringan', 'Teknik Informatika', 'D4', 2],
      [],
      ['Daftar peserta magang'],
      ['No', 'Nama', 'NIM', 'Perguruan Tinggi', 'Program Studi', 'Penempatan', 'No. KPJ'],
      [1, 'Peserta Satu', '211511001', 'Politeknik Negeri Bandung', 'Teknik Informatika', 'Diskominfo', '24091234567'],
    ]);
    expect(kinds(found).sort()).toEqual(['competencies 2', 'form 1', 'interns 1']);
    expect(fields(found, 'partnerKind', 'partner')).toEqual(['ptn-satker', 'Politeknik Negeri Bandung']);
    expect(new Set(found.records.map(({ object }) => object))).toEqual(new Set(['KS-001']));
  });

  it('in English is read too', () => {
    const found = read([
      ['PROPOSAL FOR COOPERATION'],
      ['Title', ':', 'Sister city programme on waste'],
      ['Agency', ':', 'Environment Agency'],
      ['Partner', ':', 'City of Christchurch'],
      ['Duration', ':', '3 years'],
      ['Scope', ':', 'training, exchange'],
    ]);
    expect(kinds(found)).toEqual(['form 1']);
    expect(fields(found, 'title', 'partner', 'duration')).toEqual([
      'Sister city programme on waste',
      'City of Christchurch',
      36,
    ]);
  });

  it('nobody filled has labels and no proposal of its own', () => {
    const found = read([
      ['FORMULIR USULAN KERJA SAMA'],
      ['Judul', ':', '...........................'],
      ['Perangkat Daerah', ':', '...........................'],
      ['Mitra', ':', '...........................'],
      ['Jangka Waktu', ':', '...........................'],
    ]);
    expect(found.sources[0]?.kind).toBe('form');
    expect(fields(found, 'title', 'agency', 'partner', 'duration')).toEqual([null, null, null, null]);
  });
});
