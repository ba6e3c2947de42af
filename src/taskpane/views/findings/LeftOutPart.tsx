/** Which sheets get no marks, or keep them, and why. */
import type { LeftOut } from '../../../app/controller';
import { usePane } from '../../hooks/pane-context';

export function LeftOutPart({ leftOut }: { readonly leftOut: LeftOut }) {
  const { text } = usePane();
  const { protectedSheets, hiddenSheets, cellsInFiles } = leftOut;
  return (
    <ul className="ks-list">
      {protectedSheets.length > 0 ? <li>{text('pane.marks.protected', { sheets: protectedSheets })}</li> : null}
      {hiddenSheets.length > 0 ? <li>{text('pane.marks.hidden', { sheets: hiddenSheets })}</li> : null}
      {cellsInFiles > 0 ? <li>{text('pane.marks.inFiles', { count: cellsInFiles })}</li> : null}
    </ul>
  );
}
