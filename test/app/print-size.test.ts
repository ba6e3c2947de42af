/** Every owned sheet of a whole job: letters of 8 points on paper, tables with their headings on each page, notes not cut. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeController } from '../../src/app/make-controller';
import { linesIn } from '../../src/core/sheets/text-width';
import { makeTranslator } from '../../src/i18n/index';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { pixelsOfCharacters } from '../../src/workbench/workbook/column-width';
import type { Sheet } from '../../src/workbench/workbook/model';
import { closeHarnesses, openHarness } from '../host/harness';

afterAll(closeHarnesses);
jest.setTimeout(60_000);

/** Pixels across a landscape page between Excel's usual margins of 0.7 inch, by the code of its size. */
const ACROSS: Readonly<Record<number, number>> = { 9: 988, 14: 1113 };
const UPRIGHT: Readonly<Record<number, number>> = { 9: 659, 14: 681 };

async function writeSheets(sample: string, language: 'id' | 'en') {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', sample)));
  const opened = await openWorkbook(bytes, sample);
  if (!opened.ok) throw new Error(`${sample} does not open`);
  const staff = new Set(opened.data.sheets.map(({ id }) => id));
  const harness = await openHarness(opened.data);
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator(language),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  await controller.prepare('run');
  await controller.apply();
  return { harness, sheets: harness.workbook.data.sheets.filter(({ id }) => !staff.has(id)) };
}

const widthOf = (sheet: Sheet, first: number, last: number): number => {
  let pixels = 0;
  for (let column = first; column <= last; column += 1) {
    pixels += pixelsOfCharacters(sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth);
  }
  return pixels;
};

/** Points of 11 point letters: the columns that repeat are on each of the pages across. */
function letterSize(sheet: Sheet): number {
  const { area, fitToWide, orientation, paperSize, titleColumns } = sheet.print;
  const pages = fitToWide ?? 1;
  const page = (orientation === 'landscape' ? ACROSS : UPRIGHT)[paperSize]!;
  const again = titleColumns === null ? 0 : widthOf(sheet, titleColumns.first, titleColumns.last) * (pages - 1);
  return 11 * Math.min(1, (pages * page) / (widthOf(sheet, area!.left, area!.right) + again));
}

test.each([['usulan-pd.xlsx', 'id'], ['rekap-kerja-sama.xlsx', 'en']] as const)('%s in %s', async (sample, language) => {
  const { harness, sheets } = await writeSheets(sample, language);
  const printed = sheets.filter(({ print }) => print.area !== null);
  expect(printed.length).toBeGreaterThanOrEqual(7);
  // Ringkasan has margins of its own, and a test of its own.
  const small = printed.filter(({ charts, print }) => print.fitToTall !== 1 || charts.length === 0).map((sheet) => [sheet.name, letterSize(sheet)] as const).filter(([, size]) => size < 7.95);
  expect(small).toEqual([]);
  for (const sheet of printed) {
    const { titleColumns } = sheet.print;
    if (titleColumns === null || (sheet.print.fitToWide ?? 1) < 2) continue;
    // What runs over the repeated columns is cut on the second page.
    let room = 0;
    for (let column = titleColumns.first; column <= titleColumns.last; column += 1) room += sheet.columns.get(column)!.width!;
    for (const row of [0, 1, 2]) expect([sheet.name, row, linesIn(harness.workbook.displayText(sheet.id, row, 0), room)]).toEqual([sheet.name, row, 1]);
  }
  // The rules of Pengaturan have their headings on every page they go on to.
  const settings = printed.find(({ name }) => name === makeTranslator(language)('sheets.settings.name'))!;
  const heading = settings.print.titleRows!.first;
  expect(settings.print.rowBreaks).toEqual([]);
  expect(harness.workbook.displayText(settings.id, heading, 0)).toBe(makeTranslator(language)('sheets.settings.ruleId'));
}); // prettier-ignore
