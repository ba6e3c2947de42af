/**
 * Every figure of the papers once more, from the register and the findings, by lines that share nothing with the papers: money in
 * whole sen, counts by hand, requirements from the marks of the matrix. Amounts with sen show whether sums are exact.
 */
import type { Finding } from '../../../../src/core/model/finding';
import type { CooperationObject, FieldId } from '../../../../src/core/model/object';
import { PAPERS } from '../../../../src/core/evaluation/papers/papers';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { LISTED_RULES } from '../../../../src/core/rules/rules';
import type { PlanCell } from '../../../../src/core/sheets/plan';
import { makeTranslator } from '../../../../src/i18n/index';
import { makeObjects, valueOf } from '../../sheets/fixtures';
import { makeRecord } from '../../../fixtures/make-record';
import { factsOf } from './paper-facts';

const t = makeTranslator('id');
const KAK = { background: 'a b c d', purpose: 'a b c d', location: 'Cikole', scope: 'a b c d', duration: 12, benefits: 'Manfaat', impact: 'Dampak', financing: 'APBD' }; // prettier-ignore

/** Forty objects, some with amounts in sen, some whole and legal enough to be eligible. */
const objects = makeObjects(40).map((object, index): CooperationObject => {
  const cost = object.fields.cost?.value;
  const fields = {
    ...object.fields,
    ...(index % 4 === 3 ? {} : { affair: valueOf(['1.02', '2.11', '3.26'][index % 4]!) }),
    ...(typeof cost === 'number' ? { cost: valueOf(cost + (index % 7) / 10 + 0.01) } : {}),
    ...(index % 3 === 0 ? Object.fromEntries(Object.entries(KAK).map(([key, value]) => [key, valueOf(value)])) : {}),
  };
  const celled = Object.entries(fields).map(([key, field], column) => [key, { ...field, cell: { sheet: 'REKAP', rowIndex: index, columnIndex: column } }]); // prettier-ignore
  return { ...object, fields: Object.fromEntries(celled) as CooperationObject['fields'] };
});
/** One in five is kept without an error. */
const facts = (() => {
  const made = factsOf({ objects });
  const findings = made.findings.filter(({ object, severity }) => severity !== 'error' || Number(object?.slice(3)) % 5 !== 1); // prettier-ignore
  // Only what Temuan lists counts, whatever the summary says of the rest.
  return { ...made, findings };
})();
const cell = { sheet: 'Berita Acara', rowIndex: 20, columnIndex: 5 };
const decisions = new Map(objects.slice(0, 9).map(({ id }, index) => [id, { decision: (['eligible', 'eligibleIf', 'postponed'] as const)[index % 3]!, text: '', note: '', cell }])); // prettier-ignore

const textOf = (value: PlanCell | undefined): string => (value === undefined || value === null || typeof value === 'object' ? '' : String(value)); // prettier-ignore
const rowsOf = (id: string) =>
  planPaper(
    PAPERS.find((paper) => paper.id === id)!,
    { ...facts, decisions },
    null,
  ).rows;
const said = (id: string, key: string): string => textOf(rowsOf(id).find((row) => row.key === key)!.cells[0]);
const bodyOf = (id: string, table: string) => rowsOf(id).filter(({ key, look }) => key.startsWith(`${table}.`) && look === 'body'); // prettier-ignore

/** Whole sen, as no sum of floating numbers is. */
const senOf = ({ fields }: CooperationObject): bigint | null => {
  const sen = (value: unknown): bigint[] => (typeof value === 'number' ? [BigInt(Math.round(value * 100))] : []);
  const whole = sen(fields.cost?.value);
  const parts = [fields.costApbn, fields.costApbdProv, fields.costApbd, fields.costPartner].flatMap((part) => sen(part?.value)); // prettier-ignore
  if (whole.length > 0) return whole[0]!;
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part);
};
const sumOf = (list: readonly CooperationObject[]): bigint => list.reduce((sum, one) => sum + (senOf(one) ?? 0n), 0n);
/** `Rp1.234.567,8`. */
const rupiah = (sen: bigint): string => {
  const whole = String(sen / 100n).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = String(sen % 100n).padStart(2, '0').replace(/0+$/, ''); // prettier-ignore
  return `Rp${whole}${rest === '' ? '' : `,${rest}`}`;
};
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
const of = (id: string): Finding[] => facts.findings.filter(({ object }) => object === id);
const severe = (severity: Finding['severity']): number => facts.findings.filter((one) => one.severity === severity).length; // prettier-ignore
const unpriced = objects.filter((object) => senOf(object) === null).length;

/** Marks of each requirement by object, as the matrix prints them. */
const marks = new Map(bodyOf('completeness', 'matrix').map(({ cells }) => [textOf(cells[0]), cells.slice(2, 18).map(String)])); // prettier-ignore

