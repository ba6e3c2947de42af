/** The Register over several runs, through the real office.js: what is shown, what persons decide, what is kept. */
import { makeController, type InspectableController } from '../../src/app/make-controller';
import { makeTranslator } from '../../src/i18n/index';
import { closeHarnesses, openHarness, type Harness } from '../host/harness';

afterEach(closeHarnesses);

const SOURCE = [
  ['No', 'Judul Kerja Sama', 'Mitra', 'Perangkat Daerah', 'Nilai (Rp)'],
  ['1', 'Bank Sampah', 'Yayasan Hijau', 'DLH', '125000000'],
  ['2', 'Literasi Digital', 'Universitas Nusa Putra', 'Disdikbud', '80000000'],
];

async function open(): Promise<{ harness: Harness; controller: InspectableController }> {
  const harness = await openHarness();
  harness.fill('Data', 0, 0, SOURCE);
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  return { harness, controller };
}

async function write(controller: InspectableController): Promise<void> {
  await controller.prepare('register');
  await controller.apply();
  expect(controller.getState().problem).toBeNull();
}

/** Column of a heading in the Register, whose header stands in row 4. */
function columnOf(harness: Harness, heading: string): number {
  for (let column = 0; column < 80; column += 1) if (harness.input('Register', 3, column) === heading) return column;
  throw new Error(`The Register has no column ${heading}.`);
}

test('a run over the same sheets changes nothing, and a changed source shows its cell', async () => {
  const { harness, controller } = await open();
  await controller.prepare('register');
  expect(controller.getState().preview?.diff?.new).toEqual(['KS-001', 'KS-002']);
  await controller.apply();
  await controller.prepare('register');
  expect(controller.getState().preview).toBeNull();
  harness.fill('Data', 2, 4, [['95000000']]);
  await controller.prepare('register');
  const { diff } = controller.getState().preview!;
  expect(diff).toMatchObject({ new: [], unchanged: ['KS-001'], vanished: [] });
  expect(diff?.changed).toEqual([
    {
      object: 'KS-002',
      field: 'cost',
      before: '80000000',
      after: '95000000',
      cell: { sheet: 'Register', rowIndex: 5, columnIndex: columnOf(harness, 'Biaya (Rp)') },
      source: { sheet: 'Data', rowIndex: 2, columnIndex: 4 },
    },
  ]);
});

test('a hand-made edit outlives later writings, is asked about once, and a decision for the source is written', async () => {
  const { harness, controller } = await open();
  await write(controller);
  const column = columnOf(harness, 'Biaya (Rp)');
  harness.fill('Register', 4, column, [['99']]);
  // Something else changes, so that the Register is written while the edit stands against its source.
  harness.fill('Data', 2, 4, [['95000000']]);
  await write(controller);
  expect(harness.input('Register', 4, column)).toBe('99');
  harness.fill('Data', 1, 4, [['150000000']]);
  await write(controller);
  expect(harness.input('Register', 4, column)).toBe('99');
  const { conflicts } = controller.getState().analysis!;
  expect(conflicts).toMatchObject([{ object: 'KS-001', field: 'cost', source: { text: '150000000' } }]);
  await controller.decideCells(conflicts, 'register');
  expect(controller.getState().analysis?.conflicts).toEqual([]);
  await controller.refresh();
  expect(controller.getState().analysis?.conflicts).toEqual([]);
  harness.fill('Data', 1, 4, [['160000000'], ['97000000']]);
  await controller.prepare('register');
  const again = controller.getState().analysis!.conflicts;
  expect(again).toHaveLength(1);
  await controller.decideCells(again, 'source');
  expect(controller.getState().preview).toMatchObject({
    conflicts: [],
    diff: { changed: [{ after: '160000000' }, { after: '97000000' }] },
  });
  await controller.apply();
  expect(harness.input('Register', 4, column)).toBe('160000000');
  await controller.refresh();
  expect(controller.getState().analysis?.conflicts).toEqual([]);
});

test('an object on two sheets is one row that names both, until a person parts it', async () => {
  const { harness, controller } = await open();
  harness.workbook.addSheet('Usulan');
  harness.fill('Usulan', 0, 0, [
    ['Judul Kerja Sama', 'Bank Sampah'],
    ['Mitra', 'Yayasan Hijau'],
    ['Perangkat Daerah', 'DLH'],
    ['Lokasi', 'Kecamatan Cikole'],
    ['Latar Belakang', 'Timbulan sampah naik setiap tahun.'],
  ]);
  await write(controller);
  const { objects, pairs } = controller.getState().analysis!;
  expect(objects).toHaveLength(2);
  expect(harness.input('Register', 4, columnOf(harness, 'Lokasi'))).toBe('Kecamatan Cikole');
  const origin = harness.input('Register', 4, columnOf(harness, 'Lembar Asal'));
  expect([origin.includes('Data'), origin.includes('Usulan')]).toEqual([true, true]);
  await controller.prepare('register');
  expect(controller.getState().preview).toBeNull();
  await controller.decidePair(pairs.merged[0]!.key, 'apart');
  expect(controller.getState().analysis?.objects).toHaveLength(3);
  await controller.refresh();
  expect(controller.getState().analysis?.objects).toHaveLength(3);
});

