/**
 * What the add-in remembers in `workbook.settings`: which worksheets it owns, and what they held when it last wrote
 * them. Texts are JSON; what cannot be read counts as absent, for other programs may write there.
 */
import { OWNED_SHEETS } from '../core/model/snapshot';
import type { PlanSheet } from '../core/sheets/plan';
import type { ContentHashes } from './sheet-content';

export const SHEETS_KEY = 'kersama.sheets';
export const HELD_KEY = 'kersama.held';
export const SETTINGS_KEY = 'kersama.settings';

/** Worksheet ids of owned sheets. */
export type OwnedIds = Readonly<Partial<Record<PlanSheet, string>>>;

/** What the add-in left behind at its last write. */
export interface HeldState {
  /** Number of journal entries ever made; the next has the next number. */
  readonly entries: number;
  /** Hash of the looks of each sheet: formats, widths, validations and the like are written only when it differs. */
  readonly looks: Readonly<Partial<Record<PlanSheet, string>>>;
  /** What the Register held, to find what a person changed since. */
  readonly register: ContentHashes | null;
}

export const NOTHING_HELD: HeldState = { entries: 0, looks: {}, register: null };

export function parseOwnedIds(text: unknown): OwnedIds {
  const value = parseObject(text);
  const ids: Partial<Record<PlanSheet, string>> = {};
  for (const sheet of OWNED_SHEETS) {
    const id = value?.[sheet];
    if (typeof id === 'string') ids[sheet] = id;
  }
  return ids;
}

export function parseHeldState(text: unknown): HeldState {
  const value = parseObject(text);
  if (value === null) return NOTHING_HELD;
  const { entries, looks, register } = value as Partial<HeldState>;
  return {
    entries: typeof entries === 'number' ? entries : 0,
    looks: typeof looks === 'object' ? looks : {},
    register: isHashes(register) ? register : null,
  };
}

function isHashes(value: unknown): value is ContentHashes {
  return typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value;
}

export function parseObject(text: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof text !== 'string') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
