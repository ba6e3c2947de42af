/** Studies with aspects downwards and proposals across: every proposal is judged on every aspect, in its own cells. */
import { analyse } from '../../../src/app/analyse';
import { chooseKind } from '../../../src/app/choose-mapping';
import { intake } from '../../../src/core/intake/intake';
import { formatCellRef, type Scalar } from '../../../src/core/model/cell';
import { recordText } from '../../../src/core/model/record';
import { makeTranslator } from '../../../src/i18n';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

const [RICE, NURSES] = ['Pasokan Beras Antardaerah', 'Kelas Khusus Perawat'];
const register: Rows = [
  ['Kode', 'Judul', 'Kategori', 'Mitra', 'Perangkat Daerah', 'Jangka Waktu', 'Studi Kelayakan'],
  ['USL-01', RICE, 'KSDPK', 'PT Padi', 'Dinas Pangan', '3 tahun', null],
  ['USL-02', NURSES, 'KSDPK', 'RS Sehat', 'Dinas Kesehatan', '3 tahun', null],
];
const ASPECTS = ['Hukum', 'Teknis', 'Ekonomi', 'Keuangan', 'Sosial', 'Lingkungan', 'Risiko'];
const TITLE = ['STUDI KELAYAKAN (skor 1 s.d. 5)'];

/** Scores and evidence of two proposals under the name of each. */
const paired = (change: (row: (Scalar | null)[], aspect: string) => void = () => undefined): Rows => [
  TITLE,
  [],
  ['Aspek', 'USL-01', null, 'USL-02', null],
  [null, 'Skor', 'Bukti', 'Skor', 'Bukti'],
  ...[...ASPECTS, 'Kesimpulan'].map((aspect) => {
    const row: (Scalar | null)[] =
      aspect === 'Kesimpulan'
        ? [aspect, 'Layak', null, 'Layak', null]
        : [aspect, 4, `Uji ${aspect}`, 5, `Akta ${aspect}`];
    change(row, aspect);
    return row;
  }),
];

const plain = (head: Scalar[], ...last: Rows): Rows => [
  TITLE,
  [],
  head,
  ...ASPECTS.map((aspect) => [aspect, 4, 5]),
  ...last,
];

function judged(study: Rows) {
  const read = analyseSheets({ Usulan: register, Kajian: study });
  const rows = read.records.flatMap((row) => (row.kind === 'feasibility' ? [row] : []));
  const at = (cell: Parameters<typeof formatCellRef>[0] | null | undefined): string =>
    cell ? formatCellRef(cell) : '';
  return {
    ...read,
    said: rows.map(({ object, fields, ...row }) =>
      [
        read.objects.find(({ id }) => id === object)?.fields.title?.raw ?? '-',
        `${recordText({ ...row, object, fields }, 'aspect')} ${String(fields.score?.value ?? '')} ${at(fields.score?.cell)}`,
        `${recordText({ ...row, object, fields }, 'evidence')} ${at(fields.evidence?.cell)}`.trim(),
        `${recordText({ ...row, object, fields }, 'conclusion')} ${at(fields.conclusion?.cell)}`.trim(),
      ].join(' | '),
    ),
  };
}

test('scores and evidence under the name of each proposal, with its conclusion below', () => {
  const { said, told, sources } = judged(paired());
  expect(said).toHaveLength(14);
  expect(said.slice(0, 2)).toEqual([
    `${RICE} | hukum 4 Kajian!B5 | Uji Hukum Kajian!C5 | layak Kajian!B12`,
    `${NURSES} | hukum 5 Kajian!D5 | Akta Hukum Kajian!E5 | layak Kajian!D12`,
  ]);
  expect(sources.map(({ kind }) => kind)).toEqual(['register', 'feasibility']);
  for (const rule of ['study-incomplete', 'study-missing', 'study-conclusion', 'row-unattached'])
    expect(told(rule)).toEqual([]);
});

test.each([
  ['codes', ['Aspek', 'USL-01', 'USL-02']],
  ['titles', ['Aspek Kelayakan', RICE, NURSES]],
  ['numbers', ['Aspek', 'Usulan 1', 'Usulan 2']],
])('a column of scores for each proposal, named by %s', (_name, head) => {
  const [no, ...rest] = register;
  const numbered = [['No', ...no!.slice(1)], ...rest.map((row, index) => [index + 1, ...row.slice(1)])];
  const sheets = {
    Usulan: head.includes('Usulan 1') ? numbered : register,
    Kajian: plain(head, ['Kesimpulan', 'Layak', 'Layak bersyarat']),
  };
  const { records, objects } = analyseSheets(sheets);
  const rows = records.flatMap((row) => (row.kind === 'feasibility' ? [row] : []));
  expect(rows).toHaveLength(14);
  expect(rows.map(({ object }) => objects.findIndex(({ id }) => id === object))).toEqual(ASPECTS.flatMap(() => [0, 1]));
  expect(recordText(rows[1]!, 'conclusion')).toBe('layak-bersyarat');
  expect(rows[1]!.fields.ref).toMatchObject({ raw: head[2], cell: { sheet: 'Kajian', rowIndex: 2, columnIndex: 2 } });
});

