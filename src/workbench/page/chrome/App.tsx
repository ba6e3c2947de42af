/** The page: title bar and ribbon above, the sheet on the left, the pane on the right. */
import { useCallback, useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { FrameHandle, FrameHost } from '../frame-host';
import { DEFAULT_PANE, readRibbon, type RibbonAction } from '../manifest';
import { FormulaBar } from './FormulaBar';
import { GridHost } from './GridHost';
import { ContextMenu, FileNotes, MessageDialog } from './Overlays';
import { PanePanel } from './PanePanel';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useStore } from './use-store';

interface AppProps {
  readonly host: FrameHost;
  readonly manifest: string;
  readonly samples: readonly string[];
}

function useRibbonActions(host: FrameHost, functionPage: string | null, panePage: string) {
  const store = useStore();
  const pane = useRef<FrameHandle | null>(null);
  const functions = useRef<{ frame: HTMLIFrameElement; handle: FrameHandle; session: number } | null>(null);
  const onFrame = useCallback((handle: FrameHandle | null) => {
    pane.current = handle;
  }, []);
  const runFunction = (buttonId: string, name: string): void => {
    const { session } = store;
    if (session === null || functionPage === null) return;
    if (functionPage.split('?')[0] === panePage.split('?')[0]) {
      store.showPane(null);
      pane.current?.session.invokeCommand(buttonId, name);
      return;
    }
    if (functions.current?.session !== session.number) {
      functions.current?.handle.close();
      functions.current?.frame.remove();
      const frame = document.createElement('iframe');
      frame.hidden = true;
      document.body.append(frame);
      const documentUrl = `https://${window.location.host}/${encodeURIComponent(session.workbook.data.name)}`;
      const options = { executor: session.executor, documentUrl, settings: new Map(), language: store.locale };
      functions.current = {
        frame,
        handle: host.open(frame, { ...options, page: functionPage }),
        session: session.number,
      };
    }
    functions.current.handle.session.invokeCommand(buttonId, name);
  };
  const onAction = (buttonId: string, action: RibbonAction): void => {
    if (action.kind === 'showPane') store.showPane(action.page);
    else runFunction(buttonId, action.name);
  };
  return { onFrame, onAction };
}

export function App({ host, manifest, samples }: AppProps): ReactElement {
  const store = useStore();
  const { session, grid, locale } = store;
  const model = useMemo(() => readRibbon(manifest, locale), [manifest, locale]);
  const panePage = store.panePage ?? model?.panePage ?? DEFAULT_PANE;
  const { onFrame, onAction } = useRibbonActions(host, model?.functionPage ?? null, panePage);
  useEffect(() => {
    document.documentElement.lang = store.language;
    document.title = session === null ? store.text('title') : `${session.workbook.data.name} – ${store.text('title')}`;
  });
  const current = session !== null && grid?.workbook === session.workbook ? grid : null;
  return (
    <div className="page">
      <TitleBar samples={samples} />
      <Ribbon model={model} onAction={onAction} />
      <div className="page-body">
        <main className="sheet-area">
          {current !== null && <FormulaBar grid={current} />}
          {session === null ? (
            <p className="page-loading">{store.text('loading')}</p>
          ) : (
            <>
              <FileNotes notices={session.workbook.data.notices} />
              <GridHost key={session.number} session={session} />
            </>
          )}
          {current !== null && session !== null && (
            <>
              <SheetTabs grid={current} />
              <StatusBar grid={current} executor={session.executor} />
            </>
          )}
        </main>
        {session !== null && store.isPaneOpen && (
          <PanePanel session={session} host={host} page={panePage} onFrame={onFrame} />
        )}
      </div>
      {store.menu !== null && <ContextMenu menu={store.menu} />}
      {store.dialog !== null && <MessageDialog dialog={store.dialog} />}
    </div>
  );
}
