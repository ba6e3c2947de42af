/**
 * How clear the words of a text and of a proposal are, 0 to 100, with the parts it is made of so that it can be shown.
 *
 *   clarity of a text = 100 − penalty, at least 0
 *   penalty = (40 · errors + 20 · warnings + 5 · notes + 10 · long sentences) / sentences
 *
 * where errors, warnings and notes are the vague phrases that are found fault with, by severity, and a long sentence has more than
 * 30 words (the limit of requirement checklists, domain notes 5.1). What another field makes definite, and what staff said is no
 * problem, costs nothing. The clarity of a proposal is the mean of its texts weighted by their
 * sentences. The weights are a proposal of this project, chosen so that one open list in one sentence costs 40.
 */
import { findVague } from '../lexicon/find-vague';
import type { VagueHit } from '../lexicon/vague-words';
import type { Finding, Severity } from '../model/finding';
import type { CooperationObject, FieldId } from '../model/object';
import { isGiven, writtenText } from '../rules/content';
import { vagueHits } from '../rules/vague-fields';
import { groupHits } from '../rules/vague-groups';

export interface ClarityParts {
  readonly sentences: number;
  readonly longSentences: number;
  readonly phrases: Readonly<Record<Severity, number>>;
  readonly penalty: number;
}

export interface TextClarity extends ClarityParts {
  /** Whole number of 0 to 100. */
  readonly score: number;
}

export interface ObjectClarity {
  /** Null when no text is given. */
  readonly score: number | null;
  readonly fields: Readonly<Partial<Record<FieldId, TextClarity>>>;
}

export const CLARITY_WEIGHTS = { error: 40, warning: 20, info: 5, longSentence: 10 } as const;
const LONG_SENTENCE = 30;

/** The texts of a proposal whose words bind. */
const TEXTS = [
  'object', 'background', 'purpose', 'scope', 'benefits', 'impact', 'duration', 'financing', 'staff', 'funds', 'followUp',
] as const satisfies readonly FieldId[]; // prettier-ignore

/** `hits`: the vague phrases that count in it; all of them when left out. @public */
export function clarityOfText(text: string, hits: readonly VagueHit[] = findVague(text)): TextClarity {
  const sentences = text.split(/[.!?;]+(?=\s|$)|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
  const count = Math.max(1, sentences.length);
  const longSentences = sentences.filter((sentence) => sentence.trim().split(/\s+/).length > LONG_SENTENCE).length;
  const phrases = { error: 0, warning: 0, info: 0 };
  for (const { severity } of hits) phrases[severity] += 1;
  const { error, warning, info, longSentence } = CLARITY_WEIGHTS;
  const sum = error * phrases.error + warning * phrases.warning + info * phrases.info + longSentence * longSentences;
  const penalty = sum / count;
  return { sentences: count, longSentences, phrases, penalty, score: Math.max(0, Math.round(100 - penalty)) };
}

/** `findings`: of the object, or of the whole register. */
export function clarityOfObject(object: CooperationObject, findings: readonly Finding[] = []): ObjectClarity {
  const excused = new Set(
    findings.flatMap(({ rule, object: of, field, message, decision }) =>
      rule === 'vague-wording' && of === object.id && field !== null && decision !== undefined
        ? [message.key + field]
        : [],
    ),
  );
  const fields: Partial<Record<FieldId, TextClarity>> = {};
  let [weighted, sentences] = [0, 0];
  for (const field of TEXTS) {
    if (!isGiven(object, field)) continue;
    const hits = groupHits(vagueHits(object, field)).flatMap(({ kind, hits: own }) =>
      excused.has(`rules.vague-wording.message${kind}${field}`) ? [] : own,
    );
    const clarity = clarityOfText(rawText(object, field), hits);
    fields[field] = clarity;
    weighted += clarity.score * clarity.sentences;
    sentences += clarity.sentences;
  }
  return { score: sentences === 0 ? null : Math.round(weighted / sentences), fields };
}

/** As it was typed; the value where nothing was. */
function rawText(object: CooperationObject, field: FieldId): string {
  const raw = object.fields[field]?.raw ?? '';
  return raw === '' ? writtenText(object, field) : raw;
}
