/** What each agency is asked to bring: its own proposals only, once for each fault, politely, on a page of its own. */
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { requests } from '../../../../src/core/evaluation/papers/requests';
import type { Finding } from '../../../../src/core/model/finding';
import type { FieldId } from '../../../../src/core/model/object';
import { RULES } from '../../../../src/core/rules/rules';
import { hasText } from '../../../../src/i18n/translator';
import { objectOf } from '../../sheets/fixtures';
import { factsOf } from './paper-facts';

const OBJECTS = [
  objectOf('KS-001', { title: 'Pengelolaan sampah', agency: 'DLH' }),
  objectOf('KS-002', { title: 'Pelatihan vokasi', agency: 'Dinas Tenaga Kerja' }),
  objectOf('KS-003', { title: 'Bank sampah', agency: 'Dinas Lingkungan Hidup' }),
  objectOf('KS-004', { title: 'Tanpa cela', agency: 'Dinas Kesehatan' }),
];

const finding = (object: string, rule: string, field: FieldId | null, severity: Finding['severity'] = 'warning'): Finding => ({
  rule, severity, object, field, cells: [{ sheet: 'Rekap', rowIndex: 5, columnIndex: 2 }],
  message: { key: 'x', params: {} }, cure: { key: 'x', params: {} },
}); // prettier-ignore

const FINDINGS = [
  finding('KS-001', 'vague-wording', 'scope'),
  finding('KS-001', 'kak-incomplete', 'location', 'error'),
  finding('KS-001', 'kak-incomplete', 'benefits', 'error'),
  finding('KS-002', 'budget-unplanned', 'budgetStatus'),
  finding('KS-003', 'legal-basis-missing', 'legalBasis'),
  finding('KS-003', 'date-ambiguous', 'start', 'info'),
  finding('KS-003', 'agency-uninvited', 'agency'),
];

const startsWith = (cell: unknown, start: string): boolean => typeof cell === 'string' && cell.startsWith(start);

const rowsOf = (findings = FINDINGS) => planPaper(requests, factsOf({ objects: OBJECTS, findings }), null).rows;

test('an agency has one letter with its own proposals, the gravest first, each fault once with its fields', () => {
  const rows = rowsOf();
  const letters = rows.filter(({ key }) => key.endsWith('.head.to')).map(({ cells }) => cells[2]);
  expect(letters).toEqual([': Kepala Dinas Lingkungan Hidup', ': Kepala Dinas Tenaga Kerja']);
  // Each begins a page with the name of the office, which staff write once.
  expect(rows.filter(({ startsPage }) => startsPage).map(({ key, cells }) => [key.split('.').at(-1), cells[0]])).toEqual([
    ['government', { formula: '={letterhead.government:0}&""' }],
    ['government', { formula: '={letterhead.government:0}&""' }],
  ]); // prettier-ignore
  const asked = rows.filter(({ key, look }) => key.startsWith('agency.') && key.includes('.table.') && look === 'body').map(({ cells }) => cells); // prettier-ignore
  expect(asked.map((cells) => cells.slice(0, 2))).toEqual([
    [1, 'KS-001'],
    [2, 'KS-001'],
    [3, 'KS-003'],
    [1, 'KS-002'],
  ]);
  expect(asked[0]![3]).toBe('Mohon melengkapi uraian Lokasi dan Manfaat sehingga dapat dibaca tanpa lampiran.');
  expect(asked.every((cells) => startsWith(cells[3], 'Mohon '))).toBe(true);
  const listed = rows
    .filter(({ key, look }) => key.startsWith('overview.') && look === 'body')
    .map(({ cells }) => cells);
  expect(listed.map((cells) => [cells[0], cells[1], cells[3]])).toEqual([[1, 'Dinas Lingkungan Hidup', 3], [2, 'Dinas Tenaga Kerja', 1]]); // prettier-ignore
});

