/**
 * Plans that wait for a person's yes: shows what they would write, writes them when asked, and remembers by stamps what
 * the sheets were made from.
 */
import { formatCellRef } from '../../core/model/cell';
import type { Fix } from '../../core/findings/fix';
import { refuse } from '../../core/model/result';
import { isOwnedPlan, type SheetPlan } from '../../core/sheets/plan';
import type { PaperChoices } from '../../core/evaluation/papers/keep-edits';
import type { PaperId } from '../../core/model/paper-ids';
import type { FullAnalysis } from '../analyse';
import { STEPS, type Preview } from '../controller';
import type { CommandId, HostRefusal, SheetChange, StoredSettings } from '../ports';
import { MAIN_SHEET, stampOf, stepsOf } from '../steps';
import { Stopped } from './runner';
import type { Session } from './session';
import { NO_DECISIONS } from './stored';

export class Previews {
  readonly #session: Session;
  #plans: readonly SheetPlan[] = [];
  /** The fixes the plans are for; none for other plans. */
  #fixes: readonly Fix[] = [];
  #papers: { readonly ids: readonly PaperId[]; readonly choices: PaperChoices } = { ids: [], choices: {} };

  constructor(session: Session) {
    this.#session = session;
  }

  /** The preview of plans that belong to no step. */
  async showPlans(command: 'edit' | 'form', plans: readonly SheetPlan[], fixes: readonly Fix[] = []): Promise<void> {
    this.#show(command, await this.#look(plans, fixes));
  }

