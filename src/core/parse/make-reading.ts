/** Makes readings: the four certainties in one line each. */
import type { Reading, ReadingNote } from '../model/reading';

export function sure<T>(value: T, notes: readonly ReadingNote[] = []): Reading<T> {
  return { certainty: 'sure', value, alternatives: [], notes };
}

export function doubtful<T>(value: T, alternatives: readonly T[], notes: readonly ReadingNote[]): Reading<T> {
  return { certainty: 'doubtful', value, alternatives, notes };
}

export function unreadable<T>(notes: readonly ReadingNote[] = []): Reading<T> {
  return { certainty: 'unreadable', value: null, alternatives: [], notes };
}

export function missing<T>(notes: readonly ReadingNote[] = []): Reading<T> {
  return { certainty: 'missing', value: null, alternatives: [], notes };
}

/** The same reading with its value and alternatives turned into another type. */
export function mapReading<T, U>(reading: Reading<T>, turn: (value: T) => U): Reading<U> {
  return {
    certainty: reading.certainty,
    value: reading.value === null ? null : turn(reading.value),
    alternatives: reading.alternatives.map(turn),
    notes: reading.notes,
  };
}

/** Whether something was read: narrows away undefined readings and null values. */
export function hasValue<R extends { readonly value: unknown }>(
  reading: R | null | undefined,
): reading is R & { readonly value: NonNullable<R['value']> } {
  return reading !== null && reading !== undefined && reading.value !== null;
}
