/** The tokens of formulas, each text cut once: writing, computing and copying all ask for them. */
import { tokenize } from '@borgar/fx';
import { keep } from '../keep';

export type FormulaToken = ReturnType<typeof tokenize>[number];

const kept = new Map<string, FormulaToken[]>();

/** Shared: to be read only. */
export function tokensOf(formula: string): FormulaToken[] {
  return keep(kept, formula, (text) => tokenize(text, {}));
}
