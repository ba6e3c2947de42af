/**
 * The seal of a ranking: what was settled before scores were opened, kept on Pengaturan with its hash, so that a later change of
 * criteria, weights, method or options is seen and can be explained. Seals nothing by force: it tells.
 */
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { MessageRef } from '../model/message';
import type { Criterion, CriterionValue } from '../model/ranking';
import type { SheetSnapshot } from '../model/snapshot';
import { hashText } from '../model/text-hash';
import { normaliseText } from '../parse/text';
import { comparedBy } from './choice-words';
import { makeInputFinding } from './input-rules';
import type { OptionValue } from './method-options';
import { thresholdOf, THRESHOLDS, type Preference } from './preference';
import { CONSISTENCY_LIMIT } from './weights/consistency';
import type { ChoiceReading } from './read-choice';

/** What is sealed, each part as one text. The order of `SEALED_PARTS` is that of the sheet. */
export const SEALED_PARTS = ['method', 'normalisation', 'options', 'thresholds', 'source', 'criteria'] as const;
export type SealedPart = (typeof SEALED_PARTS)[number];
export type SealedTexts = Readonly<Record<SealedPart, string>>;

/** The seal as it stands on the sheet. */
export interface Seal {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly parts: SealedTexts;
  readonly hash: string;
  /** Who changed something after sealing, and why, as staff wrote it; `''` where they did not. */
  readonly changedBy: string;
  readonly reason: string;
}

export interface SealReading {
  /** As on the sheet; null where none stands there. */
  readonly seal: Seal | null;
  /** The seal to write: the one that stands, or a new one when scoring has started; null when there is nothing to seal yet. */
  readonly toWrite: Seal | null;
  /** Of what is settled now, dated today. */
  readonly now: Seal;
  /** Parts that are not as sealed; `hash` alone where the seal itself was changed. */
  readonly changed: readonly (SealedPart | 'hash')[];
  readonly remark: MessageRef | null;
  readonly findings: readonly Finding[];
}

