/**
 * Microsoft's unmodified office.js in Node, without a DOM: loaded into a context of its own and wired to an executor
 * (host-protocol.md 2). Never answers requests itself.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, type Context, type Script } from 'node:vm';
import type { HostEvent, RequestExecutor } from '../protocol/contract';
import { compileScript } from './compile-script';
import { EVENT_CATEGORY, REQUIREMENT_SETS } from '../protocol/wire';

export interface OfficeOptions {
  /** Office's language, as `Office.context.displayLanguage` tells it. Default `id-ID`. */
  readonly displayLanguage?: string;
  /** Highest ExcelApi set that the host claims. Default 1.17, as Excel LTSC 2024. */
  readonly excelApi?: string;
  /** A file of the project, from which the npm package is found. Default: the working directory. */
  readonly from?: string;
  /** Folder where the compiled library is kept for the next run (compile-script.ts). Default: nowhere. */
  readonly keepCodeIn?: string;
}

type OfficeGlobals = Pick<typeof globalThis, 'Excel' | 'Office' | 'OfficeExtension'>;

export interface LoadedOffice extends OfficeGlobals {
  /** Stops the delivery of events. */
  dispose(): void;
}

/** The parts of the library's test seams that the loader uses. */
interface LibraryContext extends Context, OfficeGlobals {
  readonly OfficeExtension: OfficeGlobals['OfficeExtension'] & {
    SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
}

const LIBRARY = 'dist/excel-web-16.00.debug.js';
const STRINGS = 'dist/en-us/office_strings.debug.js';
const scripts = new Map<string, Script>();

/** Folder of the npm package, found from a file of the project: from the working directory when none is given. */
export function officeJsFolder(from = join(process.cwd(), 'package.json')): string {
  return dirname(createRequire(from).resolve('@microsoft/office-js/package.json'));
}

function loadScript(file: string, { from, keepCodeIn }: OfficeOptions): Script {
  const path = join(officeJsFolder(from), file);
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const script = compileScript(path, keepCodeIn ?? null);
  scripts.set(path, script);
  return script;
}

/** The little of a window that the library touches while it loads. Errors and promises are those of the caller. */
function makeWindow(): Record<string, unknown> {
  const ignore = (): void => undefined;
  const window: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, Error, TypeError,
    addEventListener: ignore, removeEventListener: ignore, postMessage: ignore,
    location: {
      href: 'https://localhost/', protocol: 'https:', hostname: 'localhost', host: 'localhost', search: '', hash: '', pathname: '/',
    },
    navigator: { userAgent: 'node', platform: '', language: 'en-US' },
    document: {
      URL: 'https://localhost/', cookie: '', documentElement: {}, head: { appendChild: ignore }, addEventListener: ignore,
      getElementsByTagName: () => [], createElement: () => ({ setAttribute: ignore, style: {} }),
    },
  }; // prettier-ignore
  window.window = window;
  window.self = window;
  return window;
}

function makeSession(executor: RequestExecutor): unknown {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://workbench.invalid', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      async executeAsync(_customData: unknown, flags: number, request: { readonly Body: unknown }) {
        const body = typeof request.Body === 'string' ? request.Body : JSON.stringify(request.Body);
        const Body: unknown = JSON.parse(await executor.execute(body, flags));
        return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body };
      },
    }),
  };
}

function isAtMost(version: string, highest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [highestMajor = 0, highestMinor = 0] = highest.split('.').map(Number);
  return major < highestMajor || (major === highestMajor && minor <= highestMinor);
}

function makeOfficeContext(options: OfficeOptions): unknown {
  const sets: Readonly<Record<string, string>> = {
    ...REQUIREMENT_SETS,
    ...(options.excelApi === undefined ? {} : { ExcelApi: options.excelApi }),
  };
  const language = options.displayLanguage ?? 'id-ID';
  return {
    displayLanguage: language,
    contentLanguage: language,
    host: 'Excel',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    requirements: {
      isSetSupported(name: string, version?: string | number): boolean {
        const highest = sets[name];
        return highest !== undefined && isAtMost(String(version ?? '1.1'), highest);
      },
    },
  };
}

/** Loads the library and wires it to the executor. Each call gives a library of its own. */
export function loadOffice(executor: RequestExecutor, options: OfficeOptions = {}): Promise<LoadedOffice> {
  const context = createContext(makeWindow()) as LibraryContext;
  loadScript(STRINGS, options).runInContext(context);
  loadScript(LIBRARY, options).runInContext(context);
  const { Excel, OfficeExtension } = context;
  OfficeExtension.SessionBase._overrideSession = makeSession(executor);
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const onReady = (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    callback?.(info);
    return Promise.resolve(info);
  };
  // The library's own `Office.context` waits for a host frame and cannot be redefined: an heir answers instead.
  const Office = Object.create(context.Office, {
    context: { value: makeOfficeContext(options), enumerable: true },
    onReady: { value: onReady, enumerable: true },
  }) as LibraryContext['Office'];
  context.Office = Office;
  const stop = executor.onEvent((event: HostEvent) => {
    OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [
        {
          messageCategory: EVENT_CATEGORY,
          messageType: event.type,
          targetId: event.targetId,
          message: event.args,
          isRemoteOverride: event.isRemote,
        },
      ],
    });
  });
  return Promise.resolve({ Excel, Office, OfficeExtension, dispose: stop });
}

/** Puts the library on `globalThis`, where the add-in's host code expects it. Returns the function that takes it away. */
export function installOfficeGlobals(office: OfficeGlobals): () => void {
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: office[name], configurable: true, writable: true });
  }
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    });
  };
}
