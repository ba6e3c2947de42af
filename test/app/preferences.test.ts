/** Preference functions of PROMETHEE II chosen on Kriteria, through the ranking step. */
import { formatCellRef } from '../../src/core/model/cell';
import { promethee2 } from '../../src/core/ranking/promethee2';
import { makeTranslator } from '../../src/i18n/index';
import { closeHarnesses } from '../host/harness';
import { openProposals, rowOf } from '../host/three-proposals';

afterEach(closeHarnesses);

/** Columns of Kriteria. */
const [FUNCTION, Q, P, S] = [9, 10, 11, 12];

const t = makeTranslator('id');

async function openRanked() {
  const { harness, controller, rank } = await openProposals();
  await rank();
  const scores = [['5', '2', '3', '1', '5'], ['2', '4', '1', '3', '4'], ['3', '3', '4', '5', '1']]; // prettier-ignore
  ['KS-001', 'KS-002', 'KS-003'].forEach((id, index) =>
    harness.fill('Penilaian', rowOf(harness, 'Penilaian', 0, id), 2, [scores[index]!]),
  );
  const fill = (code: string, column: number, text: string): void =>
    harness.fill('Kriteria', rowOf(harness, 'Kriteria', 0, code), column, [[text]]);
  harness.fill('Kriteria', rowOf(harness, 'Kriteria', 1, 'Metode'), 2, [['PROMETHEE II']]);
  const full = () => controller.full()!;
  const said = () =>
    full()
      .rankingInputs.findings.filter(({ rule }) => rule === 'method-invalid')
      .map(({ message, cells, cure }) => {
        expect(t(message.key, message.params) + t(cure.key)).not.toMatch(/\{\{|ranking\./);
        return [message.key.split('.').at(-1), ...cells.map(formatCellRef)];
      });
  /** Scores as Peringkat shows them, by object. */
  const shown = (): Map<unknown, unknown> => {
    harness.workbook.core.recalculate();
    const { cells } = harness.workbook.data.sheets.find(({ name }) => name === 'Peringkat')!;
    return new Map([...cells.values()].map((row) => [row.get(1)?.value, row.get(3)?.value]));
  };
  /** What the core gives for the thresholds that stand on Kriteria now. */
  const expected = (): Map<string, number> => {
    const { criteria, values, chosen } = full().rankingInputs;
    const objects = ['KS-001', 'KS-002', 'KS-003'];
    const matrix = objects.map((object) =>
      criteria.map(({ id }) => values.find((one) => one.object === object && one.criterion === id)?.value ?? null),
    );
    const directions = criteria.map(({ direction }) => direction);
    const weights = criteria.map(({ weight }) => weight);
    const found = promethee2.compute({ matrix, directions, weights, options: chosen.choice.options ?? {} });
    if (!found.ok) throw new Error(found.refusal.code);
    return new Map(objects.map((object, index) => [object, found.value.scores[index]!]));
  };
  const expectEqual = (): void => {
    for (const [object, score] of expected()) expect(Number(shown().get(object))).toBeCloseTo(score, 9);
  };
  return { harness, controller, rank, fill, full, said, expectEqual, shown };
}

test('functions and thresholds are read, live, sealed, described, and bad ones are findings with the usual function', async () => {
  const { harness, controller, rank, fill, full, said, expectEqual, shown } = await openRanked();
  await rank();
  expect([full().ranking!.preferences, full().seal.now.parts.options, said()]).toEqual([undefined, '-', []]);
  const usual = full().seal.now.hash;

  fill('K1', FUNCTION, 'linear (q dan p)');
  fill('K1', Q, '0.5');
  fill('K1', P, '4');
  fill('K2', FUNCTION, 'Gauss (s)');
  fill('K2', S, '1.5');
  fill('K6', FUNCTION, 'V (p)');
  fill('K6', P, '120000000');
  await rank();
  expect(said()).toEqual([]);
  expect(full().ranking!.preferences).toMatchObject([
    { type: 'linear', q: 0.5, p: 4 }, { type: 'gaussian', s: 1.5 }, { type: 'usual' }, { type: 'usual' },
    { type: 'usual' }, { type: 'v', p: 120_000_000 }, { type: 'usual' },
  ]); // prettier-ignore
  expectEqual();
  const { now } = full().seal;
  expect(now.hash).not.toBe(usual);
  expect(now.parts.options).toMatch(/^preferences=K1 linear q=0\.5 p=4, K2 gaussian s=1\.5, K3 usual, /);
  expect(harness.input('Peringkat', 2, 0)).toContain(
    'Fungsi preferensi: K1 linear (q = 0,5; p = 4), K2 Gauss (s = 1,5), K3 biasa',
  );
  await rank();
  expect(controller.getState().analysis!.proof!.differences).toEqual([]);

  // Thresholds are live: without the add-in, then as it reads them.
  const before = shown().get('KS-001');
  fill('K1', P, '2.5');
  fill('K6', P, '100000000');
  const after = shown();
  expect(after.get('KS-001')).not.toBe(before);
  // What does not fit together is the usual function on the sheet, too.
  fill('K2', S, '');
  fill('K1', Q, '3');
  const live = shown();
  await rank();
  const [first, second] = ['K1', 'K2'].map((code) => rowOf(harness, 'Kriteria', 0, code) + 1);
  expect(said()).toEqual([
    ['messageThresholdOrder', `Kriteria!L${first}`, `Kriteria!J${first}`],
    ['messageThresholdMissing', `Kriteria!M${second}`, `Kriteria!J${second}`],
  ]);
  expectEqual();
  for (const [object, score] of shown()) if (typeof score === 'number') expect(live.get(object)).toBeCloseTo(score, 9);

  fill('K1', FUNCTION, 'kuadrat');
  fill('K2', S, '0');
  fill('K6', P, 'murah');
  await rank();
  expect(said().map(([key]) => key)).toEqual(['messagePreference', 'messageThreshold', 'messageThreshold']);
  expect(full().ranking!.preferences).toBeUndefined();

  // Another method asks for none of it.
  harness.fill('Kriteria', rowOf(harness, 'Kriteria', 1, 'Metode'), 2, [['TOPSIS']]);
  await rank();
  expect(said()).toEqual([]);
});