test('words of a heading are part of a title behind its first', () => {
  const titles = ['Penyediaan Air Minum', 'Pengolahan Hasil Laut', 'Tempat Pemrosesan Akhir Sampah'];
  const rows = titles.map((title, index) => [`USL-0${index + 1}`, title, ...register[1]!.slice(2)]);
  const study = [TITLE, ['Aspek', ...titles], ...ASPECTS.map((aspect) => [aspect, 4, 5, 3])];
  const { records } = analyseSheets({ Usulan: [register[0]!, ...rows], Kajian: study });
  expect(records.map(({ kind }) => kind)).toEqual(Array(21).fill('feasibility'));
});

test('the side of a proposal may stand in one heading with its code', () => {
  const head = ['No', 'Aspek', 'Skor USL-01', 'Bukti USL-01', 'Skor USL-02', 'Bukti USL-02'];
  const { said } = judged([
    TITLE,
    head,
    ...ASPECTS.map((aspect, index) => [index + 1, `Aspek ${aspect}`, 4, 'Uji', 3, 'Akta']),
  ]);
  expect(said.slice(0, 2)).toEqual([`${RICE} | hukum 4 Kajian!C3 | Uji Kajian!D3 | `, `${NURSES} | hukum 3 Kajian!E3 | Akta Kajian!F3 | `]); // prettier-ignore
});

test('what is left open or contradicts the scores is told at the cells of its proposal', () => {
  const { told } = judged(
    paired((row, aspect) => {
      if (aspect === 'Teknis') row[3] = null;
      if (aspect === 'Sosial') row[4] = null;
      if (aspect === 'Ekonomi') row[1] = 2;
    }),
  );
  expect(told('study-incomplete')).toEqual(['error Kajian!D6', 'error Kajian!E9']);
  expect(told('study-conclusion')).toEqual(['error Kajian!B12', 'error Kajian!D12']);
});

test('a proposal without a column has no study', () => {
  const { told } = judged(paired().map((row) => row.slice(0, 3)));
  expect(told('study-missing')).toEqual(['error Usulan!G3']);
});

test('a score off the scale over the table is told', async () => {
  const rows = paired((row, aspect) => {
    if (aspect === 'Ekonomi') row[3] = 6;
  });
  const sheets = [sheetFromRows(register, { name: 'Usulan' }), sheetFromRows(rows, { name: 'Kajian' })];
  const { findings } = await analyse(
    { reading: { snapshot: workbookOf(...sheets), handEdited: [] }, mapping: {}, today: '2026-03-02', t: makeTranslator('id') },
    () => Promise.resolve(),
    () => undefined,
  ); // prettier-ignore
  const off = findings.filter(({ rule }) => rule === 'scale-out-of-range');
  expect(off.map(({ cells }) => formatCellRef(cells[0]!))).toEqual(['Kajian!D7']);
});

test.each<readonly [string, Rows]>([
  ['criteria of a ranking', [['PENILAIAN'], ...plain(['Aspek', 'USL-01', 'USL-02']).slice(2)]],
  ['assessors', plain(['Aspek', 'Penilai 1', 'Penilai 2'])],
  ['teams', plain(['Aspek', 'Skor Tim Teknis', 'Skor Tim Hukum'])],
  ['limits', plain(['Aspek', 'Skor min pada usulan', 'Skor maks pada usulan'])],
  [
    'weighted criteria',
    [TITLE, ['Aspek', 'Bobot', 'Skor USL-01', 'Skor USL-02'], ...ASPECTS.map((aspect) => [aspect, 10, 4, 5])],
  ],
  ['years', plain(['Aspek', '2025', '2026'])],
  ['texts', [TITLE, ['Aspek', RICE, NURSES], ...ASPECTS.map((aspect) => [aspect, 'baik', 'cukup'])]],
])('a table of %s is no study of proposals', (_name, rows) => {
  const { records } = analyseSheets({ Usulan: register, Lembar: rows });
  expect(records).toEqual([]);
});

test('a person may say what the table is', () => {
  const rows = plain(['Aspek', 'USL-01', 'USL-02']).slice(2);
  const book = workbookOf(sheetFromRows(rows, { name: 'Lembar' }));
  const [source] = intake(book, {}).sources;
  expect(intake(book, chooseKind({}, source!, 'feasibility')).records).toHaveLength(14);
});
