/**
 * The messages between office.js in the pane's frame and the page, as host-protocol.md 3 tells them: text in, text out.
 * Knows no window; frame-host.ts connects it to one. An action it does not know is answered with an error that names it.
 */
import type { HostEvent, RequestExecutor } from '../protocol/contract';
import { REQUIREMENT_SETS } from '../protocol/wire';

/** DispatchId of a RichApi request, and of the answer to a ribbon command. */
const EXECUTE_RICH_API = 93;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;
const RICH_API_EVENT_MESSAGE = 65536;
/** office.js' own number for "the method is not supported by this host". */
const NOT_SUPPORTED = 5012;

/** office.js marks requests to the page around the workbook with this; only "ribbon handlers are ready" arrives so. */
const SHELL_PARTITION = 'WacPartition';

/** Acknowledges every action of a request to the page itself. It is no request to the workbook and not counted as one. */
function answerShell(body: string): string {
  const request = JSON.parse(body) as { readonly Actions?: readonly { readonly Id: number }[] };
  return JSON.stringify({ Results: (request.Actions ?? []).map(({ Id }) => ({ ActionId: Id, Value: {} })) });
}

export interface FrameIdentity {
  readonly conversationId: string;
  readonly appId: string;
  /** The origin office.js is told and checks: https of the page's own host (host-protocol.md 3, plain http). */
  readonly origin: string;
  /** `id-ID` or `en-US`: Office.context.displayLanguage. */
  readonly language: string;
  readonly documentUrl: string;
  /** `Office.context.document.settings`: serialised values by name. */
  readonly settings: Map<string, string>;
}

export interface FrameSessionOptions extends FrameIdentity {
  readonly executor: RequestExecutor;
  /** Delivers one message text to the frame. */
  readonly send: (text: string) => void;
  /** Told once when office.js has made its first contact and when a ribbon command was completed. */
  readonly onReady?: () => void;
  readonly onCommandCompleted?: (commandId: string) => void;
  /** Told of a message that could not be answered as asked; `what` names it. */
  readonly onProblem?: (what: string) => void;
}

interface WireMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

interface Registration {
  readonly conversationId: string;
  readonly correlationId: number;
}

const REGISTER = 1;
const UNREGISTER = 2;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads a message of office.js; null for anything else that arrives at a window. */
export function parseMessage(data: unknown): WireMessage | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return null;
  }
  if (!isRecord(value) || value._messageType !== 0) return null;
  const { _actionName: name, _conversationId: conversation, _correlationId: correlation } = value;
  if (typeof name !== 'string' || typeof conversation !== 'string' || typeof correlation !== 'number') return null;
  return value as unknown as WireMessage;
}

/**
 * The address of the frame: office.js reads the host from it. `page` may carry a query of its own.
 * The `_xdm_Info` part stays last and its bars are not encoded (host-protocol.md 3).
 */
export function makeFrameUrl(page: string, identity: FrameIdentity): string {
  const join = page.includes('?') ? '&' : '?';
  const hostInfo = `_host_Info=Excel$Web$16.01$${identity.language}$${identity.conversationId}$$$0`;
  const xdm = `${identity.conversationId}|${identity.appId}|${encodeURIComponent(identity.origin)}`;
  return `${page}${join}${hostInfo}#&_serializer_version=1&_xdm_Info=${xdm}`;
}

/** One frame's conversation. Made anew when the frame is loaded again. */
export class FrameSession {
  readonly #options: FrameSessionOptions;
  readonly #registrations = new Map<string, Registration>();
  readonly #stopEvents: () => void;
  readonly #waitingCommands: (() => void)[] = [];
  #closed = false;

  constructor(options: FrameSessionOptions) {
    this.#options = options;
    this.#stopEvents = options.executor.onEvent((event) => this.#pushEvent(event));
  }

