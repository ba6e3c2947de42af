import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intake } from '../../../src/core/intake/intake';
import type { IntakeResult, Source } from '../../../src/core/model/intake';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { fieldValue } from '../../../src/core/model/object';
import { snapshotFromXlsx } from '../../fixtures/snapshot-from-xlsx';

async function readSample(file: string): Promise<{ snapshot: WorkbookSnapshot; result: IntakeResult }> {
  const snapshot = await snapshotFromXlsx(readFileSync(join(__dirname, '../../../assets/samples', file)));
  return { snapshot, result: intake(snapshot, {}) };
}

/** 1-based numbers of rows that hold something and are neither header, object, cost line nor skipped with a reason. */
function unaccounted({ snapshot, result }: Awaited<ReturnType<typeof readSample>>): string[] {
  return snapshot.sheets.flatMap((sheet) => {
    const sources = result.sources.filter((source) => source.sheet === sheet.name);
    const known = new Set([
      ...sources.flatMap((source) => [...source.headerRows, ...source.skipped.map((row) => row.rowIndex)]),
      ...result.objects.filter((object) => object.source.sheet === sheet.name).flatMap((object) => object.source.rows),
      ...result.costs.filter((line) => line.cell.sheet === sheet.name).map((line) => line.cell.rowIndex),
    ]);
    return sheet.grid.values.flatMap((row, index) =>
      row.some((value) => value !== '') && !known.has(index) ? [`${sheet.name}!${index + 1}`] : [],
    );
  });
}

function reasons(source: Source | undefined): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  for (const { rowIndex, reason } of source?.skipped ?? []) (found[reason] ??= []).push(rowIndex + 1);
  return found;
}

describe('the messy register', () => {
  it('becomes forty objects from three sheets of different shapes', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    expect(result.sources.map((source) => [source.sheet, source.kind, source.headerRows, source.rows])).toEqual([
      ['Rekap 2024', 'register', [3, 4], 16],
      ['KSDPK (2)', 'register', [3], 12],
      ['FINAL rev2', 'register', [3, 4], 12],
    ]);
    expect(result.objects).toHaveLength(40);
    expect(new Set(result.objects.map((object) => object.id)).size).toBe(40);
  });

  it('accounts for every row with content', async () => {
    expect(unaccounted(await readSample('rekap-kerja-sama.xlsx'))).toEqual([]);
  });

  it('says why each row was skipped', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    expect(reasons(result.sources[0])).toEqual({
      title: [1, 2],
      numbering: [6],
      group: [7, 15, 21],
      subtotal: [14],
      total: [27],
      note: [29],
      signature: [30, 31, 34, 35],
    });
    expect(reasons(result.sources[2])).toMatchObject({ continuation: [11], subtotal: [12, 16], total: [25] });
  });

  it('maps grouped headings by their whole path', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    const columns = result.sources[0]!.columns.map((column) => [column.heading, column.field]);
    expect(columns).toEqual([
      ['NO', null],
      ['JUDUL KERJA SAMA', 'title'],
      ['JENIS', 'kind'],
      ['PIHAK / PIHAK I', 'signatory'],
      ['PIHAK / PIHAK II', 'partner'],
      ['NOMOR DAN TANGGAL / KSB', 'baseNumber'],
      ['NOMOR DAN TANGGAL / PKS', 'detailNumber'],
      ['JANGKA WAKTU / MULAI', 'start'],
      ['JANGKA WAKTU / BERAKHIR', 'end'],
      ['PD PELAKSANA', 'agency'],
      ['PEMBIAYAAN', 'financing'],
      ['KET.', 'notes'],
      ['Arsip', null],
    ]);
  });

  it('takes sda from the row above and says so', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    expect(result.objects[1]!.fields.title).toMatchObject({
      value: 'Tri Dharma Perguruan Tinggi',
      raw: 'sda',
      cell: { sheet: 'Rekap 2024', rowIndex: 8, columnIndex: 1 },
    });
    expect(result.objects[1]!.fields.title?.notes).toContain('repeatsAbove');
  });

  it('makes a row without number but with a document of its own an object under the title above', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    const third = result.objects[2]!;
    expect(fieldValue(third, 'title')).toBe('Tri Dharma Perguruan Tinggi');
    expect(fieldValue(third, 'detailNumber')).toBe('415.4/30/PKS/2024');
    expect([fieldValue(third, 'start'), fieldValue(third, 'end')]).toEqual(['2024-10-01', '2024-09-30']);
    expect(fieldValue(third, 'cost')).toBe(125_000_000);
  });

  it('raises a doubt for a date that could be month first and for a word that contradicts its number', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    const waste = result.objects[6]!;
    expect(waste.fields.start).toMatchObject({
      value: '2022-04-03',
      certainty: 'doubtful',
      alternatives: ['2022-03-04'],
    });
    expect(waste.fields.duration).toMatchObject({ value: 60, certainty: 'doubtful', alternatives: [72] });
    expect(waste.fields.duration?.notes).toContain('numberWordsMismatch');
    expect(waste.fields.end).toMatchObject({ value: null, raw: '5 (enam) tahun' });
  });

  it('splits financing by source and keeps what is only attached open', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    const { fields } = result.objects[6]!;
    expect(fields.costApbd?.value).toBe(1_200_000_000);
    expect(fields.costApbn).toMatchObject({ value: null, certainty: 'missing', notes: ['placeholder'] });
    expect(fields.fundingSource?.value).toEqual(['apbd', 'apbn']);
    expect(fields.cost).toMatchObject({ value: 1_200_000_000, certainty: 'doubtful' });
  });

  it('scales amounts by the note above the table and gives group rows to the rows below', async () => {
    const { result } = await readSample('rekap-kerja-sama.xlsx');
    const first = result.objects.find((object) => object.source.sheet === 'FINAL rev2')!;
    expect(fieldValue(first, 'costApbd')).toBe(150_000_000);
    expect(fieldValue(first, 'agency')).toBe('DINAS PENDIDIKAN DAN KEBUDAYAAN');
    expect(first.extras.Kelompok?.value).toBe('DINAS PENDIDIKAN DAN KEBUDAYAAN');
  });
});

