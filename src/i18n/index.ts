/**
 * Sentences by key. Indonesian is the source language: its keys are the type every other language must satisfy.
 * Nothing else in the project holds a sentence. Keys are flat (`rules.date-order.message`); values use `{{name}}` and the
 * formats `{{x, number}}`, `{{x, rupiah}}`, `{{x, percent}}`, `{{x, date}}`, `{{x, list}}`. `{{x, label}}` takes a key or a
 * list of keys (`fields.scope`, `codes.instrument.KSB`) and writes their texts; what is no key stays as it is.
 */
import i18next, { type i18n } from 'i18next';
import type { Translate } from '../core/model/message';
import { en } from './en';
import { formatParam, PARAM_FORMATS, type LanguageCode } from './format';
import { id } from './id';

export type { LanguageCode } from './format';
export type MessageKey = keyof typeof id;
export type Texts = Readonly<Record<MessageKey, string>>;

export const LANGUAGES: readonly { readonly code: LanguageCode; readonly ownName: string; readonly locale: string }[] =
  [
    { code: 'id', ownName: 'Bahasa Indonesia', locale: 'id-ID' },
    { code: 'en', ownName: 'English', locale: 'en-GB' },
  ];

const TEXTS: Readonly<Record<LanguageCode, Texts>> = { id, en };

/** A translator for one language, without shared state. Throws on an unknown key: a missing text is a bug of ours. */
export function makeTranslator(language: LanguageCode): Translate {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: TEXTS[language] } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  for (const format of PARAM_FORMATS) {
    instance.services.formatter?.add(format, (value: unknown) => formatParam(value, format, language));
  }
  instance.services.formatter?.add('label', (value: unknown) =>
    formatParam(readLabels(value, language), 'list', language),
  );
  return (key, params) => {
    if (!(key in TEXTS[language])) throw new Error(`i18n: no text for "${key}"`);
    return instance.t(key, { ...params });
  };
}

function readLabels(value: unknown, language: LanguageCode): unknown {
  const texts: Readonly<Record<string, string>> = TEXTS[language];
  const read = (key: unknown): unknown => (typeof key === 'string' ? (texts[key] ?? key) : key);
  return Array.isArray(value) ? value.map(read) : read(value);
}

/** Whether a key made of data (`codes.stage.pelaksanaan`) has a text. */
export function hasText(key: string): key is MessageKey {
  return Object.hasOwn(id, key);
}

/** The language for a display language such as `id-ID`; Indonesian when none fits. */
export function languageFor(displayLanguage: string): LanguageCode {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'id';
}