test('the samples hold sen, missing costs, errors and eligible objects', () => {
  expect(sumOf(objects) % 100n).not.toBe(0n);
  expect(unpriced).toBeGreaterThan(0);
  expect(severe('error')).toBeGreaterThan(5);
  expect(marks.size).toBe(objects.length);
});

test('readiness is what the marks of the row say, a half for what is partly met', () => {
  for (const { cells } of bodyOf('completeness', 'matrix')) {
    const own = marks.get(textOf(cells[0]))!.filter((mark) => mark !== '–');
    const points = own.reduce((sum, mark) => sum + (mark === '✓' ? 2 : mark === '◐' ? 1 : 0), 0);
    expect(cells[18]).toBeCloseTo(points / 2 / own.length, 4);
  }
});

test('costs of memo, meeting and recommendation are the sum of the register to the sen', () => {
  const total = rupiah(sumOf(objects));
  expect(said('memo', 'facts.cost')).toBe(`1. Biaya yang disebut dalam usulan berjumlah ${total}; ${unpriced} usulan belum menyebut biaya.`); // prettier-ignore
  expect(said('meeting', 'list.cost')).toContain(`adalah ${total}; ${unpriced} usulan`);
  expect(said('recommendation', 'proposals.text')).toBe(`Ditelaah 40 usulan dengan biaya seluruhnya ${total}; 9 usulan telah diputuskan rapat.`); // prettier-ignore
  const decided = bodyOf('recommendation', 'decisions').map(({ cells }) => cells[3]);
  const costs = decided.map((cost) => (typeof cost === 'number' ? BigInt(Math.round(cost * 100)) : 0n));
  expect(costs.reduce((sum, one) => sum + one, 0n)).toBe(sumOf(objects.slice(0, 9)));
});

test('the alternatives of the memo cost what their objects cost', () => {
  const inLine = (decision: string): CooperationObject[] => {
    const line = rowsOf('memo').find(({ key }) => key === `conclusion.${decision}`)?.cells[0];
    return objects.filter(({ id }) => textOf(line ?? '').includes(id));
  };
  const [now, after, later] = [inLine('eligible'), inLine('eligibleIf'), inLine('postponed')];
  expect(Math.min(now.length, after.length, later.length)).toBeGreaterThan(0);
  expect(said('memo', 'alternatives.now')).toBe(`a. Merekomendasikan sekarang ${now.length} usulan yang layak, dengan biaya ${rupiah(sumOf(now))}.`); // prettier-ignore
  expect(said('memo', 'alternatives.after')).toBe(`b. Merekomendasikan pula ${after.length} usulan setelah diperbaiki; biaya seluruhnya menjadi ${rupiah(sumOf(now) + sumOf(after))}.`); // prettier-ignore
  expect(said('memo', 'alternatives.later')).toBe(`c. Menunda ${later.length} usulan sampai berkasnya lengkap; biayanya ${rupiah(sumOf(later))}.`); // prettier-ignore
  // Eligible: no error and more than half of the KAK; errors ask for correction.
  expect(now.filter(({ id }) => of(id).some(({ severity }) => severity === 'error'))).toEqual([]);
  expect(after.filter(({ id }) => !of(id).some(({ severity }) => severity === 'error'))).toEqual([]);
});

test('findings are counted the same on memo, meeting and minutes', () => {
  const counts = [severe('error'), severe('warning'), severe('info')];
  expect(numbersIn(said('memo', 'facts.findings')).slice(1)).toEqual(counts);
  expect(numbersIn(said('meeting', 'check.text')).slice(-3)).toEqual(counts);
  for (const { cells } of bodyOf('minutes', 'decisions')) {
    const own = of(textOf(cells[1]));
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const told = own.length === 0 ? 'Tidak ada temuan' : errors === 0 ? `${own.length} temuan, tanpa kesalahan` : `${errors} kesalahan dari ${own.length} temuan`; // prettier-ignore
    expect(textOf(cells[4])).toMatch(new RegExp(`(^|\\. )${told}$`));
  }
  const named = objects.filter(({ fields }) => typeof fields.agency?.value === 'string').map(({ id }) => id);
  const toMend = facts.findings.filter(({ severity, object }) => severity === 'error' && named.includes(object ?? ''));
  const asked = bodyOf('minutes', 'followUp.table').flatMap(({ cells }) => numbersIn(textOf(cells[1] ?? '')).slice(0, 1)); // prettier-ignore
  expect(asked.reduce((sum, one) => sum + one, 0)).toBe(toMend.length);
});

