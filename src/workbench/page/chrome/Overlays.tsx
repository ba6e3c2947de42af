/** What lies over the page: messages, the context menu, the notes on an opened file. */
import { useEffect, useRef, type ReactElement } from 'react';
import type { FileNotice } from '../../workbook/model';
import type { PageDialog, PageMenu } from '../page-store';
import { noticeText, type PageLanguage } from '../texts';
import { Icon } from './Icon';
import { useStore } from './use-store';

export function MessageDialog({ dialog }: { readonly dialog: PageDialog }): ReactElement {
  const store = useStore();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (element.current?.open === false) element.current.showModal();
  }, [dialog]);
  // A modal dialog keeps the focus inside until it is closed, so it closes before the focus goes elsewhere.
  const close = (): void => {
    element.current?.close();
    dialog.close();
  };
  return (
    <dialog
      ref={element}
      className="message"
      aria-labelledby="message-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 id="message-title">{dialog.title}</h2>
      <p>{dialog.text}</p>
      <button type="button" className="primary" autoFocus onClick={close}>
        {store.text('ok')}
      </button>
    </dialog>
  );
}

export function ContextMenu({ menu }: { readonly menu: PageMenu }): ReactElement {
  const store = useStore();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.querySelector('button')?.focus();
    const leave = (event: Event): void => {
      if (element.current?.contains(event.target as Node) !== true) store.showMenu(null);
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [menu, store]);
  const move = (step: 1 | -1): void => {
    const buttons = [...(element.current?.querySelectorAll('button') ?? [])];
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(index + step + buttons.length) % buttons.length]?.focus();
  };
  const leave = (): void => {
    store.showMenu(null);
    store.grid?.focus();
  };
  return (
    <div
      ref={element}
      className="menu"
      role="menu"
      tabIndex={-1}
      style={{ left: Math.min(menu.x, window.innerWidth - 220), top: Math.min(menu.y, window.innerHeight - 250) }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key === 'ArrowDown') move(1);
        if (event.key === 'ArrowUp') move(-1);
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') event.preventDefault();
      }}
    >
      {menu.items.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          onClick={() => {
            leave();
            run();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function listOf(notices: readonly FileNotice[], state: FileNotice['state'], language: PageLanguage): string {
  const parts = notices
    .filter((notice) => notice.state === state)
    .map(({ what, sheet }) =>
      sheet === null ? noticeText(language, what) : `${noticeText(language, what)} (${sheet})`,
    );
  return [...new Set(parts)].join(', ');
}

export function FileNotes({ notices }: { readonly notices: readonly FileNotice[] }): ReactElement | null {
  const store = useStore();
  const [kept, lost] = [listOf(notices, 'kept', store.language), listOf(notices, 'lost', store.language)];
  if (!store.areNoticesShown || kept + lost === '') return null;
  return (
    <div className="file-notes" role="note" aria-label={store.text('notices')}>
      <span>
        {lost !== '' && <strong>{store.text('noticeLost', { list: lost })} </strong>}
        {kept !== '' && store.text('noticeKept', { list: kept })}
      </span>
      <button type="button" aria-label={store.text('dismiss')} onClick={() => store.dismissNotices()}>
        <Icon name="close" />
      </button>
    </div>
  );
}