test('headings of an indicator sheet are corrected among its own fields, remembered, and the sheet stays one of indicators', async () => {
  const { harness, controller } = await open();
  harness.workbook.addSheet('Indikator');
  harness.fill('Indikator', 0, 0, [
    ['Judul Kerja Sama', 'Indikator Kinerja', 'Satuan', 'Target', 'Kondisi Awal', 'Perangkat Daerah'],
    ['Bank Sampah', 'Sampah terangkut', 'persen', '75', '58', 'DLH'],
  ]);
  await controller.refresh();
  const find = () => controller.getState().analysis!.sources.find(({ sheet }) => sheet === 'Indikator')!;
  const records = () => controller.full()!.records.filter(({ kind }) => kind === 'indicators');
  expect([find().kind, records()[0]?.fields.agency?.value]).toEqual(['indicators', 'DLH']);
  await controller.chooseField(find(), 'Perangkat Daerah', 'document');
  expect(find().columns.find(({ heading }) => heading === 'Perangkat Daerah')).toMatchObject({
    field: 'document',
    chosen: true,
  });
  await controller.chooseField(find(), 'Satuan', null);
  await controller.refresh();
  expect(find()).toMatchObject({ kind: 'indicators' });
  const [record] = records();
  expect(record).toMatchObject({ kind: 'indicators', extras: { Satuan: { value: 'persen' } } });
  expect(record?.fields).not.toHaveProperty('unit');
  expect(record?.fields).not.toHaveProperty('agency');
  expect(record?.fields).toMatchObject({ document: { value: 'DLH' }, target: { value: 75 } });
});

test('one name for several spellings is asked, may be corrected, shows as changed cells, and stays', async () => {
  const { harness, controller } = await open();
  const agency = (): string[] =>
    [4, 5, 6].map((row) => harness.input('Register', row, columnOf(harness, 'Perangkat Daerah')));
  harness.fill('Data', 3, 0, [['3', 'Layanan Darurat', 'PT Siaga', 'Dinas Lingkungan Hidup', '1000000']]);
  await write(controller);
  const { offered } = controller.getState().analysis!.names;
  expect(offered.map(({ field, canonical, variants }) => [field, canonical, variants.map(({ text }) => text)])).toEqual(
    [['agency', 'Dinas Lingkungan Hidup', ['DLH']]],
  );
  await controller.decideNames([{ suggestion: offered[0]!, name: 'Dinas Lingkungan Hidup Kota' }]);
  expect(controller.getState().analysis?.names).toMatchObject({
    offered: [],
    united: [{ field: 'agency', name: 'Dinas Lingkungan Hidup Kota', spellings: ['DLH', 'Dinas Lingkungan Hidup'] }],
  });
  await controller.prepare('register');
  const { diff } = controller.getState().preview!;
  expect(diff?.changed.map(({ field, before, after }) => [field, before, after])).toContainEqual([
    'agency',
    'DLH',
    'Dinas Lingkungan Hidup Kota',
  ]);
  await controller.apply();
  await controller.prepare('register');
  expect(controller.getState().preview).toBeNull();
  await controller.forgetName(controller.getState().analysis!.names.united[0]!);
  expect(controller.getState().analysis?.names.offered).toHaveLength(1);
  await controller.decideNames([{ suggestion: controller.getState().analysis!.names.offered[0]!, name: null }]);
  await controller.refresh();
  expect(controller.getState().analysis?.names).toEqual({ offered: [], united: [] });
  expect(agency()).toContain('Dinas Lingkungan Hidup Kota');
  await write(controller);
  expect(agency()).not.toContain('Dinas Lingkungan Hidup Kota');
});

test('a heading of a table of resources corrected once is read so again, after it was renamed too', async () => {
  const { harness, controller } = await open();
  harness.workbook.addSheet('SDM');
  harness.fill('SDM', 0, 0, [
    [
      'No',
      'Judul Kerja Sama',
      'Perangkat Daerah',
      'Jenis Sumber Daya',
      'Uraian',
      'Kebutuhan',
      'Tersedia',
      'Ket. PPKom',
    ],
    ['1', 'Bank Sampah', 'DLH', 'SDM', 'Penyuluh', '4', '2', 'orang'],
  ]);
  await controller.refresh();
  const source = () => controller.getState().analysis!.sources.find(({ sheet }) => sheet === 'SDM')!;
  expect(source()).toMatchObject({ kind: 'resources' });
  await controller.chooseField(source(), 'Ket. PPKom', 'unit');
  const units = () =>
    controller.full()!.records.map(({ fields }) => (fields as { unit?: { value: unknown } }).unit?.value);
  expect(units()).toEqual(['orang']);
  harness.fill('SDM', 0, 5, [['Jumlah Dibutuhkan']]);
  await controller.refresh();
  expect(units()).toEqual(['orang']);
  expect(source()).toMatchObject({ kind: 'resources', recalled: { isSameSheet: true } });
  await controller.acceptFields([source()]);
  await controller.refresh();
  expect(source().columns.filter(({ field, chosen }) => field !== null && !chosen)).toEqual([]);
  expect(source()).toMatchObject({ kind: 'resources', rows: 1 });
});
