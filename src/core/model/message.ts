/**
 * References to sentences. The core never holds a sentence: it names a key of `src/i18n` and the values that fill it.
 */

export type MessageParam = string | number | readonly string[];

export interface MessageRef {
  readonly key: string;
  readonly params: Readonly<Record<string, MessageParam>>;
}

/** Turns a key and its values into a sentence of the chosen language; given to plan builders by the app. */
export type Translate = (key: string, params?: Readonly<Record<string, MessageParam>>) => string;