test('the meeting counts met requirements, lacking ones and issues as matrix and findings have them', () => {
  for (const { cells } of bodyOf('meeting', 'objects')) {
    const own = marks.get(textOf(cells[1]))!;
    expect(cells[7]).toBe(`${own.filter((mark) => mark === '✓').length} dari ${own.filter((mark) => mark !== '–').length} syarat`); // prettier-ignore
  }
  for (const { cells } of bodyOf('meeting', 'lacking')) {
    const named = (wanted: string): string => marks.get(textOf(cells[1]))!.flatMap((mark, at) => (mark === wanted ? [`R${at + 1}`] : [])).join(', ') || '–'; // prettier-ignore
    expect([cells[3], cells[5]]).toEqual([named('◐'), named('✗')]);
  }
  const wording = facts.findings.filter(({ rule }) => ['vague-wording', 'number-words-mismatch', 'term-drift'].includes(rule)); // prettier-ignore
  const line = said('meeting', 'issue.wording');
  if (wording.length === 0) expect(line).toContain('tidak ada temuan');
  else expect(numbersIn(line)).toEqual([wording.length, new Set(wording.map(({ object }) => object)).size]);
});

test('the recommendation counts as met what lacks none of the requirements it names', () => {
  const needed: Readonly<Record<string, readonly number[]>> = { administration: [3, 14], legal: [11, 16], technical: [4, 12, 13], budget: [7], benefit: [8, 9], risk: [10, 13] }; // prettier-ignore
  for (const [aspect, list] of Object.entries(needed)) {
    const met = [...marks.values()].filter((own) => list.every((one) => ['✓', '–'].includes(own[one - 1]!))).length;
    expect([aspect, ...numbersIn(said('recommendation', `examined.${aspect}`)).slice(0, 2)]).toEqual([aspect, met, 40]);
  }
});

test('the schedule has each object of an agency once, and each letter counts its own', () => {
  const named = objects.filter(({ fields }) => typeof fields.agency?.value === 'string');
  const listed = bodyOf('presentations', 'schedule').flatMap(({ cells }) => textOf(cells[3]).split(', '));
  expect([...listed].sort()).toEqual(named.map(({ id }) => id).sort());
  const letters = rowsOf('presentations').filter(({ key }) => key.endsWith('.text'));
  expect(letters.map(({ cells }) => numbersIn(textOf(cells[0]))[0]).reduce((sum, one) => sum! + one!, 0)).toBe(named.length); // prettier-ignore
  for (const { cells } of rowsOf('presentations').filter(
    ({ key, look }) => key.includes('.objects.KS') && look === 'body',
  )) {
    // What the team does itself is not asked of the agency.
    const lacking = marks.get(textOf(cells[1]))!.flatMap((mark, at) => ('◐✗'.includes(mark) && ![2, 5, 6, 15].includes(at + 1) ? [t(`papers.requirement.R${at + 1}`)] : [])); // prettier-ignore
    expect(cells[4]).toBe(lacking.length === 0 ? 'Tidak ada; berkas lengkap.' : lacking.join('; '));
  }
});

test('the shares of the budget are the known costs to the sen, and those without a place are summed alone', () => {
  const rows = bodyOf('budget', 'shares.table');
  const sen = (amount: unknown): bigint => BigInt(Math.round(Number(amount) * 100));
  const total = rows.reduce((sum, { cells }) => sum + sen(cells[5]), 0n);
  for (const object of objects) {
    const own = rows.filter(({ cells }) => cells[1] === object.id).reduce((sum, { cells }) => sum + sen(cells[5]), 0n);
    const parts = [object.fields.costApbn, object.fields.costApbd].reduce((sum, part) => sum + (typeof part?.value === 'number' ? sen(part.value) : 0n), 0n); // prettier-ignore
    const cost = senOf(object) ?? 0n;
    // A cost below its parts is a finding; the parts are what must be found.
    expect(own).toBe(cost > parts ? cost : parts);
  }
  const open = rows.filter(({ cells }) => cells[10] !== null);
  const openSum = open.reduce((sum, { cells }) => sum + sen(cells[5]), 0n);
  expect(said('budget', 'text')).toBe(`Biaya yang diketahui berjumlah ${rupiah(total)}; ${open.length} bagian sebesar ${rupiah(openSum)} belum ada dalam DPA atau RKA dan masih harus dianggarkan.`); // prettier-ignore
});

test('the auditor sees each rule with its findings, all of them together', () => {
  const rows = bodyOf('audit', 'rules.table');
  expect(rows.map(({ cells }) => [cells[0], cells[4]])).toEqual(LISTED_RULES.map(({ id }) => [id, facts.findings.filter(({ rule }) => rule === id).length])); // prettier-ignore
  const versions = bodyOf('audit', 'versions.table');
  const value = (key: string): unknown => versions.find((row) => row.key.endsWith(`.${key}`))!.cells[1];
  expect([value('objects'), value('findings')]).toEqual(['40', String(facts.findings.length)]);
  const weights = bodyOf('audit', 'criteria').map(({ cells }) => cells.find((one) => typeof one === 'number'));
  expect(weights).toEqual(facts.ranking!.criteria.map(({ weight }) => weight));
});

