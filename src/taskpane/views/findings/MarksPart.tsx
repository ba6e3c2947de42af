/** Colours for the cells with open findings on the sheets of staff, and their removal. Each is previewed before it is written. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../../hooks/pane-context';

export function MarksPart() {
  const { controller, text, busy } = usePane();
  return (
    <>
      <p className="ks-hint">{text('pane.marks.text')}</p>
      <div className="ks-buttons">
        <Button size="small" disabled={busy} onClick={() => void controller.prepareMarks(true)}>
          {text('pane.marks.set')}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void controller.prepareMarks(false)}>
          {text('pane.marks.clear')}
        </Button>
      </div>
    </>
  );
}
