/** The four steps as one path: where each stands in words and which one is open. */
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { Step, StepId, StepState } from '../../app/controller';
import { usePane } from '../hooks/pane-context';

const ICONS: Readonly<Partial<Record<StepState, typeof CheckmarkCircle20Filled>>> = {
  done: CheckmarkCircle20Filled,
  stale: ArrowSync20Regular,
  needsYou: QuestionCircle20Filled,
};

interface StepPathProps {
  readonly current: StepId | null;
  readonly onChoose: (step: StepId) => void;
}

export function StepPath({ current, onChoose }: StepPathProps) {
  const { state, text } = usePane();
  return (
    <nav aria-label={text('pane.path.label')}>
      <ol className="ks-path">
        {state.steps.map((step, index) => (
          <li key={step.id}>
            <StepButton step={step} number={index + 1} isCurrent={step.id === current} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepButtonProps {
  readonly step: Step;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onChoose: (step: StepId) => void;
}

function StepButton({ step, number, isCurrent, onChoose }: StepButtonProps) {
  const { text } = usePane();
  const Icon = ICONS[step.state];
  return (
    <button
      type="button"
      className={`ks-step ks-step-${step.state}`}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={() => onChoose(step.id)}
    >
      <span className="ks-step-mark" aria-hidden>
        {Icon ? <Icon /> : number}
      </span>
      <span className="ks-step-name">{text(`pane.step.${step.id}`)}</span>
      <span className="ks-step-state">
        {text(
          step.id === 'rank' && step.state === 'needsYou'
            ? 'pane.stepState.needsScores'
            : `pane.stepState.${step.state}`,
        )}
      </span>
    </button>
  );
}
