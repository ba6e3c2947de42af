/** The conclusion of a feasibility study from its scores by a stated rule of our own, and the quick gate before it. */
import type { CellRef } from '../model/cell';
import type { CooperationObject, FieldId } from '../model/object';
import { fieldText } from '../model/object';
import { recordCell, recordNumber, recordText, type SourceRecord } from '../model/record';
import { isGiven, isPlaceholderText } from '../rules/content';
import { rowCell } from '../rules/records';
import { FEASIBILITY_ASPECTS } from './feasibility';

export type Aspect = (typeof FEASIBILITY_ASPECTS)[number]['id'];
export type Conclusion = 'feasible' | 'conditional' | 'notFeasible' | 'open';

export interface AspectScore {
  readonly aspect: Aspect;
  /** 0 to 100; null when there is none, or it is negative or over 100. */
  readonly score: number | null;
  readonly hasEvidence: boolean;
  readonly cell: CellRef | null;
}

export interface StudyConclusion {
  readonly aspects: readonly AspectScore[];
  /** Mean of the scored aspects; null when none is. */
  readonly mean: number | null;
  readonly conclusion: Conclusion;
  /** Aspects that must be mended, in the order of the list. */
  readonly conditions: readonly {
    readonly aspect: Aspect;
    readonly lacks: 'score' | 'strength' | 'evidence' | 'return';
  }[];
}

/** An aspect is strong enough from here on. */
export const STRONG = 60;
/** Below, the law or the whole stands against it. */
export const WEAK = 50;

/**
 * Not feasible where the law aspect or the mean is below 50; feasible where every aspect (risk only where a row is about it)
 * has 60 or more with evidence and the expected NPV, where flows are given, is not negative; conditional otherwise, and open as
 * long as nothing is scored. Scores are scaled to 100 from `most`, the end of the
 * scale that the study states; where it states none, from 5 or 10 where none is higher. One row may judge two aspects.
 */
export function concludeStudy(
  rows: readonly SourceRecord<'feasibility'>[],
  npv: number | null = null,
  most: number | null = null,
): StudyConclusion {
  const scores = rows.flatMap((row) => recordNumber(row, 'score') ?? []);
  const highest = Math.max(0, ...scores);
  const factor = 100 / (most ?? (highest <= 5 ? 5 : highest <= 10 ? 10 : 100));
  const aspects = FEASIBILITY_ASPECTS.map(({ id, pattern }): AspectScore => {
    const row = rows.find((one) => pattern.test(recordText(one, 'aspect')));
    if (row === undefined) return { aspect: id, score: null, hasEvidence: false, cell: null };
    const score = recordNumber(row, 'score');
    const evidence = recordText(row, 'evidence');
    return {
      aspect: id,
      score: score === null || score < 0 || score * factor > 100 ? null : score * factor,
      hasEvidence: evidence !== '' && !isPlaceholderText(evidence),
      cell: recordCell(row, 'evidence') ?? rowCell(row),
    };
  });
  const known = aspects.flatMap(({ score }) => score ?? []);
  const mean = known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
  // Many studies tell the risk in the paper of the impact instead, so that it stands open only where a row asks for it.
  const asked = aspects.filter(({ aspect, cell }) => aspect !== 'risiko' || cell !== null);
  const conditions = asked.flatMap(({ aspect, score, hasEvidence }): StudyConclusion['conditions'][number][] =>
    score === null ? [{ aspect, lacks: 'score' }] : score < STRONG ? [{ aspect, lacks: 'strength' }] : hasEvidence ? [] : [{ aspect, lacks: 'evidence' }],
  );
  if (npv !== null && npv < 0) conditions.push({ aspect: 'keuangan', lacks: 'return' });
  const law = aspects.find(({ aspect }) => aspect === 'hukum')?.score ?? null;
  const isAgainst = (score: number | null): boolean => score !== null && score < WEAK;
  const conclusion = mean === null ? 'open' : isAgainst(law) || isAgainst(mean) ? 'notFeasible' : conditions.length === 0 ? 'feasible' : 'conditional';
  return { aspects, mean, conclusion, conditions };
} // prettier-ignore

export const GATES = ['fit', 'need', 'partner', 'ready', 'risk'] as const;
/** What must be there to pass each gate: strategic fit and authority, need and benefit, partner, readiness, risk and duration. */
const GATE_FIELDS: Readonly<Record<(typeof GATES)[number], readonly FieldId[]>> = {
  fit: ['affair', 'legalBasis'],
  need: ['background', 'benefits'],
  partner: ['partner', 'partnerKind'],
  ready: ['agency', 'financing'],
  risk: ['impact', 'duration'],
};

export const TRIGGERS = ['foreign', 'fiscal', 'personalData', 'property', 'systems'] as const;
const TRIGGER_WORDS: Readonly<Record<(typeof TRIGGERS)[number], RegExp>> = {
  foreign: /\b(?:luar negeri|asing|foreign|overseas)\b/i,
  fiscal: /\b(?:apbd|apbn|multi ?years?|tahun jamak|penyertaan modal)\b/i,
  personalData: /\b(?:data (?:pribadi|kependudukan|penduduk|pasien)|nik|dukcapil|personal data)\b/i,
  property: /\b(?:hak cipta|paten|kekayaan intelektual|hki|intellectual property)\b/i,
  systems: /\b(?:integrasi (?:sistem|data|aplikasi)|api|interoperabilitas|host ?to ?host|systems? integration)\b/i,
};
const READ_FOR_TRIGGERS = ['title', 'object', 'scope', 'purpose', 'financing', 'fundingSource'] as const;

/** Gates with their missing fields (passed when none), and what asks for a closer look. */
export function checkGate(object: CooperationObject): {
  readonly gates: readonly { readonly gate: (typeof GATES)[number]; readonly missing: readonly FieldId[] }[];
  readonly triggers: readonly (typeof TRIGGERS)[number][];
} {
  const text = READ_FOR_TRIGGERS.map((field) => fieldText(object, field)).join('\n');
  const isForeign = fieldText(object, 'partnerKind') === 'luar-negeri';
  return {
    gates: GATES.map((gate) => ({ gate, missing: GATE_FIELDS[gate].filter((field) => !isGiven(object, field)) })),
    triggers: TRIGGERS.filter((trigger) => TRIGGER_WORDS[trigger].test(text) || (trigger === 'foreign' && isForeign)),
  };
}
