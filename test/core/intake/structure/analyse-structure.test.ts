import { analyseStructure } from '../../../../src/core/intake/structure/analyse-structure';
import type { StructureCell } from '../../../../src/core/intake/structure/grid';

type Plain = string | number | null;

/** Cells of a row; `*` before a text is bold, leading spaces are its indent. */
function cell(value: Plain): StructureCell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { text: String(value), number: value };
  const text = value.replace(/^\*/, '');
  return { text: text.trim(), number: null, bold: value.startsWith('*'), indent: /^ */.exec(text)?.[0].length ?? 0 };
}

function rolesOf(...rows: Plain[][]): string[] {
  return [...analyseStructure(rows.map((row) => row.map(cell))).roles];
}

describe('the structure of a sheet with one table', () => {
  it('tells titles, headings, data, totals and notes of a statistical table', () => {
    expect(
      rolesOf(
        ['Tabel 5. Penduduk menurut kecamatan'],
        [null],
        ['Kecamatan', 'Penduduk', null],
        [null, 2020, 2024],
        ['*  Kota', 300, 330],
        ['Utara', 100, 110],
        ['Selatan', 200, 220],
        [null],
        ['Sumber: BPS Kota'],
      ),
    ).toEqual(['metadata', 'empty', 'header', 'header', 'derived', 'data', 'data', 'empty', 'notes']);
  });

  it('finds totals by arithmetic alone, before or after their parts and one within the other', () => {
    expect(
      rolesOf(
        ['Uraian', 'Pagu', 'Realisasi'],
        ['Belanja', 660, 330],
        ['Pegawai', 400, 200],
        ['Gaji', 250, 120],
        ['Tunjangan', 150, 80],
        ['Barang', 260, 130],
        ['Pendapatan', 711, 415],
        ['Hibah', 123, 456],
        ['Bersih', 834, 871],
      ),
    ).toEqual(['header', 'derived', 'derived', 'data', 'data', 'data', 'data', 'data', 'derived']);
  });

  it('allows for the rounding of the parts and no more', () => {
    const sums = (total: number) =>
      rolesOf(['Uraian', 'Juta'], ['a', 1200.4], ['b', 3100.4], ['c', 2299.4], ['d', total])[4];
    expect(sums(6600.3)).toBe('derived');
    expect(sums(6603)).toBe('data');
  });

  it('reads years as headings only over other figures', () => {
    expect(rolesOf(['Uraian', 2023, 2024], ['Padi', 5, 6], ['Jagung', 7, 9])).toEqual(['header', 'data', 'data']);
    expect(rolesOf(['Kegiatan', 'Mulai'], ['Padi', 2020], ['Jagung', 2021])).toEqual(['header', 'data', 'data']);
  });

  it('tells a group from a label broken over two rows', () => {
    const roles = rolesOf(
      ['Uraian', 'Jumlah', 'Satuan'],
      ['PENDIDIKAN', null, null],
      ['Pelatihan guru dan', null, null],
      ['tenaga kependidikan', 12, 10],
      ['Beasiswa', 7, 3],
    );
    expect(roles).toEqual(['header', 'group', 'data', 'data', 'data']);
  });

  it('takes a table of texts, an empty grid and a grid of single texts', () => {
    expect(rolesOf(['Nama', 'Instansi'], ['Kepala Bagian', 'Setda'])).toEqual(['header', 'data']);
    expect(analyseStructure([])).toEqual({ roles: [], headerRows: [], firstData: -1 });
    expect(rolesOf(['Hanya judul'], ['dan keterangan'])).toEqual(['metadata', 'metadata']);
  });
});
