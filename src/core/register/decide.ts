/** Decisions about hand-made cells of the Register, and the keys they are remembered under. */
import type { RegisterConflict } from '../model/intake';
import type { FieldId } from '../model/object';
import type { CellDecision } from '../model/register';
import { hashText } from '../model/text-hash';

/** Under which key a decision about a cell of the Register is kept. */
export function cellKey({ object, field }: { readonly object: string; readonly field: FieldId }): string {
  return `${object}|${field}`;
}

/** A decision from the texts as they are now; a later change of the source opens it again. */
export function decideCell({ register, source }: RegisterConflict, keep: CellDecision['keep']): CellDecision {
  return { source: hashText(source.text), register: hashText(register.text), keep };
}
