/** The seal through the ports: set before scores are there, broken by a change, explained by a person. */
import { makeController } from '../../src/app/make-controller';
import { makeTranslator } from '../../src/i18n/index';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { closeHarnesses, openHarness, type Harness } from './harness';

afterEach(closeHarnesses);

/** The cell beside a label in the first column. */
function beside(harness: Harness, sheet: string, label: string): string {
  for (let row = 0; row < 400; row += 1)
    if (harness.input(sheet, row, 0) === label) return harness.input(sheet, row, 1);
  return '';
}

test('the method is sealed before scores are opened; a later change asks who and why, and shows on the sheets', async () => {
  const harness = await openHarness(undefined, undefined, makeNodeCalculator());
  harness.fill('Data', 0, 0, [
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra'],
    ['1', 'Pengelolaan Sampah Regional', 'Dinas Lingkungan Hidup', 'Kabupaten Tetangga'],
    ['2', 'Layanan Rujukan Rumah Sakit', 'Dinas Kesehatan', 'Kota Sebelah'],
  ]);
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  await controller.prepare('run');
  await controller.apply();
  expect(controller.getState().analysis!.seal.seal).toBeNull();
  await controller.prepareSeal(null);
  expect(controller.getState().preview).toMatchObject({ command: 'edit', changes: [{ sheet: 'settings' }] });
  await controller.apply();
  const { seal } = controller.getState().analysis!.seal;
  expect(seal).toMatchObject({ date: '2024-09-30', changedBy: '' });
  expect(beside(harness, 'Pengaturan', 'Kode segel')).toBe(seal!.hash);

  const weight = controller.full()!.rankingInput.criteria[0]!.cell!;
  await controller.prepareEdits([{ cell: weight, content: 0.9 }]);
  await controller.apply();
  expect(controller.getState().analysis!.seal.changed).toEqual(['criteria']);
  await controller.prepareSeal({ name: 'Sekretaris TKKSD', reason: 'Keputusan rapat pleno' });
  await controller.apply();
  expect(beside(harness, 'Pengaturan', 'Diubah oleh')).toBe('Sekretaris TKKSD');
  expect(beside(harness, 'Pengaturan', 'Alasan perubahan')).toBe('2024-09-30 Keputusan rapat pleno');
  expect(beside(harness, 'Pengaturan', 'Kode segel')).toBe(seal!.hash);
  await controller.prepare('run');
  await controller.apply();
  for (const sheet of ['Peringkat', 'Ringkasan']) {
    const texts = Array.from({ length: 80 }, (_, row) =>
      [0, 1, 2].map((column) => harness.input(sheet, row, column)),
    ).flat();
    expect(texts.find((text) => text.includes('Keputusan rapat pleno'))).toMatch(/Sekretaris TKKSD/);
  }
  expect(controller.getState().problem).toBeNull();
});
