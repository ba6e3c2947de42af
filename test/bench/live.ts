/** One edited row of the sample of 500 objects, checked while a person works: syncs, and time against a full reading. */
import { readFileSync } from 'node:fs';
import { makeController } from '../../src/app/make-controller';
import { makeTranslator } from '../../src/i18n/index';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { openHarness, closeHarnesses } from '../host/harness';
import { median } from './median';

export interface LiveFigures {
  readonly syncs: number;
  /** From the edit to the renewed findings, the quiet moment included. */
  readonly seconds: number;
  /** Of reading and checking everything anew. */
  readonly fullSeconds: number;
}

export async function measureLive(runs: number): Promise<LiveFigures> {
  const file = new URL('../../assets/samples/register-500.xlsx', import.meta.url);
  const opened = await openWorkbook(new Uint8Array(readFileSync(file)), 'register-500.xlsx');
  if (!opened.ok) throw new Error('bench: the sample does not open');
  const harness = await openHarness(opened.data, { timeoutMs: 60_000, retryDelays: [], cellEditDelays: [] });
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator('id'),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    interactive: true,
  });
  const full: number[] = [];
  const live: number[] = [];
  let syncs = 0;
  await controller.refresh();
  const cell = controller.full()?.objects[250]?.fields.title?.cell;
  if (!cell) throw new Error('bench: the sample has no object with a title');
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await controller.refresh();
    full.push(performance.now() - begun);
    const edited = performance.now();
    syncs = await harness.syncs(async () => {
      const told = new Promise<void>((resolve) => {
        const before = controller.full();
        const stop = controller.subscribe(() => {
          if (controller.full() === before) return;
          stop();
          resolve();
        });
      });
      harness.fill(cell.sheet, cell.rowIndex, cell.columnIndex, [[`Judul baru ${run}`]]);
      await told;
    });
    live.push(performance.now() - edited);
  }
  await controller.dispose();
  closeHarnesses();
  return { syncs, seconds: median(live) / 1000, fullSeconds: median(full) / 1000 };
}
