/** @jest-environment jsdom */
/** What holds for every paper in either language; then the figures of each, computed once more from the objects. */
import { PAPERS } from '../../../../src/core/evaluation/papers/papers';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { makeCopy } from '../../../../src/core/evaluation/papers/copy-paper';
import { hashRange } from '../../../../src/core/evaluation/papers/audit';
import { suggestDecision } from '../../../../src/core/evaluation/papers/suggest-decision';
import { columnLetters } from '../../../../src/core/model/cell';
import { PAPER_IDS } from '../../../../src/core/model/paper-ids';
import { FINDINGS_TABLE } from '../../../../src/core/sheets/finding-counts';
import { planFindings } from '../../../../src/core/sheets/plan-findings';
import { VERSION } from '../../../../src/core/version';
import { makeTranslator } from '../../../../src/i18n/index';
import { makeRecord } from '../../../fixtures/make-record';
import { objectOf, TODAY, valueOf } from '../../sheets/fixtures';
import { edited, factsOf, rowOf, sheetOf } from './paper-facts';
import { version } from '../../../../package.json';

const t = makeTranslator('id');
const facts = factsOf();
const paperNamed = (id: string) => PAPERS.find((paper) => paper.id === id)!;
const read = (id: string, given = facts) => sheetOf(planPaper(paperNamed(id), given, null).plan);
const money = (amount: number): string => `Rp${new Intl.NumberFormat('id-ID').format(amount)}`;

