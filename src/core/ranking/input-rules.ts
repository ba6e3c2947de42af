/**
 * What can be wrong with the inputs of a ranking, as data. Found while reading the Kriteria and Penilaian sheets
 * (read-inputs.ts), shown like the findings of every other rule.
 */
import type { CellRef } from '../model/cell';
import type { Finding, Severity } from '../model/finding';
import type { MessageParam } from '../model/message';
import type { ListedRule } from '../rules/rule';

export const INPUT_RULES = [
  { id: 'weights-invalid', severity: 'error', messages: ['messageWeight', 'messageDirection', 'messageRepeated', 'messageSum', 'messageSumInside', 'messageSumTable', 'messageSwing', 'messageSwingInside', 'messageAllZero', 'messageParent', 'messageLevels', 'messageReverse'] },
  { id: 'method-invalid', severity: 'error', messages: ['messageMethod', 'messageNormalisation', 'messageCosts', 'messageChoice', 'messageNumber', 'messageWeights', 'messageJoining', 'messageScores', 'messagePreference', 'messageThreshold', 'messageThresholdMissing', 'messageThresholdOrder'] },
  { id: 'comparison-invalid', severity: 'error', messages: ['messageValue', 'messageTooFew', 'messageNone', 'messageUnconnected', 'messageReverse', 'messageBest', 'messageWorst', 'messageJoined', 'messageRole', 'messageNoneTop', 'messageNoneInside', 'messageMixed', 'messageWhole'] },
  { id: 'portfolio-invalid', severity: 'error', messages: ['messageAmount', 'messageSource', 'messageYear', 'messageCondition', 'messageObject'] },
  { id: 'seal-broken', severity: 'warning', messages: ['message', 'messageExplained'] },
  { id: 'comparison-inconsistent', severity: 'warning', messages: ['message', 'messageBestWorst'] },
  { id: 'scale-out-of-range', severity: 'error', messages: ['messageRange', 'messageTable', 'messageJudgment'] },
  { id: 'value-unreadable', severity: 'error', messages: ['messageScore'] },
  { id: 'score-missing', severity: 'info', messages: ['message', 'messageAll', 'messageAssessor', 'messageUnscored'] },
  { id: 'row-unattached', severity: 'warning', messages: ['message'] },
] as const satisfies readonly { id: string; severity: Severity; messages: readonly string[] }[]; // prettier-ignore

/** Those that staff may switch and grade with the rules on proposals; what breaks a method or a seal is always told. */
const ADJUSTABLE: readonly string[] = ['weights-invalid', 'scale-out-of-range', 'score-missing'];

export const ADJUSTABLE_INPUT_RULES: readonly ListedRule[] = INPUT_RULES.filter(({ id }) =>
  ADJUSTABLE.includes(id),
).map(({ id, severity }) => ({
  id,
  severity,
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
}));

export type InputRuleId = (typeof INPUT_RULES)[number]['id'];

/** Rules that the Penilaian sheet shows by itself: its empty cells. Listing them would make Temuan stale with every score. */
export const SHOWN_ON_SCORES: readonly string[] = ['score-missing' satisfies InputRuleId];

/** Whether a finding belongs on the Temuan sheet and in its counts. */
export function isListedFinding({ rule }: Finding): boolean {
  return !SHOWN_ON_SCORES.includes(rule);
}

/** A finding of an input rule. `cells` holds at least one. */
export function makeInputFinding(
  rule: InputRuleId,
  message: string,
  params: Readonly<Record<string, MessageParam>>,
  cells: readonly CellRef[],
  object: string | null = null,
  severity?: Severity,
  cure = 'cure',
): Finding {
  return {
    rule,
    severity: severity ?? INPUT_RULES.find(({ id }) => id === rule)?.severity ?? 'info',
    object,
    field: null,
    cells,
    message: { key: `rules.${rule}.${message}`, params },
    cure: { key: `rules.${rule}.${cure}`, params },
  };
}
