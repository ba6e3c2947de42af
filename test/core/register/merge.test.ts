import { intake } from '../../../src/core/intake/intake';
import { finish } from '../../../src/core/intake/slices';
import type { Scalar } from '../../../src/core/model/cell';
import { fieldValue } from '../../../src/core/model/object';
import type { RegisterDecisions } from '../../../src/core/model/register';
import { cellKey, decideCell } from '../../../src/core/register/decide';
import { mergeRegister, type MergeInput, type MergeResult } from '../../../src/core/register/merge';
import { readRegisterState } from '../../../src/core/register/read-state';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

type Row = readonly (Scalar | null)[];

const HEADER: Row = ['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Jangka Waktu', 'Nilai (Rp)'];
const ROWS: readonly Row[] = [
  [1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', '3 tahun', 125_000_000],
  [2, 'Literasi Digital', 'Universitas Nusa Putra', 'Disdikbud', '2 tahun', 80_000_000],
];
const REGISTER: Row = ['ID', 'Judul', 'Mitra', 'Perangkat Daerah', 'Jangka Waktu', 'Biaya (Rp)'];

const mergeAll = (input: MergeInput): MergeResult => finish(mergeRegister(input));

function source(rows: readonly Row[] = ROWS): ReturnType<typeof sheetFromRows> {
  return sheetFromRows([HEADER, ...rows], { name: 'Rekap' });
}

function rowOf(object: MergeResult['objects'][number]): Row {
  return [
    object.id,
    ...(['title', 'partner', 'agency', 'duration', 'cost'] as const).map(
      (field) => fieldValue(object, field) as Scalar | null,
    ),
  ];
}

function merge(
  rows: readonly Row[],
  register: readonly Row[],
  edited: readonly (readonly [number, number])[] = [],
  decisions: RegisterDecisions['cells'] = {},
): MergeResult {
  const snapshot = workbookOf(source(rows), sheetFromRows(register, { name: 'Register', owned: 'register' }));
  const handEdited = edited.map(([rowIndex, columnIndex]) => ({ sheet: 'Register', rowIndex, columnIndex }));
  return mergeAll({ intake: intake(snapshot, {}), state: readRegisterState(snapshot, handEdited), decisions });
}

const first = mergeAll({ intake: intake(workbookOf(source()), {}), state: null });
const written: readonly Row[] = [REGISTER, ...first.objects.map(rowOf)];

describe('mergeRegister', () => {
  it('changes nothing when the same sheets are read again', () => {
    const second = merge(ROWS, written);
    expect(second.objects.map(rowOf)).toEqual(first.objects.map(rowOf));
    expect(second.conflicts).toEqual([]);
    expect(second.added).toEqual([]);
  });

  it('updates the row of a changed source under its old id', () => {
    const changed = merge([[1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', '3 tahun', 150_000_000], ROWS[1]!], written);
    expect(changed.objects.map(rowOf)[0]).toEqual(['KS-001', 'Bank Sampah', 'Yayasan Hijau', 'DLH', 36, 150_000_000]);
    expect(changed.objects).toHaveLength(2);
  });

  it('keeps ids when rows change places and gives new rows the next number', () => {
    const moved = merge(
      [[1, 'Air Minum', 'Pemerintah Kabupaten Sukabumi', 'DPUTR', '5 tahun', 1], ROWS[1]!, ROWS[0]!],
      written,
    );
    expect(moved.objects.map((object) => [object.id, fieldValue(object, 'title')])).toEqual([
      ['KS-001', 'Bank Sampah'],
      ['KS-002', 'Literasi Digital'],
      ['KS-003', 'Air Minum'],
    ]);
    expect(moved.added).toEqual(['KS-003']);
  });

  it('keeps a row staff added by hand and gives it an id', () => {
    const grown = merge(ROWS, [...written, ['', 'Gudang Logistik', 'Pemerintah Kota Bogor', 'BPBD', 24, 5_000_000]]);
    expect(grown.objects.map(rowOf)[2]).toEqual([
      'KS-003',
      'Gudang Logistik',
      'Pemerintah Kota Bogor',
      'BPBD',
      24,
      5_000_000,
    ]);
    expect(grown.objects[2]?.source.kind).toBe('owned');
    expect(merge(ROWS, [REGISTER, ...grown.objects.map(rowOf)]).objects).toHaveLength(3);
  });

  it('lets a hand-made cell win over the source and lists the conflict', () => {
    const register = written.map((row, index) =>
      index === 1 ? row.map((cell, column) => (column === 5 ? 99 : cell)) : row,
    );
    const result = merge(ROWS, register, [[1, 5]]);
    expect(fieldValue(result.objects[0]!, 'cost')).toBe(99);
    expect(result.conflicts).toEqual([
      {
        object: 'KS-001',
        field: 'cost',
        register: { cell: { sheet: 'Register', rowIndex: 1, columnIndex: 5 }, text: '99' },
        source: { cell: { sheet: 'Rekap', rowIndex: 1, columnIndex: 5 }, text: '125000000' },
      },
    ]);
  });

  it('finds a row again whose title was changed by hand', () => {
    const register = written.map((row, index) =>
      index === 1 ? row.map((cell, column) => (column === 1 ? 'Bank Sampah Induk Kota' : cell)) : row,
    );
    const result = merge(ROWS, register, [[1, 1]]);
    expect(result.objects.map((object) => object.id)).toEqual(['KS-001', 'KS-002']);
    expect(fieldValue(result.objects[0]!, 'title')).toBe('Bank Sampah Induk Kota');
  });

  it('keeps an object whose source vanished and names it', () => {
    const result = merge([ROWS[0]!], written);
    expect(result.objects.map(rowOf)).toEqual(first.objects.map(rowOf));
    expect(result.vanished).toEqual(['KS-002']);
  });

  it('reads renamed and moved columns and keeps a column staff added', () => {
    const register = written.map((row, index) =>
      index === 0
        ? ['Paraf', 'Title', 'Partner', 'ID', 'Agency', 'Duration', 'Cost (Rp)']
        : ['v', row[1]!, row[2]!, row[0]!, row[3]!, row[4]!, row[5]!],
    );
    const result = merge(ROWS, register);
    expect(result.objects.map((object) => object.id)).toEqual(['KS-001', 'KS-002']);
    expect(result.extraHeadings).toEqual(['Paraf']);
    expect(result.objects[0]?.extras.Paraf?.value).toBe('v');
  });
});

describe('what a person decided about hand-made cells', () => {
  const byHand = written.map((row, index) => (index === 1 ? row.map((cell, at) => (at === 5 ? 99 : cell)) : row));
  const dearer: readonly Row[] = [[1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', '3 tahun', 150_000_000], ROWS[1]!];
  const cost = (result: MergeResult) => fieldValue(result.objects[0]!, 'cost');
  const [conflict] = merge(ROWS, byHand, [[1, 5]]).conflicts;
  const decided = (keep: 'register' | 'source') => ({ [cellKey(conflict!)]: decideCell(conflict!, keep) });

  it('stays hand-made after the Register was written, though nobody touched it since', () => {
    const { handMade } = merge(ROWS, byHand, [[1, 5]]);
    const later = merge(dearer, byHand, [], handMade);
    expect(cost(later)).toBe(99);
    expect(later.conflicts).toHaveLength(1);
    expect(cost(merge(dearer, byHand, [], {}))).toBe(150_000_000);
  });

  it('does not ask again about a kept cell until the source changes', () => {
    const kept = merge(ROWS, byHand, [[1, 5]], decided('register'));
    expect([cost(kept), kept.conflicts]).toEqual([99, []]);
    const again = merge(ROWS, byHand, [], kept.handMade);
    expect([cost(again), again.conflicts]).toEqual([99, []]);
    const changed = merge(dearer, byHand, [], again.handMade);
    expect([cost(changed), changed.conflicts.map(({ source }) => source.text)]).toEqual([99, ['150000000']]);
  });

  it('takes the source where the person said so, but not over a later edit', () => {
    const taken = merge(ROWS, byHand, [[1, 5]], decided('source'));
    expect([cost(taken), taken.conflicts, taken.handMade]).toEqual([125_000_000, [], {}]);
    const edited = byHand.map((row, index) => (index === 1 ? row.map((cell, at) => (at === 5 ? 77 : cell)) : row));
    const later = merge(ROWS, edited, [[1, 5]], decided('source'));
    expect([cost(later), later.conflicts]).toEqual([77, [expect.objectContaining({ field: 'cost' })]]);
  });
});

describe('what becomes of the objects', () => {
  const full = written.map((row, index) => [
    ...row,
    index === 0 ? 'Jenis Mitra' : (fieldValue(first.objects[index - 1]!, 'partnerKind') as string),
  ]);

  it('is nothing when the same sheets are read again', () => {
    expect(merge(ROWS, full).diff).toEqual({
      new: [],
      changed: [],
      unchanged: ['KS-001', 'KS-002'],
      vanished: [],
    });
  });

  it('names new, changed and vanished objects, and each changed cell', () => {
    const rows: readonly Row[] = [
      [1, 'Bank Sampah', 'Yayasan Hijau', 'DLH', '3 tahun', 150_000_000],
      [2, 'Air Minum', 'Pemerintah Kabupaten Sukabumi', 'DPUTR', '5 tahun', 1],
    ];
    expect(merge(rows, full).diff).toEqual({
      new: ['KS-003'],
      changed: [
        {
          object: 'KS-001',
          field: 'cost',
          before: '125000000',
          after: '150000000',
          cell: { sheet: 'Register', rowIndex: 1, columnIndex: 5 },
          source: { sheet: 'Rekap', rowIndex: 1, columnIndex: 5 },
        },
      ],
      unchanged: [],
      vanished: ['KS-002'],
    });
  });
});
