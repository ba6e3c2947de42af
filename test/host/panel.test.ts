/** A panel from the first sheet handed out to the agenda of its disagreements, in one workbook and by files, through the ports. */
import ExcelJS from 'exceljs';
import { closeHarnesses, type Harness } from './harness';
import { openProposals } from './three-proposals';

afterEach(closeHarnesses);

async function openPanel() {
  const { harness, controller, run } = await openProposals();
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
  await run(controller.preparePanel({ type: 'orders' }));
  await run(controller.apply());
  const names = [7, 8].map((column) => harness.input('Urutan Penilai', 3, column));
  expect(names.toSorted()).toEqual(['Budi Santoso', 'Siti Aminah']);
  expect(harness.input('Urutan Penilai', 8 + 1, 1)).toBe('Penilai');
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

const BOTH = [
  { name: 'Siti Aminah', agency: 'Dinas Kesehatan' },
  { name: 'Budi Santoso', agency: '' },
];

/** A file as its assessor sends it back: what `fill` types into it, and then another program's save. */
async function returned(name: string, bytes: Uint8Array, fill: (book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  fill(book);
  const saved = new Uint8Array(await book.xlsx.writeBuffer());
  return { name, bytes: () => Promise.resolve(saved) };
}

/** Kriteria chooses comparisons as the source of the weights. */
async function openCompared() {
  const panel = await openPanel();
  const { harness, run, controller } = panel;
  const row = [...Array(20).keys()].find((line) => harness.input('Kriteria', line, 1) === 'Sumber Bobot')!;
  harness.fill('Kriteria', row, 2, [['AHP (perbandingan)']]);
  await run(controller.refresh());
  expect(controller.full()!.rankingInputs.chosen.weights).toBe('ahp');
  return panel;
}

test('each assessor gets a file of their own; filled ones come back as files and are merged into both sheets', async () => {
  const { harness, controller, run } = await openCompared();
  const files = (await controller.makePanelFiles(BOTH))!;
  expect(files.map(({ name }) => name)).toEqual(['Nilai Siti Aminah.xlsx', 'Nilai Budi Santoso.xlsx']);
  const { criteria } = controller.full()!.rankingInputs;
  const scored = criteria.filter(({ from }) => from.type === 'scores');
  const size = criteria.length;
  const filled = await Promise.all(
    files.map(({ name, bytes }, index) =>
      returned(name, bytes, (book) => {
        const [scores, square] = book.worksheets;
        scores!.getCell(8, 5).value = 3 + index;
        scored.forEach((_, column) => (scores!.getCell(9, 5 + column).value = 2));
        for (let row = 0; row < size; row += 1)
          for (let column = row + 1; column < size; column += 1)
            square!.getCell(8 + row, 2 + column).value = index === 0 ? '3' : '1/2';
      }),
    ),
  );
  await run(controller.addFiles(filled));
  const { panel } = controller.getState().analysis!;
  expect(panel.returned.map(({ assessor, refusal, date }) => [assessor, refusal, date])).toEqual([
    ['Siti Aminah', null, '2024-09-30'],
    ['Budi Santoso', null, '2024-09-30'],
  ]);
  expect(panel.squares.map(({ assessor, refusal }) => [assessor, refusal])).toEqual([['Siti Aminah', null], ['Budi Santoso', null]]); // prettier-ignore
  // What lies in files counts nowhere before it is merged.
  expect(controller.full()!.rankingInputs.comparisons.every(({ answers }) => answers === 0)).toBe(true);
  expect(panel.judgments).toHaveLength(size * (size - 1));

  await run(controller.preparePanel({ type: 'merge' }));
  await run(controller.apply());
  const after = controller.getState().analysis!;
  expect([after.panel.changes, after.panel.judgments]).toEqual([[], []]);
  const squares = controller.full()!.rankingInputs.comparisons.filter(({ answers }) => answers > 0);
  expect(squares.map(({ assessor, isOwned, matrix }) => [assessor, isOwned, matrix[0]![1]])).toEqual([
    ['Siti Aminah', true, 3],
    ['Budi Santoso', true, 0.5],
  ]);
  expect(controller.full()!.ranking!.consistency).not.toBeNull();
  expect(harness.names().some((name) => name.startsWith('Perbandingan'))).toBe(true);

  // In a second round each finds their own answers again, and nobody else's.
  const [again] = (await controller.makePanelFiles(BOTH))!;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(again!.bytes.buffer as ArrayBuffer);
  const texts = book.worksheets.flatMap((sheet) => sheet.getSheetValues()).flat();
  expect(texts).not.toContain('Budi Santoso');
  expect([book.worksheets[0]!.getCell('E8').value, book.worksheets[1]!.getCell('C8').value]).toEqual([3, '3']);
  expect(book.worksheets[0]!.getCell('E8').dataValidation).toMatchObject({ type: 'list', formulae: ['"1,2,3,4,5"'] });
});

test('a fourth square comes below the others with its formulas', async () => {
  const { harness, controller, run } = await openCompared();
  await run(controller.prepare('rank'));
  await run(controller.apply());
  const names = ['A', 'B', 'C', 'D'].map((name) => ({ name, agency: '' }));
  const files = (await controller.makePanelFiles(names))!;
  const filled = await Promise.all(
    files.map(({ name, bytes }) => returned(name, bytes, (book) => (book.worksheets[1]!.getCell('C8').value = '5'))),
  );
  await run(controller.addFiles(filled));
  await run(controller.preparePanel({ type: 'merge' }));
  await run(controller.apply());
  const owned = controller.full()!.rankingInputs.comparisons.filter(({ answers }) => answers > 0);
  expect(owned.map(({ assessor }) => assessor)).toEqual(['A', 'B', 'C', 'D']);
  const { sheet, rowIndex } = owned[3]!.cell;
  expect(harness.input(sheet, rowIndex + 1, 1)).toContain('=IF(');
  expect(controller.getState().analysis!.panel.judgments).toEqual([]);
});

test('a file of another workbook, for other criteria, without a name or with a changed code is refused by name', async () => {
  const { harness, controller, run } = await openPanel();
  const [file] = (await controller.makePanelFiles([{ name: 'Siti', agency: '' }]))!;
  const score = (book: ExcelJS.Workbook) => (book.worksheets[0]!.getCell('E8').value = 4);
  const rows = [8, 9, 10];
  const cases = await Promise.all([
    returned('asing.xlsx', file!.bytes, (book) => {
      score(book);
      rows.forEach((row) => (book.worksheets[0]!.getCell(row, 2).value = `Objek lain ${row}`));
    }),
    returned('tanpa-nama.xlsx', file!.bytes, (book) => {
      score(book);
      rows.forEach((row) => (book.worksheets[0]!.getCell(row, 4).value = null));
    }),
    returned('kode.xlsx', file!.bytes, (book) => {
      score(book);
      book.worksheets[0]!.getCell('B6').value = 'x';
    }),
    returned('satu-baris.xlsx', file!.bytes, (book) => {
      score(book);
      book.worksheets[0]!.getCell('B8').value = 'Judul lain';
      book.worksheets[0]!.getCell('E9').value = 2;
    }),
  ]);
  await run(controller.addFiles(cases));
  const { panel } = controller.getState().analysis!;
  expect(panel.returned.map(({ sheet, refusal }) => [sheet, refusal])).toEqual([
    ['[asing.xlsx]Nilai Siti', 'foreign'],
    ['[tanpa-nama.xlsx]Nilai Siti', 'unnamed'],
    ['[kode.xlsx]Nilai Siti', 'code'],
    ['[satu-baris.xlsx]Nilai Siti', null],
  ]);
  // One row that fits nothing is named and left out; the rest of the file counts.
  expect(panel.returned[3]).toMatchObject({ unfitting: [{ rowIndex: 7 }], scores: [{ score: 2 }] });
  expect(panel.changes).toHaveLength(1);
  const code = [...Array(40).keys()].find((row) => harness.input('Kriteria', row, 0) === 'K1')!;
  harness.fill('Kriteria', code, 1, [['Kriteria yang diganti']]);
  await run(controller.refresh());
  expect(controller.getState().analysis!.panel.returned.at(-1)).toMatchObject({ refusal: 'stale', scores: [] });
  expect(controller.getState().analysis!.panel.changes).toEqual([]);
});
