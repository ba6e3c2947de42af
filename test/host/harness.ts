/** A workbook, the workbench's host and the real office.js, with the ports over them; the host tests act on all three. */
import type { Ports } from '../../src/app/ports';
import type { SheetPlan } from '../../src/core/sheets/plan';
import { makePlan, makeTable } from '../../src/core/sheets/make-plan';
import type { OwnedSheet } from '../../src/core/model/snapshot';
import { makePorts } from '../../src/host/make-ports';
import type { RunnerOptions } from '../../src/host/run';
import { installOfficeGlobals, loadOffice } from '../../src/workbench/node/office';
import { RichApiHost } from '../../src/workbench/protocol/rich-api-host';
import { makeWorkbookData, type Calculator, type WorkbookData } from '../../src/workbench/workbook/model';
import { Workbook } from '../../src/workbench/workbook/workbook';

export interface Harness {
  readonly host: RichApiHost;
  readonly workbook: Workbook;
  readonly ports: Ports;
  /** Types a block of texts into a sheet as a person does. */
  fill(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): void;
  /** Syncs used by `work`. */
  syncs(work: () => Promise<unknown>): Promise<number>;
  sheetId(name: string): string;
  /** What the formula bar shows. */
  input(sheet: string, row: number, column: number): string;
  names(): string[];
}

/** Retries at once; a loaded machine is no silent host. */
export const QUICK: RunnerOptions = { timeoutMs: 60_000, retryDelays: [1, 1], cellEditDelays: [1, 1] };

/** For a host that falls silent: gives up soon, yet not before a busy machine has answered what it does answer. */
export const IMPATIENT: RunnerOptions = { ...QUICK, timeoutMs: 2_000 };

const CLOCK = { today: () => '2024-09-30', now: () => '2024-09-30T19:05:00', ticks: () => 0 };
const open: (() => void)[] = [];

/** Closes what `openHarness` opened; for `afterEach`. */
export function closeHarnesses(): void {
  for (const close of open.splice(0)) close();
}

export async function openHarness(
  data: WorkbookData = makeWorkbookData('Data'),
  options: RunnerOptions = QUICK,
  calculator?: Calculator,
): Promise<Harness> {
  const workbook = new Workbook(data, calculator);
  const host = new RichApiHost(workbook);
  const office = await loadOffice(host);
  const uninstall = installOfficeGlobals(office);
  open.push(() => {
    office.dispose();
    uninstall();
  });
  const sheetId = (name: string): string => {
    const sheet = workbook.data.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`The test has no sheet ${name}.`);
    return sheet.id;
  };
  return {
    host,
    workbook,
    ports: makePorts(CLOCK, options),
    sheetId,
    fill(sheet, row, column, texts) {
      const done = workbook.paste(sheetId(sheet), row, column, texts);
      if (!done.ok) throw new Error(done.message);
    },
    async syncs(work) {
      const before = host.counters.syncs;
      await work();
      return host.counters.syncs - before;
    },
    input: (sheet, row, column) => workbook.inputText(sheetId(sheet), row, column),
    names: () => workbook.data.sheets.map(({ name }) => name),
  };
}

export const APPLY = { entry: { command: 'register', label: 'Menyusun Register', at: '2024-09-30T19:05:00' } } as const;

/** A plan with one table below a title. */
export function tablePlan(
  rows: readonly (readonly (string | number | null)[])[],
  parts: Partial<SheetPlan> & { readonly sheet?: OwnedSheet } = {},
): SheetPlan {
  const headings = ['ID', 'Judul', 'Biaya', 'NIP'];
  const table = makeTable('tblRegister', { top: 2, left: 0 }, headings, rows);
  return makePlan({
    sheet: 'register',
    name: 'Register',
    blocks: [{ top: 0, left: 0, cells: [['Register']] }, table.block],
    tables: [table.table],
    formats: [
      ...table.formats,
      { range: { ...table.body, left: 3, right: 3 }, numberFormat: '@' },
      { range: { ...table.body, left: 2, right: 2 }, numberFormat: '#,##0' },
    ],
    ...parts,
  });
}

export const ROWS = [
  ['KS-001', 'Bank sampah', 1500000, '198001012005011001'],
  ['KS-002', 'Air minum', 2500000, '007'],
  ['KS-003', 'Magang', null, null],
] as const;

export function value<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function refusal(
  result:
    | { readonly ok: true }
    | { readonly ok: false; readonly refusal: { readonly code: string; readonly params: object } },
): {
  readonly code: string;
  readonly params: object;
} {
  if (result.ok) throw new Error('The host was expected to refuse.');
  return result.refusal;
}