describe('the proposal forms', () => {
  it('become one object a sheet, each with its title, agency and partner', async () => {
    const { result } = await readSample('usulan-pd.xlsx');
    expect(result.objects).toHaveLength(12);
    for (const object of result.objects) {
      expect(object.source.kind).toBe('form');
      for (const field of ['title', 'agency', 'partner'] as const) expect(fieldValue(object, field)).not.toBeNull();
    }
  });

  it('account for every row with content', async () => {
    expect(unaccounted(await readSample('usulan-pd.xlsx'))).toEqual([]);
  });

  it('give cost lines to the form they stand on and their sum to its cost', async () => {
    const { result } = await readSample('usulan-pd.xlsx');
    expect(result.costs).toHaveLength(16);
    expect(result.costs.every((line) => line.object !== null)).toBe(true);
    const first = result.objects[0]!;
    expect([fieldValue(first, 'cost'), fieldValue(first, 'costApbd'), fieldValue(first, 'costPartner')]).toEqual([
      109_500_000, 49_500_000, 60_000_000,
    ]);
    expect(first.fields.cost?.notes).toContain('inferred');
  });

  it('read labels above their values as well as beside them', async () => {
    const { result } = await readSample('usulan-pd.xlsx');
    const bus = result.objects.find((object) => object.source.sheet === 'Usulan Dishub')!;
    expect(fieldValue(bus, 'title')).toBe('Bus Sekolah Gratis');
    expect(fieldValue(bus, 'duration')).toBe(48);
    const logistics = result.objects.find((object) => object.source.sheet === 'Usulan BPBD (2)')!;
    expect(fieldValue(logistics, 'fundingSource')).toEqual(['apbd']);
  });
});

describe('the clean register', () => {
  it('becomes five hundred objects with every column mapped and no doubt', async () => {
    const sample = await readSample('register-500.xlsx');
    const { result } = sample;
    expect(result.objects).toHaveLength(500);
    expect(result.sources.map((source) => [source.rows, source.columns.length])).toEqual([
      [100, 24],
      [130, 30],
      [150, 45],
      [120, 30],
    ]);
    for (const source of result.sources) {
      expect(source.columns.filter((column) => column.field === null).map((column) => column.heading)).toEqual(['No.']);
    }
    const unsure = result.objects.flatMap((object) =>
      Object.entries(object.fields)
        .filter(([, value]) => value.certainty !== 'sure')
        .map(([field, value]) => `${object.id} ${field} ${value.raw}`),
    );
    expect(unsure).toEqual([]);
    expect(unaccounted(sample)).toEqual([]);
  });
});
