/** What stands in the pane until Excel has answered, or when the pane cannot start. Needs no Fluent and no controller. */
import { useEffect, useState } from 'react';
import { isLoaded, languageFor, makeTranslator, type MessageKey } from '../i18n/translator';

export type BootState = 'waiting' | 'notExcel' | 'tooOld' | 'crashed';

/** Excel on a slow machine answers within this time; later the person is told. */
const SLOW_MS = 8000;

const KEYS: Readonly<Record<BootState, MessageKey>> = {
  waiting: 'pane.loading',
  notExcel: 'pane.notExcel',
  tooOld: 'pane.tooOld',
  crashed: 'pane.crashed',
};

interface BootScreenProps {
  readonly state: BootState;
  readonly displayLanguage: string;
  readonly onReload: () => void;
}

export function BootScreen({ state, displayLanguage, onReload }: BootScreenProps) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  const language = languageFor(displayLanguage);
  const text = makeTranslator(isLoaded(language, ['first']) ? language : 'id');
  const showsHelp = state === 'crashed' || (state === 'waiting' && isSlow);
  return (
    <main className="ks-boot">
      <h1>{text('pane.name')}</h1>
      <p role="status">{text(state === 'waiting' && isSlow ? 'pane.loadingSlow' : KEYS[state])}</p>
      {showsHelp ? (
        <>
          <p>{text('pane.loadingHelp')}</p>
          <button type="button" onClick={onReload}>
            {text('pane.reload')}
          </button>
        </>
      ) : null}
    </main>
  );
}
