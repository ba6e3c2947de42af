/** A panel from the first sheet handed out to the agenda of its disagreements, in one workbook, through the ports. */
import { makeController } from '../../src/app/make-controller';
import { makeTranslator } from '../../src/i18n/index';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { closeHarnesses, openHarness, type Harness } from './harness';

afterEach(closeHarnesses);

const REGISTER = [
  ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Biaya (Rp)'],
  ['1', 'Pengelolaan Sampah Regional', 'Dinas Lingkungan Hidup', 'Kabupaten Tetangga', '100000000'],
  ['2', 'Layanan Rujukan Rumah Sakit', 'Dinas Kesehatan', 'Kota Sebelah', '200000000'],
  ['3', 'Magang Mahasiswa Vokasi', 'Dinas Tenaga Kerja', 'Politeknik Negeri', '50000000'],
];

async function openPanel() {
  const harness = await openHarness(undefined, undefined, makeNodeCalculator());
  harness.fill('Data', 0, 0, REGISTER);
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  const run = async (work: Promise<void>): Promise<void> => {
    await work;
    expect(controller.getState().problem).toBeNull();
  };
  await run(controller.prepare('run'));
  await run(controller.apply());
  return { harness, controller, run };
}

/** Rows of a handed-out sheet by ID, with the row they stand in. */
function rowsOf(harness: Harness, sheet: string): Map<string, number> {
  const rows = new Map<string, number>();
  for (let row = 7; harness.input(sheet, row, 0).startsWith('KS-'); row += 1)
    rows.set(harness.input(sheet, row, 0), row);
  return rows;
}

test('sheets are handed out, come back, are merged with what they change, and leave an agenda', async () => {
  const { harness, controller, run } = await openPanel();
  const assessors = [
    { name: 'Siti Aminah', agency: 'Dinas Kesehatan' },
    { name: 'Budi Santoso', agency: '' },
  ];
  await run(controller.preparePanel({ type: 'handOut', assessors }));
  expect(controller.getState().preview).toMatchObject({
    command: 'form',
    changes: [
      { name: 'Nilai Siti Aminah', action: 'create', overwrittenCount: 0 },
      { name: 'Nilai Budi Santoso', action: 'create', overwrittenCount: 0 },
    ],
  });
  await run(controller.apply());

  const [siti, budi] = [rowsOf(harness, 'Nilai Siti Aminah'), rowsOf(harness, 'Nilai Budi Santoso')];
  expect([...siti.keys()].toSorted()).toEqual([...budi.keys()].toSorted());
  expect(siti.size).toBe(controller.full()!.rankingInput.objects.length);
  expect([...budi.keys()][0]).not.toBe([...siti.keys()][0]);
  const { criteria, objects } = controller.full()!.rankingInput;
  const scored = criteria.filter(({ from }) => from.type === 'scores');
  const [first, own, last] = ['Pengelolaan Sampah Regional', 'Layanan Rujukan Rumah Sakit', 'Magang Mahasiswa Vokasi'].map(
    (title) => objects.find(({ fields }) => fields.title?.value === title)!.id,
  ) as [string, string, string]; // prettier-ignore
  // The proposal of her own agency is marked before she begins.
  expect(harness.input('Nilai Siti Aminah', siti.get(own)!, 4 + scored.length)).toBe('Ya');
  const score = (sheet: string, row: number, value: string): void =>
    harness.fill(sheet, row, 4, [scored.map(() => value)]);
  score('Nilai Siti Aminah', siti.get(first)!, '5');
  score('Nilai Siti Aminah', siti.get(own)!, '5');
  score('Nilai Siti Aminah', siti.get(last)!, '3');
  score('Nilai Budi Santoso', budi.get(first)!, '1');
  score('Nilai Budi Santoso', budi.get(own)!, '2');
  score('Nilai Budi Santoso', budi.get(last)!, '3');
  harness.fill('Nilai Budi Santoso', budi.get(last)!, 4, [['9']]);

  await run(controller.refresh());
  const { panel, objects: listed, sources } = controller.getState().analysis!;
  // The sheets are scores, never further objects.
  expect(listed).toHaveLength(3);
  expect(sources.filter(({ sheet }) => sheet.startsWith('Nilai ')).every(({ kind }) => kind === 'scores' || kind === 'other')).toBe(true); // prettier-ignore
  expect(panel.returned.map(({ assessor, scores, conflicts, rejected }) => [assessor, scores.length, conflicts.length, rejected.length])).toEqual([
    ['Siti Aminah', 2 * scored.length, 1, 0],
    ['Budi Santoso', 3 * scored.length - 1, 0, 1],
  ]); // prettier-ignore
  expect(panel.returned[0]!.conflicts[0]).toMatchObject({ object: own, scores: scored.length });
  expect(panel.changes).toHaveLength(5 * scored.length - 1);

  await run(controller.preparePanel({ type: 'merge' }));
  expect(controller.getState().preview).toMatchObject({ command: 'edit', changes: [{ sheet: 'scores' }] });
  await run(controller.apply());
  const after = controller.getState().analysis!;
  expect(after.panel.changes).toEqual([]);
  const merged = after.panel.scores.map(({ assessor, object }) => `${assessor} ${object}`);
  expect(new Set(merged)).toEqual(new Set([`Siti Aminah ${first}`, `Siti Aminah ${last}`, `Budi Santoso ${first}`, `Budi Santoso ${own}`, `Budi Santoso ${last}`])); // prettier-ignore

  await run(controller.preparePanel({ type: 'agenda' }));
  await run(controller.apply());
  expect(harness.input('Agenda Penilaian', 4, 1)).toBe(first);
  expect([4, 5, 6, 7, 8].map((column) => harness.input('Agenda Penilaian', 4, column))).toEqual(['1', 'Budi Santoso', '5', 'Siti Aminah', '4']); // prettier-ignore
});

test('a score that changed is told with what it was, and undoing brings it back', async () => {
  const { harness, controller, run } = await openPanel();
  await run(controller.preparePanel({ type: 'handOut', assessors: [{ name: 'Siti', agency: '' }] }));
  await run(controller.apply());
  harness.fill('Nilai Siti', 7, 4, [['2']]);
  await run(controller.preparePanel({ type: 'merge' }));
  await run(controller.apply());
  harness.fill('Nilai Siti', 7, 4, [['4']]);
  await run(controller.refresh());
  expect(controller.getState().analysis!.panel.changes).toMatchObject([{ assessor: 'Siti', before: 2, after: 4 }]);
  await run(controller.preparePanel({ type: 'merge' }));
  expect(controller.getState().preview!.changes[0]!.overwritten).toMatchObject([{ before: '2', after: '4' }]);
  await run(controller.apply());
  await run(controller.prepareUndo());
  await run(controller.undo(false));
  expect(controller.getState().analysis!.panel.scores).toMatchObject([{ assessor: 'Siti', score: 2 }]);
});
