/**
 * Agencies and partners that stand under several spellings: offered as one name, with the cells of every spelling and how
 * sure it is. Changes nothing; a person decides.
 */
import { sameWord } from '../intake/similarity';
import { isSliceEnd, type Slices } from '../intake/slices';
import type { CellRef } from '../model/cell';
import type { CooperationObject, FieldValue } from '../model/object';
import type { SourceRecord } from '../model/record';
import { cleanText, normaliseText } from '../parse/text';
import { listedAgency, showCommonest } from './agency-names';

export interface NameSuggestion {
  readonly field: 'agency' | 'partner';
  /** The name to use: from the list of agencies where it is known, else the commonest spelling. */
  readonly canonical: string;
  /** 0..1: of the least sure of its spellings. */
  readonly confidence: number;
  /** Spellings other than `canonical`, in reading order. */
  readonly variants: readonly { readonly text: string; readonly cells: readonly CellRef[] }[];
}

/** How sure it is that two spellings are one name, by what tells them apart. */
const SURE = { spelling: 0.98, list: 0.95, region: 0.85, typo: 0.8 } as const;
/** A shorter word may be another one letter away. */
const LONG_WORD = 6;

const REGION = / (?:pemerintah )?(kota|kabupaten|kab|provinsi|prov) [a-z]+(?: [a-z]+)?$/;

/** Abbreviations and legal forms in names of partners. */
const PARTNER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(pemkot|pemerintah daerah kota)\b/g, 'pemerintah kota'],
  [/\b(pemkab|pemerintah daerah kabupaten|pemerintah kab)\b/g, 'pemerintah kabupaten'],
  [/\bpemprov\b|\bpemerintah prov\b/g, 'pemerintah provinsi'],
  [/\bkab\b/g, 'kabupaten'],
  [/\buniv\b/g, 'universitas'],
  [/\bpoltek\b/g, 'politeknik'],
  [/\bkemen\b/g, 'kementerian'],
  [/\b(pt|cv|tbk|persero|perseroan terbatas)\b/g, ' '],
];

interface Spelling {
  readonly text: string;
  readonly plain: string;
  readonly cells: CellRef[];
}

interface Cluster {
  key: string;
  confidence: number;
  readonly spellings: Spelling[];
}

type Named = Readonly<Partial<Record<'agency' | 'partner', FieldValue>>>;

function* collect(rows: readonly Named[], field: 'agency' | 'partner'): Slices<Spelling[]> {
  const found = new Map<string, Spelling>();
  for (const [index, row] of rows.entries()) {
    if (isSliceEnd(index)) yield;
    const value = row[field];
    if (typeof value?.value !== 'string' || value.cell === null) continue;
    const text = cleanText(value.value);
    const known = found.get(text);
    if (known) known.cells.push(value.cell);
    else found.set(text, { text, plain: normaliseText(text), cells: [value.cell] });
  }
  return [...found.values()];
}

function partnerKey(plain: string): string {
  let text = plain;
  for (const [pattern, word] of PARTNER_WORDS) text = text.replace(pattern, word);
  return text.replace(/\s+/g, ' ').trim();
}

/** The name of the region behind an agency is dropped where all agencies that have one have the same. */
function agencyKey(spellings: readonly Spelling[]): (plain: string) => string {
  const regions = new Set(
    spellings.flatMap(
      ({ plain }) =>
        REGION.exec(plain)?.[0]
          .replace(/ pemerintah/, '')
          .trim() ?? [],
    ),
  );
  return (plain) => (regions.size === 1 ? plain.replace(REGION, '') : plain);
}

function* cluster(spellings: readonly Spelling[], field: 'agency' | 'partner'): Slices<Cluster[]> {
  const toKey = field === 'agency' ? agencyKey(spellings) : partnerKey;
  const clusters = new Map<string, Cluster>();
  for (const [index, spelling] of spellings.entries()) {
    if (isSliceEnd(index)) yield;
    const bare = toKey(spelling.plain);
    const listed = field === 'agency' ? listedAgency(bare) : null;
    const key = listed === null ? bare : normaliseText(listed);
    const sureness = bare !== spelling.plain ? SURE.region : key !== bare ? SURE.list : SURE.spelling;
    const own = clusters.get(key);
    if (own) {
      own.spellings.push(spelling);
      own.confidence = Math.min(own.confidence, sureness);
    } else clusters.set(key, { key, confidence: sureness, spellings: [spelling] });
  }
  return yield* joinTypos([...clusters.values()]);
}

/** Joins a rarer name to a commoner one that it misspells; digits must agree. */
function* joinTypos(clusters: readonly Cluster[]): Slices<Cluster[]> {
  const count = ({ spellings }: Cluster): number => spellings.reduce((sum, { cells }) => sum + cells.length, 0);
  const kept: Cluster[] = [];
  for (const one of [...clusters].sort((a, b) => count(b) - count(a))) {
    yield;
    const target = kept.find(({ key }) => isTypo(one.key, key));
    if (!target) kept.push({ ...one, spellings: [...one.spellings] });
    else {
      target.spellings.push(...one.spellings);
      target.confidence = Math.min(target.confidence, one.confidence, SURE.typo);
    }
  }
  return kept;
}

/** Word by word the same but for one longer word with a typing error. */
function isTypo(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  const differing = left.filter((word, index) => word !== right[index]);
  const [word = ''] = differing;
  return differing.length === 1 && word.length >= LONG_WORD && sameWord(word, right[left.indexOf(word)] ?? '');
}

/** Suggestions for agencies, then for partners, each by name; none where every name has one spelling. */
export function* suggestNames(
  objects: readonly CooperationObject[],
  records: readonly SourceRecord[],
): Slices<NameSuggestion[]> {
  const rows: Named[] = [...objects.map(({ fields }) => fields), ...records.map(({ fields }) => fields as Named)];
  const suggestions: NameSuggestion[] = [];
  for (const field of ['agency', 'partner'] as const) {
    const clusters = yield* cluster(yield* collect(rows, field), field);
    suggestions.push(...toSuggestions(clusters, field));
  }
  return suggestions;
}

function toSuggestions(clusters: readonly Cluster[], field: 'agency' | 'partner'): NameSuggestion[] {
  return clusters
    .filter(({ spellings }) => spellings.length > 1)
    .map(({ key, confidence, spellings }): NameSuggestion => {
      const commonest = showCommonest(new Map(spellings.map(({ text, cells }) => [text, cells.length])));
      const canonical = (field === 'agency' ? listedAgency(key) : null) ?? commonest;
      const variants = spellings.filter(({ text }) => text !== canonical).map(({ text, cells }) => ({ text, cells }));
      return { field, canonical, confidence, variants };
    })
    .sort((a, b) => (a.canonical < b.canonical ? -1 : 1));
}
