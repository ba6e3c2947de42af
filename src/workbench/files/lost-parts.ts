/** Counts what single cells of a sheet part hold beyond the model, to tell what a saved sheet has less of. Reads only. */
import { child, elements } from './xml';
import type { XmlElement } from './xml';

export type SpecialCounts = Readonly<Record<'arrayFormula' | 'dataTable' | 'richValue' | 'phonetic', number>>;

/** Array formulas, what-if tables, rich values (pictures and data types in cells) and phonetic guides of a sheet part. */
export function countSpecials(worksheet: XmlElement): SpecialCounts {
  const counts = { arrayFormula: 0, dataTable: 0, richValue: 0, phonetic: 0 };
  for (const row of elements(child(worksheet, 'sheetData'), 'row')) {
    for (const cell of elements(row, 'c')) {
      const kind = child(cell, 'f')?.attrs.t;
      if (kind === 'array') counts.arrayFormula++;
      if (kind === 'dataTable') counts.dataTable++;
      if (cell.attrs.vm !== undefined) counts.richValue++;
      if (cell.attrs.ph === '1') counts.phonetic++;
    }
  }
  return counts;
}

/** Codes of what there was more of before. */
export function lostSpecials(before: SpecialCounts, after: SpecialCounts): string[] {
  return (['arrayFormula', 'dataTable', 'richValue', 'phonetic'] as const).filter((code) => after[code] < before[code]);
}
