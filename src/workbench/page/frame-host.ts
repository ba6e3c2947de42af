/**
 * Connects frames that run office.js with their sessions (frame-wire.ts). office.js posts to its parent window, so the
 * page's own `postMessage` is replaced by the receiver; answers are dispatched on the frame's window with the claimed
 * https origin, which is what lets the workbench run over plain http (host-protocol.md 3).
 */
import { FrameSession, makeFrameUrl, parseMessage, type FrameIdentity, type FrameSessionOptions } from './frame-wire';

export interface FrameHandle {
  readonly session: FrameSession;
  close(): void;
}

export type FrameOptions = Omit<FrameSessionOptions, 'send' | keyof FrameIdentity> &
  Pick<FrameIdentity, 'language' | 'documentUrl' | 'settings'> & { readonly page: string };

/** The page's side of all frames. One for a window. */
export class FrameHost {
  readonly #window: Window & typeof globalThis;
  readonly #sessions = new Map<string, FrameSession>();
  #count = 0;

  constructor(target: Window & typeof globalThis) {
    this.#window = target;
    const original = target.postMessage.bind(target);
    target.postMessage = (message: unknown, ...rest: unknown[]): void => {
      const parsed = parseMessage(message);
      const session = parsed === null ? undefined : this.#sessions.get(parsed._conversationId);
      if (session === undefined) {
        original(message, ...(rest as [WindowPostMessageOptions]));
        return;
      }
      // In Excel an answer never arrives within the call that asked for it.
      this.#window.setTimeout(() => void session.receive(message), 0);
    };
  }

  /** Loads `page` into the frame as Excel would load the pane. Close the handle before the frame is loaded again. */
  open(frame: HTMLIFrameElement, options: FrameOptions): FrameHandle {
    this.#count += 1;
    const identity: FrameIdentity = {
      conversationId: `kersama-${this.#count}`,
      appId: `app-${this.#count}`,
      origin: `https://${this.#window.location.host}`,
      language: options.language,
      documentUrl: options.documentUrl,
      settings: options.settings,
    };
    const send = (text: string): void => this.#deliver(frame, text, identity.origin);
    const session = new FrameSession({ ...options, ...identity, send });
    this.#sessions.set(identity.conversationId, session);
    frame.src = makeFrameUrl(options.page, identity);
    const close = (): void => {
      session.close();
      this.#sessions.delete(identity.conversationId);
    };
    return { session, close };
  }

  #deliver(frame: HTMLIFrameElement, text: string, origin: string): void {
    const target = frame.contentWindow as (Window & typeof globalThis) | null;
    if (target === null) return;
    target.dispatchEvent(new target.MessageEvent('message', { data: text, origin, source: this.#window }));
  }
}
