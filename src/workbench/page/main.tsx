/** Starts the page: reads manifest and samples from the server, opens the first sample, renders. */
import { createRoot } from 'react-dom/client';
import { App } from './chrome/App';
import { StoreContext } from './chrome/use-store';
import { FrameHost } from './frame-host';
import './page.css';
import { PageStore } from './page-store';
import { makeServices } from './services';

declare global {
  interface Window {
    /** For the end-to-end tests: the page's store, to look at the workbook behind the grid. */
    kersamaWorkbench?: PageStore;
  }
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  return answer.ok ? answer.text() : '';
}

/** `?sample=name.xlsx` opens that sample, `?sample=` nothing but an empty workbook; without it the first one is opened. */
async function openFirst(store: PageStore, samples: readonly string[]): Promise<void> {
  const wanted = new URLSearchParams(window.location.search).get('sample') ?? samples[0] ?? '';
  if (!samples.includes(wanted)) {
    store.openEmpty();
    return;
  }
  const answer = await fetch(`/samples/${encodeURIComponent(wanted)}`);
  await store.openBytes(new Uint8Array(await answer.arrayBuffer()), wanted);
  if (store.session === null) store.openEmpty();
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('main: the page has no root');
  const [services, manifest, list] = await Promise.all([
    makeServices(),
    fetchText('/manifest.xml'),
    fetchText('/samples/index.json'),
    // A machine without any of the substitutes' fonts refuses; the next font of the list then serves.
    Promise.allSettled(['12px', 'bold 12px'].map((font) => document.fonts.load(`${font} 'Narrow Sans'`))),
  ]);
  const samples = list === '' ? [] : (JSON.parse(list) as string[]);
  const language = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'id';
  const store = new PageStore(services, language);
  window.kersamaWorkbench = store;
  const host = new FrameHost(window);
  createRoot(root).render(
    <StoreContext value={store}>
      <App host={host} manifest={manifest} samples={samples} />
    </StoreContext>,
  );
  await openFirst(store, samples);
}

void start();
