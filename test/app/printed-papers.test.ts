/** Papers as LibreOffice prints them: no column cut, no page empty or broken elsewhere than planned, live formulas right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { makeController } from '../../src/app/make-controller';
import { PAPERS } from '../../src/core/evaluation/papers/papers';
import { PAPER_IDS, type PaperId } from '../../src/core/model/paper-ids';
import { makeTranslator } from '../../src/i18n/index';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { openWorkbook } from '../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import { missingPrinters, printWorkbooks, type PrintedPage } from '../fixtures/print-workbook';
import { closeHarnesses, openHarness } from '../host/harness';

afterAll(closeHarnesses);
jest.setTimeout(240_000);

const missing = missingPrinters();
const whenPrinting = missing.length === 0 ? test : test.skip;
const where = missing.length === 0 ? '' : ` (skipped: no ${missing.join(', ')} here)`;

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');

async function makePapers(sample: string, language: 'id' | 'en', papers: readonly PaperId[] = PAPER_IDS) {
  const opened = await openWorkbook(new Uint8Array(readFileSync(join(SAMPLES, sample))), sample);
  if (!opened.ok) throw new Error(`${sample} does not open`);
  const harness = await openHarness(opened.data, { timeoutMs: 60_000, retryDelays: [1], cellEditDelays: [1] }, makeNodeCalculator()); // prettier-ignore
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator(language),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  await controller.prepare('run');
  await controller.apply();
  await controller.preparePapers(papers);
  await controller.apply();
  return { harness, full: controller.full()! };
}

/** Pages of a paper, known by the title at the left of their footer. */
function pagesOf(pages: readonly PrintedPage[], title: string): PrintedPage[] {
  return pages.filter(({ lines }) => lines.at(-1)?.trim().startsWith(`${title}  `));
}

/** Without the results that the file holds, so that whoever opens it computes the formulas. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files).filter((one) => /worksheets\/[^/]+\.xml$/.test(one))) {
    const xml = await zip.file(name)!.async('string');
    zip.file(name, xml.replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

whenPrinting.each([['usulan-pd.xlsx', 'id'], ['rekap-kerja-sama.xlsx', 'en']] as const)(`the papers of %s print in %s as planned${where}`, async (sample, language) => {
  const { harness, full } = await makePapers(sample, language);
  const [pages] = printWorkbooks([await saveWorkbook(harness.workbook.data)]);
  const told = PAPERS.map((paper) => {
    const sheet = harness.workbook.data.sheets.find(({ name }) => name === full.t(`papers.${paper.id}.name`))!;
    const own = pagesOf(pages!, full.t(`papers.${paper.id}.title`));
    const isWide = own.every(({ width, height }) => width > height);
    // The page breaks of the plan and no others: a column too wide or a row too many would make more pages.
    return {
      id: paper.id,
      pages: own.length,
      isWide: own.length > 0 && isWide,
      isFolio: own.every(({ width, height }) => Math.min(width, height) === 612 && Math.max(width, height) === 936),
      empty: own.filter(({ lines }) => lines.length < 2).length,
      expected: sheet.print.rowBreaks.length + 1,
    };
  });
  expect(told).toEqual(
    told.map(({ id, expected }) => ({ id, pages: expected, isWide: PAPERS.find((one) => one.id === id)!.orientation === 'landscape', isFolio: true, empty: 0, expected })),
  );
  // One page for each object, from its heading to its findings.
  const sheets = pagesOf(pages!, full.t('papers.evaluationPages.title'));
  expect(sheets.map(({ lines }) => full.objects.filter(({ id }) => lines.some((line) => line.trim().startsWith(`${id} ·`))).length)).toEqual(full.objects.map(() => 1));
  // Each page begins with the row it is planned to begin with: headings again, where a table goes on.
  const first = PAPERS.flatMap((paper) => {
    const { id, print } = harness.workbook.data.sheets.find(({ name }) => name === full.t(`papers.${paper.id}.name`))!;
    const own = pagesOf(pages!, full.t(`papers.${paper.id}.title`)).slice(1);
    return own.map(({ lines }, index) => {
      const planned = harness.workbook.displayText(id, print.rowBreaks[index]!, 0).split(' ')[0]!;
      return lines.slice(0, 3).some((line) => line.includes(planned)) ? '' : `${paper.id} ${index + 2}: ${planned}`;
    });
  });
  expect(first.length).toBeGreaterThan(20);
  expect(first.filter((said) => said !== '')).toEqual([]);
}); // prettier-ignore

whenPrinting(`LibreOffice computes the evaluation sheet of each chosen object as the core does${where}`, async () => {
  const { harness, full } = await makePapers('usulan-pd.xlsx', 'id', ['evaluation']);
  const sheet = harness.workbook.data.sheets.find(({ name }) => name === full.t('papers.evaluation.name'))!;
  const label = full.t('papers.evaluation.choose');
  const choice = [...sheet.cells.keys()].find((row) => harness.workbook.displayText(sheet.id, row, 0) === label)!;
  const chosen = ['KS-002', 'KS-004', 'KS-006', 'KS-009', 'KS-011'];
  const files: Uint8Array[] = [];
  for (const id of chosen) {
    expect(harness.workbook.typeInto(sheet.id, choice, 1, id)).toEqual({ ok: true });
    files.push(await withoutResults(await saveWorkbook(harness.workbook.data)));
  }
  const printed = printWorkbooks(files).map((pages) => pagesOf(pages, full.t('papers.evaluation.title')));
  chosen.forEach((id, index) => {
    const lines = printed[index]!.flatMap((page) => page.lines);
    const shown = (name: string): string => lines.find((line) => line.trim().startsWith(`${name}  `))!.trim().slice(name.length).trim(); // prettier-ignore
    const { fields } = full.objects.find((one) => one.id === id)!;
    const found = full.findings.filter((finding) => finding.object === id);
    expect([id, shown(full.t('fields.title')), shown(full.t('fields.agency')), shown(full.t('papers.evaluation.findingCount')).split(/\s+/)]).toEqual([
      id, fields.title!.value, fields.agency!.value, [found.length, 0, 0, 0, found.length].map(String),
    ]); // prettier-ignore
    const cost = fields.cost?.value;
    if (typeof cost === 'number') expect(shown(full.t('fields.cost')).replaceAll(/[.,]/g, '')).toBe(String(cost));
  });
});
