/**
 * The add-in without a pane: the same use cases over the Excel that is there as a global. Names no file and no process.
 */
import type { StepId } from '../app/controller';
import { STEPS } from '../app/controller';
import { makeController } from '../app/make-controller';
import type { Clock, CommandId, HostCounters, HostRefusal } from '../app/ports';
import { makeReport } from '../app/report';
import { NAMED_ONLY, PAPER_IDS, type PaperId } from '../core/model/paper-ids';
import type { Report } from '../core/model/report';
import { makePorts } from '../host/make-ports';
import { LANGUAGES, makeTranslator, type LanguageCode } from '../i18n/index';

export interface HeadlessOptions {
  readonly language: LanguageCode;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly steps: readonly StepId[];
  /** Papers made after the steps. */
  readonly papers?: readonly PaperId[];
  /** Counters of the host, asked for when the run is over. */
  readonly counters: () => HostCounters;
  /** Milliseconds; only differences mean something. */
  readonly ticks: () => number;
}

export type HeadlessResult =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly lines: readonly string[];
      readonly written: readonly string[];
    }
  | { readonly ok: false; readonly code: HostRefusal; readonly message: string };

export const STEP_IDS: readonly string[] = STEPS;
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

export const PAPER_NAMES: readonly string[] = PAPER_IDS;
/** What `all` means. */
export const USUAL_PAPERS: readonly string[] = PAPER_IDS.filter((id) => !NAMED_ONLY.includes(id));

export function isPaper(text: string): text is PaperId {
  return PAPER_NAMES.includes(text);
}

export function isStep(text: string): text is StepId {
  return STEP_IDS.includes(text);
}

export function isLanguage(text: string): text is LanguageCode {
  return LANGUAGE_CODES.includes(text);
}

/** A sentence of the command line in a language. */
export function jobText(
  language: LanguageCode,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return makeTranslator(language)(`host.job.${key}`, params);
}

/** Runs the steps in their order and reports what was found before they were written. */
export async function runHeadless(options: HeadlessOptions): Promise<HeadlessResult> {
  const { language, today, ticks, counters } = options;
  const t = makeTranslator(language);
  const clock: Clock = { today: () => today, now: () => `${today}T00:00:00`, ticks };
  const controller = makeController({
    ports: makePorts(clock),
    translatorFor: () => t,
    pause: () => Promise.resolve(),
    interactive: false,
  });
  const written: string[] = [];
  const { papers = [] } = options;
  const prepared = [
    ...commandsFor(options.steps).map((command) => () => controller.prepare(command)),
    ...(papers.length === 0 ? [] : [() => controller.preparePapers(papers)]),
  ];
  for (const prepare of prepared) {
    await prepare();
    await controller.apply();
    const { problem, notice } = controller.getState();
    if (problem !== null) {
      const { code, params } = problem.refusal;
      const message = [t(`host.${code}`, params), t(`host.after.${String(params.after ?? 'untouched')}`)].join(' ');
      return { ok: false, code, message };
    }
    if (notice?.type === 'applied') written.push(...notice.sheets);
  }
  const full = controller.full();
  if (full === null) throw new Error('The run read no workbook.');
  const report = makeReport(full, counters(), controller.timings());
  return { ok: true, report, lines: summariseRun(report, written, language), written };
}

function commandsFor(steps: readonly StepId[]): readonly CommandId[] {
  return STEPS.every((step) => steps.includes(step)) ? ['run'] : STEPS.filter((step) => steps.includes(step));
}

const TOP = 3;

function summariseRun(report: Report, written: readonly string[], language: LanguageCode): string[] {
  const { findingsBySeverity = { error: 0, warning: 0, info: 0 }, top = [] } = report.summary ?? {};
  const say = (key: string, params: Readonly<Record<string, string | number>>): string =>
    jobText(language, key, params);
  const milliseconds = Math.round(Object.values(report.timings).reduce((sum, time) => sum + time, 0));
  return [
    say('sources', { count: report.sources.filter(({ kind }) => kind !== 'other').length }),
    say('objects', { count: report.objects.length }),
    say('findings', { ...findingsBySeverity }),
    ...top.slice(0, TOP).map(({ rank, object, title, score }) => say('top', { rank, object, title, score })),
    written.length === 0 ? say('nothingWritten', {}) : say('written', { sheets: written.join(', ') }),
    say('host', { syncs: report.host.syncs, bytes: report.host.requestBytes, milliseconds }),
  ];
}
