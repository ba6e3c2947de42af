import type { Scalar } from '../../../src/core/model/cell';
import { formatCellRef } from '../../../src/core/model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { readPlainNumber } from '../../../src/core/ranking/input-tables';
import { readRankingInputs } from '../../../src/core/ranking/read-inputs';
import { makeTranslator } from '../../../src/i18n';
import { makeCleanObject } from '../rules/make-object';

const t = makeTranslator('id');

function makeSheet(owned: 'criteria' | 'scores', values: readonly (readonly Scalar[])[]): SheetSnapshot {
  return {
    id: owned,
    name: owned === 'criteria' ? 'Kriteria' : 'Penilaian',
    visible: true,
    owned,
    grid: { top: 0, left: 0, values, formats: new Map(), formulas: null },
    merges: [],
    mergesKnown: true,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
}

const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, skipped: [], date1904: false });

const OBJECTS = [
  makeCleanObject({ title: 'Pengelolaan sampah', costApbd: 900, cost: 900 }, 5),
  makeCleanObject({ title: 'Data kependudukan', costApbd: null, cost: 75 }, 6),
  makeCleanObject({ title: 'Promosi wisata', costApbd: null, cost: 150, costApbn: 150 }, 7),
];

const CRITERIA = [
  ['KRITERIA DAN BOBOT', '', '', '', ''],
  ['', '', 'Jumlah bobot', 1, ''],
  ['Kode', 'Kriteria', 'Arah', 'Bobot', 'Keterangan'],
  ['K1', 'Keselarasan RPJMD', 'Manfaat', 0.6, ''],
  ['K2', 'Risiko', 'Biaya', '40%', ''],
];