test('every paper can be asked for, in one order', () => {
  expect(PAPERS.map(({ id }) => id)).toEqual(PAPER_IDS);
});

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const t = makeTranslator(language);
  test.each(PAPERS.map((paper) => [paper.id, paper] as const))('%s is ready to print', (_id, paper) => {
    const { plan, rows } = planPaper(paper, { ...facts, t }, null);
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const print = plan.print!;
    // What only formulas read is not printed.
    const data = rows.findIndex(({ table }) => table?.isData === true);
    const bottom = data < 0 ? rows.length : data;
    expect(print.area).toEqual({ top: 1, left: 0, bottom, right: paper.widths.length - 1 });
    if (data >= 0)
      expect(rows.slice(data).every(({ table, look }) => table?.isData === true || look === 'gap')).toBe(true);
    expect(print.fitWide).toBe(1);
    expect(print.paper).toBe('folio');
    expect(print.footerRight).toContain('&P');
    for (const { spans } of rows) {
      // Every span follows the one before it and stays on the paper.
      expect(spans.at(-1)!.right).toBe(paper.widths.length - 1);
      spans.forEach(({ left }, index) => index > 0 && expect(left).toBe(spans[index - 1]!.right + 1));
    }
    const words = sheetOf(plan).grid.values.flat().map(String).join('\n');
    expect(words).not.toMatch(/\{\{|undefined|NaN|\[object/);
  });
});

test('what is said of an object names its cells', () => {
  for (const paper of PAPERS) {
    const { rows } = planPaper(paper, facts, null);
    const untraced = rows.filter(({ cells, from, look, key }) => {
      const says = cells.some((cell) => typeof cell === 'string' && /KS-\d{3}/.test(cell));
      return says && from.length === 0 && look !== 'added' && !key.startsWith('followUp') && key !== 'choice.object';
    });
    expect({ paper: paper.id, untraced: untraced.map(({ key }) => key) }).toEqual({ paper: paper.id, untraced: [] });
  }
});

test('what a sentence or row says by the facts names the cells of those facts', () => {
  const others = [factsOf({ objects: facts.objects.slice(0, 7) }), factsOf({ objects: facts.objects.slice(0, 7), findings: [] }), factsOf({ ranking: null })]; // prettier-ignore
  const untraced = PAPERS.flatMap((paper) => {
    const { rows } = planPaper(paper, facts, null);
    return others.flatMap((other) => {
      const texts = new Map(planPaper(paper, other, null).rows.map((row) => [row.key, row]));
      return rows.flatMap(({ key, look, cells, from, isInput, isRepeated }) => {
        const now = texts.get(key);
        if (now === undefined || isRepeated === true || !['paragraph', 'heading', 'body'].includes(look)) return [];
        const differs = cells.some(
          (cell, at) => typeof cell === 'string' && isInput[at] !== true && cell !== now.cells[at],
        );
        return differs && (from.length === 0 || now.from.length === 0) ? [`${paper.id} ${key}`] : [];
      });
    });
  });
  expect([...new Set(untraced)]).toEqual([]);
});

test('the meeting material names the costs, the counts and the ranks of the register', () => {
  const sheet = read('meeting');
  const cost = (id: string): number | null => {
    const { fields } = facts.objects.find((object) => object.id === id)!;
    const parts = [fields.costApbn, fields.costApbdProv, fields.costApbd, fields.costPartner].map(
      (part) => part?.value,
    );
    const given = parts.filter((part): part is number => typeof part === 'number');
    if (typeof fields.cost?.value === 'number') return fields.cost.value;
    return given.length === 0 ? null : given.reduce((sum, part) => sum + part, 0);
  };
  const costs = facts.objects.map(({ id }) => cost(id));
  const total = costs.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const line = sheet.grid.values[rowOf(sheet, 'Jumlah biaya yang disebut')]![0];
  expect(line).toBe(
    `Jumlah biaya yang disebut dalam usulan adalah ${money(total)}; ${costs.filter((one) => one === null).length} usulan belum menyebut biaya.`,
  );
  const { plan, rows } = planPaper(paperNamed('meeting'), facts, null);
  const body = rows.filter(({ key }) => key.startsWith('objects.KS'));
  expect(body.map(({ cells }) => cells[6])).toEqual(costs);
  const sum = plan.blocks[0]!.cells.flat().find((cell) => typeof cell === 'object' && cell !== null);
  // From its first row to its last, headings at the top of a page between them.
  const [first, last] = [rows.indexOf(body[0]!) + 2, rows.indexOf(body.at(-1)!) + 2];
  expect(sum).toEqual({ formula: `=SUM(G${first}:G${last})` });
  expect(last - first + 1 - body.length).toBe(rows.filter(({ isRepeated, key }) => isRepeated === true && key.includes('objects.')).length); // prettier-ignore
  const ranks = rows.filter(({ key }) => key.startsWith('ranks.KS'));
  expect(ranks.map(({ cells }) => [cells[1], cells[0]])).toEqual(
    facts.ranking!.results.map(({ object, rank }) => [object, rank]).sort((a, b) => Number(a[1]) - Number(b[1])),
  );
});

test('the recommendation holds the decided objects only, with the cost of those and what the minutes note', () => {
  const cell = { sheet: 'Berita Acara', rowIndex: 20, columnIndex: 5 };
  const decided = (decision: 'eligible' | 'postponed', note: string) => ({ decision, text: decision, note, cell });
  const decisions = new Map([['KS-002', decided('eligible', 'Tanda tangan Mei')], ['KS-005', decided('postponed', '')]]); // prettier-ignore
  const { rows } = planPaper(paperNamed('recommendation'), { ...facts, decisions }, null);
  const table = rows.filter(({ key }) => key.startsWith('decisions.KS'));
  expect(table.map(({ key }) => key).sort()).toEqual(['decisions.KS-002', 'decisions.KS-005']);
  const second = table.find(({ key }) => key === 'decisions.KS-002')!;
  expect(second.cells[4]).toBe('Layak');
  expect(second.cells[5]).toBe('Tanda tangan Mei');
  expect(second.from[0]).toEqual(cell);
  expect(rows.find(({ key }) => key === 'undecided')!.cells[0]).toContain(`${facts.objects.length - 2} usulan`);
});

test('a decision is proposed by the rule the paper states', () => {
  const kak = { background: 'a', purpose: 'b', location: 'c', scope: 'd', duration: 12, benefits: 'e', impact: 'f', financing: 'g' }; // prettier-ignore
  const finding = (rule: string, severity: 'error' | 'warning') => ({ rule, severity, object: 'A', field: null, cells: [], message: { key: '', params: {} }, cure: { key: '', params: {} } }); // prettier-ignore
  const whole = objectOf('A', kak);
  expect(suggestDecision({ findings: [] }, whole).decision).toBe('eligible');
  expect(suggestDecision({ findings: [finding('vague-wording', 'warning')] }, whole).decision).toBe('eligible');
  expect(suggestDecision({ findings: [finding('date-order', 'error')] }, whole).decision).toBe('eligibleIf');
  expect(suggestDecision({ findings: [finding('object-outside-authority', 'error')] }, whole).decision).toBe('notEligible'); // prettier-ignore
  const half = objectOf('A', { background: 'a', purpose: 'b', location: 'c', scope: 'd', impact: valueOf(null) });
  expect(suggestDecision({ findings: [] }, half).decision).toBe('postponed');
});

test('each agency has its invitation on a page of its own', () => {
  const { plan, rows } = planPaper(paperNamed('presentations'), facts, null);
  const letters = rows.filter(({ startsPage, key }) => startsPage && key.endsWith('.government'));
  const agencies = new Set(
    facts.objects.map(({ fields }) => fields.agency?.value).filter((name) => name !== undefined && name !== null),
  );
  expect(letters).toHaveLength(agencies.size);
  expect(plan.pageBreaks).toEqual(expect.arrayContaining(letters.map((row) => rows.indexOf(row) + 1)));
  // A fixed scale would cut columns where fonts are wider.
  expect(plan.print).toMatchObject({ fitWide: 1, fitTall: null });
  expect(plan.print!.scale).toBeUndefined();
});

test('potential that nobody proposes and what two agencies propose is found by affair, agency and title', () => {
  const objects = [
    objectOf('A', { title: 'Magang', affair: '2.07', agency: 'Dinas Tenaga Kerja' }),
    objectOf('B', { title: 'magang ', affair: '1.01', agency: 'Dinas Pendidikan' }),
    objectOf('C', { title: 'Lain', affair: '1.01', agency: 'Dinas Pendidikan' }),
  ];
  const potential = (row: number, affair: string, agency: string) =>
    makeRecord('potential', { affair, agency, potential: `potensi ${row}` }, row);
  const records = [
    potential(1, '2.07', 'Disnaker'),
    potential(2, '3.26', 'Dinas Pariwisata'),
    potential(3, '1.01', 'Dinas Sosial'),
  ];
  const { rows } = planPaper(paperNamed('potential'), factsOf({ objects, records }), null);
  const cellsOf = (start: string) => rows.filter(({ key, look }) => key.startsWith(start) && look === 'body').map(({ cells }) => cells); // prettier-ignore
  expect(cellsOf('idle.table').map((cells) => cells[2])).toEqual(['potensi 2', 'potensi 3']);
  expect(cellsOf('twice.table').map((cells) => cells[5])).toEqual(['A, B']);
  const map = cellsOf('map.table');
  expect(map.map((cells) => Number(cells[5])).reduce((sum, count) => sum + count)).toBe(3);
  expect(map.map((cells) => Number(cells[6])).reduce((sum, count) => sum + count)).toBe(3);
});

test('the auditor sees the version, and a code that any change of an input changes', () => {
  expect(VERSION).toBe(version);
  const sheet = read('memo');
  const range = { top: 1, left: 0, bottom: 20, right: 5 };
  const code = hashRange(sheet, range);
  expect(hashRange(sheet, range)).toBe(code);
  const changed = edited(sheet, (values) => (values[5]![1] = 'x'));
  expect(hashRange(changed, range)).not.toBe(code);
  expect(
    hashRange(
      edited(sheet, (values) => (values[21]![1] = 'x')),
      range,
    ),
  ).toBe(code);
});

test('the auditor sees what staff accepted with their reason, what knocks out, the seed, and codes of the sheets that are settled', () => {
  const findings = planFindings({ findings: facts.findings, objects: facts.objects, sheet: null, t, today: TODAY });
  const written = sheetOf(findings);
  const header = findings.tables[0]!.range;
  const headings = written.grid.values[header.top]!;
  const [status, reason, rule] = ['sheets.findings.status', 'sheets.findings.reason', 'sheets.findings.rule'].map((key) => headings.indexOf(t(key))); // prettier-ignore
  const accepted = edited({ ...written, name: 'Temuan', owned: 'findings', tables: [{ name: FINDINGS_TABLE, range: header, hasHeader: true, hasTotals: false }] }, (values) => {
    values[header.top + 1]![status!] = t('sheets.findings.status.accepted');
    values[header.top + 1]![reason!] = 'Diputuskan rapat 3 September 2024';
    values[header.top + 2]![status!] = t('sheets.findings.status.excused');
  }); // prettier-ignore
  const settings = { ...read('memo'), owned: 'settings' as const, name: 'Pengaturan' };
  const made = factsOf({ sheets: [accepted, settings], ruleSettings: { 'study-missing': { knocksOut: true }, 'kak-incomplete': { knocksOut: false } } }); // prettier-ignore
  const { rows } = planPaper(paperNamed('audit'), made, null);
  const bodyOf = (table: string) => rows.filter(({ key, look }) => key.startsWith(`${table}.`) && look === 'body').map(({ cells }) => cells.filter((cell) => cell !== null)); // prettier-ignore
  const said = bodyOf('exceptions.table');
  expect(said.map((cells) => cells.slice(4))).toEqual([[t('sheets.findings.status.accepted'), 'Diputuskan rapat 3 September 2024'], [t('sheets.findings.status.excused')]]); // prettier-ignore
  expect(said.map((cells) => cells[1])).toEqual([1, 2].map((row) => accepted.grid.values[header.top + row]![rule!]));
  const knocking = rows.filter(({ key, look, cells }) => key.startsWith('rules.table.') && look === 'body' && cells[5] === t('sheets.settings.yes')).map(({ cells }) => cells[0]); // prettier-ignore
  expect(new Set(knocking)).toEqual(new Set(['object-outside-authority', 'legal-basis-missing', 'study-missing']));
  expect(bodyOf('versions.table').find(([label]) => label === t('papers.audit.seed'))![1]).toMatch(/^1;/);
  const own = bodyOf('inputs.table').find((cells) => cells[1] === 'Pengaturan')!;
  const { values } = settings.grid;
  expect(own.slice(2)).toEqual([`A1:${columnLetters(values[0]!.length - 1)}${values.length}`, t('papers.audit.ownSheet'), values.length, hashRange(settings, { top: 0, left: 0, bottom: values.length - 1, right: values[0]!.length - 1 })]); // prettier-ignore
});

test('the copy for a word processor has headings, tables and exact sums, and no keys', () => {
  const planned = planPaper(paperNamed('meeting'), facts, null);
  const { html, text } = makeCopy(planned, null, t);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('h1')!.textContent).toBe('BAHAN RAPAT TIM KOORDINASI KERJA SAMA DAERAH');
  expect([...page.querySelectorAll('h2')].map((one) => one.textContent)).toContain('3. Daftar objek kerja sama');
  const table = [...page.querySelectorAll('table')].find((one) => one.querySelector('th:nth-child(7)')?.textContent === 'Biaya (Rp)')!; // prettier-ignore
  expect(table.querySelectorAll('tr')).toHaveLength(facts.objects.length + 2);
  const total = new Intl.NumberFormat('id-ID').format(facts.summary.totalCost);
  expect(table.querySelector('tr:last-child td:nth-child(2)')!.textContent).toBe(total);
  expect(html).not.toContain('kersama:');
  expect(text).toContain('1. Dasar');
  const odd = makeCopy({ ...planned, rows: planned.rows.slice(0, 1).map((row) => ({ ...row, cells: ['<b> & "c"', ...row.cells.slice(1)] })) }, null, t); // prettier-ignore
  expect(odd.html).toContain('&lt;b&gt; &amp; "c"');
});

