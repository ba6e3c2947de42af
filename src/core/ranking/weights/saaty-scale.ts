/**
 * Saaty's scale as seventeen positions: 0 is equal importance, 8 is "nine times as important", −8 its reverse; even numbers of the
 * scale lie between the named ones. Saaty (1980), The Analytic Hierarchy Process, table 3-1.
 */

export const GREATEST_POSITION = 8;

export const SAATY_POSITIONS: readonly number[] = Array.from({ length: 17 }, (_, index) => index - GREATEST_POSITION);

/** `2` is 3, `-2` is 1/3. */
export function judgmentAt(position: number): number {
  return position >= 0 ? 1 + position : 1 / (1 - position);
}

/** The inverse of `judgmentAt`; between two positions for a judgment that lies between. */
export function positionOf(judgment: number): number {
  return judgment >= 1 ? judgment - 1 : 1 - 1 / judgment;
}

/** As sheets hold it: `3`, `1/3`. */
export function judgmentText(position: number): string {
  return position >= 0 ? String(1 + position) : `1/${1 - position}`;
}

export function clampPosition(position: number): number {
  return Math.max(-GREATEST_POSITION, Math.min(GREATEST_POSITION, position));
}
