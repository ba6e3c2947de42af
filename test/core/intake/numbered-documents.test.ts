/** A KAK written as a numbered document: sections with text or a table of their own below, one right under the other. */
import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { fieldText, type FieldId } from '../../../src/core/model/object';
import { mergeRegister } from '../../../src/core/register/merge';
import { validate } from '../../../src/core/rules/validate';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

interface Style {
  /** What the sections are counted by. */
  readonly mark: (place: number) => string;
  readonly benefits?: string | null;
  readonly law?: string;
  readonly source?: string;
}

/** Section 11 is left out, as one that does not apply is. */
function rowsOf({ mark, benefits = 'Pendapatan 140 petani naik menjadi Rp30.000.000 per tahun.', law = 'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah', source = 'Mitra' }: Style): Row[] {
  return [
    ['KERANGKA ACUAN KERJA'],
    [],
    [mark(1), 'POKOK USULAN'],
    ['-', 'Nama kegiatan yang dikerjasamakan', 'Pengolahan Kopi Bowongso'],
    ['-', 'Dinas pemrakarsa', 'Dinas Pangan Kabupaten Wonosobo'],
    ['-', 'Rekanan', 'PT Sindoro Arabika (badan usaha swasta)'],
    [mark(2), 'DASAR HUKUM'],
    [null, 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah'],
    [null, law],
    [mark(3), 'LATAR BELAKANG'],
    [null, 'Produksi kopi tahun 2025 sebesar 210 ton dan 160 ton dijual basah.'],
    [mark(4), 'MAKSUD DAN TUJUAN'],
    [null, 'Menyediakan rantai pengolahan kopi 120 ton per tahun.'],
    [mark(5), 'LOKASI'],
    [null, 'Desa Bowongso, Kecamatan Kalikajar'],
    [mark(6), 'PEMBAGIAN PEKERJAAN'],
    ['No', 'Pokok pekerjaan', 'Dinas penanggung jawab'],
    [1, 'Penyediaan 4 unit mesin pulper', 'Dinas Pangan'],
    [2, 'Pelatihan 60 petani selama 5 hari', 'Dinas Pangan'],
    [mark(7), 'JANGKA WAKTU'],
    [null, '2 (dua) tahun'],
    [mark(8), 'MANFAAT'],
    [null, benefits],
    [mark(9), 'PEMBIAYAAN'],
    ['No', 'Uraian belanja', 'Kode rekening', 'Vol', 'Sat', 'Harga satuan', 'Jumlah', 'Sumber'],
    [1, 'Mesin pulper', '5.2.02.05.01.0005', 4, 'Unit', 32000000, 128000000, 'APBD'],
    [2, 'Konsumsi peserta', '5.1.02.01.01.0052', 300, 'OH', 45000, 13500000, source],
    [null, 'JUMLAH BIAYA', null, null, null, null, 141500000],
    [null, 'Terbilang', 'seratus empat puluh satu juta lima ratus ribu rupiah'],
    ['1.', 'Tahun anggaran', 2026],
    ['2.', 'Sub kegiatan', '3.27.02.2.01.0002 Pengawasan Sarana Pertanian'],
    ['3.', 'Status anggaran', 'Sudah di DPA'],
    [mark(10), 'DUKUNGAN TIAP DINAS'],
    ['No', 'Dinas', 'SDM dibutuhkan (orang)', 'SDM ada', 'Dana butuh (Rp)', 'Dana tersedia (Rp)'],
    [1, 'Dinas Pangan', 6, 6, 128000000, 128000000],
    [mark(12), 'NARAHUBUNG'],
    ['-', 'Nama', 'Endah Wulansari'],
    ['-', 'NIP', '198811232011012004'],
  ];
} // prettier-ignore

const read = (style: Style) => intake(workbookOf(sheetFromRows(rowsOf(style), { name: 'KAK' })), {});

function findings(style: Style, ...rules: string[]): string[] {
  const found = read(style);
  const merged = finish(mergeRegister({ intake: found, state: null }));
  return validate({ ...merged, sources: found.sources, texts: found.texts ?? [], today: '2026-03-02' })
    .filter(({ rule, severity }) => rules.includes(rule) && severity !== 'info')
    .map(({ rule, cells }) => `${rule} ${cells[0] === undefined ? '' : formatCellRef(cells[0])}`);
}

const STYLES: readonly (readonly [string, Style])[] = [
  ['Roman numerals', { mark: (place) => `${ROMAN[place - 1] ?? ''}.` }],
  ['letters', { mark: (place) => `${String.fromCharCode(64 + place)}.` }],
];

describe.each(STYLES)('a document counted by %s', (_name, style) => {
  it('is one proposal with all its sections', () => {
    const [object, ...others] = read(style).objects;
    expect(others).toEqual([]);
    const texts = (['title', 'agency', 'partner', 'background', 'purpose', 'location', 'benefits', 'subActivity'] as FieldId[]).map(
      (field) => (object === undefined ? '' : fieldText(object, field)),
    ); // prettier-ignore
    expect(texts.every((text) => text !== '')).toBe(true);
    expect(object?.fields.legalBasis?.pieces?.map(({ cell }) => cell.rowIndex)).toEqual([7, 8]);
    expect(object?.extras.NIP?.raw).toBe('198811232011012004');
  });

  it('has each table end where the next section begins', () => {
    const tables = read(style).sources.filter(({ kind }) => kind !== 'form');
    expect(tables.map(({ kind, rows, range }) => [kind, rows, range.bottom])).toEqual([
      ['duties', 2, 18],
      ['costs', 2, 27],
      ['resources', 1, 34],
    ]);
  });

  it('is not asked for a scope that its table of work gives, nor for staff its agency commits by a shorter name', () => {
    expect(findings(style, 'kak-incomplete', 'resource-missing', 'budget-unplanned')).toEqual([
      'kak-incomplete KAK!C4',
    ]);
  });

  it('has its faults told at the line in which they stand', () => {
    expect(findings({ ...style, benefits: null }, 'kak-incomplete')).toContain('kak-incomplete KAK!B23');
    expect(findings({ ...style, law: 'Peraturan Menteri Dalam Negeri tentang Kerja Sama' }, 'legal-basis-incomplete')).toEqual([
      'legal-basis-incomplete KAK!B9',
    ]); // prettier-ignore
    expect(findings({ ...style, law: 'Peraturan Pemerintah Nomor 50 Tahun 2007' }, 'legal-basis-repealed')).toEqual([
      'legal-basis-repealed KAK!B9',
    ]);
  });

  it('has a line without a source told once', () => {
    expect(findings({ ...style, source: '' }, 'cost-source-missing', 'cost-total-mismatch')).toEqual([
      'cost-source-missing KAK!H27',
    ]);
  });
});
