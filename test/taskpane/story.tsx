/** Shows one scene of the pane in a real browser: `#scene,language`. Bundled by pictures.ts only. */
import { createRoot } from 'react-dom/client';
import '../../src/i18n/index';
import { App } from '../../src/taskpane/App';
import { makeStepRequests } from '../../src/taskpane/step-requests';
import { makeFakeController, SCENE_STEPS, SCENES, type Scene } from './fake-controller';

const [scene, language] = window.location.hash.slice(1).split(',') as [Scene, 'id' | 'en'];
const requests = makeStepRequests();
const step = SCENE_STEPS[scene];
if (step !== undefined) requests.request(step);
const controller = makeFakeController({ ...SCENES[scene], language });
createRoot(document.getElementById('pane')!).render(
  <App controller={controller} displayLanguage="id-ID" requests={requests} />,
);
