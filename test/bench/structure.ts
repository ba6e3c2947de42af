/**
 * The structure analyser on the SAUS sheets (223 annotated sheets of US Census workbooks), when the shared data is there.
 * Sheets at even places are developed with, those at odd places only confirm.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyseStructure } from '../../src/core/intake/structure/analyse-structure';
import type { RowRole, StructureCell } from '../../src/core/intake/structure/grid';
import { measureTableRanges } from '../fixtures/table-ranges';

const SAUS = join(import.meta.dirname, '../../../shared/data/saus.jl.gz');
const SCORED = ['metadata', 'header', 'group', 'data', 'derived', 'notes'] as const;

interface SausSheet {
  readonly file_name: string;
  readonly table_array: readonly (readonly string[])[];
  readonly line_annotation: readonly RowRole[];
  readonly feature_array: readonly (readonly (readonly number[])[])[];
  readonly feature_names: readonly string[];
}

interface StructureFigures {
  readonly headerSetExact: number;
  readonly firstDataRowExact: number;
  readonly lineF1: number;
  readonly f1: ReadonlyMap<string, number>;
}

function readSaus(): SausSheet[] | null {
  if (!existsSync(SAUS)) return null;
  return gunzipSync(readFileSync(SAUS))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SausSheet);
}

/** A sheet as the analyser takes it. Without `formats` only texts and numbers are given. */
function gridOf(sheet: SausSheet, formats: boolean): StructureCell[][] {
  const at = (name: string): number => sheet.feature_names.indexOf(name);
  const [bold, indent, spaces, numeric] = [at('is_bold'), at('indentation'), at('leading_spaces'), at('cell_type=2')];
  return sheet.table_array.map((row, rowIndex) =>
    row.map((text, column) => {
      const features = sheet.feature_array[rowIndex]?.[column] ?? [];
      const isNumber = features[numeric] !== 0 || /^-?\d+\.\d+$/.test(text);
      const number = isNumber && text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
      return {
        text,
        number,
        ...(formats && { bold: features[bold] === 1, indent: (features[indent] ?? 0) * 2 + (features[spaces] ?? 0) }),
      };
    }),
  );
}

function share(sheets: readonly unknown[], holds: readonly boolean[]): number {
  return sheets.length === 0 ? 0 : holds.filter(Boolean).length / sheets.length;
}

function measureStructure(sheets: readonly SausSheet[], formats = true): StructureFigures {
  const results = sheets.map((sheet) => analyseStructure(gridOf(sheet, formats)));
  const headerSet = (roles: readonly RowRole[]): string =>
    roles.flatMap((role, index) => (role === 'header' ? [index] : [])).join();
  const first = (roles: readonly RowRole[]): number => roles.findIndex((role) => role === 'data' || role === 'derived');
  const counts = new Map<string, { right: number; said: number; is: number }>(
    SCORED.map((role) => [role, { right: 0, said: 0, is: 0 }]),
  );
  sheets.forEach((sheet, index) => {
    sheet.line_annotation.forEach((is, row) => {
      const said = results[index]?.roles[row] ?? 'empty';
      if (is === 'empty') return;
      const [a, b] = [counts.get(is), counts.get(said)];
      if (a) a.is += 1;
      if (b) b.said += 1;
      if (a && is === said) a.right += 1;
    });
  });
  const f1 = new Map([...counts].map(([role, { right, said, is }]) => [role, (2 * right) / Math.max(1, said + is)]));
  return {
    headerSetExact: share(
      sheets,
      sheets.map((sheet, index) => headerSet(sheet.line_annotation) === headerSet(results[index]?.roles ?? [])),
    ),
    firstDataRowExact: share(
      sheets,
      sheets.map((sheet, index) => first(sheet.line_annotation) === first(results[index]?.roles ?? [])),
    ),
    lineF1: [...f1.values()].reduce((sum, value) => sum + value, 0) / SCORED.length,
    f1,
  };
}

type Print = (what: string, figure: string, bar?: { readonly text: string; readonly holds: boolean }) => void;

function atLeast(value: number, limit: number): { readonly text: string; readonly holds: boolean } {
  return { text: `at least ${limit}`, holds: value >= limit };
}

/** Table ranges on generated sheets of a seed that no test uses. */
export function printTableRanges(print: Print): void {
  const { precision, recall, tables } = measureTableRanges(160, 4_711);
  print(`tables: table_exact precision, ${tables} on 160 sheets`, precision.toFixed(3), atLeast(precision, 0.95));
  print('tables: table_exact recall', recall.toFixed(3), atLeast(recall, 0.95));
}

/** Prints the metrics of ../shared/data/README.md for all sheets, and one line for each half. */
export function printStructure(print: Print): void {
  const sheets = readSaus();
  if (sheets === null) {
    print('SAUS: skipped, ../shared/data/saus.jl.gz is not here', '-');
    return;
  }
  const { headerSetExact, firstDataRowExact, lineF1, f1 } = measureStructure(sheets);
  const derived = f1.get('derived') ?? 0;
  print('SAUS: header_set_exact', headerSetExact.toFixed(3), atLeast(headerSetExact, 0.92));
  print('SAUS: first_data_row_exact', firstDataRowExact.toFixed(3), atLeast(firstDataRowExact, 0.85));
  print('SAUS: line_f1', lineF1.toFixed(3), atLeast(lineF1, 0.9));
  print('SAUS: line_f1 derived', derived.toFixed(3), atLeast(derived, 0.75));
  for (const role of SCORED) if (role !== 'derived') print(`SAUS: line_f1 ${role}`, (f1.get(role) ?? 0).toFixed(3));
  const halves = [
    ['even half (developed with)', sheets.filter((_, index) => index % 2 === 0), true],
    ['odd half (confirms)', sheets.filter((_, index) => index % 2 === 1), true],
    ['all, no formats known', sheets, false],
  ] as const;
  for (const [name, part, formats] of halves) {
    const half = measureStructure(part, formats);
    const figures = [half.headerSetExact, half.firstDataRowExact, half.lineF1, half.f1.get('derived') ?? 0];
    print(
      `SAUS ${name}: header, first row, line_f1, derived`,
      figures.map((figure) => figure.toFixed(3).replace(/^0/, '')).join(' '),
    );
  }
}
