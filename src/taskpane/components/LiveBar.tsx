/** Says that what is shown is older than the workbook, where that could not be mended by itself. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../hooks/pane-context';

export function LiveBar() {
  const { controller, state, text, busy } = usePane();
  const isShown = state.outdated === true && !busy && state.preview === null && state.undoPreview === null;
  return (
    <div aria-live="polite">
      {isShown ? (
        <div className="ks-bar">
          <div className="ks-bar-body">
            <p>{text('pane.live.outdated')}</p>
            <Button size="small" onClick={() => void controller.refresh()}>
              {text('pane.live.read')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
