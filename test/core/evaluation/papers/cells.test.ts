/** Headings of papers fit their columns, and numbers stand in cells that keep them: a number written into a cell of texts would be its digits, and sum to nothing. */
import { listAgreements } from '../../../../src/core/agreements/list-agreements';
import { PAPERS } from '../../../../src/core/evaluation/papers/papers';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { brokenWords } from '../../../../src/core/evaluation/papers/row-height';
import { makeTranslator } from '../../../../src/i18n/index';
import { isFormula, type SheetPlan } from '../../../../src/core/sheets/plan';
import { FORMATS } from '../../../../src/core/sheets/sheet-style';
import { makeRecord } from '../../../fixtures/make-record';
import { TODAY } from '../../sheets/fixtures';
import { factsOf, isWithin } from './paper-facts';

const plain = factsOf();
const [first] = plain.objects;
const records = [
  makeRecord('agreements', { instrument: 'KSB', number: '1/KSB/2024', signedOn: '2024-01-10', end: '2027-01-09', agency: 'Dinas Sosial' }, 1, first!.id),
  makeRecord('agreements', { instrument: 'PKS', number: '2/PKS/2024', signedOn: '2024-02-10', end: '2027-01-09', parentNumber: '1/KSB/2024', agency: 'Dinas Sosial' }, 2, first!.id),
  makeRecord('monitoring', { agreementNumber: '2/PKS/2024', title: 'Magang', year: 2024, fitPurpose: 'penuh', realised: 'sebagian', compliance: 'tidak', target: 4, realisation: 3, budget: 10, budgetRealised: 9, rating: 4, recommendation: 'dilanjutkan' }, 3),
  makeRecord('duties', { number: '1', duty: 'Sosial', lead: ['Dinas Sosial'] }, 4, first!.id),
  makeRecord('duties', { duty: 'Kesehatan', lead: ['Dinas Kesehatan'] }, 5, first!.id),
  makeRecord('indicators', { agency: 'Dinas Sosial', indicator: 'Angka kemiskinan', baseline: 9, target: 7, year: 2027 }, 6),
  makeRecord('resources', { agency: 'Dinas Sosial', resourceKind: 'sdm', description: 'Penyuluh', need: 4, available: 2 }, 7, first!.id),
  makeRecord('competencies', { agency: 'Dinas Sosial', competency: 'Pekerja sosial', programme: 'Kesejahteraan Sosial', need: 3, met: 1 }, 8, first!.id),
  makeRecord('interns', { name: 'Satu', university: 'Universitas Contoh', start: '2024-09-01', end: '2024-12-31', agency: 'Dinas Sosial' }, 9, first!.id),
  makeRecord('feasibility', { aspect: 'hukum', score: 80, evidence: 'Bab II' }, 10, first!.id),
  makeRecord('schedule', { date: '2024-10-08', time: '09.00', agency: 'Dinas Sosial' }, 11, first!.id),
  makeRecord('potential', { affair: '2.11', agency: 'Dinas Lingkungan Hidup', potential: 'Bank sampah' }, 12),
]; // prettier-ignore
const facts = factsOf({
  records,
  agreements: listAgreements({ objects: plain.objects, records, today: TODAY }),
});

/** The format that a cell has once all formats were applied in their order. */
function formatAt({ formats }: SheetPlan, row: number, column: number): string | undefined {
  return formats.findLast(({ range, numberFormat }) => numberFormat !== undefined && isWithin(range, row, column))?.numberFormat; // prettier-ignore
}

test.each(PAPERS.map((paper) => [paper.id, paper] as const))('%s keeps its numbers and formulas', (_id, paper) => {
  const { plan } = planPaper(paper, facts, null);
  const lost = plan.blocks.flatMap(({ top, left, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) =>
        (typeof cell === 'number' || isFormula(cell)) && formatAt(plan, top + r, left + c) === FORMATS.text
          ? [`row ${top + r + 1}, column ${left + c + 1}: ${JSON.stringify(cell)}`]
          : [],
      ),
    ),
  );
  expect(lost).toEqual([]);
});

test.each(['id', 'en'] as const)('no word of a heading is broken in %s', (language) => {
  const t = makeTranslator(language);
  const broken = PAPERS.flatMap((paper) =>
    planPaper(paper, { ...facts, t }, null).rows.flatMap((row) =>
      brokenWords(row, paper.widths).map((word) => `${paper.id}: ${word} of ${row.key}`),
    ),
  );
  expect(broken).toEqual([]);
});

test('the report on monitoring has scores as numbers', () => {
  const { rows } = planPaper(
    PAPERS.find(({ id }) => id === 'monitoring')!,
    facts,
    null,
  );
  const score = rows.find(({ key, look }) => key.startsWith('scores.score') && look === 'body')!;
  expect(score.cells.filter((cell) => typeof cell === 'number')).toEqual([1, 100, 50, 0, 50]);
});
