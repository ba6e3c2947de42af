/**
 * The six preference functions of PROMETHEE: how strongly a difference speaks for the better object, 0..1.
 * Brans and Vincke (1985), A preference ranking organisation method, Management Science 31(6), section 2.
 */

/** `q`: largest difference that is indifferent; `p`: smallest that is a full preference; `s`: point of inflection. */
export type Preference =
  | { readonly type: 'usual' }
  | { readonly type: 'u'; readonly q: number }
  | { readonly type: 'v'; readonly p: number }
  | { readonly type: 'level'; readonly q: number; readonly p: number }
  | { readonly type: 'linear'; readonly q: number; readonly p: number }
  | { readonly type: 'gaussian'; readonly s: number };

export type PreferenceType = Preference['type'];
export type ThresholdId = 'q' | 'p' | 's';

/** Which thresholds a function needs, in the order of the literature. */
export const THRESHOLDS: Readonly<Record<PreferenceType, readonly ThresholdId[]>> = {
  usual: [],
  u: ['q'],
  v: ['p'],
  level: ['q', 'p'],
  linear: ['q', 'p'],
  gaussian: ['s'],
};

/** 0 where the function has no such threshold. */
export function thresholdOf(preference: Preference, id: ThresholdId): number {
  return (preference as Partial<Record<ThresholdId, number>>)[id] ?? 0;
}

/** A difference of two decimal scores is off by its rounding: up to this part of a threshold it counts as equal to it. */
export const THRESHOLD_ROUNDING = 1e-9;

function exceeds(difference: number, threshold: number): boolean {
  return difference > threshold * (1 + THRESHOLD_ROUNDING);
}

/** Thresholds in units of the criterion: at least 0, `q` at most `p`, `s` above 0. */
export function isValidPreference(preference: Preference): boolean {
  switch (preference.type) {
    case 'usual':
      return true;
    case 'u':
      return preference.q >= 0;
    case 'v':
      return preference.p >= 0;
    case 'level':
    case 'linear':
      return preference.q >= 0 && preference.p >= preference.q;
    case 'gaussian':
      return preference.s > 0;
  }
}

/** Preference for a difference in favour of the object; nothing at 0 or below. A difference equal to `q` is still indifferent. */
export function preferenceOf(preference: Preference, difference: number): number {
  if (difference <= 0) return 0;
  switch (preference.type) {
    case 'usual':
      return 1;
    case 'u':
      return exceeds(difference, preference.q) ? 1 : 0;
    case 'v':
      return difference >= preference.p ? 1 : difference / preference.p;
    case 'level':
      return (Number(exceeds(difference, preference.q)) + Number(exceeds(difference, preference.p))) / 2;
    case 'linear':
      if (preference.p <= preference.q) return exceeds(difference, preference.q) ? 1 : 0;
      return Math.min(1, Math.max(0, (difference - preference.q) / (preference.p - preference.q)));
    case 'gaussian':
      return 1 - Math.exp(-((difference / preference.s) ** 2) / 2);
  }
}
