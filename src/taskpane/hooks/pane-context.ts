/** What every part of the pane needs: the controller, its present state and the texts of the chosen language. */
import { createContext, useContext } from 'react';
import type { Controller, ControllerState } from '../../app/controller';
import type { MessageParam, MessageRef } from '../../core/model/message';
import type { LanguageCode, MessageKey, SentencePart } from '../../i18n/translator';

/** Sentences by typed key; `ref` for the references the core makes. */
export interface Text {
  (key: MessageKey, params?: Readonly<Record<string, MessageParam>>): string;
  ref(message: MessageRef): string;
  /** The same in pieces, to tell figures and names from the words between them. */
  parts(message: MessageRef): readonly SentencePart[];
  /** A key made of data, or `fallback` where the language has no text for it. */
  find(key: string, fallback: string): string;
}

export interface Pane {
  readonly controller: Controller;
  readonly state: ControllerState;
  readonly text: Text;
  readonly language: LanguageCode;
  readonly busy: boolean;
  /** What parts want to find again after they were away, by key (use-kept.ts). */
  readonly memory: Map<string, unknown>;
}

export const PaneContext = createContext<Pane | null>(null);

/** Throws outside of the pane: a part rendered without its context is a bug of ours. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside of <App>');
  return pane;
}

export function useText(): Text {
  return usePane().text;
}
