/**
 * The state of the page: the open workbook, the grid on it, language, dialogs. Components subscribe to it and call it;
 * it changes the workbook only through the WorkbookApi.
 */
import { describeRefusal } from '../files/texts';
import type { RequestExecutor } from '../protocol/contract';
import type { WorkbookApi } from '../workbook/contract';
import type { WorkbookData } from '../workbook/model';
import type { EditState } from './grid/cell-editor';
import type { GridView } from './grid/grid-view';
import { pageText, refusalText, type PageLanguage, type PageTextKey } from './texts';

/** One open workbook with its protocol host. */
export interface Session {
  readonly number: number;
  readonly workbook: WorkbookApi;
  readonly executor: RequestExecutor;
}

export interface PageServices {
  readonly openFile: (bytes: Uint8Array, name: string) => Promise<OpenedFile>;
  readonly saveFile: (data: WorkbookData) => Promise<Uint8Array>;
  readonly emptyData: () => WorkbookData;
  readonly makeSession: (data: WorkbookData, language: PageLanguage) => Omit<Session, 'number'>;
}

export type OpenedFile =
  | { readonly ok: true; readonly data: WorkbookData }
  | { readonly ok: false; readonly code: Parameters<typeof describeRefusal>[0] };

export interface PageDialog {
  readonly title: string;
  readonly text: string;
  readonly close: () => void;
}

export interface PageMenu {
  readonly x: number;
  readonly y: number;
  readonly items: readonly { readonly label: string; readonly run: () => void }[];
}

export class PageStore {
  language: PageLanguage;
  session: Session | null = null;
  grid: GridView | null = null;
  edit: EditState | null = null;
  dialog: PageDialog | null = null;
  menu: PageMenu | null = null;
  isBusy = false;
  areNoticesShown = true;
  isPaneOpen = true;
  /** The page the ribbon asked the pane to show; null for the manifest's default. */
  panePage: string | null = null;
  readonly #services: PageServices;
  readonly #listeners = new Set<() => void>();
  #revision = 0;
  #sessions = 0;

  constructor(services: PageServices, language: PageLanguage) {
    this.#services = services;
    this.language = language;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Grows with every change: the snapshot components compare. */
  readonly revision = (): number => this.#revision;

  readonly changed = (): void => {
    this.#revision += 1;
    for (const listener of this.#listeners) listener();
  };

  text(key: PageTextKey, params: Record<string, string> = {}): string {
    return pageText(this.language, key, params);
  }

  /** The tag of the language as Office knows it. */
  get locale(): 'id-ID' | 'en-US' {
    return this.language === 'id' ? 'id-ID' : 'en-US';
  }

  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    this.isBusy = true;
    this.changed();
    const opened = await this.#services.openFile(bytes, name);
    this.isBusy = false;
    if (opened.ok) this.#begin(opened.data);
    else this.tell(this.text('notOpenedTitle'), describeRefusal(opened.code, name, this.language));
  }

  openEmpty(): void {
    this.#begin(this.#services.emptyData());
  }

  async saveBytes(): Promise<{ bytes: Uint8Array; name: string } | null> {
    if (this.session === null || this.grid?.commitEdit() === false) return null;
    const { data } = this.session.workbook;
    const bytes = await this.#services.saveFile(data);
    return {
      bytes,
      name: data.name.replace(/\.(xlsx|xlsm)?$/i, '') + (/\.xlsm$/i.test(data.name) ? '.xlsm' : '.xlsx'),
    };
  }

  /** The same workbook under another language: pane and host begin anew, as after reopening the file. */
  setLanguage(language: PageLanguage): void {
    if (language === this.language || this.grid?.commitEdit() === false) return;
    this.language = language;
    if (this.session === null) this.changed();
    else this.#begin(this.session.workbook.data);
  }

  tell(title: string, text: string, after: () => void = () => this.grid?.focus()): void {
    const close = (): void => {
      this.dialog = null;
      this.changed();
      after();
    };
    this.dialog = { title, text, close };
    this.changed();
  }

  refused(code: string, message: string, after: () => void): void {
    this.tell(this.text('refusedTitle'), refusalText(this.language, code, message), after);
  }

  showMenu(menu: PageMenu | null): void {
    this.menu = menu;
    this.changed();
  }

  showPane(page: string | null): void {
    this.isPaneOpen = true;
    if (page !== null) this.panePage = page;
    this.changed();
  }

  closePane(): void {
    this.isPaneOpen = false;
    this.changed();
  }

  dismissNotices(): void {
    this.areNoticesShown = false;
    this.changed();
  }

  #begin(data: WorkbookData): void {
    this.#sessions += 1;
    this.session = { ...this.#services.makeSession(data, this.language), number: this.#sessions };
    this.areNoticesShown = true;
    this.edit = null;
    this.menu = null;
    this.changed();
  }
}
