/** The column that shows the add-in's pane in a frame, as Excel does: title, close button, width by dragging. */
import { useEffect, useRef, useState, type PointerEvent, type ReactElement } from 'react';
import type { FrameHandle, FrameHost } from '../frame-host';
import type { Session } from '../page-store';
import { Icon } from './Icon';
import { useStore } from './use-store';

interface PanePanelProps {
  readonly session: Session;
  readonly host: FrameHost;
  readonly page: string;
  /** Receives the open frame, and null when it is gone. */
  readonly onFrame: (handle: FrameHandle | null) => void;
}

const MIN_WIDTH = 320;
const MAX_WIDTH = 480;
const START_WIDTH = 350;
const KEY_STEP = 16;

function clampWidth(width: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(width)));
}

export function PanePanel({ session, host, page, onFrame }: PanePanelProps): ReactElement {
  const store = useStore();
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState(START_WIDTH);
  const [isDragged, setDragged] = useState(false);
  const { locale } = store;
  useEffect(() => {
    if (frame.current === null) return;
    const { executor, workbook } = session;
    const documentUrl = `https://${window.location.host}/${encodeURIComponent(workbook.data.name)}`;
    const settings = new Map<string, string>();
    const handle = host.open(frame.current, { executor, documentUrl, settings, language: locale, page });
    onFrame(handle);
    return () => {
      handle.close();
      onFrame(null);
    };
  }, [session, host, page, locale, onFrame]);
  const drag = (event: PointerEvent): void => {
    if (isDragged) setWidth(clampWidth(window.innerWidth - event.clientX));
  };
  return (
    <aside className="pane" style={{ width }} aria-label={store.text('pane')}>
      <div
        className="pane-grip"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={store.text('resizePane')}
        aria-valuenow={width}
        aria-valuemin={MIN_WIDTH}
        aria-valuemax={MAX_WIDTH}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragged(false)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') setWidth(clampWidth(width + KEY_STEP));
          if (event.key === 'ArrowRight') setWidth(clampWidth(width - KEY_STEP));
        }}
      />
      <div className="pane-title">
        <span>Kersama</span>
        <button type="button" aria-label={store.text('closePane')} onClick={() => store.closePane()}>
          <Icon name="close" />
        </button>
      </div>
      <iframe
        key={`${session.number}|${locale}|${page}`}
        ref={frame}
        title={store.text('pane')}
        style={isDragged ? { pointerEvents: 'none' } : undefined}
      />
    </aside>
  );
}
