/** Sheets to fill: inserted, filled as an agency does, and read back, through the real office.js and the workbench's calculation. */
import { QUESTIONS } from '../../src/core/monitoring/score';
import { RECORD_CODE_LISTS } from '../../src/core/register/record-codes';
import { RECORD_FIELD_DEFS } from '../../src/core/register/record-fields';
import { makeController, type InspectableController } from '../../src/app/make-controller';
import { BLANK_IDS } from '../../src/app/plan-step';
import type { FieldId, FieldValue } from '../../src/core/model/object';
import { BLANK_TABLES, planBlankTable } from '../../src/core/sheets/plan-blank-table';
import { planForm } from '../../src/core/sheets/plan-form';
import { makeTranslator, type LanguageCode } from '../../src/i18n/index';
import { makeNodeCalculator } from '../../src/workbench/calc/load-node';
import { makeWorkbookData } from '../../src/workbench/workbook/model';
import { closeHarnesses, openHarness, QUICK, type Harness } from '../host/harness';

afterEach(closeHarnesses);

const AGENCY = 'Dinas Lingkungan Hidup';

async function open(language: LanguageCode): Promise<{ harness: Harness; controller: InspectableController }> {
  const harness = await openHarness(makeWorkbookData('Data'), QUICK, makeNodeCalculator());
  const controller = makeController({
    ports: harness.ports,
    translatorFor: () => makeTranslator(language),
    pause: () => Promise.resolve(),
    interactive: false,
  });
  return { harness, controller };
}

/** What a person types into each field, by the labels of the drop-downs for codes, and what must be read. */
function answers(language: LanguageCode): readonly (readonly [FieldId, string, unknown])[] {
  const t = makeTranslator(language);
  return [
    ['title', 'Pengelolaan Sampah Regional', 'Pengelolaan Sampah Regional'],
    ['object', 'Pengangkutan sampah di perbatasan', 'Pengangkutan sampah di perbatasan'],
    ['kind', t('codes.kind.KSDD-S'), 'KSDD-S'],
    ['affair', t('codes.affair.2.11'), '2.11'],
    ['partner', 'Pemerintah Kabupaten Sukabumi', 'Pemerintah Kabupaten Sukabumi'],
    ['partnerKind', t('codes.partnerKind.pemda'), 'pemda'],
    ['location', 'Kecamatan Baros', 'Kecamatan Baros'],
    ['background', 'Timbulan sampah 120 ton per hari.', 'Timbulan sampah 120 ton per hari.'],
    ['purpose', 'Semua sampah terangkut.', 'Semua sampah terangkut.'],
    ['scope', 'Pengangkutan dan pengolahan', 'Pengangkutan dan pengolahan'],
    ['benefits', 'Kota lebih bersih', 'Kota lebih bersih'],
    ['impact', 'Bau berkurang; lalu lintas truk bertambah', 'Bau berkurang; lalu lintas truk bertambah'],
    ['legalBasis', 'Undang-Undang Nomor 23 Tahun 2014', 'Undang-Undang Nomor 23 Tahun 2014'],
    ['duration', '3 tahun', 36],
    ['start', '2026-10-01', '2026-10-01'],
    ['end', '2029-09-30', '2029-09-30'],
    ['financing', 'APBD untuk sarana, mitra untuk pelatihan', 'APBD untuk sarana, mitra untuk pelatihan'],
    ['staff', '4 orang', '4 orang'],
    ['funds', 'Tersedia pada DPA 2026', 'Tersedia pada DPA 2026'],
    ['indicator', 'Persentase sampah terangkut', 'Persentase sampah terangkut'],
    ['unit', 'persen', 'persen'],
    ['baseline', '58', 58],
    ['target', '75', 75],
    ['targetYear', '2027', 2027],
    ['instrument', t('codes.instrument.PKS'), 'PKS'],
    ['contact', 'Bagian Pemerintahan', 'Bagian Pemerintahan'],
  ];
}

