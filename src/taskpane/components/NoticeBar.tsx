/** The last thing that went well, shown and announced in a live region that is always there. */
import { Button } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ControllerState } from '../../app/controller';
import { usePane, type Text } from '../hooks/pane-context';

export function NoticeBar() {
  const { controller, state, text, busy } = usePane();
  const { notice } = state;
  const sentence = noticeText(notice, text);
  const activity = state.activity.type === 'running' ? text(`pane.activity.${state.activity.command}`) : '';
  return (
    <>
      <div className="ks-hidden" role="status" data-testid="announcer">
        {activity || sentence}
      </div>
      {notice !== null && !busy ? (
        <div className="ks-bar ks-bar-notice">
          <CheckmarkCircle20Filled className="ks-bar-icon" aria-hidden />
          <div className="ks-bar-body">
            <p>{sentence}</p>
            {notice.type === 'applied' || notice.type === 'inserted' ? (
              <div className="ks-buttons">
                {notice.type === 'applied' && notice.command === 'run' ? (
                  <Button size="small" onClick={() => void controller.showSheet('summary')}>
                    {text('pane.action.open', { sheet: text('pane.sheet.summary') })}
                  </Button>
                ) : null}
                <Button size="small" onClick={() => void controller.prepareUndo()}>
                  {text('pane.history.undo')}
                </Button>
              </div>
            ) : null}
          </div>
        </div>
      ) : null}
    </>
  );
}

function noticeText(notice: ControllerState['notice'], text: Text): string {
  switch (notice?.type) {
    case undefined:
      return '';
    case 'applied':
      if (notice.command === 'marks')
        return text(notice.cells > 0 ? 'pane.marks.done' : 'pane.marks.gone', {
          cells: notice.cells,
          sheets: notice.sheets,
        });
      return text('pane.notice.applied', {
        command: text(`pane.command.${notice.command}`),
        cells: notice.cells,
        sheets: notice.sheets,
      });
    case 'undone':
      return text('pane.notice.undone', { command: text(`pane.command.${notice.entry.command}`) });
    case 'nothingToDo':
      return text('pane.notice.nothingToDo', { command: text(`pane.command.${notice.command}`) });
    case 'inserted':
      return text('pane.notice.inserted', { file: notice.file, sheets: notice.sheets });
    case 'cancelled':
      return text('pane.notice.cancelled');
  }
}