  /** Answers one message. Messages that are not office.js' are ignored. */
  async receive(data: unknown): Promise<void> {
    const message = parseMessage(data);
    if (message === null || this.#closed) return;
    if (message._actionType === REGISTER || message._actionType === UNREGISTER) {
      this.#register(message);
      return;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#answer(message, this.#appContext());
        this.#options.onReady?.();
        return;
      case 'ContextActivationManager_notifyHost':
        this.#answer(message, {});
        return;
      case 'executeMethod':
        await this.#execute(message);
        return;
      default:
        this.#options.onProblem?.(message._actionName);
        this.#answer(message, { Error: 0 });
    }
  }

  /** Sends a ribbon command to the functions the add-in associated; waits until office.js asked for commands. */
  invokeCommand(commandId: string, functionName: string): void {
    const send = (): void => {
      const registration = this.#registrations.get('appCommandInvoked');
      if (registration === undefined) return;
      const source = JSON.stringify({ source: { id: commandId } });
      this.#push('appCommandInvoked', registration, { 0: commandId, 1: functionName, 2: source });
    };
    if (this.#registrations.has('appCommandInvoked')) send();
    else this.#waitingCommands.push(send);
  }

  /** Ends the conversation: nothing is sent any more. */
  close(): void {
    this.#closed = true;
    this.#stopEvents();
    this.#registrations.clear();
  }

  #register(message: WireMessage): void {
    if (message._actionType === REGISTER) {
      const registration = { conversationId: message._conversationId, correlationId: message._correlationId };
      this.#registrations.set(message._actionName, registration);
    } else this.#registrations.delete(message._actionName);
    this.#answer(message, { Error: 0 });
    if (message._actionName === 'appCommandInvoked') for (const send of this.#waitingCommands.splice(0)) send();
  }

  async #execute(message: WireMessage): Promise<void> {
    const data = isRecord(message._data) ? message._data : {};
    const method = isRecord(data.DdaMethod) ? data.DdaMethod : {};
    const dispatchId = method.DispatchId;
    if (dispatchId === EXECUTE_RICH_API) {
      const parts = Array.isArray(data.ArrayData) ? (data.ArrayData as unknown[]) : [];
      const body = typeof parts[4] === 'string' ? parts[4] : '';
      const flags = typeof parts[6] === 'number' ? parts[6] : 0;
      const isForShell = parts[0] === SHELL_PARTITION;
      const answer = isForShell ? answerShell(body) : await this.#options.executor.execute(body, flags);
      this.#answer(message, { Version: 1, Error: 0, Data: [200, [], answer] });
    } else if (dispatchId === LOAD_SETTINGS) {
      this.#answer(message, { Version: 1, Error: 0, Properties: this.#settingsList() });
    } else if (dispatchId === SAVE_SETTINGS) {
      this.#saveSettings(data);
      this.#answer(message, { Version: 1, Error: 0 });
    } else if (dispatchId === COMMAND_COMPLETED) {
      this.#options.onCommandCompleted?.(JSON.stringify(data.ArrayData ?? data));
      this.#answer(message, { Version: 1, Error: 0 });
    } else {
      this.#options.onProblem?.(`executeMethod ${String(dispatchId)}`);
      this.#answer(message, { Version: 1, Error: NOT_SUPPORTED });
    }
  }

  #settingsList(): [string, string][] {
    return [...this.#options.settings];
  }

  #saveSettings(data: Record<string, unknown>): void {
    const properties = data.Properties ?? data.SettingsRequest;
    if (!isRecord(properties)) return;
    this.#options.settings.clear();
    for (const [name, value] of Object.entries(properties)) this.#options.settings.set(name, String(value));
  }

  #appContext(): Record<string, unknown> {
    const { language, documentUrl, conversationId, appId } = this.#options;
    return {
      _id: appId, _appName: 16, _appVersion: '16.01', _appUILocale: language, _dataLocale: language,
      _docUrl: documentUrl, _clientMode: 0, _settings: this.#settingsList(), _reason: 0, _osfControlType: 1, _eToken: '',
      _correlationId: conversationId, _appInstanceId: appId, _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    }; // prettier-ignore
  }

  #pushEvent(event: HostEvent): void {
    const registration = this.#registrations.get('richApiMessage');
    if (registration === undefined) return;
    const row = [RICH_API_EVENT_MESSAGE, event.type, event.targetId, event.args, 0, event.isRemote];
    this.#push('richApiMessage', registration, { ArrayData: [row] });
  }

  #push(actionName: string, registration: Registration, data: unknown): void {
    this.#send(actionName, registration.conversationId, registration.correlationId, 1, data);
  }

  #answer(message: WireMessage, data: unknown): void {
    this.#send(message._actionName, message._conversationId, message._correlationId, 0, data);
  }

  #send(actionName: string, conversationId: string, correlationId: number, responseType: 0 | 1, data: unknown): void {
    if (this.#closed) return;
    const text = {
      _messageType: 1, _actionName: actionName, _conversationId: conversationId, _correlationId: correlationId,
      _origin: this.#options.origin, _errorCode: 0, _responseType: responseType, _data: data, _serializerVersion: 1,
    }; // prettier-ignore
    this.#options.send(JSON.stringify(text));
  }
}
