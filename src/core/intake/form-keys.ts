/** The number or letter of a form, from its title (`USULAN 2`, `Formulir B`) or, where it stands alone, the name of its sheet. */
import type { CellRange } from '../model/cell';
import { spokenName } from '../register/object-keys';
import type { SheetView } from './sheet-view';

/** Rows over a form in which its title stands. */
const REACH = 3;
const LONGEST_TITLE = 120;

/** `from`: the first row that is not another form's. Forms beside each other have titles over their own columns. */
export function formKeys(
  view: SheetView,
  { top, left, right }: Pick<CellRange, 'top' | 'left' | 'right'>,
  from: number,
  isAlone: boolean,
): string[] {
  const texts: string[] = [];
  for (let row = Math.max(from, top - REACH); row <= top; row += 1)
    for (const column of view.filled(row, left, right)) texts.push(view.text(row, column));
  if (isAlone) texts.push(view.sheet.name);
  const spoken = texts.filter((text) => text.length <= LONGEST_TITLE).map(spokenName);
  return [...new Set(spoken.flatMap(({ key, isOfProposal }) => (isOfProposal && key !== '' ? [key] : [])))];
}
