/** The bar under a step with its one obvious next action, and the quieter ones beside it. */
import { Button } from '@fluentui/react-components';
import { STEPS, type Analysis, type Step, type StepId, type StepState } from '../../app/controller';
import type { PaperId } from '../../core/model/paper-ids';
import type { OwnedSheet } from '../../core/model/snapshot';
import type { MessageKey } from '../../i18n/translator';
import { usePane, type Text } from '../hooks/pane-context';

const SHEETS: Readonly<Record<StepId, Exclude<OwnedSheet, PaperId | 'history'>>> = {
  register: 'register',
  validate: 'findings',
  rank: 'ranking',
  summarise: 'summary',
};

interface StepActionsProps {
  readonly step: StepId;
  readonly analysis: Analysis;
  readonly onChoose: (step: StepId) => void;
}

export function StepActions({ step, analysis, onChoose }: StepActionsProps) {
  const { state, text } = usePane();
  const status = state.steps.find((one) => one.id === step);
  if (status === undefined || analysis.objects.length === 0) return <ReadAgain />;
  const next = STEPS[STEPS.indexOf(step) + 1];
  return (
    <div className="ks-actions">
      <p className="ks-hint">{text(hintOf(status, next === undefined))}</p>
      {status.waiting > 0 ? <p className="ks-hint">{waitingText(status, analysis, text)}</p> : null}
      <div className="ks-buttons">
        {wasRun(status) ? <AfterRun status={status} next={next} onChoose={onChoose} /> : <BeforeRun step={step} />}
      </div>
    </div>
  );
}

/** A step that was run once. A ranking that waits for scores was run; other steps that wait were not. */
export function wasRun({ id, state }: Step): boolean {
  return state === 'done' || state === 'stale' || (id === 'rank' && state === 'needsYou');
}

/** Without objects there is nothing to write: the workbook must be changed, then read again. */
function ReadAgain() {
  const { controller, text, busy } = usePane();
  return (
    <div className="ks-actions">
      <div className="ks-buttons">
        <Button appearance="primary" disabled={busy} onClick={() => void controller.refresh()}>
          {text('pane.read')}
        </Button>
      </div>
    </div>
  );
}

function BeforeRun({ step }: { readonly step: StepId }) {
  const { controller, text, busy } = usePane();
  return (
    <>
      <Button appearance="primary" disabled={busy} onClick={() => void controller.prepare(step)}>
        {text(`pane.action.preview.${step}`)}
      </Button>
      {step === 'register' ? <RunAll /> : null}
    </>
  );
}

/** All four steps with one preview and one entry to undo, for the hurried. */
export function RunAll() {
  const { controller, text, busy } = usePane();
  return (
    <>
      <Button disabled={busy} onClick={() => void controller.prepare('run')}>
        {text('pane.action.runAll')}
      </Button>
      <p className="ks-hint">{text('pane.action.runAllHint')}</p>
    </>
  );
}

interface AfterRunProps {
  readonly status: Step;
  readonly next: StepId | undefined;
  readonly onChoose: (step: StepId) => void;
}

/** The first of what is left to do is primary: update, fill in scores, go on, look at the result. */
function AfterRun({ status, next, onChoose }: AfterRunProps) {
  const { controller, text, busy } = usePane();
  const isStale = status.state === 'stale';
  const waits = status.state === 'needsYou';
  const update = (
    <Button
      appearance={isStale ? 'primary' : 'subtle'}
      disabled={busy}
      onClick={() => void controller.prepare(status.id)}
    >
      {text(isStale ? `pane.action.update.${status.id}` : 'pane.action.update')}
    </Button>
  );
  return (
    <>
      {isStale ? update : null}
      {waits ? <OpenSheet sheet="scores" primary /> : null}
      {next === undefined ? null : (
        <Button appearance={isStale || waits ? 'secondary' : 'primary'} onClick={() => onChoose(next)}>
          {text('pane.action.next', { step: text(`pane.step.${next}`) })}
        </Button>
      )}
      <OpenSheet sheet={SHEETS[status.id]} primary={next === undefined && !isStale} />
      {isStale ? null : update}
    </>
  );
}

interface OpenSheetProps {
  readonly sheet: Exclude<OwnedSheet, PaperId | 'history'>;
  readonly primary?: boolean;
}

export function OpenSheet({ sheet, primary = false }: OpenSheetProps) {
  const { controller, text, busy } = usePane();
  return (
    <Button
      appearance={primary ? 'primary' : 'secondary'}
      disabled={busy}
      onClick={() => void controller.showSheet(sheet)}
    >
      {text('pane.action.open', { sheet: text(`pane.sheet.${sheet}`) })}
    </Button>
  );
}

function hintOf({ id, state }: Step, isLast: boolean): MessageKey {
  const hints: Readonly<Record<StepState, MessageKey>> = {
    todo: 'pane.action.hint.preview',
    ready: 'pane.action.hint.preview',
    stale: 'pane.action.hint.stale',
    done: isLast ? 'pane.action.allDone' : 'pane.action.hint.done',
    needsYou: id === 'rank' ? 'pane.action.hint.needsScores' : 'pane.action.hint.needsYou',
  };
  return hints[state];
}

/** How many things wait, and for the ranking on how many criteria and objects. */
function waitingText({ id, waiting }: Step, { ranking }: Analysis, text: Text): string {
  if (id !== 'rank' || ranking === null) return text('pane.stepWaiting', { count: waiting });
  const lacking = ranking.results.filter(({ missing }) => missing.length > 0);
  const criteria = new Set(lacking.flatMap(({ missing }) => missing)).size;
  const params = { count: waiting, criteria, objects: lacking.length };
  return text(criteria * lacking.length === waiting ? 'pane.rank.waitingAll' : 'pane.rank.waitingSome', params);
}