export interface SealInput {
  readonly sheet: SheetSnapshot | null;
  readonly chosen: ChoiceReading;
  readonly criteria: readonly Criterion[];
  readonly values: readonly CriterionValue[];
  /** Rules that keep objects out of the ranking. */
  readonly knockOutRules: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Labels of the block in both languages, normalised. */
const LABELS: Readonly<Record<SealedPart | 'date' | 'hash' | 'changedBy' | 'reason', readonly string[]>> = {
  date: ['disegel pada', 'sealed on'],
  method: ['metode tersegel', 'sealed method'],
  normalisation: ['normalisasi tersegel', 'sealed normalisation'],
  options: ['opsi tersegel', 'sealed options'],
  thresholds: ['ambang tersegel', 'sealed thresholds'],
  source: ['sumber bobot tersegel', 'sealed weight source'],
  criteria: ['kriteria tersegel', 'sealed criteria'],
  hash: ['kode segel', 'seal code'],
  changedBy: ['diubah oleh', 'changed by'],
  reason: ['alasan perubahan', 'reason for the change'],
};

/** Scoring has started when any score is there. */
export function checkSeal(input: SealInput): SealReading {
  const { sheet, criteria, values, today, chosen } = input;
  const found = sheet === null ? null : readSeal(sheet);
  const parts = describeParts(input);
  const now = { date: today, parts, hash: hashParts(parts), changedBy: '', reason: '' };
  if (found === null) {
    const scored = new Set(criteria.filter(({ from }) => from.type === 'scores').map(({ id }) => id));
    const isOpen = values.some(({ criterion, value }) => value !== null && scored.has(criterion));
    return { seal: null, toWrite: isOpen ? now : null, now, changed: [], remark: null, findings: [] };
  }
  const { seal, cell } = found;
  const isTouched = seal.hash !== hashParts(seal.parts);
  const differing = SEALED_PARTS.filter((part) => seal.parts[part] !== parts[part]);
  const changed = isTouched && differing.length === 0 ? (['hash'] as const) : differing;
  if (changed.length === 0) return { seal, toWrite: seal, now, changed, remark: null, findings: [] };
  const isExplained = seal.changedBy !== '' && seal.reason !== '';
  const params = {
    date: seal.date,
    parts: changed.map((part) => `ranking.sealed.${part}`),
    by: seal.changedBy,
    reason: seal.reason,
  };
  const message = isExplained ? 'messageExplained' : 'message';
  const cells = [cell, chosen.cells.method, chosen.cells.weights].filter((one): one is CellRef => one !== null);
  const finding = makeInputFinding('seal-broken', message, params, cells, null, isExplained ? 'info' : 'warning');
  return { seal, toWrite: seal, now, changed, remark: finding.message, findings: [finding] };
}

/** Who changed something and why. */
export interface SealExplanation {
  readonly name: string;
  readonly reason: string;
}

/** The seal with an explanation behind those it has, each reason with its day. `today`: `YYYY-MM-DD`. */
export function explainSeal(seal: Seal, { name, reason }: SealExplanation, today: string): Seal {
  const join = (old: string, added: string): string => (old === '' ? added : `${old}; ${added}`);
  return { ...seal, changedBy: join(seal.changedBy, name), reason: join(seal.reason, `${today} ${reason}`) };
}

/** Weights that rest on the scores themselves cannot be settled before: of those only the source is sealed. */
function describeParts({ chosen, criteria, knockOutRules }: SealInput): SealedTexts {
  const { choice, weights } = chosen;
  const isCompared = comparedBy(weights) !== null;
  const restsOnScores = weights === 'entropy' || weights === 'critic';
  return {
    method: choice.method ?? 'wsm',
    normalisation: [choice.normalisation ?? '-', ...(choice.costs === undefined ? [] : [choice.costs])].join(' '),
    options: describeOptions(chosen, criteria),
    thresholds: [`CR ${CONSISTENCY_LIMIT}`, ...knockOutRules.toSorted()].join('; '),
    source: chosen.joining === 'aij' ? weights : `${weights} ${chosen.joining}`,
    criteria: criteria
      .map(({ id, direction, weight, group }) => {
        // Comparisons say the weights of both levels: those of the column are not used then.
        const levels = group === undefined || isCompared ? '' : ` ${sealed(group.weight)}*${sealed(group.local)}`;
        const inside = group === undefined ? '' : ` ${group.id}${levels}`;
        return `${id} ${direction}${restsOnScores ? '' : ` ${sealed(weight)}${inside}`}`;
      })
      .join('; '),
  };
}

function describeOptions({ choice, scores }: ChoiceReading, criteria: readonly Criterion[]): string {
  const said = Object.entries(choice.options ?? {}).map(([name, value]) => `${name}=${sealedOption(value, criteria)}`);
  // The mean is what scores had before there was a choice.
  return [...said, ...(scores === 'mean' ? [] : [`scores=${scores}`])].join('; ') || '-';
}

/** A preference by criterion: `K1 linear q=0.5 p=2`. */
function sealedOption(value: OptionValue, criteria: readonly Criterion[]): string {
  if (typeof value !== 'object') return String(value);
  const list: readonly Preference[] = 'type' in value ? criteria.map(() => value) : value;
  return list
    .map((preference, index) => {
      const thresholds = THRESHOLDS[preference.type].map((id) => ` ${id}=${thresholdOf(preference, id)}`).join('');
      return `${criteria[index]?.id ?? ''} ${preference.type}${thresholds}`;
    })
    .join(', ');
}

function sealed(weight: number): number {
  return Number(weight.toFixed(9));
}

function hashParts(parts: SealedTexts): string {
  return hashText(JSON.stringify(SEALED_PARTS.map((part) => parts[part])));
}

/** The block by its labels, each with its content in the next column. */
function readSeal({ name, grid }: SheetSnapshot): { readonly seal: Seal; readonly cell: CellRef } | null {
  const found = new Map<string, { text: string; cell: CellRef }>();
  grid.values.forEach((row, line) => {
    row.forEach((value, place) => {
      const label = typeof value === 'string' ? normaliseText(value) : '';
      if (label === '' || found.has(label)) return;
      const cell = { sheet: name, rowIndex: grid.top + line, columnIndex: grid.left + place + 1 };
      found.set(label, { text: String(row[place + 1] ?? '').trim(), cell });
    });
  });
  const at = (key: keyof typeof LABELS) =>
    LABELS[key].map((label) => found.get(label)).find((one) => one !== undefined);
  const hash = at('hash');
  if (hash === undefined || hash.text === '') return null;
  const text = (key: keyof typeof LABELS): string => at(key)?.text ?? '';
  const parts: SealedTexts = {
    method: text('method'),
    normalisation: text('normalisation'),
    options: text('options'),
    thresholds: text('thresholds'),
    source: text('source'),
    criteria: text('criteria'),
  };
  return {
    seal: { date: text('date'), parts, hash: hash.text, changedBy: text('changedBy'), reason: text('reason') },
    cell: hash.cell,
  };
}
