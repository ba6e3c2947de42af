/**
 * Scores of monitoring, 0 to 100, from the answers of the questionnaire (domain notes 3.3: the form of Kota Samarinda, with
 * its three sets of questions). Our scale: the options of a question are equally far apart, the best is 100; of three the
 * worst is 0, of four it is 25. The score is the mean of what was answered; nothing answered gives none.
 */
import { recordText, recordValue, type RecordFieldId, type SourceRecord } from '../model/record';
import { RECORD_CODE_LISTS } from '../register/record-codes';
import { RECORD_FIELD_DEFS } from '../register/record-fields';

export type Monitoring = SourceRecord<'monitoring'>;
type Question = RecordFieldId<'monitoring'>;

/** Who answers which questions: the agency that carries the cooperation out, the applicant, and TKKSD at the place. */
export const QUESTIONS = {
  agency: [
    'fitPurpose', 'onTime', 'partnerContribution', 'coordination', 'indicatorReached', 'impact', 'innovation', 'documents',
    'reporting', 'relevance',
  ],
  applicant: ['realised', 'outputFit', 'usefulness'],
  tkksd: ['compliance', 'siteCoordination', 'budgetFit'],
} as const satisfies Readonly<Record<string, readonly Question[]>>; // prettier-ignore
export type RespondentKind = keyof typeof QUESTIONS;
export const RESPONDENT_KINDS = Object.keys(QUESTIONS) as RespondentKind[];

const SCALES: Readonly<Record<number, readonly number[]>> = { 3: [100, 50, 0], 4: [100, 75, 50, 25] };

/** Points of an answer; null when it is empty, unread or of a question without points. */
export function pointsOf(record: Monitoring, question: Question): number | null {
  const list = RECORD_FIELD_DEFS.monitoring[question].codes;
  if (list === null || !(list in RECORD_CODE_LISTS)) return null;
  const options: readonly { readonly id: string }[] = RECORD_CODE_LISTS[list as keyof typeof RECORD_CODE_LISTS];
  const place = options.findIndex(({ id }) => id === recordValue(record, question));
  return SCALES[options.length]?.[place] ?? null;
}

export interface MonitoringScore {
  readonly score: number | null;
  readonly answered: number;
  readonly byKind: Readonly<Record<RespondentKind, number | null>>;
}

export function scoreMonitoring(record: Monitoring): MonitoringScore {
  const pointsFor = (kind: RespondentKind): number[] => QUESTIONS[kind].flatMap((one) => pointsOf(record, one) ?? []);
  const all = RESPONDENT_KINDS.flatMap(pointsFor);
  return {
    score: mean(all),
    answered: all.length,
    byKind: { agency: mean(pointsFor('agency')), applicant: mean(pointsFor('applicant')), tkksd: mean(pointsFor('tkksd')) },
  }; // prettier-ignore
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export type Band = 'veryHigh' | 'high' | 'medium' | 'low' | 'veryLow';

/** The scale of Permendagri 86/2017 (domain notes 4.1, from memory) without its gaps: over 90, over 75, over 65, over 50. */
export function bandOf(score: number): Band {
  if (score > 90) return 'veryHigh';
  if (score > 75) return 'high';
  if (score > 65) return 'medium';
  return score > 50 ? 'low' : 'veryLow';
}

/** The question in which each kind of respondent advises, in the order in which one stands for all. */
export const ADVICE = { agency: 'recommendation', tkksd: 'siteRecommendation', applicant: 'continuation' } as const;
export type AdviceField = (typeof ADVICE)[RespondentKind];

export interface Advice {
  readonly by: RespondentKind;
  readonly field: AdviceField;
  readonly code: string;
}

/** What each kind of respondent advises. */
export function advicesOf(record: Monitoring): Advice[] {
  return (Object.keys(ADVICE) as RespondentKind[]).flatMap((by) => {
    const code = recordText(record, ADVICE[by]);
    return code === '' ? [] : [{ by, field: ADVICE[by], code }];
  });
}

/** Code of what is advised: by the agency, else by TKKSD, else by the applicant; null when none of them says. */
export function recommendationOf(record: Monitoring): string | null {
  return advicesOf(record)[0]?.code ?? null;
}

/** `stopGood`: to be stopped at a score over 75. `continueBad`: to go on as it is or to grow at a score below 50. */
export function contradictionOf(
  record: Monitoring,
  advice: string | null = recommendationOf(record),
): 'stopGood' | 'continueBad' | null {
  const { score } = scoreMonitoring(record);
  if (score === null) return null;
  if (advice === 'dihentikan' && score > 75) return 'stopGood';
  return (advice === 'dilanjutkan' || advice === 'diperluas') && score < 50 ? 'continueBad' : null;
}

/** Share of a plan that was reached, 1 for all of it; null where either is unknown, negative, or the plan is 0. */
export function shareOf(done: number | null, planned: number | null): number | null {
  return done === null || planned === null || planned <= 0 || done < 0 ? null : done / planned;
}

/**
 * Place of a period within its year for sorting: quarters and semesters by their end (TW II and Semester I are 6), months by
 * their number, a whole year and what is not known 12.
 */
export function periodOrder(text: string): number {
  const plain = text.toLowerCase();
  const number = /\b(iv|iii|ii|i|[1-4])\b/.exec(plain)?.[1] ?? '';
  const place = { i: 1, ii: 2, iii: 3, iv: 4 }[number] ?? Number(number);
  if (/\b(tw|triwulan|quarter|q)\b|\bq[1-4]/.test(plain))
    return 3 * (place || Number(/q([1-4])/.exec(plain)?.[1] ?? 4));
  return /semester|\bsmt\b/.test(plain) ? 6 * Math.min(2, place || 2) : 12;
}
