/** Typed texts of a language for the pane, and the language they are in while the wanted one is still loaded. */
import { useEffect, useMemo, useState } from 'react';
import { hasText, isLoaded, loadTexts, makeTranslator, splitSentence, type LanguageCode } from '../../i18n/translator';
import type { Text } from './pane-context';

const ALL = ['first', 'work'] as const;

interface Translator {
  readonly text: Text;
  readonly language: LanguageCode;
}

/**
 * Indonesian until the texts of `wanted` are there; the same value as long as the language stays. A language chosen later
 * is shown when all its texts are there: what has been found is on the screen already.
 */
export function useTranslator(wanted: LanguageCode): Translator {
  const [shown, setShown] = useState<LanguageCode>(isLoaded(wanted, ['first']) ? wanted : 'id');
  const language = isLoaded(wanted, ALL) ? wanted : shown;
  useEffect(() => {
    let isWanted = true;
    void loadTexts(wanted, ALL).then((isThere) => {
      if (isThere && isWanted && wanted !== shown) setShown(wanted);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, shown]);
  return useMemo(() => {
    const translate = makeTranslator(language);
    const text: Text = (key, params) => translate(key, params);
    text.ref = (message) => translate(message.key, message.params);
    text.parts = (message) => splitSentence(language, message);
    text.find = (key, fallback) => (hasText(key) ? translate(key) : fallback);
    return { text, language };
  }, [language]);
}
