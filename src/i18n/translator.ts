/**
 * Sentences by key, two parts a language: `first`, with which the pane opens, and `work`, which findings, rankings, sheets
 * and papers need. The pane loads what it shows; the rest of the project takes everything from `index.ts`.
 * Indonesian is the source language: its keys are the type every other language must satisfy.
 * Nothing else in the project holds a sentence. Keys are flat (`rules.date-order.message`); values use `{{name}}` and the
 * formats `{{x, number}}`, `{{x, rupiah}}`, `{{x, percent}}`, `{{x, date}}`, `{{x, list}}`. `{{x, label}}` takes a key or a
 * list of keys (`fields.scope`, `codes.instrument.KSB`) and writes their texts; what is no key stays as it is. Where a language
 * has a singular, `{x:proposal|proposals}` takes the first form for one and for a list of one, else the second.
 */
import i18next, { type i18n } from 'i18next';
import type { MessageRef, Translate } from '../core/model/message';
import { formatParam, PARAM_FORMATS, splitList, type LanguageCode } from './format';
import type { id } from './id';
import { first } from './id/first';

export type { LanguageCode } from './format';
export type MessageKey = keyof typeof id;
export type Texts = Readonly<Record<MessageKey, string>>;

export const LANGUAGES: readonly { readonly code: LanguageCode; readonly ownName: string; readonly locale: string }[] =
  [
    { code: 'id', ownName: 'Bahasa Indonesia', locale: 'id-ID' },
    { code: 'en', ownName: 'English', locale: 'en-GB' },
  ];

type Part = 'first' | 'work';
/** Texts that may still grow: a translator made earlier sees what is added later. */
type Loaded = Record<string, string>;

const TEXTS: Readonly<Record<LanguageCode, Loaded>> = { id: { ...first }, en: {} };
const PARTS: Readonly<Record<LanguageCode, Set<Part>>> = { id: new Set(['first']), en: new Set() };

/** Where the parts come from that the pane's page does not bring along. */
const SOURCES: Readonly<Record<LanguageCode, Readonly<Record<Part, () => Promise<Loaded>>>>> = {
  id: {
    first: () => Promise.resolve(first),
    work: async () => (await import(/* webpackChunkName: "id-work" */ './id/work')).work,
  },
  en: {
    first: async () => (await import(/* webpackChunkName: "en" */ './en/first')).first,
    work: async () => (await import(/* webpackChunkName: "en-work" */ './en/work')).work,
  },
};

/** Makes all texts of a language known, so that its translators can be made without waiting. */
export function addTexts(language: LanguageCode, texts: Texts): void {
  addPart(language, 'first', texts);
  addPart(language, 'work', texts);
}

function addPart(language: LanguageCode, part: Part, texts: Readonly<Loaded>): void {
  Object.assign(TEXTS[language], texts);
  PARTS[language].add(part);
}

export function isLoaded(language: LanguageCode, parts: readonly Part[]): boolean {
  return parts.every((part) => PARTS[language].has(part));
}

/** Loads parts of a language where they are not there yet; false when they cannot be had, as without a network. */
export async function loadTexts(language: LanguageCode, parts: readonly Part[]): Promise<boolean> {
  const load = async (part: Part): Promise<void> => {
    if (!PARTS[language].has(part)) addPart(language, part, await SOURCES[language][part]());
  };
  try {
    await Promise.all(parts.map(load));
    return true;
  } catch (error) {
    console.warn(`i18n: the texts of "${language}" could not be loaded`, error);
    return false;
  }
}

/** A translator once all its texts are there; Indonesian when they cannot be had. */
export async function loadTranslator(language: LanguageCode): Promise<Translate> {
  if (await loadTexts(language, ['first', 'work'])) return makeTranslator(language);
  if (language === 'id' || !(await loadTexts('id', ['work']))) throw new Error('i18n: no texts to work with');
  return makeTranslator('id');
}

/**
 * A translator for a language whose texts are loaded, without shared state. Throws on an unknown key: a missing text is a
 * bug of ours.
 */
export function makeTranslator(language: LanguageCode): Translate {
  if (!isLoaded(language, ['first'])) throw new Error(`i18n: the texts of "${language}" are not loaded`);
  const texts = TEXTS[language];
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
    if (!text.includes('{')) return text;
    return instance.services.interpolator.interpolate(chooseForms(text, params), { ...params }, language, {});
  };
}

const FORMS = /\{(\w+):([^|{}]*)\|([^|{}]*)\}/g;

function chooseForms(text: string, params: MessageRef['params'] = {}): string {
  return text.replace(FORMS, (_, name: string, one: string, more: string) => {
    const value = params[name];
    return (Array.isArray(value) ? value.length : value) === 1 ? one : more;
  });
}

/** A piece of a sentence: words of the language, or what a parameter says. */
export interface SentencePart {
  readonly text: string;
  /** Name of the parameter; null for words of the language. */
  readonly param: string | null;
  /** Which one of a list; 0 for what is none. */
  readonly item: number;
}

const PARAM = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/;

/** The sentence of a translator in pieces, so that what its parameters say can be told apart. */
export function splitSentence(language: LanguageCode, { key, params }: MessageRef): SentencePart[] {
  const texts = TEXTS[language];
  const found = texts[key];
  if (found === undefined) throw new Error(`i18n: no text for "${key}"`);
  const text = chooseForms(found, params);
  // Words, name and format in turn.
  const pieces = text.split(PARAM);
  const parts: SentencePart[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [words = '', name, format] = pieces.slice(at, at + 3);
    if (words !== '') parts.push({ text: words, param: null, item: 0 });
    const given = name === undefined ? undefined : params[name];
    if (name === undefined || given === undefined) continue;
    const value = format === 'label' ? readLabels(given, texts) : format === undefined ? String(given) : given;
    if (!Array.isArray(value)) parts.push({ text: formatParam(value, format, language), param: name, item: 0 });
    else {
      let item = 0;
      for (const { isItem, text: shown } of splitList(value.map(String), language)) {
        parts.push(isItem ? { text: shown, param: name, item: item++ } : { text: shown, param: null, item: 0 });
      }
    }
  }
  return parts;
}

function readLabels(value: unknown, texts: Readonly<Record<string, string>>): unknown {
  const read = (key: unknown): unknown => (typeof key === 'string' ? (texts[key] ?? key) : key);
  return Array.isArray(value) ? value.map(read) : read(value);
}

/** Whether a key made of data (`codes.stage.pelaksanaan`) has a text. */
export function hasText(key: string): key is MessageKey {
  return Object.hasOwn(TEXTS.id, key);
}

/** The language for a display language such as `id-ID`; Indonesian when none fits. */
export function languageFor(displayLanguage: string): LanguageCode {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'id';
}
