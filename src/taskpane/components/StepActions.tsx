/** The bar under a step with its one obvious next action, and the quieter ones beside it. */
import { Button } from '@fluentui/react-components';
import { STEPS, type StepId } from '../../app/controller';
import type { OwnedSheet } from '../../core/model/snapshot';
import type { MessageKey } from '../../i18n/translator';
import { usePane } from '../hooks/pane-context';

const SHEETS: Readonly<Record<StepId, OwnedSheet>> = {
  register: 'register',
  validate: 'findings',
  rank: 'ranking',
  summarise: 'summary',
};

interface StepActionsProps {
  readonly step: StepId;
  readonly onChoose: (step: StepId) => void;
}

export function StepActions({ step, onChoose }: StepActionsProps) {
  const { controller, state, text, busy } = usePane();
  const status = state.steps.find((one) => one.id === step);
  const isDone = status?.state === 'done';
  const wasRun = isDone || status?.state === 'stale';
  const next = STEPS[STEPS.indexOf(step) + 1];
  return (
    <div className="ks-actions">
      <p className="ks-hint">{text(hintOf(status?.state, next === undefined))}</p>
      {status !== undefined && status.waiting > 0 ? (
        <p className="ks-hint">{text('pane.stepWaiting', { count: status.waiting })}</p>
      ) : null}
      <div className="ks-buttons">
        {isDone && next !== undefined ? (
          <Button appearance="primary" onClick={() => onChoose(next)}>
            {text('pane.action.next', { step: text(`pane.step.${next}`) })}
          </Button>
        ) : null}
        <Button
          appearance={isDone ? 'secondary' : 'primary'}
          disabled={busy}
          onClick={() => void controller.prepare(step)}
        >
          {text(isDone ? 'pane.action.update' : `pane.action.preview.${step}`)}
        </Button>
        {wasRun ? (
          <Button disabled={busy} onClick={() => void controller.showSheet(SHEETS[step])}>
            {text('pane.action.open', { sheet: text(`pane.sheet.${SHEETS[step]}`) })}
          </Button>
        ) : null}
        {step === 'register' && !isDone ? (
          <Button appearance="subtle" disabled={busy} onClick={() => void controller.prepare('run')}>
            {text('pane.action.runAll')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function hintOf(state: string | undefined, isLast: boolean): MessageKey {
  if (state === 'done') return isLast ? 'pane.action.allDone' : 'pane.action.hint.done';
  if (state === 'stale') return 'pane.action.hint.stale';
  return state === 'needsYou' ? 'pane.action.hint.needsYou' : 'pane.action.hint.preview';
}
