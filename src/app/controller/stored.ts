/** What the workbook remembers for the add-in: loaded once, then kept at hand and saved as a whole. */
import type { RegisterDecisions } from '../../core/model/register';
import type { AnalyseInput } from '../analyse';
import type { SettingsStore, StoredSettings } from '../ports';
import type { Runner } from './runner';

export const NO_DECISIONS: RegisterDecisions = { cells: {}, pairs: {}, names: {} };

export class Stored {
  readonly #runner: Runner;
  readonly #store: SettingsStore;
  #settings: StoredSettings | null = null;

  constructor(runner: Runner, store: SettingsStore) {
    this.#runner = runner;
    this.#store = store;
  }

  /** The settings as far as they are known; null before they were first loaded. */
  get known(): StoredSettings | null {
    return this.#settings;
  }

  get stamps(): StoredSettings['stamps'] {
    return this.#settings?.stamps ?? {};
  }

  /** Takes over what earlier runs stored. A language chosen before the workbook was first asked counts. */
  async load(read?: StoredSettings): Promise<StoredSettings> {
    if (this.#settings !== null) return this.#settings;
    const settings = read ?? (await this.#runner.ask(this.#store.load()));
    const { language, mapping } = settings;
    const chosen = this.#runner.state.language;
    this.#settings = settings;
    this.#runner.set({ mapping, language: chosen === 'auto' ? language : chosen });
    return settings;
  }

  async save(settings: StoredSettings): Promise<void> {
    await this.#runner.ask(this.#store.save(settings));
    this.#settings = settings;
  }

  /** Settings that were saved along with something else. */
  noteSaved(settings: StoredSettings): void {
    this.#settings = settings;
  }

  get decisions(): Pick<AnalyseInput, 'decisions' | 'findingDecisions'> {
    const { register, findings } = this.#settings ?? {};
    return { ...(register && { decisions: register }), ...(findings && { findingDecisions: findings }) };
  }
}
