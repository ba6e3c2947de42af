/** Labels of a form that we do not know: kept with what stands beside or below them, and listed so that they can be corrected. */
import { intake } from '../../../src/core/intake/intake';
import type { Scalar } from '../../../src/core/model/cell';
import { fieldValue } from '../../../src/core/model/object';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const read = (rows: readonly Row[]) => intake(workbookOf(sheetFromRows(rows)), {});

function extraOf(found: ReturnType<typeof read>, label: string): unknown {
  const extra = found.objects[0]?.extras[label];
  return extra === undefined ? undefined : [extra.value, extra.cell?.rowIndex, extra.cell?.columnIndex];
}

const labelsOf = (found: ReturnType<typeof read>) =>
  found.sources.flatMap(({ labels }) => labels).map(({ label, field, value }) => [label, field, value?.rowIndex]);

const HEAD: readonly Row[] = [
  ['KERANGKA ACUAN KERJA'],
  [],
  ['1. Judul Kerja Sama'],
  ['Pengelolaan sampah kawasan perbatasan'],
  ['2. Perangkat Daerah Pengusul'],
  ['Dinas Lingkungan Hidup'],
  ['3. Calon Mitra'],
  ['Pemerintah Kabupaten Sukabumi'],
  ['4. Latar Belakang'],
  ['Timbulan sampah di perbatasan 12 ton per hari.'],
];

describe('an unknown label of a form', () => {
  it('with text only below it is kept with all of it', () => {
    const found = read([
      ...HEAD,
      ['5. Strategi Komunikasi'],
      ['Warga diajak melalui radio setempat.'],
      ['Kader turun ke 12 kelurahan.'],
      ['6. Jangka Waktu'],
      ['3 (tiga) tahun'],
    ]);
    expect(extraOf(found, 'Strategi Komunikasi')).toEqual([
      'Warga diajak melalui radio setempat.\nKader turun ke 12 kelurahan.', 11, 0,
    ]); // prettier-ignore
    expect(labelsOf(found)).toContainEqual(['Strategi Komunikasi', null, 11]);
    const [object] = found.objects;
    expect(object && fieldValue(object, 'background')).toBe('Timbulan sampah di perbatasan 12 ton per hari.');
    expect(object && fieldValue(object, 'duration')).toBe(36);
    expect(found.sources.flatMap(({ skipped }) => skipped.map(({ rowIndex }) => rowIndex))).toEqual([0]);
  });

  it('whose number stands in a cell of its own ends the text above', () => {
    const found = read([
      ['KERANGKA ACUAN KERJA'],
      [],
      ['1.', 'Judul Kerja Sama'],
      [null, 'Pengelolaan sampah kawasan perbatasan'],
      ['2.', 'Perangkat Daerah Pengusul'],
      [null, 'Dinas Lingkungan Hidup'],
      ['3.', 'Calon Mitra'],
      [null, 'Pemerintah Kabupaten Sukabumi'],
      ['4.', 'Latar Belakang'],
      [null, 'Timbulan sampah di perbatasan 12 ton per hari.'],
      ['5.', 'Strategi Komunikasi'],
      [null, 'Warga diajak melalui radio setempat.'],
      ['6.', 'Jangka Waktu'],
      [null, '3 (tiga) tahun'],
    ]);
    expect(extraOf(found, 'Strategi Komunikasi')).toEqual(['Warga diajak melalui radio setempat.', 11, 1]);
    const [object] = found.objects;
    expect(object && fieldValue(object, 'background')).toBe('Timbulan sampah di perbatasan 12 ton per hari.');
  });

  it('keeps its list below it', () => {
    const found = read([
      ...HEAD,
      ['5. Strategi Komunikasi'],
      ['a. siaran radio'],
      ['b. kader kelurahan'],
      ['6. Jangka Waktu'],
      ['3 (tiga) tahun'],
    ]);
    expect(extraOf(found, 'Strategi Komunikasi')?.[0 as never]).toBe('a. siaran radio\nb. kader kelurahan');
  });

  it('keeps the lines below the value beside it', () => {
    const found = read([
      ['FORMULIR USULAN'],
      ['Judul', ':', 'Bank sampah sekolah'],
      ['Perangkat Daerah', ':', 'Dinas Pendidikan'],
      ['Strategi Komunikasi', ':', 'Siaran radio'],
      [null, null, 'dan kader kelurahan'],
      ['Mitra', ':', 'PT Daur Ulang'],
      ['Jangka Waktu', ':', '12 bulan'],
    ]);
    expect(extraOf(found, 'Strategi Komunikasi')).toEqual(['Siaran radio\ndan kader kelurahan', 3, 2]);
  });

  it('keeps a value spread over several cells, and one under a long label', () => {
    const long = 'Uraian singkat rencana komunikasi kepada masyarakat di wilayah perbatasan';
    const found = read([
      ['FORMULIR USULAN'],
      ['Judul', 'Bank sampah sekolah'],
      ['Perangkat Daerah', 'Dinas Pendidikan'],
      ['Sasaran peserta', '2025: 10', '2026: 20', '2027: 30'],
      [long, 'Siaran radio'],
      ['Mitra', 'PT Daur Ulang'],
      ['Jangka Waktu', '12 bulan'],
    ]);
    const extras = found.objects[0]?.extras ?? {};
    expect(extras[long]?.value).toBe('Siaran radio');
    const all = JSON.stringify([extras, found.sources, found.objects]);
    for (const part of ['2025: 10', '2026: 20', '2027: 30']) expect(all).toContain(part);
  });

  it('seen twice keeps both of its values', () => {
    const found = read([
      ['FORMULIR USULAN'],
      ['Judul', 'Bank sampah sekolah'],
      ['Perangkat Daerah', 'Dinas Pendidikan'],
      ['Narasumber', 'Dosen'],
      ['Mitra', 'PT Daur Ulang'],
      ['Jangka Waktu', '12 bulan'],
      ['Narasumber', 'Praktisi'],
    ]);
    const extras = JSON.stringify(found.objects[0]?.extras);
    expect(extras).toContain('Dosen');
    expect(extras).toContain('Praktisi');
  });

  it('keeps both paragraphs below it, and the items of a list that counts from one again', () => {
    const found = read([
      ...HEAD,
      [],
      ['Kader terlatih baru 30 orang dari 240 orang yang dibutuhkan.'],
      ['5. Strategi Komunikasi'],
      ['Siaran radio setempat.'],
      [],
      ['Kader turun ke kelurahan.'],
      ['6. Dasar Hukum'],
      ['1. UU 23/2014'],
      ['2. PP 28/2018'],
      ['3. Perda 4/2021'],
      ['7. Jangka Waktu'],
      ['3 (tiga) tahun'],
    ]);
    const [object] = found.objects;
    expect(object && fieldValue(object, 'background')).toMatch(/12 ton per hari\.\nKader terlatih baru 30/);
    expect(extraOf(found, 'Strategi Komunikasi')).toEqual([
      'Siaran radio setempat.\nKader turun ke kelurahan.', 13, 0,
    ]); // prettier-ignore
    expect(object?.fields.legalBasis?.raw).toBe('1. UU 23/2014\n2. PP 28/2018\n3. Perda 4/2021');
  });

  it('of the next number is no text of an empty label above it', () => {
    const found = read([...HEAD, ['5. Manfaat'], ['6. Strategi Komunikasi'], ['Siaran radio.']]);
    expect(found.objects[0]?.fields.benefits).toBeUndefined();
    expect(extraOf(found, 'Strategi Komunikasi')).toEqual(['Siaran radio.', 12, 0]);
  });
});

