/**
 * Reads the preference functions of PROMETHEE II from the columns of Kriteria, one for each criterion with the thresholds it needs. What
 * does not fit together is a finding on its cell, and the criterion has the usual function.
 */
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { Criterion } from '../model/ranking';
import { normaliseText } from '../parse/text';
import { findWord, PREFERENCE_WORDS } from './choice-words';
import { makeInputFinding } from './input-rules';
import { columnNamed, readPlainNumber, type InputRow, type InputTable } from './input-tables';
import { isValidPreference, THRESHOLDS, type Preference, type PreferenceType, type ThresholdId } from './preference';

const FUNCTION = ['fungsi preferensi', 'preferensi', 'tipe preferensi', 'preference function', 'preference'];
const THRESHOLD: Readonly<Record<ThresholdId, readonly string[]>> = {
  q: ['q', 'ambang q', 'ambang indiferensi', 'q threshold', 'indifference threshold'],
  p: ['p', 'ambang p', 'ambang preferensi', 'p threshold', 'preference threshold'],
  s: ['s', 'ambang s', 'sigma', 'titik belok', 's threshold', 'inflection point'],
};

const USUAL: Preference = { type: 'usual' };

/** The preference of the criterion in one row, and the cells that hold its thresholds as numbers. */
export interface PreferenceReading {
  readonly preference: Preference;
  readonly thresholds: NonNullable<Criterion['thresholds']>;
}

/** Null where the table has no column for the function. */
export function preferenceReader(
  table: InputTable,
  findings: Finding[],
): ((row: InputRow, id: string) => PreferenceReading) | null {
  const column = columnNamed(table, FUNCTION);
  if (column === null) return null;
  const columns = { q: columnNamed(table, THRESHOLD.q), p: columnNamed(table, THRESHOLD.p), s: columnNamed(table, THRESHOLD.s) }; // prettier-ignore
  return (row, id) => readPreference(row, id, column, columns, findings);
}

function readPreference(
  row: InputRow,
  id: string,
  column: number,
  columns: Readonly<Record<ThresholdId, number | null>>,
  findings: Finding[],
): PreferenceReading {
  const usual: PreferenceReading = { preference: USUAL, thresholds: {} };
  const raw = String(row.at(column)).trim();
  if (raw === '') return usual;
  const type = findWord<PreferenceType>(normaliseText(raw), PREFERENCE_WORDS);
  const refuse = (message: string, at: number | null, params: Finding['message']['params']): PreferenceReading => {
    const cells = [...new Set([at ?? column, column])].map((one) => row.cell(one));
    findings.push(makeInputFinding('method-invalid', message, { id, ...params }, cells));
    return usual;
  };
  if (type === null) return refuse('messagePreference', column, { text: raw });
  const values: Partial<Record<ThresholdId, number>> = {};
  const thresholds: Partial<Record<ThresholdId, CellRef>> = {};
  for (const name of THRESHOLDS[type]) {
    const at = columns[name];
    const value = readPlainNumber(row.at(at));
    const params = { function: `ranking.preference.${type}`, threshold: name };
    if (value === null && String(row.at(at)).trim() === '') return refuse('messageThresholdMissing', at, params);
    if (value === null || value < 0 || (name === 's' && value === 0)) {
      return refuse('messageThreshold', at, { ...params, text: String(row.at(at)) });
    }
    values[name] = value;
    if (at !== null && typeof row.at(at) === 'number') thresholds[name] = row.cell(at);
  }
  const preference = { type, ...values } as Preference;
  if (isValidPreference(preference)) return { preference, thresholds };
  const { q = 0, p = 0 } = values;
  return refuse('messageThresholdOrder', columns.p, { function: `ranking.preference.${type}`, q, p });
}
