import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import { fieldText, fieldValue } from '../../../src/core/model/object';
import { uniteObjects } from '../../../src/core/register/unite';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const HEADER: Row = ['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Nomor PKS', 'Nilai (Rp)'];
const RECAP: readonly Row[] = [
  HEADER,
  [1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', null, 125_000_000],
  [2, 'Literasi Digital', 'Universitas Nusa Putra', 'Disdikbud', null, 80_000_000],
];
const FORM: readonly Row[] = [
  ['FORMULIR USULAN'],
  ['Judul Kerja Sama', 'Bank Sampah'],
  ['Mitra', 'Yayasan Hijau'],
  ['Perangkat Daerah', 'DLH'],
  ['Lokasi', 'Kecamatan Cikole'],
  ['Latar Belakang', 'Timbulan sampah naik setiap tahun.'],
  ['Biaya (Rp)', 130_000_000],
];

function read(...sheets: readonly (readonly Row[])[]) {
  const named = sheets.map((rows, index) => sheetFromRows(rows, { name: `Lembar ${index + 1}` }));
  return intake(workbookOf(...named), {});
}

const unite = (...sheets: readonly (readonly Row[])[]) => finish(uniteObjects(read(...sheets), {}));

describe('uniteObjects', () => {
  it('makes the same object of a register and a form one, with both lineages, and says where they differ', () => {
    const { intake: united, merged, offered } = unite(RECAP, FORM);
    expect(united.objects.map((object) => fieldText(object, 'title'))).toEqual(['Bank Sampah', 'Literasi Digital']);
    const [object] = united.objects;
    expect(fieldValue(object!, 'location')).toBe('Kecamatan Cikole');
    expect(object?.fields.location?.cell?.sheet).toBe('Lembar 2');
    expect(object?.fields.title).toBeDefined();
    expect([object?.source.sheet, object?.alsoFrom?.map(({ sheet }) => sheet)]).toEqual(['Lembar 1', ['Lembar 2']]);
    expect(merged).toMatchObject([{ by: 'title', object: 'KS-001', other: 'KS-001' }]);
    expect(merged[0]?.differences).toEqual([
      {
        field: 'cost',
        kept: { cell: { sheet: 'Lembar 2', rowIndex: 6, columnIndex: 1 }, text: '130000000' },
        other: { cell: { sheet: 'Lembar 1', rowIndex: 1, columnIndex: 5 }, text: '125000000' },
      },
    ]);
    expect(offered).toEqual([]);
  });

  it('parts them again, and keeps them apart, when the person says so', () => {
    const found = read(RECAP, FORM);
    const { merged } = finish(uniteObjects(found, {}));
    const parted = finish(uniteObjects(found, { [merged[0]!.key]: 'apart' }));
    expect(parted.intake.objects).toEqual(found.objects);
    expect([parted.merged, parted.offered]).toEqual([[], []]);
  });

  it('asks about alike titles, and merges them once told to', () => {
    const other: readonly Row[] = [HEADER, [1, 'Bank Sampah Kota', 'Yayasan Hijau', 'DLH', null, null]];
    const recap: readonly Row[] = [HEADER, [1, 'Bank Sampah Kot', 'Yayasan Hijau', 'DLH', null, 1], RECAP[2]!];
    const { intake: apart, offered } = unite(recap, other);
    expect(apart.objects).toHaveLength(3);
    expect(offered).toMatchObject([{ by: 'likeness', object: 'KS-001', other: 'KS-003' }]);
    const told = finish(uniteObjects(read(recap, other), { [offered[0]!.key]: 'merge' }));
    expect(told.intake.objects.map(({ id }) => id)).toEqual(['KS-001', 'KS-002']);
    expect([told.merged.map(({ by }) => by), told.offered]).toEqual([['person'], []]);
  });

  it.each([
    ['document numbers of their own', [1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', '1/PKS/2023', null], [1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', '9/PKS/2024', null]],
    ['phases', [1, 'Bank Sampah Tahap 1', 'Yayasan Hijau', 'DLH', null, null], [1, 'Bank Sampah Tahap 2', 'Yayasan Hijau', 'DLH', null, null]],
    ['agencies', [1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', null, null], [1, 'Bank Sampah', 'Yayasan Hijau', 'Dinas Kesehatan', null, null]],
  ] as readonly [string, Row, Row][])('leaves alone what differs in %s', (_, one, two) => {
    const { intake: united, offered } = unite([HEADER, one, RECAP[2]!], [HEADER, two]);
    expect([united.objects.length, offered]).toEqual([3, []]);
  }); // prettier-ignore

  it('never merges two rows of one sheet unasked', () => {
    const { intake: united, offered } = unite([...RECAP, [3, 'Bank Sampah', 'Yayasan Hijau', 'DLH', null, null]]);
    expect(united.objects).toHaveLength(3);
    expect(offered).toMatchObject([{ by: 'title', object: 'KS-001', other: 'KS-003' }]);
  });

  it('gives cost lines to the object that stays', () => {
    const costs: readonly Row[] = [
      ...FORM,
      [],
      ['Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana'],
      ['Gerobak', 2, 'unit', 1_000_000, 2_000_000, 'APBD'],
    ];
    const { intake: united } = unite(RECAP, costs);
    expect(united.costs.map(({ object }) => object)).toEqual(['KS-001']);
  });
});
