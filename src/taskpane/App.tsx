/** The pane: header, path of steps, the open view, and what is being done or went wrong. Knows the controller only. */
import { Button, FluentProvider } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useMemo, useState } from 'react';
import type { Controller, StepId } from '../app/controller';
import { languageFor } from '../i18n/translator';
import { ActivityBar } from './components/ActivityBar';
import { LiveBar } from './components/LiveBar';
import { LanguageChoice } from './components/LanguageChoice';
import { NoticeBar } from './components/NoticeBar';
import { ProblemBar } from './components/ProblemBar';
import { StepActions } from './components/StepActions';
import { StepPath } from './components/StepPath';
import { PaneContext, usePane, type Pane } from './hooks/pane-context';
import { useControllerState } from './hooks/use-controller-state';
import { useTranslator } from './hooks/use-translator';
import type { StepRequests } from './step-requests';
import { THEME } from './theme';
import { HistoryView } from './views/HistoryView';
import { PreviewView } from './views/PreviewView';
import { RankView } from './views/RankView';
import { RegisterView } from './views/RegisterView';
import { SummaryView } from './views/SummaryView';
import { UndoView } from './views/UndoView';
import { ValidateView } from './views/ValidateView';
import { WelcomeView } from './views/WelcomeView';

interface AppProps {
  readonly controller: Controller;
  /** Language of the host, for example `id-ID`; used while the choice is `auto`. */
  readonly displayLanguage: string;
  readonly requests: StepRequests;
}

type Place = StepId | 'history';

export function App({ controller, displayLanguage, requests }: AppProps) {
  const state = useControllerState(controller);
  const { text, language } = useTranslator(state.language === 'auto' ? languageFor(displayLanguage) : state.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const [memory] = useState(() => new Map<string, unknown>());
  const pane = useMemo<Pane>(
    () => ({ controller, state, text, language, busy: state.activity.type === 'running', memory }),
    [controller, state, text, language, memory],
  );
  return (
    <FluentProvider theme={THEME} className="ks-root">
      <PaneContext value={pane}>
        <Frame requests={requests} />
      </PaneContext>
    </FluentProvider>
  );
}

function Frame({ requests }: { readonly requests: StepRequests }) {
  const { controller, state, text, busy } = usePane();
  const [place, setPlace] = useState<Place>('register');
  /** Where the way back from the history leads. */
  const [lastStep, setLastStep] = useState<StepId>('register');
  const [moved, setMoved] = useState(false);
  const wasShown = state.preview !== null || state.undoPreview !== null;
  const [returning, setReturning] = useState(false);
  if (wasShown && !returning) setReturning(true);
  // The button of the welcome goes away with it; the focus must not be lost with the button.
  const [reading, setReading] = useState(false);
  if (state.analysis === null && busy && !reading) setReading(true);
  const goTo = (next: Place): void => {
    if (state.preview !== null) controller.discardPreview();
    if (state.undoPreview !== null) controller.discardUndo();
    if (place !== 'history') setLastStep(place);
    setPlace(next);
    setMoved(true);
  };
  useEffect(
    () =>
      requests.listen((step) => {
        setPlace(step);
        setMoved(true);
      }),
    [requests],
  );
  const isHistory = place === 'history';
  const openHistory = (): void => {
    goTo('history');
    void controller.listHistory();
  };
  return (
    <div className="ks-pane" aria-busy={busy}>
      <header className="ks-header">
        <h1>{text('pane.name')}</h1>
        {state.analysis === null ? null : (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwise20Regular />}
            disabled={busy}
            title={text('pane.readTip')}
            onClick={() => void controller.refresh()}
          >
            {text('pane.read')}
          </Button>
        )}
      </header>
      <StepPath current={isHistory ? null : place} onChoose={goTo} />
      <main className="ks-main">
        <ActivityBar />
        <ProblemBar />
        <NoticeBar />
        <LiveBar />
        <Content key={place} place={place} focus={moved || returning || reading} onChoose={goTo} />
      </main>
      <footer className="ks-footer">
        <Button appearance="subtle" size="small" onClick={isHistory ? () => goTo(lastStep) : openHistory}>
          {text(isHistory ? 'pane.history.back' : 'pane.history.open')}
        </Button>
        <LanguageChoice />
      </footer>
    </div>
  );
}

interface ContentProps {
  readonly place: Place;
  readonly focus: boolean;
  readonly onChoose: (step: StepId) => void;
}

function Content({ place, focus, onChoose }: ContentProps) {
  const { state } = usePane();
  if (state.undoPreview !== null) return <UndoView preview={state.undoPreview} />;
  if (state.preview !== null) return <PreviewView preview={state.preview} />;
  if (place === 'history') return <HistoryView focus={focus} />;
  if (state.analysis === null) return <WelcomeView focus={focus} />;
  const View = VIEWS[place];
  return (
    <>
      <View analysis={state.analysis} focus={focus} />
      <StepActions step={place} analysis={state.analysis} onChoose={onChoose} />
    </>
  );
}

const VIEWS = { register: RegisterView, validate: ValidateView, rank: RankView, summarise: SummaryView } as const;
