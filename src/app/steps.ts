/** The steps, their sheets, and the hash that tells whether a step still fits the workbook. */
import { readDecisions } from '../core/evaluation/papers/decisions';
import type { Agreement } from '../core/model/agreement';
import { fieldValue, FIELD_IDS } from '../core/model/object';
import type { Ranking } from '../core/model/ranking';
import type { OwnedSheet } from '../core/model/snapshot';
import { hashText } from '../core/model/text-hash';
import { isListedFinding } from '../core/ranking/input-rules';
import type { FullAnalysis } from './analyse';
import { STEPS, type StepId } from './controller';
import type { CommandId } from './ports';

/** The sheet whose being there means that the step was run. */
export const MAIN_SHEET: Readonly<Record<StepId, OwnedSheet>> = {
  register: 'register',
  validate: 'findings',
  rank: 'ranking',
  summarise: 'summary',
};

export function stepsOf(command: CommandId): readonly StepId[] {
  if (command === 'run') return STEPS;
  return STEPS.filter((step) => step === command);
}

export function sheetOf(full: FullAnalysis, owned: OwnedSheet): FullAnalysis['snapshot']['sheets'][number] | null {
  return full.snapshot.sheets.find((sheet) => sheet.owned === owned) ?? null;
}

/**
 * Hash of what a step's own sheets say; the day of writing and the place of cells do not count. `present`: the owned
 * sheets that are there when the step is written. No step's hash rests on what a later step writes, but for the summary.
 */
export function stampOf(full: FullAnalysis, step: StepId, present: ReadonlySet<OwnedSheet>): string {
  return hashText(JSON.stringify(stampParts(full, step, present)));
}

function stampParts(full: FullAnalysis, step: StepId, present: ReadonlySet<OwnedSheet>): unknown {
  const { objects, findings, ranking, facts } = full;
  switch (step) {
    case 'register':
      return objects.map((object) => [object.id, FIELD_IDS.map((field) => fieldValue(object, field))]);
    case 'validate':
      return findings
        .filter(isListedFinding)
        .map(({ rule, severity, object, field, message, decision }) => [
          rule,
          severity,
          object,
          field,
          message,
          decision,
        ]);
    case 'rank':
      return ranking === null
        ? null
        : [
            ...stampOfRanking(ranking),
            ranking.results,
            stampOfKnockedOut(ranking),
            full.study?.hash ?? null,
            full.seal.toWrite?.hash ?? null,
            full.seal.remark,
          ];
    case 'summarise':
      return [
        full.seal.remark,
        facts,
        SUMMED.filter((sheet) => present.has(sheet)),
        full.agreements.map(withoutDay),
        decided(full),
      ];
  }
}

/** What the minutes decide, which Ringkasan counts. */
function decided(full: FullAnalysis): unknown {
  return [...readDecisions(sheetOf(full, 'minutes'))].map(([id, { decision }]) => [id, decision]);
}

function stampOfRanking({ method, normalisation, options, criteria }: Ranking): unknown[] {
  return [method, normalisation, options, criteria.map(({ id, weight, direction }) => [id, weight, direction])];
}

function stampOfKnockedOut({ knockedOut = [] }: Ranking): unknown[] {
  return knockedOut.map(({ object, findings }) => [object, findings.map(({ rule, message }) => [rule, message])]);
}

/** State and days left change every day and by themselves; where a document was read does not count. */
function withoutDay({ key, parent, number, instrument, title, partner, agencies, ...dates }: Agreement): unknown {
  const { signedOn, start, end, endReason, extendedBy } = dates;
  return [key, parent, number, instrument, title, partner, agencies, signedOn, start, end, endReason, extendedBy];
}

/** The sheets the summary takes figures from, when they are there. */
const SUMMED = ['register', 'findings', 'ranking'] as const satisfies readonly OwnedSheet[];