/** Cells of a table that count or sum, as whole sen. */
const senIn = (value: unknown): bigint => BigInt(Math.round(Number(value) * 100));
const fieldOf = ({ fields }: CooperationObject, field: FieldId): string | number | undefined => {
  const value = fields[field]?.value;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}; // prettier-ignore
const isOf = (field: FieldId, text: string) => (object: CooperationObject): boolean => fieldOf(object, field) === text; // prettier-ignore

test('the annex has the objects, costs by source and readiness of each agency, all of them together', () => {
  const rows = bodyOf('summaryAnnex', 'agencies.table');
  const agencies = [...new Set(objects.map((object) => textOf(fieldOf(object, 'agency'))))];
  expect(rows).toHaveLength(agencies.length);
  expect(rows.reduce((sum, { cells }) => sum + Number(cells[2]), 0)).toBe(objects.length);
  expect(rows.reduce((sum, { cells }) => sum + senIn(cells[3]), 0n)).toBe(sumOf(objects));
  for (const { cells } of rows) {
    const own = objects.filter(isOf('agency', textOf(cells[0])));
    // The last row is of those without an agency.
    if (own.length === 0) continue;
    const parts = (['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const).map((field) =>
      own.reduce((sum, object) => sum + senIn(fieldOf(object, field) ?? 0), 0n),
    );
    const cost = sumOf(own);
    expect(cells[2]).toBe(own.length);
    expect(cells.slice(3, 9).map(senIn)).toEqual([cost, ...parts, cost - parts.reduce((sum, part) => sum + part)]);
    const points = own.flatMap(({ id }) => marks.get(id)!.filter((mark) => mark !== '–'));
    const reached = points.reduce((sum, mark) => sum + (mark === '✓' ? 2 : mark === '◐' ? 1 : 0), 0);
    expect(cells[1]).toBeCloseTo(reached / 2 / points.length, 4);
  }
});

test('the annex has the objects and costs of each affair by year, and the marks of each requirement', () => {
  const rows = bodyOf('summaryAnnex', 'affairs.table');
  expect(rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0)).toBe(objects.length);
  for (const { cells } of rows) {
    const code = textOf(cells[0]);
    const own = objects.filter((object) => {
      const affair = fieldOf(object, 'affair');
      return affair === undefined ? code === t('sheets.summary.unnamed') : code.endsWith(t(`codes.affair.${String(affair)}`));
    }); // prettier-ignore
    expect([cells[1], senIn(cells[2])]).toEqual([own.length, sumOf(own)]);
  }
  for (const { cells } of rows)
    expect(cells.slice(4).reduce((sum, one) => sum + senIn(one ?? 0), 0n)).toBe(senIn(cells[2]));
  const required = bodyOf('summaryAnnex', 'requirements.table');
  expect(required).toHaveLength(16);
  required.forEach(({ cells }, index) => {
    const own = [...marks.values()].map((list) => list[index]!);
    const counts = ['✓', '◐', '✗', '–'].map((mark) => own.filter((one) => one === mark).length);
    expect(cells.slice(1, 5)).toEqual(counts);
  });
});

test('the map of potential counts each mapped row and each proposal once, where its affair and agency are', () => {
  const mapped = objects.slice(0, 6).map((object, index) =>
    makeRecord('potential', { affair: String(fieldOf(object, 'affair') ?? ''), agency: 'Dinas Pariwisata', potential: `Potensi ${index}` }, index + 2),
  ); // prettier-ignore
  const { rows } = planPaper(
    PAPERS.find(({ id }) => id === 'potential')!,
    { ...facts, records: mapped },
    null,
  );
  const table = rows.filter(({ key, look }) => key.startsWith('map.table.') && look === 'body').map(({ cells }) => cells); // prettier-ignore
  const countOf = (column: number): number => table.reduce((sum, cells) => sum + Number(cells[column]), 0);
  expect([countOf(5), countOf(6)]).toEqual([mapped.length, objects.length]);
  for (const cells of table) {
    const affair = textOf(cells[1]);
    const isHere = (object: CooperationObject): boolean => {
      const code = fieldOf(object, 'affair');
      const agency = fieldOf(object, 'agency') ?? t('papers.unnamed');
      return (code === undefined ? affair === t('papers.unnamed') : affair.startsWith(`${String(code)} `)) && agency === cells[2];
    }; // prettier-ignore
    const own = objects.filter(isHere);
    expect([cells[2], cells[1], cells[6]]).toEqual([cells[2], cells[1], own.length]);
  }
});