const readAll = (...sheets: SheetSnapshot[]) => {
  const inputs = readRankingInputs({ snapshot: workbook(...sheets), objects: OBJECTS, t });
  for (const { message, cure, cells } of inputs.findings) {
    expect(cells.length).toBeGreaterThan(0);
    expect(t(message.key, message.params) + t(cure.key, cure.params)).not.toMatch(/\{\{|undefined|ranking\./);
  }
  return inputs;
};
const summarise = (inputs: ReturnType<typeof readAll>): string[] =>
  inputs.findings.map(
    ({ message, cells }) => `${message.key.replace('rules.', '')} ${cells.map(formatCellRef).join(' ')}`,
  );

describe('criteria', () => {
  it('are the default ones where there is no sheet, with nothing to complain of', () => {
    const inputs = readAll();
    expect(inputs.criteriaFrom).toBe('default');
    expect(inputs.criteria.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7']);
    expect(inputs.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(inputs.findings).toEqual([]);
  });

  it('are read from below their headings', () => {
    const inputs = readAll(makeSheet('criteria', CRITERIA));
    expect(inputs.criteriaFrom).toBe('sheet');
    expect(inputs.criteria).toMatchObject([
      {
        id: 'K1',
        name: 'Keselarasan RPJMD',
        direction: 'benefit',
        weight: 0.6,
        from: { type: 'scores' },
        scale: { min: 1, max: 5 },
      },
      { id: 'K2', direction: 'cost', weight: 0.4 },
    ]);
    expect(summarise(inputs)).toEqual([]);
  });

  it('are read under English headings in another order, with a scale of their own', () => {
    const inputs = readAll(
      makeSheet('criteria', [
        ['Weight', 'Direction', 'Code', 'Criterion', 'Min', 'Max'],
        [60, 'Benefit', 'A', 'Need', 0, 100],
        [40, 'Cost', 'B', 'Total cost (Rp)', '', ''],
      ]),
    );
    expect(inputs.criteria).toMatchObject([
      { id: 'A', scale: { min: 0, max: 100 } },
      { id: 'B', from: { type: 'field', field: 'cost' }, scale: null },
    ]);
    expect(inputs.findings).toEqual([]);
  });

  it('with bad cells are reported on those cells, and the usual values stand', () => {
    const rows = [
      ['Kode', 'Kriteria', 'Arah', 'Bobot'],
      ['K1', 'Keselarasan', 'naik', 'besar'],
      ['K2', 'Dampak', 'Manfaat', -1],
      ['K2', 'Dampak lagi', 'Manfaat', 0.5],
      ['Jumlah', '', '', 1],
    ];
    const inputs = readAll(makeSheet('criteria', rows));
    expect(inputs.criteria).toMatchObject([
      { id: 'K1', direction: 'benefit', weight: 0.2 },
      { id: 'K2', weight: 0.2 },
    ]);
    expect(summarise(inputs)).toEqual([
      'weights-invalid.messageDirection Kriteria!C2',
      'weights-invalid.messageWeight Kriteria!D2',
      'weights-invalid.messageWeight Kriteria!D3',
      'weights-invalid.messageRepeated Kriteria!D4',
      'weights-invalid.messageSum Kriteria!D2 Kriteria!D3',
    ]);
  });

  it('that all weigh nothing are an error', () => {
    const inputs = readAll(makeSheet('criteria', [['Kode', 'Bobot'], ['K1', 0]])); // prettier-ignore
    expect(summarise(inputs)).toEqual(['weights-invalid.messageAllZero Kriteria!B2']);
  });
});

describe('values', () => {
  const criteria = makeSheet('criteria', CRITERIA);

  it('come by ID or by title, from columns named by code or name, as the mean of several assessors', () => {
    const scores = makeSheet('scores', [
      ['ID', 'Judul', 'Penilai', 'K1 Keselarasan RPJMD', 'Risiko'],
      ['KS-005', '', 'Penilai 1', 4, 2],
      ['KS-005', '', 'Penilai 2', 5, '2'],
      ['', 'Data Kependudukan', '', 3, 1],
      ['KS-007', 'Promosi wisata', '', 2, 5],
    ]);
    const inputs = readAll(criteria, scores);
    expect(inputs.values.map(({ object, criterion, value }) => [object, criterion, value])).toEqual([
      ['KS-005', 'K1', 4.5],
      ['KS-005', 'K2', 2],
      ['KS-006', 'K1', 3],
      ['KS-006', 'K2', 1],
      ['KS-007', 'K1', 2],
      ['KS-007', 'K2', 5],
    ]);
    expect(inputs.findings).toEqual([]);
  });

  it('off the scale, as text, missing or of no object are reported on their cells', () => {
    const scores = makeSheet('scores', [
      ['ID', 'K1', 'K2'],
      ['KS-005', 7, 'baik'],
      ['KS-006', '', 1],
      ['KS-099', 3, 3],
    ]);
    expect(summarise(readAll(criteria, scores))).toEqual([
      'row-unattached.message Penilaian!A4',
      'scale-out-of-range.messageRange Penilaian!B2',
      'value-unreadable.messageScore Penilaian!C2',
      'score-missing.message Penilaian!B3',
      "score-missing.message 'Rekap 2024'!B8",
    ]);
  });

  it('that were given and could not be taken are not missing too', () => {
    const scores = makeSheet('scores', [['ID', 'K1', 'K2'], ['KS-005', 7, ''], ['KS-006', '', '']]); // prettier-ignore
    expect(summarise(readAll(criteria, scores))).toEqual([
      'scale-out-of-range.messageRange Penilaian!B2',
      'score-missing.message Penilaian!C2',
      'score-missing.message Penilaian!B3 Penilaian!C3',
      "score-missing.message 'Rekap 2024'!B8",
    ]);
  });

  it('that nobody has given yet are one finding, not one for each object', () => {
    const scores = makeSheet('scores', [['ID', 'K1', 'K2'], ['KS-005', '', ''], ['KS-006', '', '']]); // prettier-ignore
    expect(summarise(readAll(criteria, scores))).toEqual(['score-missing.messageAll Penilaian!A2']);
  });

  it('of money come from the register, the whole cost standing for an unsplit APBD part', () => {
    const values = readAll().values.filter(({ criterion }) => criterion === 'K6');
    expect(values.map(({ value }) => value)).toEqual([900, 75, null]);
  });
});

it.each([
  [0.25, 0.25],
  ['0,25', 0.25],
  ['0.25', 0.25],
  ['25%', 0.25],
  ['1.250', 1250],
  ['', null],
  ['besar', null],
  [true, null],
])('reads the plain number %p', (raw, value) => {
  expect(readPlainNumber(raw)).toBe(value);
});