describe.each(['id', 'en'] as const)('a proposal form in %s', (language) => {
  const t = makeTranslator(language);
  const { plan, values, costs } = planForm({ agency: AGENCY, settingsSheet: t('sheets.settings.name'), t });

  test('is shown, inserted and undone; empty, it is no proposal', async () => {
    const { harness, controller } = await open(language);
    await controller.prepareBlank('proposal', AGENCY);
    expect(controller.getState().preview).toMatchObject({
      command: 'form',
      changes: [{ action: 'create' }, { name: plan.name, action: 'create' }],
    });
    await controller.apply();
    expect(controller.getState().problem).toBeNull();
    expect(harness.names()).toContain(plan.name);
    await controller.refresh();
    expect(controller.getState().analysis?.objects).toEqual([]);
    await controller.prepareBlank('proposal', AGENCY);
    await controller.apply();
    expect(harness.names().filter((name) => name.startsWith(plan.name.slice(0, 20)))).toHaveLength(2);
    await controller.prepareUndo();
    await controller.undo(false);
    expect(harness.names().filter((name) => name.startsWith(plan.name.slice(0, 20)))).toEqual([plan.name]);
  });

  test('comes back filled without one question, its cost table with it', async () => {
    const { harness, controller } = await open(language);
    await controller.prepareBlank('proposal', AGENCY);
    await controller.apply();
    const asked = answers(language);
    for (const [field, text] of asked) {
      const { row, column } = values.get(field)!;
      harness.fill(plan.name, row, column, [[text]]);
    }
    const lines = [
      ['Gerobak motor', '2', 'unit', '35000000', '', t('codes.fundingSource.apbd'), '5.2.02.01'],
      ['Pelatihan petugas', '4', 'kali', '5000000', '', t('codes.fundingSource.mitra'), ''],
    ];
    lines.forEach((line, index) => {
      harness.fill(plan.name, costs.top + index, 1, [line.slice(0, 4)]);
      harness.fill(plan.name, costs.top + index, 6, [line.slice(5)]);
    });
    await controller.refresh();
    const { objects, doubts, sources } = controller.getState().analysis!;
    expect(objects).toHaveLength(1);
    expect(doubts).toEqual([]);
    const form = sources.find(({ kind }) => kind === 'form');
    expect(form?.labels.filter(({ field, confidence }) => field === null || confidence < 0.95)).toEqual([]);
    const read = controller.full()!.objects[0]!;
    const wanted = [
      ...asked.map(([field, , value]) => [field, value]),
      ['agency', AGENCY],
      ['cost', 90_000_000],
      ['costApbd', 70_000_000],
      ['costPartner', 20_000_000],
    ] as const;
    expect(wanted.map(([field]) => [field, read.fields[field as FieldId]?.value])).toEqual(wanted);
    expect(wanted.filter(([field]) => read.fields[field as FieldId]?.certainty !== 'sure')).toEqual([]);
    const all = controller.full()!.costs;
    expect(all.map(({ object, description, volume, price, amount }) => [object, description, volume, price, amount])).toEqual([
      ['KS-001', 'Gerobak motor', 2, 35_000_000, 70_000_000],
      ['KS-001', 'Pelatihan petugas', 4, 5_000_000, 20_000_000],
    ]); // prettier-ignore
  });

  test('takes answers and nothing else until its protection, which has no password, is lifted', async () => {
    const { harness, controller } = await open(language);
    await controller.prepareBlank('proposal', AGENCY);
    await controller.apply();
    const { row, column } = values.get('title')!;
    const computed = values.get('costApbd')!;
    harness.fill(plan.name, row, column, [['Pengelolaan Sampah Regional']]);
    harness.fill(plan.name, costs.top, 1, [['Gerobak motor', '2', 'unit', '35000000']]);
    for (const [top, left] of [
      [row, 1],
      [computed.row, computed.column],
      [costs.top, 5],
      [costs.top - 1, 1],
    ] as const) {
      expect(() => harness.fill(plan.name, top, left, [['lain']])).toThrow(/protected/);
    }
    const edit = (rowIndex: number, columnIndex: number) => ({ cell: { sheet: plan.name, rowIndex, columnIndex }, content: 'Pengelolaan Sampah' }); // prettier-ignore
    await controller.refresh();
    await controller.prepareEdits([edit(row, column)]);
    await controller.apply();
    expect(controller.getState().problem).toBeNull();
    expect(harness.input(plan.name, row, column)).toBe('Pengelolaan Sampah');
    await controller.prepareUndo();
    await controller.undo(false);
    expect(harness.input(plan.name, row, column)).toBe('Pengelolaan Sampah Regional');
    await controller.prepareEdits([edit(row, column), edit(row, 1)]);
    await controller.apply();
    expect(controller.getState().problem?.refusal).toMatchObject({
      code: 'protectedSheet',
      params: { sheet: plan.name },
    });
    expect(harness.input(plan.name, row, column)).toBe('Pengelolaan Sampah Regional');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(plan.name).protection.unprotect();
      await context.sync();
    });
    harness.fill(plan.name, row, 1, [['Judul']]);
  });

  test('every field has its message, drop-downs for codes, and a page set-up of two portrait A4 pages', () => {
    expect(plan.print).toMatchObject({ orientation: 'portrait', paper: 'a4', fitWide: 1, fitTall: 2 });
    for (const { prompt, promptTitle } of plan.validations) {
      expect(prompt?.length).toBeGreaterThan(3);
      expect([prompt!.length <= 255, promptTitle!.length <= 32]).toEqual([true, true]);
    }
    const list = plan.validations.filter(({ rule }) => rule.type === 'list');
    expect(list.length).toBeGreaterThanOrEqual(7);
  });
});

