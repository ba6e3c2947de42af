/** The line under the sheet: mode, figures of the selection, requests of the add-in, zoom. */
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Faults, RequestExecutor } from '../../protocol/contract';
import type { Rect, Sheet } from '../../workbook/model';
import type { GridView } from '../grid/grid-view';
import type { PageTextKey } from '../texts';
import { Icon } from './Icon';
import { useStore } from './use-store';

interface Figures {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Walks the filled cells of the rectangle only, so a whole column costs what it holds. */
function measureSelection(sheet: Sheet, rect: Rect): Figures {
  let [count, numbers, sum] = [0, 0, 0];
  for (const [row, cells] of sheet.cells) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < rect.left || column > rect.right || cell.value === undefined || cell.value === '') continue;
      count += 1;
      if (typeof cell.value !== 'number') continue;
      numbers += 1;
      sum += cell.value;
    }
  }
  return { count, numbers, sum };
}

function SelectionFigures({ grid }: { readonly grid: GridView }): ReactElement | null {
  const store = useStore();
  const { sheet, selectedRect: rect } = grid;
  const revision = store.revision();
  const { top, left, bottom, right } = rect;
  const figures = useMemo(
    () => ({ revision, ...measureSelection(sheet, { top, left, bottom, right }) }),
    [revision, sheet, top, left, bottom, right],
  );
  if (figures.count < 2) return null;
  const format = new Intl.NumberFormat(store.locale, { maximumFractionDigits: 4 });
  const mean = format.format(figures.sum / Math.max(1, figures.numbers));
  return (
    <span className="status-figures">
      {figures.numbers > 0 && <span>{store.text('average', { value: mean })}</span>}
      <span>{store.text('count', { value: format.format(figures.count) })}</span>
      {figures.numbers > 0 && <span>{store.text('sum', { value: format.format(figures.sum) })}</span>}
    </span>
  );
}

/** Requests are counted by the host; the page looks twice a second. */
function Counters({ executor }: { readonly executor: RequestExecutor }): ReactElement {
  const store = useStore();
  const [counters, setCounters] = useState({ ...executor.counters });
  useEffect(() => {
    const timer = setInterval(() => {
      setCounters((known) => (known.syncs === executor.counters.syncs ? known : { ...executor.counters }));
    }, 500);
    return () => clearInterval(timer);
  }, [executor]);
  const kilobytes = (bytes: number): string =>
    (bytes / 1024).toLocaleString(store.locale, { maximumFractionDigits: 1 });
  const { syncs, requestBytes, responseBytes } = counters;
  const params = { syncs: String(syncs), sent: kilobytes(requestBytes), received: kilobytes(responseBytes) };
  return <span className="status-counters">{store.text('counters', params)}</span>;
}

const FAULTS: readonly { readonly text: PageTextKey; readonly faults: Faults }[] = [
  { text: 'faultNone', faults: {} },
  { text: 'faultAction', faults: { failAtAction: 2 } },
  { text: 'faultRequest', faults: { failAtRequest: 0 } },
  { text: 'faultEditing', faults: { cellEditRequests: 3 } },
  { text: 'faultPayload', faults: { payloadLimit: 100_000 } },
  { text: 'faultHang', faults: { hang: true } },
  { text: 'faultLost', faults: { events: 'lost' } },
  { text: 'faultDoubled', faults: { events: 'doubled' } },
];

function FaultMenu({ executor }: { readonly executor: RequestExecutor }): ReactElement {
  const store = useStore();
  const choose = (index: number): void => {
    executor.faults = { ...FAULTS[index]?.faults };
  };
  return (
    <select aria-label={store.text('faults')} onChange={(event) => choose(Number(event.target.value))}>
      {FAULTS.map(({ text }, index) => (
        <option key={text} value={index}>
          {store.text(text)}
        </option>
      ))}
    </select>
  );
}

const ZOOM_STEP = 10;

export function StatusBar({
  grid,
  executor,
}: {
  readonly grid: GridView;
  readonly executor: RequestExecutor;
}): ReactElement {
  const store = useStore();
  const mode = store.edit === null ? 'ready' : store.edit.mode === 'enter' ? 'entering' : 'editing';
  const percent = Math.round(grid.zoom * 100);
  return (
    <div className="status-bar">
      <span>{store.text(mode)}</span>
      <Counters executor={executor} />
      {new URLSearchParams(window.location.search).has('faults') && <FaultMenu executor={executor} />}
      <span className="status-space" />
      <SelectionFigures grid={grid} />
      <span className="status-zoom" role="group" aria-label={store.text('zoom')}>
        <button type="button" aria-label={store.text('zoomOut')} onClick={() => grid.setZoom(percent - ZOOM_STEP)}>
          <Icon name="minus" />
        </button>
        <span>{percent}%</span>
        <button type="button" aria-label={store.text('zoomIn')} onClick={() => grid.setZoom(percent + ZOOM_STEP)}>
          <Icon name="plus" />
        </button>
      </span>
    </div>
  );
}
