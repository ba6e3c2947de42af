/** What staff change in the table of rules on Pengaturan reaches the findings and stays in the plan of the sheet. */
import { analyse } from '../../src/app/analyse';
import { planSteps } from '../../src/app/plan-step';
import { basisOfFinding, keysOfFindings } from '../../src/core/findings/finding-keys';
import { makeTranslator } from '../../src/i18n';
import { sheetFromRows } from '../fixtures/sheet-from-rows';
import { registerReading } from './make-reading';

const t = makeTranslator('id');
const noPause = (): Promise<void> => Promise.resolve();

async function run(...rows: string[][]) {
  const { snapshot, handEdited } = registerReading();
  const table = [['ID Aturan', 'Aturan', '', 'Aktif', 'Opsi', '', 'Tingkat', 'Dasar'], ...rows];
  const settings = sheetFromRows(rows.length === 0 ? [['PENGATURAN']] : table, {
    name: 'Pengaturan',
    owned: 'settings',
  });
  const reading = { snapshot: { ...snapshot, sheets: [...snapshot.sheets, settings] }, handEdited };
  return analyse({ reading, mapping: {}, today: '2024-10-01', t }, noPause);
}

it('silences a rule, grades another, and names a broken row', async () => {
  const before = await run();
  const rules = before.findings.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['number-words-mismatch', 'placeholder-value']));
  const after = await run(
    ['number-words-mismatch', '', '', 'Tidak', '', '', '', ''],
    ['placeholder-value', '', '', 'Ya', '', '', 'Catatan', ''],
    ['angka-terbilang', '', '', 'Ya', '', '', '', ''],
  );
  expect(after.findings.map(({ rule }) => rule)).not.toContain('number-words-mismatch');
  const graded = after.findings.filter(({ rule }) => rule === 'placeholder-value');
  expect(graded.length).toBeGreaterThan(0);
  expect(graded.every(({ severity }) => severity === 'info')).toBe(true);
  expect(after.findings.find(({ rule }) => rule === 'settings-invalid')?.cells).toEqual([
    { sheet: 'Pengaturan', rowIndex: 3, columnIndex: 0 },
  ]);
});

it('writes the sheet again with what staff wrote', async () => {
  const full = await run(['number-words-mismatch', '', '', 'Tidak', 'mungkin', '', 'gawat', '']);
  const plan = planSteps(full, ['register']).find(({ sheet }) => sheet === 'settings')!;
  const row = plan.blocks.flatMap(({ cells }) => cells).find(([id]) => id === 'number-words-mismatch')!;
  expect([row[3], row[4], row[6]]).toEqual(['Tidak', 'mungkin', 'gawat']);
});

const KAK = ['Latar Belakang', 'Maksud dan Tujuan', 'Lokasi', 'Ruang Lingkup', 'Manfaat', 'Analisis Dampak'];
const FULL = KAK.map((heading) => `${heading} kerja sama ini diuraikan lengkap untuk 12 kecamatan dan 40.000 warga.`);

/** Two objects alike but for their legal basis. */
async function runKnockOut(...rows: string[][]) {
  const table = [['ID Aturan', 'Aturan', '', 'Aktif', 'Opsi', '', 'Tingkat', 'Dasar', '', 'Menggugurkan'], ...rows];
  const values = [
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Biaya (Rp)', 'Jangka Waktu', 'Dasar Hukum', ...KAK],
    [1, 'Bank sampah', 'Dinas Lingkungan Hidup', 'PT Lestari', 150000000, '3 tahun', '', ...FULL],
    [2, 'Air minum', 'Dinas PUPR', 'Kabupaten Sleman', 90000000, '3 tahun', 'UU 23/2014; PP 28/2018', ...FULL],
  ];
  const sheets = [
    sheetFromRows(values, { name: 'Usulan' }),
    sheetFromRows(table, { name: 'Pengaturan', owned: 'settings' }),
  ];
  const reading = { snapshot: { sheets, skipped: [], date1904: false }, handEdited: [] };
  return analyse({ reading, mapping: {}, today: '2024-10-01', t }, noPause);
}

it('lists an object without a legal umbrella apart from the ranking, unless staff say otherwise', async () => {
  const full = await runKnockOut(['kak-incomplete', '', '', 'Ya', '', '', '', '', '', 'Tidak']);
  const [first, second] = full.objects.map(({ id }) => id);
  expect(full.ranking?.results.map(({ object }) => object)).toEqual([second]);
  expect(full.ranking?.knockedOut?.map(({ object }) => object)).toEqual([first]);
  const plan = planSteps(full, ['rank']).find(({ sheet }) => sheet === 'ranking')!;
  const line = plan.blocks.flatMap(({ cells }) => cells).find(([id]) => id === first)!;
  expect(line[2]).toContain('[Usulan!G2]');
  const scored = planSteps(full, ['rank'])
    .find(({ sheet }) => sheet === 'scores')!
    .blocks.flatMap(({ cells }) => cells);
  expect(scored.map(([id]) => id)).toContain(second);
  expect(scored.map(([id]) => id)).not.toContain(first);
  const off = await runKnockOut(
    ['kak-incomplete', '', '', 'Ya', '', '', '', '', '', 'Tidak'],
    ['legal-basis-missing', '', '', 'Ya', '', '', '', '', '', 'Tidak'],
  );
  expect(off.ranking?.results).toHaveLength(2);
  expect(off.ranking?.knockedOut).toBeUndefined();
  const odd = await runKnockOut(['legal-basis-missing', '', '', 'Ya', '', '', '', '', '', 'mungkin']);
  expect(odd.findings.find(({ rule }) => rule === 'settings-invalid')?.cells).toEqual([
    { sheet: 'Pengaturan', rowIndex: 1, columnIndex: 9 },
  ]);
});

