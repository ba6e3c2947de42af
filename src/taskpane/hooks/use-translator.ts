/** Typed texts of a language for the pane, and the language they are in while the wanted one is still loaded. */
import { useEffect, useMemo, useState } from 'react';
import { hasText, isLoaded, loadTexts, makeTranslator, type LanguageCode } from '../../i18n/translator';
import type { Text } from './pane-context';

interface Translator {
  readonly text: Text;
  readonly language: LanguageCode;
}

/** Indonesian until the texts of `wanted` are there; the same value as long as the language stays. */
export function useTranslator(wanted: LanguageCode): Translator {
  const [, setArrived] = useState<LanguageCode>('id');
  const language = isLoaded(wanted) ? wanted : 'id';
  useEffect(() => {
    let isWanted = true;
    if (!isLoaded(wanted)) {
      void loadTexts(wanted).then((isThere) => {
        if (isThere && isWanted) setArrived(wanted);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return useMemo(() => {
    const translate = makeTranslator(language);
    const text: Text = (key, params) => translate(key, params);
    text.ref = (message) => translate(message.key, message.params);
    text.find = (key, fallback) => (hasText(key) ? translate(key) : fallback);
    return { text, language };
  }, [language]);
}
