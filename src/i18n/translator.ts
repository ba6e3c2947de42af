/**
 * Sentences by key; the pane loads only the language it shows, the rest of the project takes both from `index.ts`.
 * Indonesian is the source language: its keys are the type every other language must satisfy.
 * Nothing else in the project holds a sentence. Keys are flat (`rules.date-order.message`); values use `{{name}}` and the
 * formats `{{x, number}}`, `{{x, rupiah}}`, `{{x, percent}}`, `{{x, date}}`, `{{x, list}}`. `{{x, label}}` takes a key or a
 * list of keys (`fields.scope`, `codes.instrument.KSB`) and writes their texts; what is no key stays as it is.
 */
import i18next, { type i18n } from 'i18next';
import type { Translate } from '../core/model/message';
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

const TEXTS: Partial<Record<LanguageCode, Texts>> = { id };

/** Makes a language's texts known, so that its translators can be made without waiting. */
export function addTexts(language: LanguageCode, texts: Texts): void {
  TEXTS[language] = texts;
}

export function isLoaded(language: LanguageCode): boolean {
  return TEXTS[language] !== undefined;
}

/** Loads the texts of a language where they are not there yet; false when they cannot be had, as without a network. */
export async function loadTexts(language: LanguageCode): Promise<boolean> {
  if (isLoaded(language)) return true;
  try {
    const { en } = await import(/* webpackChunkName: "en" */ './en');
    addTexts('en', en);
    return true;
  } catch (error) {
    console.warn(`i18n: the texts of "${language}" could not be loaded`, error);
    return false;
  }
}

/** A translator once its texts are there; Indonesian when they cannot be had. */
export async function loadTranslator(language: LanguageCode): Promise<Translate> {
  return makeTranslator((await loadTexts(language)) ? language : 'id');
}

/**
 * A translator for a language whose texts are loaded, without shared state. Throws on an unknown key: a missing text is a
 * bug of ours.
 */
export function makeTranslator(language: LanguageCode): Translate {
  const texts: Readonly<Record<string, string>> = textsOf(language);
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  for (const format of PARAM_FORMATS) {
    instance.services.formatter?.add(format, (value: unknown) => formatParam(value, format, language));
  }
  instance.services.formatter?.add('label', (value: unknown) =>
    formatParam(readLabels(value, texts), 'list', language),
  );
  return (key, params) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`i18n: no text for "${key}"`);
    return text.includes('{{') ? instance.t(key, { ...params }) : text;
  };
}

function textsOf(language: LanguageCode): Texts {
  const texts = TEXTS[language];
  if (texts === undefined) throw new Error(`i18n: the texts of "${language}" are not loaded`);
  return texts;
}

function readLabels(value: unknown, texts: Readonly<Record<string, string>>): unknown {
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
