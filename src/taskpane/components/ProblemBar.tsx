/** The last refusal: what happened, where, and what to do next; the code is there for those who must pass it on. */
import { Button } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { usePane } from '../hooks/pane-context';
import { Fold } from './Section';

export function ProblemBar() {
  const { controller, state, text } = usePane();
  if (state.problem === null) return null;
  const { refusal, command } = state.problem;
  const place = refusal.params.sheet ?? refusal.params.name ?? refusal.params.feature;
  const { after } = refusal.params;
  const details = Object.entries(refusal.params).map(([name, value]) => `${name}=${value}`);
  return (
    <div className="ks-bar ks-bar-problem" role="alert">
      <ErrorCircle20Filled className="ks-bar-icon" aria-hidden />
      <div className="ks-bar-body">
        <strong>{text('pane.problem.title', { command: text(`pane.command.${command}`) })}</strong>
        <p>{text(`pane.problem.${refusal.code}`)}</p>
        {place === undefined ? null : (
          <p>{text('pane.problem.where', { place: text.find(`pane.sheet.${place}`, String(place)) })}</p>
        )}
        {after === undefined ? null : <p>{text.find(`host.after.${after}`, '')}</p>}
        <p>{text(`pane.problemNext.${refusal.code}`)}</p>
        <Fold title={text('pane.problem.details')}>
          {() => <code>{[text('pane.problem.code', { code: refusal.code }), ...details].join(' · ')}</code>}
        </Fold>
        <Button size="small" onClick={() => controller.dismissProblem()}>
          {text('pane.problem.dismiss')}
        </Button>
      </div>
    </div>
  );
}