test('parts that a form has no place for are named, and a part with a placeholder is asked for once', () => {
  const roomless = finding('KS-001', 'kak-incomplete', null, 'error');
  const listed = {
    ...roomless,
    message: { key: 'x', params: { fields: ['fields.location', 'fields.impact'], count: 2 } },
  };
  const texts = rowsOf([
    listed,
    finding('KS-001', 'kak-incomplete', 'scope', 'error'),
    finding('KS-001', 'placeholder-value', 'scope'),
    finding('KS-002', 'kak-incomplete', 'scope', 'error'),
    finding('KS-002', 'placeholder-value', 'scope'),
    finding('KS-002', 'placeholder-value', 'staff'),
  ]).flatMap(({ key, look, cells }) => (key.includes('.table.') && look === 'body' ? [cells[3]] : []));
  expect(texts).toEqual([
    'Mohon melengkapi uraian Lokasi, Analisis Dampak, dan Ruang Lingkup sehingga dapat dibaca tanpa lampiran.',
    'Mohon melengkapi uraian Ruang Lingkup sehingga dapat dibaca tanpa lampiran.',
    'Mohon mengganti isian sementara pada SDM dengan keterangan yang sebenarnya.',
  ]);
});

test('agencies follow each other by letters, capitals or not', () => {
  const objects = ['BPBD', 'Bappeda'].map((agency, index) =>
    objectOf(`KS-00${index + 1}`, { title: `Usulan ${index}`, agency }),
  );
  const findings = objects.map(({ id }) => finding(id, 'study-missing', null));
  const { rows } = planPaper(requests, factsOf({ objects, findings }), null);
  const listed = rows.filter(({ key, look }) => key.startsWith('overview.') && look === 'body');
  expect(listed.map(({ cells }) => cells[1])).toEqual(['Bappeda', 'BPBD']);
});

test('proposals that name no agency are told to the secretariat', () => {
  const objects = [objectOf('KS-001', { title: 'Tanpa perangkat daerah', agency: '' }), objectOf('KS-002', { title: 'Lengkap', agency: '' })]; // prettier-ignore
  const findings = [finding('KS-001', 'study-missing', null)];
  const { rows } = planPaper(requests, factsOf({ objects, findings }), null);
  expect(rows.find(({ key }) => key.startsWith('unasked'))!.cells[0]).toBe(
    'Usulan yang belum menyebut perangkat daerahnya, sehingga kekurangannya belum dimintakan: 1, yaitu KS-001.',
  );
});

test('where nothing is to be asked for, it says so', () => {
  const words = rowsOf([]).map(({ cells }) => cells[0]);
  expect(words).toContain('Tidak ada yang perlu diminta; semua usulan lengkap.');
});

test('a long letter goes on with its headings, and nothing is left out', () => {
  const objects = Array.from({ length: 50 }, (_, index) => objectOf(`KS-${100 + index}`, { title: `Usulan ${index}`, agency: 'Dinas Kesehatan' })); // prettier-ignore
  const findings = objects.map(({ id }) => finding(id, 'study-missing', null));
  const { rows } = planPaper(requests, factsOf({ objects, findings }), null);
  expect(rows.filter(({ key, look }) => key.includes('.table.KS-') && look === 'body')).toHaveLength(50);
  const again = rows.filter(({ isRepeated }) => isRepeated === true);
  expect(again).toHaveLength(1);
  expect(again[0]).toMatchObject({
    startsPage: true,
    cells: rows.find(({ key }) => key.endsWith('.table.header'))!.cells,
  });
});

test('every rule that has a request asks for it', () => {
  const asked = RULES.filter(({ id }) => hasText(`papers.requests.ask.${id}`)).map(({ id }) => id);
  const findings = asked.map((rule) => ({ ...finding('KS-001', 'study-missing', null), rule }));
  const { rows } = planPaper(requests, factsOf({ objects: [objectOf('KS-001', { title: 'Usulan', agency: 'Dinas Kesehatan' })], findings }), null); // prettier-ignore
  for (const rule of asked)
    expect({ rule, isAsked: rows.some(({ key }) => key.endsWith(`.KS-001.${rule}`)) }).toEqual({ rule, isAsked: true });
});

test('every rule is either asked of agencies, with a text, or for the team alone', () => {
  const team = new Set(['agency-uninvited', 'duty-without-lead', 'row-unattached', 'test-row']);
  expect(RULES.map(({ id }) => id).filter((id) => !hasText(`papers.requests.ask.${id}`) && !team.has(id))).toEqual([]);
});
