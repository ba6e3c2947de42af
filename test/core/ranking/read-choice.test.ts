import type { Scalar } from '../../../src/core/model/cell';
import { formatCellRef } from '../../../src/core/model/cell';
import type { SheetSnapshot } from '../../../src/core/model/snapshot';
import { CHOICE_OPTIONS, COST_FORM_WORDS, NORMALISATION_WORDS } from '../../../src/core/ranking/choice-words';
import { METHODS } from '../../../src/core/ranking/methods';
import { rankChosen } from '../../../src/core/ranking/rank-chosen';
import { readRankingInputs } from '../../../src/core/ranking/read-inputs';
import { checkSeal } from '../../../src/core/ranking/seal';
import { describeMethod } from '../../../src/core/sheets/ranking/describe-method';
import { planCriteria } from '../../../src/core/sheets/plan-criteria';
import { makeTranslator } from '../../../src/i18n';
import { makeDefaultCriteria } from '../../../src/core/ranking/default-criteria';
import { makeCleanObject } from '../rules/make-object';

const t = makeTranslator('id');

const makeSheet = (owned: 'criteria' | 'scores', values: readonly (readonly Scalar[])[]): SheetSnapshot => ({
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
});

const OBJECTS = [
  makeCleanObject({ title: 'Sampah', costApbd: 900 }, 5),
  makeCleanObject({ title: 'Air', costApbd: 0 }, 6),
];
const TABLE = [
  ['Kode', 'Kriteria', 'Arah', 'Bobot'],
  ['K1', 'Metode', 'Manfaat', 0.5],
  ['K2', 'Normalisasi', 'Biaya', 0.5],
];
const SCORES = [
  ['ID', 'K1', 'K2'],
  [OBJECTS[0]!.id, 4, 2],
  [OBJECTS[1]!.id, 3, 0],
];

function read(above: readonly (readonly Scalar[])[], scores: readonly (readonly Scalar[])[] = SCORES) {
  const width = 8;
  const values = [...above, ...TABLE].map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const sheets = [makeSheet('criteria', values), makeSheet('scores', scores)];
  const inputs = readRankingInputs({ snapshot: { sheets, skipped: [], date1904: false }, objects: OBJECTS, t });
  const chosen = inputs.findings.filter(({ rule }) => rule === 'method-invalid');
  for (const { message, cure } of chosen)
    expect(t(message.key, message.params) + t(cure.key)).not.toMatch(/\{\{|ranking\./);
  return { ...inputs, said: chosen.map(({ message, cells }) => [message.key, ...cells.map(formatCellRef)]) };
}

test('nothing is chosen where the sheet has no block; names of criteria are no labels', () => {
  expect(read([])).toMatchObject({ chosen: { choice: {} }, said: [] });
  expect(
    read([
      ['Metode', '', '', ''],
      ['Normalisasi', 'bawaan metode'],
    ]),
  ).toMatchObject({ chosen: { choice: {} }, said: [] });
});

test('the choice is found by its label wherever it stands, with options of the chosen method only', () => {
  const { chosen } = read([
    ['', 'Metode:', '', 'Vikor'],
    ['', 'v (VIKOR)', '0,7'],
    ['', 'Lambda (WASPAS)', 0.2],
    ['cara normalisasi', 'Rentang'],
  ]);
  expect(chosen.choice).toEqual({ method: 'vikor', options: { v: 0.7 }, normalisation: 'minmax' });
});

test('every name the sheet offers is understood again, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const text = makeTranslator(language);
    const label = (key: string): string => text(`sheets.criteria.${key}`);
    for (const { id } of METHODS) {
      const { chosen, said } = read([
        [label('method'), text(`ranking.method.${id}.name`)],
        [label('normalisation'), label('defaultOfMethod')],
      ]);
      expect([id, chosen.choice.method, chosen.choice.normalisation, said]).toEqual([id, id, undefined, []]);
    }
    for (const id of Object.keys(NORMALISATION_WORDS)) {
      expect(read([[label('normalisation'), text(`ranking.normalisation.${id}`)]]).chosen.choice.normalisation).toBe(
        id,
      );
    }
    for (const id of Object.keys(COST_FORM_WORDS)) {
      const { chosen, said } = read([[text('ranking.option.costs'), text(`ranking.costs.${id}`)]]);
      expect([id, chosen.choice.costs, said]).toEqual([id, id, []]);
    }
    for (const { id, method, name, spec } of CHOICE_OPTIONS) {
      const values = spec.type === 'number' ? [0.25] : spec.choices;
      for (const value of values) {
        const written = spec.type === 'number' ? value : text(`ranking.choice.${id}.${value}`);
        const { chosen, said } = read([
          ['Metode', method],
          [text(`ranking.option.${id}`), written],
        ]);
        expect([id, chosen.choice.options, said]).toEqual([id, { [name]: value }, []]);
      }
    }
    // A newly written sheet chooses what is used when nothing is chosen.
    const plan = planCriteria({ criteria: makeDefaultCriteria(text), t: text });
    const block = plan.blocks.at(-1)!.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
    expect(read(block)).toMatchObject({ chosen: { choice: { method: 'wsm', options: {} } }, said: [] });
  }
});

