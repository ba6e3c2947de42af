/** What is being done, how far it is and how to stop it; shown for work that takes longer than a moment. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../hooks/pane-context';
import { useDelayed } from '../hooks/use-delayed';

const DELAY_MS = 400;

export function ActivityBar() {
  const { controller, state, text, busy } = usePane();
  const visible = useDelayed(busy, DELAY_MS);
  const { activity } = state;
  if (!visible || activity.type !== 'running') return null;
  const label = text(`pane.activity.${activity.command}`);
  return (
    <div className="ks-activity">
      <div className="ks-activity-line">
        <span>{label}</span>
        {activity.progress === null ? null : <span>{text('pane.activity.share', { share: activity.progress })}</span>}
      </div>
      <progress
        className="ks-progress"
        aria-label={label}
        {...(activity.progress === null ? {} : { value: activity.progress })}
      />
      {activity.cancellable ? (
        <Button size="small" onClick={() => controller.cancel()}>
          {text('pane.activity.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