describe.each(['id', 'en'] as const)('empty tables in %s', (language) => {
  test.each(BLANK_IDS.filter((id) => id !== 'proposal'))(
    '%s is known by its headings once a row is filled',
    async (id) => {
      const { harness, controller } = await open(language);
      await controller.prepareBlank(id, '');
      const name = controller.getState().preview!.changes.at(-1)!.name;
      await controller.apply();
      expect(controller.getState().problem).toBeNull();
      const width = 45;
      const headings = Array.from({ length: width }, (_, column) => harness.input(name, 3, column)).filter(Boolean);
      const t = makeTranslator(language);
      const codes = new Map([
        [t('fields.kind'), 'KSDPK'],
        [t('fields.stage'), t('codes.stage.persiapan')],
        [t('fields.fundingSource'), 'APBD'],
      ]);
      const texts: Record<string, string> = { register: 'Bank sampah', indicators: 'Persentase', resources: 'Penyuluh', interns: 'Andi', potential: 'Air baku', monitoring: 'Magang' }; // prettier-ignore
      harness.fill(name, 4, 0, [
        headings.map((heading, column) => (column === 0 ? '1' : (codes.get(heading) ?? `${texts[id]} ${column}`))),
      ]);
      await controller.refresh();
      const source = controller.getState().analysis!.sources.find(({ sheet }) => sheet === name);
      expect(source?.kind).toBe(id);
      expect(source?.columns.slice(1).filter(({ field }) => field === null)).toEqual([]);
    },
  );
});