test('the pages of all objects name each object once with its cost, rank and findings', () => {
  const { rows, plan } = planPaper(paperNamed('evaluationPages'), facts, null);
  // Each begins a page; the first one stands below the title.
  expect(rows.filter(({ startsPage }) => startsPage)).toHaveLength(facts.objects.length - 1);
  for (const object of facts.objects) {
    const cost = object.fields.cost?.value;
    const shown = rows.find(({ key }) => key === `${object.id}.fields.cost`)!.cells[1];
    if (typeof cost === 'number') expect(shown).toBe(money(cost));
    const found = facts.findings.filter((finding) => finding.object === object.id).length;
    expect(rows.find(({ key }) => key === `${object.id}.findings.header`)!.cells[0]).toBe(`Temuan (${found})`);
    const { rank } = facts.ranking!.results.find((result) => result.object === object.id)!;
    expect(rows.find(({ key }) => key === `${object.id}.fields.rank`)!.cells[1]).toContain(`Peringkat ${rank},`);
  }
  expect(plan.pageBreaks!.length).toBeGreaterThanOrEqual(facts.objects.length - 1);
});

test('the evaluation sheet names its own cells in formulas, also where staff put a row above them', () => {
  const paper = paperNamed('evaluation');
  // As the Register stands in the workbook.
  const columns = facts.register.columns.map((column, old) => ({ ...column, old }));
  const live = factsOf({ register: { columns }, sheets: [{ ...read('memo'), owned: 'register' }] });
  const { plan, rows } = planPaper(paper, live, null);
  const formulas = (of: typeof plan): string[] =>
    of.blocks[0]!.cells.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
  const at = rows.findIndex(({ key }) => key === 'choice.object') + 2;
  expect(formulas(plan).length).toBeGreaterThan(60);
  expect(formulas(plan).length).toBeLessThan(300);
  expect(formulas(plan)[0]).toContain(`MATCH($B$${at},`);
  expect(formulas(plan).join('')).not.toMatch(/[{}]|INDIRECT|OFFSET|TODAY|NOW\(/);
  const moved = edited(sheetOf(plan), (values, written) => {
    for (const block of [values, written]) block.splice(3, 0, ['Catatan', ...block[0]!.slice(1).map(() => '')]);
  });
  expect(formulas(planPaper(paper, live, moved).plan)[0]).toContain(`MATCH($B$${at + 1},`);
});

describe('the annex of the summary', () => {
  const many = factsOf(
    {
      objects: Array.from({ length: 90 }, (_, index) =>
        objectOf(`KS-${String(index + 1).padStart(3, '0')}`, {
          title: `Usulan ${index + 1}`,
          agency: index % 30 === 29 ? null : `Dinas Contoh ${(index % 30) + 1}`,
          affair: ['1.01', '1.02', '2.15', null][index % 4]!,
          start: index % 10 === 9 ? null : `${2018 + (index % 9)}-01-01`,
          cost: index % 5 === 4 ? null : 1_000_000 * (index + 1),
          costApbd: 250_000 * (index + 1),
          costPartner: index % 5 === 4 ? 100_000 : null,
        }),
      ),
    },
    0,
  );
  const { rows, plan } = planPaper(paperNamed('summaryAnnex'), many, null);
  const bodyOf = (table: string) => rows.filter(({ key, look }) => key.startsWith(`${table}.table.`) && look === 'body');
  const number = (field: string, { fields }: (typeof many.objects)[number]): number => Number((fields as Record<string, { value: unknown } | undefined>)[field]?.value ?? 0);
  const costOf = (object: (typeof many.objects)[number]): number => number('cost', object) || number('costApbd', object) + number('costPartner', object);
  const sum = (objects: readonly (typeof many.objects)[number][], of: typeof costOf): number => objects.reduce((total, object) => total + of(object), 0);

  test('has every agency with its objects and its cost by source, and objects without one', () => {
    const body = bodyOf('agencies');
    expect(body).toHaveLength(30);
    for (const { cells } of body) {
      const own = many.objects.filter(({ fields }) => (fields.agency!.value ?? 'Belum diisi') === cells[0]);
      const [apbd, partner] = [sum(own, (one) => number('costApbd', one)), sum(own, (one) => number('costPartner', one))];
      expect(cells.slice(2)).toEqual([own.length, sum(own, costOf), 0, 0, apbd, partner, sum(own, costOf) - apbd - partner]);
    }
    const shares = body.flatMap(({ cells }) => (typeof cells[1] === 'number' ? [cells[1]] : []));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('splits the cost of every affair by year, early years as one', () => {
    const header = rows.find(({ key }) => key === 'affairs.table.header')!;
    expect(header.cells.slice(4)).toEqual(['Sampai dengan 2023', '2024', '2025', '2026', 'Tahun belum diisi']);
    for (const { cells } of bodyOf('affairs')) {
      const code = { Pendidikan: '1.01', Kesehatan: '1.02', Perhubungan: '2.15' }[cells[0] as string] ?? null;
      const own = many.objects.filter(({ fields }) => (fields.affair!.value ?? null) === code);
      const inYears = (test: (year: number) => boolean) => sum(own.filter(({ fields }) => fields.start!.value !== null && test(Number(String(fields.start!.value).slice(0, 4)))), costOf);
      const none = sum(own.filter(({ fields }) => fields.start!.value === null), costOf);
      expect([cells[1], cells[2]]).toEqual([own.length, sum(own, costOf)]);
      expect(cells.slice(4)).toEqual([inYears((year) => year <= 2023), ...[2024, 2025, 2026].map((year) => inYears((one) => one === year)), none]);
    }
  });

  test('draws no repeated heading as a bar', () => {
    const repeated = rows.flatMap(({ isRepeated }, index) => (isRepeated === true ? [index + 1] : []));
    expect(repeated.length).toBeGreaterThan(0);
    expect(plan.charts).toHaveLength(3);
    for (const { source } of plan.charts) {
      expect(source.bottom).toBeGreaterThan(source.top);
      expect(repeated.filter((row) => row > source.top && row <= source.bottom)).toEqual([]);
    }
  });
}); // prettier-ignore