  /** The preview of the steps of a command, made from the last analysis. */
  async showSteps(command: CommandId): Promise<void> {
    const { full, runner, options } = this.#session;
    if (full === null) throw new Error('There is no analysis to write.');
    const { planSteps } = await import('../plan-step');
    const plans = await runner.time('plan', () => Promise.resolve(planSteps(full, stepsOf(command))));
    await options.pause();
    const changes = await runner.time('preview', () => this.#look(plans));
    if (changes.every(({ action }) => action === 'none')) await this.#stamp(command, full);
    const { conflicts, diff } = full.merged;
    const isRegister = plans.some(({ sheet }) => sheet === 'register');
    this.#show(command, changes, { conflicts, diff: isRegister ? diff : null });
  }

  /** Makes the preview of steps anew, where one is shown. */
  async renewSteps(): Promise<void> {
    const command = this.#session.runner.state.preview?.command;
    if (command !== undefined && stepsOf(command).length > 0) await this.showSteps(command);
  }

  async showMarks(full: FullAnalysis, isWanted: boolean): Promise<void> {
    const { runner, ports } = this.#session;
    const { requestMarks, pickMarks } = await import('../marks');
    const request = requestMarks(full, isWanted);
    const found = await runner.ask(ports.writer.preview(request.plans));
    const { plans, changes, leftOut } = pickMarks(request, found);
    this.#plans = plans;
    this.#fixes = [];
    runner.set(
      changes.length + leftOut.protectedSheets.length === 0
        ? { preview: null, notice: { type: 'nothingToDo', command: 'marks' } }
        : { preview: { command: 'marks', changes, conflicts: [], diff: null, leftOut } },
    );
  }

  async showPapers(full: FullAnalysis, ids: readonly PaperId[], choices: PaperChoices = {}): Promise<void> {
    const { runner } = this.#session;
    const { planPapers } = await import('../papers');
    this.#papers = { ids, choices };
    const { plans, conflicts } = await runner.time('plan', () => Promise.resolve(planPapers(full, ids, choices)));
    const changes = await runner.time('preview', () => this.#look(plans));
    this.#show('papers', changes, { edited: conflicts });
  }

  /** The papers shown, with more of the texts of staff decided. */
  async decideEdited(full: FullAnalysis, keys: readonly string[], keep: 'mine' | 'fresh'): Promise<void> {
    const { ids, choices } = this.#papers;
    await this.showPapers(full, ids, { ...choices, ...Object.fromEntries(keys.map((key) => [key, keep])) });
  }

  /** Reads anew; leaves the command where a fix no longer fits its cell. */
  async readUnchanged(fixes: readonly Fix[]): Promise<FullAnalysis> {
    const full = await this.#session.read();
    const { findChanged } = await import('../fixes');
    const cell = findChanged(full, fixes);
    if (cell === null) return full;
    this.#session.runner.set({ preview: null });
    throw new Stopped(refuse<HostRefusal>('cellChanged', { cell: formatCellRef(cell) }).refusal);
  }

  /** Writes what the preview shows. */
  async write(full: FullAnalysis, { command, changes }: Preview, signal: AbortSignal): Promise<void> {
    const { runner, ports, stored, present, live } = this.#session;
    if (this.#fixes.length > 0) await this.readUnchanged(this.#fixes);
    const label = full.t(`host.command.${command}`);
    const settings = this.#withStamps(await stored.load(), command, full);
    const { progress } = runner;
    const entryOf = { command, label, at: ports.clock.now() };
    const entry = await runner.time('write', () =>
      runner.ask(ports.writer.apply(this.#plans, { entry: entryOf, settings, signal, progress })),
    );
    stored.noteSaved(settings);
    const cells = changes.reduce((sum, { cellsWritten, cellsMarked = 0 }) => sum + cellsWritten + cellsMarked, 0);
    const owned = this.#plans.flatMap(({ sheet }) => (isOwnedPlan(sheet) ? [sheet] : []));
    for (const sheet of owned) present.add(sheet);
    live.noteWritten(owned);
    // What was changed is what the rest is computed from.
    if (command === 'edit') await this.#session.read();
    runner.set({
      preview: null,
      journal: [entry, ...runner.state.journal],
      notice: { type: 'applied', command, cells, sheets: entry.sheets },
    });
    this.#session.showSteps(this.#session.full ?? full);
  }

  /** After an undo nothing is known of what the command's sheets were made from. */
  async dropStamps(command: CommandId): Promise<void> {
    const { stored } = this.#session;
    const settings = await stored.load();
    const dropped: readonly string[] = stepsOf(command);
    const stamps = Object.fromEntries(Object.entries(settings.stamps).filter(([step]) => !dropped.includes(step)));
    await stored.save({ ...settings, stamps });
  }

  /** Takes plans for those that wait; what they would change. */
  #look(plans: readonly SheetPlan[], fixes: readonly Fix[] = []): Promise<readonly SheetChange[]> {
    const { runner, ports } = this.#session;
    this.#plans = plans;
    this.#fixes = fixes;
    return runner.ask(ports.writer.preview(plans));
  }

  /** A preview, or the word that there is nothing to write and nothing to decide. */
  #show(command: CommandId, changes: readonly SheetChange[], more: Partial<Preview> = {}): void {
    const isSame = changes.every(({ action }) => action === 'none') && (more.edited ?? []).length === 0;
    this.#session.runner.set(
      isSame
        ? { preview: null, notice: { type: 'nothingToDo', command } }
        : { preview: { command, changes, conflicts: [], diff: null, ...more } },
    );
  }

  /** Remembers what the steps of a command were made from, where nothing had to be written for them. */
  async #stamp(command: CommandId, full: FullAnalysis): Promise<void> {
    const { stored } = this.#session;
    const settings = await stored.load();
    const stamped = this.#withStamps(settings, command, full);
    if (stepsOf(command).some((step) => settings.stamps[step] !== stamped.stamps[step])) await stored.save(stamped);
    this.#session.showSteps(full);
  }

  /** The settings with the stamps of a command's steps, by which they are known to be stale later. */
  #withStamps(settings: StoredSettings, command: CommandId, full: FullAnalysis): StoredSettings {
    const written = new Set(this.#plans.flatMap(({ sheet }) => (isOwnedPlan(sheet) ? [sheet] : [])));
    const present = new Set([...this.#session.present, ...written]);
    // A ranking brings the Register along when there is none yet.
    const steps = STEPS.filter((step) => stepsOf(command).includes(step) || written.has(MAIN_SHEET[step]));
    const fresh = steps.map((step) => [step, stampOf(full, step, present)] as const);
    const stamps = { ...settings.stamps, ...Object.fromEntries(fresh) };
    const { handMade } = full.merged;
    const typed = written.has('findings') ? full.findingDecisions : {};
    const known = Object.keys(typed).length === 0 ? settings : { ...settings, findings: typed };
    if (!written.has('register') || (settings.register === undefined && Object.keys(handMade).length === 0))
      return { ...known, stamps };
    return { ...known, stamps, register: { ...(settings.register ?? NO_DECISIONS), cells: handMade } };
  }
}