describe('a form', () => {
  it('does not end at words that only begin like those of a signature', () => {
    const texts = ['Angka stunting 21 persen.', 'Penataan kader belum selesai.', 'Pembinaan kader belum merata.'];
    const found = read([...HEAD, ...texts.map((text) => [text]), ['5. Jangka Waktu'], ['3 (tiga) tahun'], ['an. Kepala Dinas'], ['Penata Tk. I']]); // prettier-ignore
    const [object] = found.objects;
    expect(object && fieldValue(object, 'background')).toContain(texts.join('\n'));
    expect(object?.fields.duration?.raw).toBe('3 (tiga) tahun');
  });

  it('goes on right below a table inside it', () => {
    const found = read([
      ['1.', 'Judul'],
      [null, 'Pelatihan kader posyandu'],
      ['2.', 'Perangkat Daerah Pengusul'],
      [null, 'Dinas Kesehatan'],
      ['3.', 'Mitra'],
      [null, 'Politeknik Kesehatan Contoh'],
      ['4.', 'Rencana Sesi'],
      [null, 'No', 'Materi', 'Bulan', 'Tempat', 'Peserta'],
      [null, 1, 'Gizi', 'Maret', 'Puskesmas A', 30],
      [null, 2, 'Menyusui', 'April', 'Puskesmas B', 25],
      ['5.', 'Dasar Hukum'],
      [null, '1. UU 23/2014'],
      [null, '2. PP 28/2018'],
      [null, '3. Permendagri 22/2020'],
      ['6.', 'Rencana Biaya'],
      [null, 'Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana'],
      [null, 'Honor narasumber', 10, 'OJ', 900000, 9000000, 'APBD'],
      [null, 'Jumlah', null, null, null, 9000000],
      ['7.', 'Keberlanjutan'],
      [null, 'Kader melatih kader.'],
    ]);
    const [object] = found.objects;
    expect(object?.fields.legalBasis?.raw).toBe('1. UU 23/2014\n2. PP 28/2018\n3. Permendagri 22/2020');
    expect(extraOf(found, 'Keberlanjutan')).toEqual(['Kader melatih kader.', 19, 1]);
    expect(found.costs.map(({ amount }) => amount)).toEqual([9000000]);
    expect(found.sources.map(({ kind, range }) => `${kind} ${range.top}-${range.bottom}`).sort()).toEqual([
      'costs 15-17', 'form 0-19', 'other 7-9',
    ]); // prettier-ignore
  });

  it('without marks has headings of its own after complete texts', () => {
    const found = read([
      ['Judul'],
      ['Data kependudukan'],
      ['Perangkat Daerah'],
      ['Disdukcapil'],
      ['Mitra'],
      ['BPJS Kesehatan'],
      ['Manfaat'],
      ['a. layanan cepat'],
      ['b. data akurat'],
      ['Rencana Publikasi'],
      ['Dimuat pada laman resmi.'],
    ]);
    expect(found.objects[0]?.fields.benefits?.raw).toBe('a. layanan cepat\nb. data akurat');
    expect(extraOf(found, 'Rencana Publikasi')).toEqual(['Dimuat pada laman resmi.', 10, 0]);
  });
});

describe('the heading over a form', () => {
  it('that names its section is no part of the value above', () => {
    const found = read([...HEAD.slice(0, 8), ['B. Uraian'], ['1. Latar Belakang'], ['Timbulan 12 ton.']]);
    expect(found.objects[0]?.fields.partner?.raw).toBe('Pemerintah Kabupaten Sukabumi');
  });

  it('that names the form is no study', () => {
    const found = read([['KERANGKA ACUAN KERJA'], ['USULAN KERJA SAMA DAERAH'], ...HEAD.slice(1)]);
    expect(found.objects[0]?.fields.study).toBeUndefined();
  });
});