it('lets staff switch and grade the rules on weights and scores too', async () => {
  const scores = sheetFromRows(
    [
      ['ID', 'K1', 'K2'],
      ['KS-001', 9, 4],
      ['KS-002', 3, ''],
    ],
    { name: 'Penilaian', owned: 'scores' },
  );
  const run = (...rows: string[][]) => {
    const table = sheetFromRows([['ID Aturan', 'Aturan', '', 'Aktif', 'Opsi', '', 'Tingkat', 'Dasar'], ...rows], {
      name: 'Pengaturan',
      owned: 'settings',
    });
    const { snapshot, handEdited } = registerReading();
    const reading = { snapshot: { ...snapshot, sheets: [...snapshot.sheets, scores, table] }, handEdited };
    return analyse({ reading, mapping: {}, today: '2024-10-01', t }, noPause);
  };
  const told = ({ findings }: Awaited<ReturnType<typeof run>>) =>
    findings.flatMap(({ rule, severity }) => (/^sc(?:ale|ore)-/.test(rule) ? [`${rule} ${severity}`] : []));
  const off = ['kak-incomplete', 'legal-basis-missing'].map((rule) => [rule, '', '', 'Tidak', '', '', '', '']);
  const before = await run(...off);
  expect(new Set(told(before))).toEqual(new Set(['scale-out-of-range error', 'score-missing info']));
  const after = await run(...off, ['scale-out-of-range', '', '', 'Ya', '', '', 'Peringatan', ''], ['score-missing', '', '', 'Tidak', '', '', '', '']); // prettier-ignore
  expect(told(after)).toEqual(['scale-out-of-range warning']);
  const plan = planSteps(after, ['register']).find(({ sheet }) => sheet === 'settings')!;
  const rows = plan.blocks.flatMap(({ cells }) => cells);
  expect(rows.find(([id]) => id === 'weights-invalid')?.slice(3, 7)).toEqual(['Ya', '', '', 'Kesalahan']);
});

it('does not rank a row that only tries the sheet, until staff say that it is a cooperation', async () => {
  const { snapshot } = registerReading();
  const values = [
    ['No', 'Judul Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Biaya (Rp)', 'Jangka Waktu'],
    [1, 'Bank sampah', 'Dinas Lingkungan Hidup', 'PT Lestari', 'Rp 150.000.000', '5 (lima) tahun'],
    [2, 'tes', '', 'xx', 'terlampir', '3 (tiga) tahun'],
  ];
  const off = ['kak-incomplete', 'legal-basis-missing'].map((rule) => [rule, '', '', 'Tidak', '', '', '', '']);
  const table = [['ID Aturan', 'Aturan', '', 'Aktif', 'Opsi', '', 'Tingkat', 'Dasar'], ...off];
  const sheets = [
    sheetFromRows(values, { name: 'Rekap 1' }),
    sheetFromRows(table, { name: 'Pengaturan', owned: 'settings' }),
  ];
  const reading = { snapshot: { ...snapshot, sheets }, handEdited: [] };
  const full = await analyse({ reading, mapping: {}, today: '2024-10-01', t }, noPause);
  const ofTrial = (findings: typeof full.findings) =>
    findings.filter(({ object }) => object === 'KS-002').map(({ rule }) => rule);
  expect(ofTrial(full.findings)).toEqual(['test-row']);
  expect(full.ranking?.results.map(({ object }) => object)).toEqual(['KS-001']);
  expect(full.ranking?.knockedOut?.map(({ object }) => object)).toEqual(['KS-002']);
  const finding = full.findings.find(({ rule }) => rule === 'test-row')!;
  const [key] = keysOfFindings([finding]);
  const basis = basisOfFinding(finding, full.objects[1]);
  const decision = { status: 'excused', reason: 'Tes kesehatan', date: '2024-10-01', basis } as const;
  const findingDecisions = { [key!]: decision };
  const again = await analyse({ reading, mapping: {}, findingDecisions, today: '2024-10-01', t }, noPause);
  expect(ofTrial(again.findings).length).toBeGreaterThan(1);
  expect(again.ranking?.results).toHaveLength(2);
});