/** A row of each table as an office types it, and what must be read. */
function rowsOf(language: LanguageCode) {
  const t = makeTranslator(language);
  const [affair, agency] = [t('codes.affair.2.11'), 'Dinas Lingkungan Hidup'];
  const kind = t('sheets.blank.resources.kinds').split(',')[0]!;
  return {
    register: [
      ['Bank Sampah', 'Pengelolaan bank sampah', t('codes.kind.KSDPK'), affair, agency, 'Yayasan Hijau', 'Kecamatan Utara', 'Sampah terpilah', 'Pelatihan', 'Kota bersih', '3 tahun', t('codes.fundingSource.apbd'), '250000000', t('codes.stage.persiapan'), 'Segera'],
      { title: 'Bank Sampah', object: 'Pengelolaan bank sampah', kind: 'KSDPK', affair: '2.11', agency, partner: 'Yayasan Hijau', location: 'Kecamatan Utara', purpose: 'Sampah terpilah', scope: 'Pelatihan', benefits: 'Kota bersih', duration: 36, fundingSource: ['apbd'], cost: 250_000_000, stage: 'persiapan', notes: 'Segera' },
    ],
    indicators: [
      [agency, 'Persentase sampah terpilah', 'persen', '10', '40', '2027', 'RPJMD 2025-2029 hlm. 12', 'Tercantum'],
      { agency, indicator: 'Persentase sampah terpilah', unit: 'persen', baseline: 10, target: 40, year: 2027, document: 'RPJMD 2025-2029 hlm. 12', notes: 'Tercantum' },
    ],
    resources: [
      [agency, kind, 'Penyuluh lapangan', '4', '2', 'orang', 'Pelatihan'],
      { agency, resourceKind: 'sdm', description: 'Penyuluh lapangan', need: 4, available: 2, unit: 'orang', notes: 'Pelatihan' },
    ],
    interns: [
      ['Peserta Satu', '0012345678', 'Universitas Nusa Putra', 'Teknik Informatika', agency, '2026-10-01', '2026-12-31', '00123456789', 'JKK, JKM', '2026-10-02', 'Universitas Nusa Putra'],
      { name: 'Peserta Satu', studentNumber: '0012345678', university: 'Universitas Nusa Putra', programme: 'Teknik Informatika', agency, start: '2026-10-01', end: '2026-12-31', kpj: '00123456789', coverage: ['jkk', 'jkm'], effective: '2026-10-02', registrar: 'Universitas Nusa Putra' },
    ],
    monitoring: [
      ['119/012/PKS/2026', 'Pengelolaan sampah regional', agency, 'Triwulan I', '2026', 'PPKSD', '40', '30', 'ton', '250000000', '200000000', ...(language === 'id'
        ? ['Seluruhnya', 'Terlambat', 'Sebagian', 'Sangat baik', 'Tidak', 'Cukup berdampak', 'Signifikan', 'Lengkap', 'Kadang-kadang', 'Sangat relevan', 'Laporan keuangan terlambat', 'Seluruhnya', 'Sebagian', 'Sebagian', 'Jalan rusak', 'Dilanjutkan', 'Seluruhnya', 'Baik', 'Tidak', 'Dua alat belum dipakai', 'Dihentikan']
        : ['Fully', 'Late', 'Partly', 'Very good', 'Not at all', 'Fairly', 'Significant', 'Fully', 'Sometimes', 'Very', 'Laporan keuangan terlambat', 'Fully', 'Partly', 'Partly', 'Jalan rusak', 'Continue', 'Fully', 'Good', 'Not at all', 'Dua alat belum dipakai', 'Stop']), 'Armada kurang', 'Menambah armada', agency, '2026-12-31', language === 'id' ? 'Diperbaiki' : 'Improve', 'Angkut tiap hari', '4', 'Laporan triwulan I', 'Rapat ulang'],
      { agreementNumber: '119/012/PKS/2026', title: 'Pengelolaan sampah regional', agency, period: 'Triwulan I', year: 2026, respondent: 'PPKSD', target: 40, realisation: 30, unit: 'ton', budget: 250_000_000, budgetRealised: 200_000_000, fitPurpose: 'penuh', onTime: 'terlambat', partnerContribution: 'sebagian', coordination: 'sangat-baik', indicatorReached: 'tidak', impact: 'cukup', innovation: 'signifikan', documents: 'penuh', reporting: 'kadang', relevance: 'sangat', obstacle: 'Laporan keuangan terlambat', realised: 'penuh', outputFit: 'sebagian', usefulness: 'sebagian', fieldObstacle: 'Jalan rusak', continuation: 'dilanjutkan', compliance: 'penuh', siteCoordination: 'baik', budgetFit: 'tidak', supervision: 'Dua alat belum dipakai', siteRecommendation: 'dihentikan', issues: 'Armada kurang', followUp: 'Menambah armada', owner: agency, dueDate: '2026-12-31', recommendation: 'diperbaiki', suggestion: 'Angkut tiap hari', rating: 4, evidence: 'Laporan triwulan I', notes: 'Rapat ulang' },
    ],
    potential: [
      [affair, agency, 'Bank sampah aktif di 40 RW', 'Timbulan sampah naik', 'Pengelolaan sampah regional', 'Kabupaten Sukabumi', 'Prioritas'],
      { affair: '2.11', agency, potential: 'Bank sampah aktif di 40 RW', issue: 'Timbulan sampah naik', object: 'Pengelolaan sampah regional', partner: 'Kabupaten Sukabumi', notes: 'Prioritas' },
    ],
  } as const; // prettier-ignore
}

