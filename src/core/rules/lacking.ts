/**
 * Tells objects that lack an answer from registers that have no room for it: a register without the column is told once,
 * at its heading row, and not for each of its rows; and not at all where only a few of its rows would need it.
 */
import type { CellRef } from '../model/cell';
import type { Source } from '../model/intake';
import type { CooperationObject, FieldId } from '../model/object';
import { asksFor } from './place';
import type { RuleFacts } from './rule';

interface Lacking {
  /** Objects whose source asks for one of the fields, and those on forms of a KAK. */
  readonly objects: readonly CooperationObject[];
  /** Registers, and forms that are no KAK, without any of the fields, in reading order; those with a third of their rows lacking or more. */
  readonly roomless: readonly Source[];
}

/** What only a KAK tells at length. */
const TOLD = ['background', 'purpose', 'scope', 'benefits', 'impact'] as const satisfies readonly FieldId[];
const FEWEST_TOLD = 2;
/** Asked of the head of a RAB, too. */
const OF_MONEY: readonly FieldId[] = ['subActivity', 'budgetStatus', 'fundingSource', 'financing'];
/** A form of fewer labels does not show what it is. */
const FEWEST_LABELS = 3;

/** Whether a source asks for parts of a KAK at all: the head of a RAB and a list of titles with their budgets do not. */
export function isOfKak({ kind, columns, labels }: Source): boolean {
  if (kind === 'form' && labels.length < FEWEST_LABELS) return true;
  const asked = new Set<string | null>([...columns, ...labels].map(({ field }) => field));
  return TOLD.filter((field) => asked.has(field)).length >= FEWEST_TOLD;
}

/** `lacking`: objects without an answer in `fields`. */
export function splitLacking(
  lacking: Iterable<CooperationObject>,
  fields: readonly FieldId[],
  facts: RuleFacts,
): Lacking {
  const isOfMoney = fields.some((field) => OF_MONEY.includes(field));
  const objects: CooperationObject[] = [];
  const roomless = new Map<Source, number>();
  for (const object of lacking) {
    const source = facts.sourceOf(object);
    const isOfRows = source?.kind === 'register' || (source !== null && !isOfKak(source) && !isOfMoney);
    if (source !== null && isOfRows && !fields.some((field) => asksFor(object, field, facts))) {
      roomless.set(source, (roomless.get(source) ?? 0) + 1);
    } else objects.push(object);
  }
  return {
    objects,
    roomless: facts.sources.filter(
      (source) => roomless.has(source) && 3 * (roomless.get(source) ?? 0) >= Math.max(1, source.rows),
    ),
  };
}

/** Fewer rows are no list of all, and a list of all leaves out no more. */
const FEWEST_LISTED = 3;
const LISTED_SHARE = 0.6;

/** Whether a table beside the register has rows of most proposals: one without any was left out. */
export function areMostlyListed(
  proposals: readonly CooperationObject[],
  isListed: (object: CooperationObject) => boolean,
): boolean {
  const listed = proposals.filter(isListed).length;
  return listed >= FEWEST_LISTED && listed >= proposals.length * LISTED_SHARE;
}

/** The cell of a register to go to for what its heading row lacks. */
export function headingCell(source: Source): CellRef {
  return { sheet: source.sheet, rowIndex: source.headerRows[0] ?? source.range.top, columnIndex: source.range.left };
}
