import Ajv from 'ajv';
import { analyse } from '../../src/app/analyse';
import { toAnalysis } from '../../src/app/show-analysis';
import { makeReport } from '../../src/app/report';
import { REPORT_SCHEMA } from '../../src/app/report-schema';
import { planSteps } from '../../src/app/plan-step';
import { STEPS } from '../../src/app/controller';
import { makeTranslator } from '../../src/i18n/index';
import { emptyReading, registerReading } from './make-reading';

const COUNTERS = { syncs: 4, requestBytes: 1, responseBytes: 2, largestRequest: 1 };
const t = makeTranslator('id');
const full = (reading = registerReading()) =>
  analyse({ reading, mapping: {}, today: '2024-09-30', t }, () => Promise.resolve());
const check = new Ajv({ strict: false }).compile(REPORT_SCHEMA);

test('the report of a register keeps to its schema and names cells as Excel shows them', async () => {
  const report = makeReport(await full(), COUNTERS, { read: 1 });
  expect(check(JSON.parse(JSON.stringify(report))) || check.errors).toBe(true);
  expect(report.objects.map(({ fields }) => fields.title)).toMatchObject([
    { value: 'Bank sampah', raw: 'Bank sampah', cell: "'Rekap 1'!B2" },
    { value: 'Air minum', cell: "'Rekap 1'!B3" },
  ]);
  expect(report.sources).toMatchObject([{ sheet: 'Rekap 1', kind: 'register', headerRows: [1], rows: 2 }]);
  expect(report.findings.every(({ message }) => message.length > 0 && !message.includes('{{'))).toBe(true);
});

test('the report tells what was hidden, not read and doubtful', async () => {
  const reading = registerReading();
  const [sheet] = reading.snapshot.sheets;
  const rows = [
    ['Judul', 'Mitra', 'Perangkat Daerah', 'Mulai', 'Berakhir'],
    ['Bank sampah', 'Yayasan Hijau', 'DLH', '03/04/2022', 'segera'],
  ];
  const hidden = { ...sheet!, hiddenRows: [1], grid: { ...sheet!.grid, top: 0, left: 0, values: rows } };
  const skipped = [{ name: 'Arsip', reason: 'hidden' as const }];
  const report = makeReport(
    await full({ ...reading, snapshot: { ...reading.snapshot, sheets: [hidden], skipped } }),
    COUNTERS,
    {},
  );
  expect(check(JSON.parse(JSON.stringify(report))) || check.errors).toBe(true);
  expect(report.skippedSheets).toEqual([{ name: 'Arsip', reason: 'hidden' }]);
  expect(report.sources[0]).toMatchObject({ leftAlone: null, remarks: [{ code: 'hiddenRows', count: 1 }] });
  expect(report.doubts).toMatchObject([
    { kind: 'register', field: 'end', cell: "'Rekap 1'!E2", certainty: 'unreadable', readings: [] },
    { field: 'start', cell: "'Rekap 1'!D2", certainty: 'doubtful', readings: ['2022-04-03', '2022-03-04'] },
  ]);
});

test('the report of records and a form keeps to its schema', async () => {
  const reading = registerReading();
  const [sheet] = reading.snapshot.sheets;
  const make = (id: string, values: (string | number)[][]) => ({
    ...sheet!,
    id,
    name: id,
    grid: { ...sheet!.grid, top: 0, left: 0, values },
  });
  const indicators = make('Indikator', [
    ['Perangkat Daerah', 'Indikator Kinerja', 'Satuan', 'Baseline', 'Target'],
    ['DLH', 'Timbulan sampah', 'ton', 10, 8],
  ]);
  const form = make('Usulan', [
    ['Judul Kerja Sama', 'Bank sampah'],
    ['Mitra', 'Yayasan Hijau'],
    ['Perangkat Daerah', 'DLH'],
    ['Jangka Waktu', '2 tahun'],
  ]);
  const report = makeReport(
    await full({ ...reading, snapshot: { ...reading.snapshot, sheets: [indicators, form] } }),
    COUNTERS,
    {},
  );
  expect(check(JSON.parse(JSON.stringify(report))) || check.errors).toBe(true);
  expect(report.sources.map(({ kind, labels }) => [kind, labels.length])).toEqual([
    ['indicators', 0],
    ['form', 4],
  ]);
  expect(report.sources[1]?.labels[0]).toMatchObject({ cell: 'Usulan!A1', field: 'title', value: 'Usulan!B1' });
});

test('an empty workbook has a report of its own, without a ranking', async () => {
  const analysis = await full(emptyReading());
  const report = makeReport(analysis, COUNTERS, {});
  expect(check(JSON.parse(JSON.stringify(report))) || check.errors).toBe(true);
  expect(report).toMatchObject({ objects: [], findings: [], ranking: null });
  expect(planSteps(analysis, STEPS)).toEqual([]);
});

test('the schema refuses a report with a wrong cell or without a part', async () => {
  const report = JSON.parse(JSON.stringify(makeReport(await full(), COUNTERS, {}))) as Record<string, unknown>;
  expect(check({ ...report, findings: undefined })).toBe(false);
  expect(
    check({
      ...report,
      objects: [{ id: 'KS-001', fields: { title: { value: 'x', raw: 'x', cell: 'B7', confidence: 1 } } }],
    }),
  ).toBe(false);
});

test('each step writes its own sheets, and all steps write all of them once', async () => {
  const analysis = await full();
  const sheets = (steps: Parameters<typeof planSteps>[1]) => planSteps(analysis, steps).map(({ sheet }) => sheet);
  expect(sheets(['register'])).toEqual(['settings', 'register']);
  expect(sheets(['validate'])).toEqual(['findings']);
  expect(sheets(['rank'])).toEqual(['settings', 'register', 'criteria', 'scores', 'ranking']);
  expect(sheets(['summarise'])).toEqual(['summary']);
  expect(sheets(STEPS)).toEqual(['settings', 'register', 'findings', 'criteria', 'scores', 'ranking', 'summary']);
});

test('what the pane sees names each object with its findings', async () => {
  const analysis = toAnalysis(await full());
  expect(analysis.objects).toMatchObject([{ title: 'Bank sampah', sheet: 'Rekap 1' }, { title: 'Air minum' }]);
  const counted = analysis.objects.reduce((sum, { findings }) => sum + findings, 0);
  expect(counted).toBe(analysis.findings.filter(({ object }) => object !== null).length);
});

test('what the pane may look at is computed when it is read, once, and is listed', async () => {
  const analysis = toAnalysis(await full());
  expect(analysis.objects).toBe(analysis.objects);
  expect(Object.keys(analysis)).toEqual(expect.arrayContaining(['fixes', 'proof', 'panel', 'doubts', 'study']));
  expect({ ...analysis }.doubts).toBe(analysis.doubts);
});
