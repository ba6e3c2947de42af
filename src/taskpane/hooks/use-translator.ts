/** Typed texts of a language for the pane. */
import { useMemo } from 'react';
import { hasText, makeTranslator, type LanguageCode } from '../../i18n/index';
import type { Text } from './pane-context';

/** Wraps a translator with the key types; the same value as long as the language stays. */
export function useTranslator(language: LanguageCode): Text {
  return useMemo(() => {
    const translate = makeTranslator(language);
    const text: Text = (key, params) => translate(key, params);
    text.ref = (message) => translate(message.key, message.params);
    text.find = (key, fallback) => (hasText(key) ? translate(key) : fallback);
    return text;
  }, [language]);
}
