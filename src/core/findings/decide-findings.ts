/**
 * What staff decided about findings, kept over runs: a decision stands while the texts it was made on stand, and lapses when
 * they change. Typed on Temuan or given in the pane; what was typed since the sheet was written wins.
 */
import type { Finding } from '../model/finding';
import type { FindingDecision, FindingDecisions } from '../model/finding-decision';
import type { CooperationObject } from '../model/object';
import { basisOfFinding, keysOfFindings, ruleOfKey } from './finding-keys';
import { readDay, readStatus, type FindingRow, type FindingStatus } from './read-findings';

export interface DecideInput {
  readonly findings: readonly Finding[];
  readonly objects: readonly CooperationObject[];
  /** The table on Temuan as it stands. */
  readonly rows: readonly FindingRow[];
  /** What is stored with the workbook. */
  readonly stored: FindingDecisions;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface DecidedFindings {
  /** The findings in their order, with what was decided about them. */
  readonly findings: readonly Finding[];
  /** To be stored; decisions about findings that are gone stay, for they may come back. */
  readonly decisions: FindingDecisions;
}

export function decideFindings({ findings, objects, rows, stored, today }: DecideInput): DecidedFindings {
  const typed = new Map(rows.flatMap((row) => toDecision(row, today)));
  const decisions: Record<string, FindingDecision> = { ...stored };
  for (const [key, { decision, isTyped }] of typed) if (isTyped || !(key in stored)) decisions[key] = decision;
  if (Object.keys(decisions).length === 0) return { findings, decisions };
  const objectById = new Map(objects.map((object) => [object.id, object]));
  const keys = keysOfFindings(findings);
  const decided = findings.map((finding, index): Finding => {
    const decision = decisions[keys[index] ?? ''];
    if (decision === undefined || decision.status === 'open') return finding;
    const { basis, ...shown } = decision;
    const isSame = basis === basisOfFinding(finding, objectById.get(finding.object ?? ''));
    return isSame ? { ...finding, decision: shown } : { ...finding, lapsed: shown };
  });
  return { findings: decided, decisions };
}

/** The decision a row holds, and whether it differs from what the add-in wrote there. */
function toDecision(row: FindingRow, today: string): [string, { decision: FindingDecision; isTyped: boolean }][] {
  const { key, basis, written, reason, since } = row;
  const status = readStatus(row.status);
  if (status === null || written === 'cured' || status === 'cured') return [];
  const isTyped = decisive(status) !== decisive(written);
  const now = decisive(status);
  if (now === 'open' && !isTyped) return [];
  const date = (isTyped ? null : readDay(since)) ?? today;
  return [[key, { decision: { status: now, reason, date, basis }, isTyped }]];
}

function decisive(status: FindingStatus): FindingDecision['status'] {
  return status === 'excused' || status === 'accepted' ? status : 'open';
}

/** What staff said is no problem, of findings by some of the rules. */
export interface Excused {
  /** Ids of the objects that such findings are about. */
  readonly objects: ReadonlySet<string>;
  /** Keys of those about no object. */
  readonly rows: ReadonlySet<string>;
}

export function excusedBy(
  input: Pick<DecideInput, 'objects' | 'rows' | 'stored' | 'today'>,
  rules: readonly string[],
): Excused {
  const { decisions } = decideFindings({ ...input, findings: [] });
  const excused = Object.entries(decisions)
    .filter(([key, { status }]) => status !== 'open' && rules.includes(ruleOfKey(key)))
    .map(([key]) => ({ key, object: key.split('|')[1] ?? '' }));
  return {
    objects: new Set(excused.flatMap(({ object }) => (object === '' ? [] : [object]))),
    rows: new Set(excused.flatMap(({ key, object }) => (object === '' ? [key] : []))),
  };
}

/** Whether a finding counts: neither excused nor accepted. */
export function isOpenFinding({ decision }: Finding): boolean {
  return decision === undefined;
}
