/** Before the first reading: what the add-in does, in two sentences, and the one thing to press. */
import { Button } from '@fluentui/react-components';
import { RunAll } from '../components/StepActions';
import { ViewHeading } from '../components/ViewHeading';
import { usePane } from '../hooks/pane-context';
import { DuePart } from './due/DuePart';

export function WelcomeView({ focus }: { readonly focus: boolean }) {
  const { controller, text, busy } = usePane();
  return (
    <div className="ks-view">
      <ViewHeading focus={focus}>{text('pane.welcome.title')}</ViewHeading>
      <p className="ks-lead">{text('pane.welcome.text')}</p>
      <div className="ks-buttons">
        <Button appearance="primary" size="large" disabled={busy} onClick={() => void controller.refresh()}>
          {text('pane.welcome.read')}
        </Button>
        <RunAll />
      </div>
      <DuePart analysis={null} />
    </div>
  );
}
