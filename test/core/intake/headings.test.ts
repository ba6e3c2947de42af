import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { mapHeadings, matchLabel, type HeadingColumn } from '../../../src/core/intake/map-headings';
import { normaliseHeading } from '../../../src/core/intake/normalise-heading';
import type { Scalar } from '../../../src/core/model/cell';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';
import { heldOutHeadings, laterHeadings, measureHeadings } from '../../bench/headings';

function map(...columns: readonly (readonly [string, ...Scalar[]])[]): [string | null, number][] {
  const given = columns.map(([heading, ...values]): HeadingColumn => ({
    heading,
    values,
    formats: values.map(() => undefined),
  }));
  return finish(mapHeadings(given, () => undefined)).map(({ field, confidence }) => [field, confidence]);
}

describe('headings nobody listed', () => {
  it.each([
    ['the first list', heldOutHeadings()],
    ['the list written later', laterHeadings()],
  ])('of %s keep the bars', (_name, cases) => {
    const { mappedRight, mapped } = measureHeadings(cases, false);
    expect(mappedRight).toBeGreaterThanOrEqual(0.98);
    expect(mapped).toBeGreaterThanOrEqual(0.92);
  });

  it.each([
    ['N O M O R   P K S', 'detailNumber'],
    ['Ruanglingkup Kerjasama', 'scope'],
    ['Tgl.\nPenandatanganan', 'signedOn'],
    ['Prangkat Daerah', 'agency'],
    ['JANGKA WAKTU (AKHIR)', 'end'],
    ['Jangka Waktu (bulan)', 'duration'],
    ['PEMBIAYAAN / MITRA', 'costPartner'],
    ['NOMOR / PIHAK II', 'numberSecond'],
    ['Kajian / Studi', 'study'],
  ])('%s is %s', (heading, field) => {
    expect(matchLabel(heading)?.field).toBe(field);
  });

  it.each([
    'Foto Penandatanganan',
    'Link Dokumen PKS',
    'NPWP Mitra',
    'Tahun',
    'Luas Lahan',
    'Jumlah Penduduk',
    'Golongan Darah',
  ])('%s is none of the register', (heading) => {
    expect(matchLabel(heading)).toBeNull();
  });

  it('do not take a known word for a misspelling of another', () => {
    expect(matchLabel('Nomor Kontak')?.field).toBe('contact');
    expect(matchLabel('Nomor Kontrak')?.field).toBe('numberFirst');
  });
});

describe('values below a heading', () => {
  it('decide what an ambiguous heading means; without them it is unsure', () => {
    expect(map(['Jenis'])).toEqual([['kind', expect.closeTo(0.64)]]);
    expect(map(['Jenis', 'PKS', 'MoU', 'PKS'])[0]![0]).toBe('instrument');
    expect(map(['Jenis', 'KSDPK', 'KSDD Wajib', 'Sinergi'])[0]).toEqual(['kind', 0.99]);
    expect(map(['Nomor'])).toEqual([['numberFirst', expect.closeTo(0.64)]]);
    expect(map(['Nomor', '415.4/1/PKS/2024', '120/2/KSB/2023'])).toEqual([['numberFirst', expect.closeTo(0.89)]]);
    const [both] = map(['Urusan Pemerintahan yang Dikerjasamakan', 'Kesehatan', 'Pendidikan']);
    expect(both).toEqual(['affair', expect.closeTo(0.89)]);
  });

  it('speak against a title of dates', () => {
    expect(map(['Judul', '1 Januari 2024', '2 Februari 2025'])[0]![1]).toBeLessThan(0.7);
  });

  it('leave a column without a field when another column has the one it means', () => {
    expect(map(['Mitra', 'PT A'], ['Nama Mitra Kerja Sama', 'PT A']).map(([field]) => field)).toEqual([
      'partner',
      null,
    ]);
  });
});

it('brings abbreviations and spellings into one form', () => {
  expect(['No. & Tgl Kerjasama', 'Jk. Waktu', 'OBYEK', 'Ket.', 'P D'].map(normaliseHeading)).toEqual([
    'nomor dan tanggal kerja sama',
    'jangka waktu',
    'objek',
    'keterangan',
    'pd',
  ]);
});

test('texts that begin with a number do not make a column one of money', () => {
  const rows = [
    ['Urusan', 'Potensi', 'Perangkat Daerah', 'Permasalahan'],
    ['Lingkungan Hidup', '40 bank sampah aktif', 'DLH', '12 kelurahan belum terlayani'],
    ['Kesehatan', '3 puskesmas rawat inap', 'Dinkes', '5 orang dokter kurang'],
  ];
  const { sources, records } = intake(workbookOf(sheetFromRows(rows, { name: 'Peta' })), {});
  expect(sources[0]).toMatchObject({ kind: 'potential' });
  expect(records.map(({ fields }) => (fields as Record<string, { value: unknown }>).potential?.value)).toEqual([
    '40 bank sampah aktif',
    '3 puskesmas rawat inap',
  ]);
});
