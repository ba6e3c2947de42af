/**
 * Cooperation objects for tests of rules: fields as a secretary would type them, on a register sheet whose columns follow
 * `FIELD_IDS`. Owns no expectation.
 */
import type { Source } from '../../../src/core/model/intake';
import {
  FIELD_IDS,
  type CooperationObject,
  type FieldContent,
  type FieldId,
  type FieldValue,
} from '../../../src/core/model/object';

export const SHEET = 'Rekap 2024';

/** A value, or what the reading was: `raw` as typed, other `alternatives`, `notes`. */
export type Cell = FieldContent | (Partial<FieldValue> & { readonly raw: string });
export type Row = Readonly<Partial<Record<FieldId, Cell>>>;

/** Content that no rule objects to; tests replace what they are about. */
export const CLEAN: Row = {
  title: 'Pengelolaan sampah di wilayah perbatasan',
  object: 'Pengangkutan dan pengolahan sampah rumah tangga',
  kind: 'KSDD-W',
  affair: '2.11',
  agency: 'Dinas Lingkungan Hidup',
  partner: 'Pemerintah Kabupaten Sukabumi',
  partnerKind: 'pemda',
  location: 'Kecamatan Baros dan Kecamatan Cireunghas',
  background:
    'Timbulan sampah di perbatasan mencapai 42 ton sehari, sedangkan armada yang tersedia hanya mengangkut 30 ton.',
  purpose: 'Mengangkut seluruh timbulan sampah perbatasan setiap hari mulai Januari 2025.',
  scope: 'Pengangkutan sampah, pengoperasian TPS 3R Baros, dan penimbangan harian.',
  benefits: 'Sampah yang tidak terangkut turun dari 12 ton menjadi 0 ton sehari.',
  impact: 'Bau di permukiman berkurang; lalu lintas truk bertambah 6 perjalanan sehari dan diatur di luar jam sekolah.',
  legalBasis: 'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
  duration: { value: 36, raw: '3 (tiga) tahun' },
  start: '2025-01-01',
  end: '2027-12-31',
  financing: 'APBD Kota Sukabumi Tahun Anggaran 2025 sebesar Rp750.000.000,00',
  cost: 750_000_000,
  costApbd: 750_000_000,
  fundingSource: ['apbd'],
  budgetStatus: 'di-dpa',
  subActivity: '2.11.11.2.01.0003 Penanganan Sampah melalui Pengangkutan',
  staff: '12 petugas pengangkut dan 2 pengawas lapangan',
  funds: 'Rp750.000.000,00 dalam DPA Dinas Lingkungan Hidup Tahun Anggaran 2025',
  indicator: 'Persentase sampah perbatasan yang terangkut',
  unit: '%',
  baseline: 71,
  target: 100,
  targetYear: 2027,
  instrument: 'PKS',
  stage: 'penyusunan-pks',
};

/** An object on row `rowIndex`; a field given as `null` is left out, one given as `''` is an empty cell. */
export function makeObject(row: Readonly<Partial<Record<FieldId, Cell | null>>>, rowIndex = 5): CooperationObject {
  const fields: Partial<Record<FieldId, FieldValue>> = {};
  for (const field of FIELD_IDS) {
    const cell = row[field];
    if (cell === undefined || cell === null) continue;
    const given = typeof cell === 'object' && 'raw' in cell ? cell : { value: cell, raw: rawOf(cell) };
    fields[field] = {
      value: given.raw === '' ? null : (given.value ?? null),
      raw: given.raw,
      cell: given.cell ?? { sheet: SHEET, rowIndex, columnIndex: FIELD_IDS.indexOf(field) },
      certainty: given.certainty ?? (given.raw === '' ? 'missing' : 'sure'),
      confidence: 1,
      alternatives: given.alternatives ?? [],
      notes: given.notes ?? [],
    };
  }
  const id = typeof row.id === 'string' ? row.id : `KS-${String(rowIndex).padStart(3, '0')}`;
  return { id, fields, extras: {}, source: { sheet: SHEET, kind: 'register', rows: [rowIndex] } };
}

export function makeCleanObject(
  changes: Readonly<Partial<Record<FieldId, Cell | null>>> = {},
  rowIndex = 5,
): CooperationObject {
  return makeObject({ ...CLEAN, ...changes }, rowIndex);
}

function rawOf(value: FieldContent): string {
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** The register sheet the objects stand on, with a column for each of `fields`. */
export function makeSource(fields: readonly FieldId[]): Source {
  return {
    key: 'rekap',
    sheet: SHEET,
    sheetId: 'sheet-1',
    kind: 'register',
    range: { top: 3, left: 0, bottom: 100_000, right: FIELD_IDS.length },
    headerRows: [3],
    columns: fields.map((field) => ({
      columnIndex: FIELD_IDS.indexOf(field),
      heading: field,
      field,
      confidence: 1,
      samples: [],
      chosen: false,
    })),
    labels: [],
    rows: 1,
    skipped: [],
    leftAlone: null,
  };
}