describe.each(['id', 'en'] as const)('a filled table in %s', (language) => {
  test.each(BLANK_TABLES)(
    '%s comes back without a question, every value as typed, and its labels are protected',
    async (id) => {
      const { harness, controller } = await open(language);
      await controller.prepareBlank(id, '');
      const { name } = controller.getState().preview!.changes.at(-1)!;
      await controller.apply();
      expect(controller.getState().problem).toBeNull();
      const [typed, wanted] = rowsOf(language)[id];
      expect(harness.input(name, 3, typed.length)).not.toBe('');
      expect(harness.input(name, 3, typed.length + 1)).toBe('');
      harness.fill(name, 4, 0, [['1', ...typed]]);
      expect(() => harness.fill(name, 3, 1, [['lain']])).toThrow(/protected/);
      await controller.refresh();
      const { doubts, names, sources } = controller.getState().analysis!;
      const source = sources.find(({ sheet }) => sheet === name)!;
      expect(source.columns.slice(1).filter(({ field, confidence }) => field === null || confidence < 0.7)).toEqual([]);
      expect([doubts, names.offered]).toEqual([[], []]);
      const { objects, records } = controller.full()!;
      const rows: readonly { readonly fields: Readonly<Record<string, FieldValue | undefined>> }[] =
        id === 'register' ? objects : records;
      expect(rows).toHaveLength(1);
      const read = Object.keys(wanted).map((field) => [
        field,
        rows[0]!.fields[field]?.value,
        rows[0]!.fields[field]?.certainty,
      ]);
      expect(read).toEqual(
        Object.entries(wanted as Readonly<Record<string, unknown>>).map(([field, value]) => [field, value, 'sure']),
      );
    },
  );

  test('every question of Monev has its answers to choose from, best first, and each is read for sure', () => {
    const t = makeTranslator(language);
    const { validations, blocks } = planBlankTable('monitoring', t('sheets.settings.name'), t);
    const headings = blocks.at(-1)!.cells[0]!.map(String);
    const questions = Object.values(QUESTIONS).flat();
    const asked = [...questions, 'recommendation', 'siteRecommendation', 'continuation'] as const;
    for (const question of asked) {
      const { codes, synonyms } = RECORD_FIELD_DEFS.monitoring[question];
      const column = headings.findIndex((heading) => synonyms.includes(heading.toLowerCase()));
      const { rule, prompt } = validations.find(({ range }) => range.left === column)!;
      const options = rule.type === 'list' ? rule.source.split(',') : [];
      const list = RECORD_CODE_LISTS[codes as keyof typeof RECORD_CODE_LISTS];
      const codeOf = (option: string) => list.find(({ aliases }) => aliases.some((alias) => alias === option.toLowerCase().replace('-', ' ')))?.id;
      expect([question, options.map(codeOf)]).toEqual([question, list.map(({ id }) => id)]);
      expect(prompt).not.toBe('');
    }
  }); // prettier-ignore

  test.each(BLANK_TABLES)('%s says below every heading what belongs there', (id) => {
    const t = makeTranslator(language);
    const { validations, blocks } = planBlankTable(id, t('sheets.settings.name'), t);
    const headings = blocks.at(-1)!.cells[0]!;
    expect(validations.map(({ promptTitle }) => promptTitle)).toEqual(headings.slice(1));
    for (const { prompt } of validations) expect(prompt).toMatch(/.{6,255}/);
  });
});

test('forms of two agencies, filled and protected, are two objects of the Register, which is written again beside them', async () => {
  const { harness, controller } = await open('id');
  const t = makeTranslator('id');
  for (const agency of [AGENCY, 'Dinas Kesehatan']) {
    await controller.prepareBlank('proposal', agency);
    await controller.apply();
    const { plan, values } = planForm({ agency, settingsSheet: t('sheets.settings.name'), t });
    const { row, column } = values.get('title')!;
    harness.fill(plan.name, row, column, [[`Layanan ${agency}`]]);
  }
  await controller.prepare('register');
  await controller.apply();
  expect(controller.getState().problem).toBeNull();
  const read = controller.full()!.objects.map(({ fields }) => [fields.title?.value, fields.agency?.value]);
  expect(read).toEqual([
    [`Layanan ${AGENCY}`, AGENCY],
    ['Layanan Dinas Kesehatan', 'Dinas Kesehatan'],
  ]);
  await controller.prepare('register');
  expect(controller.getState()).toMatchObject({ preview: null, problem: null });
});

