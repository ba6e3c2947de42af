/** Entry of the shared runtime: waits for Excel, puts controller and pane together, ties the ribbon to the steps. */
import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerRibbonCommands } from '../commands/ribbon-commands';
import { displayLanguage, onRibbonFunction, showPane, waitForOffice } from '../host/office-runtime';
import { languageFor, loadTexts } from '../i18n/translator';
import { App } from '../taskpane/App';
import { makeStepRequests } from '../taskpane/step-requests';
import '../taskpane/pane.css';
import { BootScreen, type BootState } from './BootScreen';
import { composeController } from './compose';
import { makeStudyRunner } from './study-runner';

/** Keeps an error of the pane from leaving it blank. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? bootScreen('crashed') : this.props.children;
  }
}

function bootScreen(state: BootState): ReactNode {
  return <BootScreen state={state} displayLanguage={displayLanguage()} onReload={() => window.location.reload()} />;
}

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  root.render(bootScreen('waiting'));
  const readiness = await waitForOffice();
  await loadTexts(languageFor(displayLanguage()), ['first']);
  if (readiness !== 'ready') {
    root.render(bootScreen(readiness));
    return;
  }
  const requests = makeStepRequests();
  registerRibbonCommands({
    showPane,
    openStep: (step) => requests.request(step),
    associate: onRibbonFunction,
  });
  const controller = composeController(displayLanguage(), makeStudyRunner());
  root.render(
    <Boundary>
      <App controller={controller} displayLanguage={displayLanguage()} requests={requests} />
    </Boundary>,
  );
}

const element = document.getElementById('pane');
if (element === null) throw new Error('taskpane.html has no element with the id "pane"');
void start(element);