test('what is not understood is a finding with its cell, and the default stands', () => {
  const { chosen, said } = read([
    ['Metode', 'VIKOR'],
    ['v', '1,5'],
    ['Normalisasi', 'kuadrat'],
  ]);
  expect(chosen.choice).toEqual({ method: 'vikor', options: {} });
  expect(said).toEqual([
    ['rules.method-invalid.messageNormalisation', 'Kriteria!B3'],
    ['rules.method-invalid.messageNumber', 'Kriteria!B2'],
  ]);
  expect(read([['Metode', 'dadu']]).said).toEqual([['rules.method-invalid.messageMethod', 'Kriteria!B1']]);
});

test('a refused combination and refused data fall back to the weighted sum, saying where and why', () => {
  const usual = rankChosen({ objects: OBJECTS, ...read([]) }).ranking;
  const run = (...above: Scalar[][]) => {
    const inputs = read(above);
    const { ranking, findings } = rankChosen({ objects: OBJECTS, ...inputs }, inputs.chosen);
    expect(ranking).toMatchObject({ method: 'wsm', normalisation: 'max', results: usual.results });
    expect(ranking.remarks[1]!.key).toBe('ranking.remark.fallback');
    expect(ranking.remarks.map(({ key, params }) => t(key, params)).join()).not.toMatch(/\{\{|ranking\./);
    return findings.map(({ message, cells }) => [message.key, ...cells.map(formatCellRef)]);
  };
  expect(run(['Metode', 'VIKOR'], ['Normalisasi', 'vektor'])).toEqual([
    ['ranking.refusal.normalisation-refused', 'Kriteria!B2', 'Kriteria!B1'],
  ]);
  expect(run(['Normalisasi', 'tanpa normalisasi'])).toEqual([['ranking.refusal.costs-refused', 'Kriteria!B1']]);
});

test('the form of costs is used where the method has it, said, sealed, and else refused with its cells', () => {
  const run = (...above: Scalar[][]) => {
    const inputs = read(above);
    const { ranking, findings } = rankChosen({ objects: OBJECTS, ...inputs }, inputs.chosen);
    const { criteria, values, chosen } = inputs;
    const { now } = checkSeal({ sheet: null, chosen, criteria, values, knockOutRules: [], today: '2026-12-01' });
    const said = findings.map(({ message, cells }) => [message.key, ...cells.map(formatCellRef)]);
    expect(findings.map(({ message }) => t(message.key, message.params)).join()).not.toMatch(/\{\{|ranking\./);
    return { ranking, said, now, text: describeMethod(ranking, t) };
  };
  const usual = run();
  const other = run(['Bentuk Biaya', 'pengurangan dari 1']);
  // 2 is the only known cost: 2/2 and 1 - 2/2.
  expect([usual, other].map(({ ranking }) => ranking.results[0]!.normalised[1])).toEqual([1, 0]);
  expect(other.ranking).toMatchObject({ method: 'wsm', normalisation: 'max', costs: 'complement' });
  expect([usual.now.parts.normalisation, other.now.parts.normalisation]).toEqual(['-', '- complement']);
  expect(other.now.hash).not.toBe(usual.now.hash);
  expect([usual.text, other.text].map((text) => text.includes('Bentuk Biaya = pengurangan dari 1.'))).toEqual([false, true]);
  expect(run(['Metode', 'VIKOR'], ['Bentuk Biaya', 'kebalikan (min/x)']).said).toEqual([
    ['ranking.refusal.cost-form-refused', 'Kriteria!B2', 'Kriteria!B1'],
  ]);
  expect(read([['Bentuk Biaya', 'akar']]).said).toEqual([['rules.method-invalid.messageCosts', 'Kriteria!B1']]);
}); // prettier-ignore

test('a zero score refused by a product leads to its own cell', () => {
  const inputs = read([['Metode', 'WP']]);
  const values = inputs.values.map((value) =>
    value.criterion === 'K2' && value.value === null ? { ...value, value: 0 } : value,
  );
  const { findings } = rankChosen({ objects: OBJECTS, criteria: inputs.criteria, values }, inputs.chosen);
  expect(findings.map(({ message, cells }) => [message.key, ...cells.map(formatCellRef)])).toEqual([
    ['ranking.refusal.value-not-positive', 'Kriteria!B1', 'Penilaian!C3'],
  ]);
});