describe.each(['id', 'en'] as const)('a feasibility study in %s', (language) => {
  const title = 'Bank sampah';

  test('comes back with its seven aspects for the object it names, and its flows are not taken for anything', async () => {
    const { harness, controller } = await open(language);
    await controller.prepareBlank('register', '');
    const register = controller.getState().preview!.changes.at(-1)!.name;
    await controller.apply();
    harness.fill(register, 4, 0, [['1', title, 'Pengolahan sampah']]);
    await controller.prepareBlank('feasibility', '');
    const name = controller.getState().preview!.changes.at(-1)!.name;
    await controller.apply();
    expect(controller.getState().problem).toBeNull();
    for (const [row, column] of [
      [3, 4],
      [4, 3],
      [5, 2],
      [14, 3],
    ] as const)
      expect(() => harness.fill(name, row, column, [['lain']])).toThrow(/protected/);
    harness.fill(name, 4, 2, [[title]]);
    for (let aspect = 0; aspect < 7; aspect += 1) harness.fill(name, 4 + aspect, 4, [[String(60 + aspect), 'Kajian']]);
    for (let year = 0; year < 5; year += 1) harness.fill(name, 14 + year, 1, [[String(100 - year), String(50 * year)]]);
    await controller.refresh();
    const { records, costs, objects } = controller.full()!;
    expect(objects).toHaveLength(1);
    expect(costs).toEqual([]);
    expect(records.map(({ kind, object, fields }) => [kind, object, (fields as Record<string, { value: unknown }>).score?.value])).toEqual(
      [60, 61, 62, 63, 64, 65, 66].map((score) => ['feasibility', objects[0]!.id, score]),
    ); // prettier-ignore
  });

  /** A sheet with a study of one object, all strong, whose flows are filled as given. */
  async function openStudy(flows: readonly (readonly [string, string])[]) {
    const { harness, controller } = await open(language);
    await controller.prepareBlank('register', '');
    const register = controller.getState().preview!.changes.at(-1)!.name;
    await controller.apply();
    harness.fill(register, 4, 0, [['1', title, 'Pengolahan sampah']]);
    await controller.prepareBlank('feasibility', '');
    const name = controller.getState().preview!.changes.at(-1)!.name;
    await controller.apply();
    harness.fill(name, 4, 2, [[title]]);
    for (let aspect = 0; aspect < 7; aspect += 1) harness.fill(name, 4 + aspect, 4, [['80', 'Kajian hal. 3']]);
    flows.forEach((flow, year) => harness.fill(name, 14 + year, 1, [[...flow]]));
    const found = async () => {
      await controller.refresh();
      return controller
        .getState()
        .analysis!.findings.filter(({ rule }) => rule === 'study-figures' || rule === 'study-conclusion')
        .map(({ rule, cells, object }) => [rule, cells[0]!.rowIndex, cells[0]!.columnIndex, object]);
    };
    return { harness, controller, name, found };
  }

  test('is computed once more: nothing to say of it as it is, a figure or conclusion typed over is found at its cell', async () => {
    const { harness, controller, name, found } = await openStudy([
      ['1000', ''],
      ['', '700'],
      ['50', '700'],
    ]);
    expect(await found()).toEqual([]);
    const [study] = controller.full()!.intake.studies!;
    expect(study!.results.expected.npv.value).toBeCloseTo(-1000 + 700 / 1.1 + 650 / 1.1 ** 2, 6);
    expect(study!.byRule!.value).toBe(makeTranslator(language)('papers.feasibility.conclusion.feasible'));
    const { columnIndex: right, rowIndex } = study!.byTeam!.cell;
    harness.fill(name, rowIndex, right, [[makeTranslator(language)('papers.feasibility.conclusion.conditional')]]);
    expect(await found()).toEqual([['study-conclusion', rowIndex, right, 'KS-001']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.unprotect();
      await context.sync();
    });
    const { npv } = study!.results.expected;
    harness.fill(name, npv.cell.rowIndex, npv.cell.columnIndex, [['9000000']]);
    expect(await found()).toContainEqual(['study-figures', npv.cell.rowIndex, npv.cell.columnIndex, 'KS-001']);
  });

  test('whose flows lose money is conditional by its formula and by the rule, and a text among them is found', async () => {
    const { harness, controller, name, found } = await openStudy([
      ['1000', ''],
      ['', '700'],
    ]);
    expect(await found()).toEqual([]);
    const stated = controller.full()!.intake.studies![0]!.byRule!.value;
    expect(stated).toBe(makeTranslator(language)('papers.feasibility.conclusion.conditional'));
    harness.fill(name, 15, 2, [['tujuh ratus']]);
    expect((await found()).map(([rule, row, column]) => [rule, row, column])).toContainEqual(['study-figures', 15, 2]);
  });
});
