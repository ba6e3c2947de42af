/** The top line: file name, open, download, samples, undo, redo, language. */
import { useRef, type ReactElement } from 'react';
import type { PageStore } from '../page-store';
import { Icon } from './Icon';
import { useStore } from './use-store';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function download(store: PageStore): Promise<void> {
  const saved = await store.saveBytes();
  if (saved === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([saved.bytes as BlobPart], { type: XLSX_TYPE }));
  link.download = saved.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function openSample(store: PageStore, name: string): Promise<void> {
  const answer = await fetch(`/samples/${encodeURIComponent(name)}`);
  await store.openBytes(new Uint8Array(await answer.arrayBuffer()), name);
}

function FileButtons({ samples }: { readonly samples: readonly string[] }): ReactElement {
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined): void => {
    if (file !== undefined)
      void file.arrayBuffer().then((buffer) => store.openBytes(new Uint8Array(buffer), file.name));
    if (input.current !== null) input.current.value = '';
  };
  const pick = (value: string): void => {
    if (value === '*empty') store.openEmpty();
    else if (value !== '') void openSample(store, value);
  };
  return (
    <>
      <input ref={input} type="file" hidden data-testid="file" onChange={(event) => choose(event.target.files?.[0])} />
      <button type="button" title={store.text('openHint')} onClick={() => input.current?.click()}>
        <Icon name="open" />
        {store.text('open')}
      </button>
      <button
        type="button"
        title={store.text('downloadHint')}
        disabled={store.session === null}
        onClick={() => void download(store)}
      >
        <Icon name="download" />
        {store.text('download')}
      </button>
      <select aria-label={store.text('sample')} value="" onChange={(event) => pick(event.target.value)}>
        <option value="">{store.text('chooseSample')}</option>
        {samples.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value="*empty">{store.text('emptyWorkbook')}</option>
      </select>
    </>
  );
}

export function TitleBar({ samples }: { readonly samples: readonly string[] }): ReactElement {
  const store = useStore();
  const workbook = store.session?.workbook;
  return (
    <header className="title-bar">
      <span className="title-mark" aria-hidden="true">
        K
      </span>
      <button
        type="button"
        className="title-icon"
        aria-label={store.text('undo')}
        title={store.text('undo')}
        disabled={workbook?.canUndo !== true}
        onClick={() => {
          workbook?.undo();
          store.grid?.focus();
        }}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="title-icon"
        aria-label={store.text('redo')}
        title={store.text('redo')}
        disabled={workbook?.canRedo !== true}
        onClick={() => {
          workbook?.redo();
          store.grid?.focus();
        }}
      >
        <Icon name="redo" />
      </button>
      <h1 className="title-name">{workbook?.data.name ?? store.text('title')}</h1>
      <FileButtons samples={samples} />
      <select
        aria-label={store.text('language')}
        value={store.language}
        onChange={(event) => store.setLanguage(event.target.value === 'en' ? 'en' : 'id')}
      >
        <option value="id">Indonesia (id-ID)</option>
        <option value="en">English (en-US)</option>
      </select>
    </header>
  );
}
