/**
 * Studies with aspects downwards and proposals across: `Aspek | USL-01 | USL-02`, each proposal one column of scores, or several
 * under its name (`Skor`, `Bukti`). A last row may hold the conclusion of each.
 */
import { FEASIBILITY_ASPECTS } from '../legal/feasibility';
import type { Scalar } from '../model/cell';
import { codeKey, rowKey, spokenName } from '../register/object-keys';
import type { HeadingColumn, HeadingMatch } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import { isScore } from './score-table';

type Side = 'score' | 'evidence' | 'conclusion' | 'notes';
type Judged = Pick<HeadingColumn, 'heading' | 'values'>;

const FEWEST_ASPECTS = 4;
const LONGEST_ASPECT = 40;
const SHORTEST_TITLE = 12;
/** Share of what is filled in below the proposals that is a score. */
const LEAST_SCORES = 0.7;
const LEAST_FILLED = 0.5;

const OVER_ASPECTS =
  /^(?:(?:uraian |nama |jenis )?aspek|(?:unsur|komponen|kriteria|bidang|parameter)(?= ))(?: (?:kajian|kelayakan|studi|telaah|penilaian|yang|dinilai|dikaji|ditelaah))*$/;
const SIDES: readonly (readonly [Side, RegExp])[] = [
  ['score', /^(?:skor|nilai|score)$/],
  ['evidence', /^(?:bukti|dokumen|sumber|data|dasar|lampiran|evidence)\b/],
  ['conclusion', /^(?:kesimpulan|simpulan|conclusion)$/],
  ['notes', /^(?:catatan|keterangan|notes?)$/],
];
/** `Skor USL-01`, `USL-01 (Bukti)`. */
const SIDE_FIRST = /^(skor|nilai|bukti|kesimpulan|catatan)\s+(.+)$/i;
const SIDE_LAST = /^(.+?)[\s:(–-]+(skor|nilai|bukti|kesimpulan|catatan)\)?$/i;
/** `Usulan 2 (1–5)`: a scale is no part of a name. */
const SCALE = /\s*\((?:(?:skor|skala|nilai)\s*)?[01]\s*(?:[-–]|s\.?\s?\/?d\.?|sampai(?: dengan)?)\s*\d{1,3}\)$/i;
/** Words over columns that are of no proposal, wherever they stand: assessors, years, means, weights, limits. */
const NO_NAME =
  /\b(?:penilai(?:an)?|asesor|tahun|20\d\d|rata|rerata|bobot|tertimbang|terbobot|skala|min(?:imum|imal)?|maks(?:imum|imal)?|ambang)\b/;
const SAID =
  'tim|pihak|jumlah|total|akhir|standar|target|kategori|kriteria|parameter|uraian|deskripsi|penjelasan|kondisi|temuan|analisis|hasil|rekomendasi|kelayakan|tindak|sub';
/** Parties, sums, what is said of an aspect; further behind they are of a title: `Pengolahan Hasil Laut`. */
const NO_TITLE = new RegExp(`^(?:(?:skor|nilai|score) )?(?:${SAID})\\b|^\\S+ (?:${SAID})$`);
/** Labels of the row that holds the conclusions. */
export const CONCLUSION_ROW =
  /^(?:ke)?simpulan\b|^(?:hasil|status|rekomendasi)(?: (?:akhir|kajian|kelayakan|studi|penilaian)){0,2}$|^conclusion\b/;

export const isOverAspects = (heading: string): boolean => OVER_ASPECTS.test(normaliseHeading(heading));

interface Place {
  /** The proposal as its heading names it. */
  readonly name: string;
  readonly side: Side;
}

const sideOf = (text: string): Side | null =>
  SIDES.find(([, pattern]) => pattern.test(normaliseHeading(text)))?.[0] ?? null;

const isCode = (name: string): boolean => codeKey(name) !== '' || rowKey(name) !== '' || spokenName(name).isOfProposal;

function isName(name: string): boolean {
  const heading = normaliseHeading(name);
  if (NO_NAME.test(heading) || NO_TITLE.test(heading)) return false;
  return isCode(name) || (name.length >= SHORTEST_TITLE && /\p{L}\s+\p{L}/u.test(name));
}

/** The proposal and the side of it that a heading is of; null for one that names none. */
function placeIn(heading: string): Place | null {
  const parts = heading.split(' / ');
  const last = (parts.at(-1) ?? '').replace(SCALE, '');
  const [, first = '', behind = ''] = SIDE_FIRST.exec(last) ?? [];
  const [, before = '', end = ''] = SIDE_LAST.exec(last) ?? [];
  const own = parts.length > 1 ? sideOf(last) : null;
  const place =
    own !== null ? { name: parts.at(-2) ?? '', side: own }
    : isName(behind) ? { name: behind, side: sideOf(first) }
    : isName(before) ? { name: before, side: sideOf(end) }
    : { name: last, side: sideOf(last) === null ? ('score' as const) : null };
  return place.side !== null && isName(place.name) ? { name: place.name, side: place.side } : null;
} // prettier-ignore

/** By place of the heading, its proposal; empty unless two proposals are scored, or one named by a code, with evidence. */
export function placesIn(headings: readonly string[]): ReadonlyMap<number, Place> {
  const aspect = headings.findIndex(isOverAspects);
  const found = new Map(
    headings.flatMap((heading, index) => {
      const place = aspect < 0 || index <= aspect ? null : placeIn(heading);
      return place === null ? [] : [[index, place] as const];
    }),
  );
  const scored = new Set([...found.values()].flatMap(({ name, side }) => (side === 'score' ? [name] : [])));
  const isAlone = scored.size === 1 && [...found.values()].some(({ name, side }) => side === 'evidence' && isCode(name));
  return scored.size >= 2 || isAlone ? found : new Map<number, Place>();
} // prettier-ignore

/** Which aspect a label is about; null for one of none. */
const aspectOf = (label: string): string | null =>
  label.length > LONGEST_ASPECT ? null : (FEASIBILITY_ASPECTS.find(({ pattern }) => pattern.test(label))?.id ?? null);

/** The proposals over the columns of such a table of scores; none for any other table. */
function scoredIn(columns: readonly Judged[]): ReadonlyMap<number, Place> {
  const places = placesIn(columns.map(({ heading }) => heading));
  const labels = labelsOf(columns);
  const rows = labels.flatMap((label, index) => (aspectOf(label) === null ? [] : [index]));
  const aspects = new Set(rows.map((row) => aspectOf(labels[row] ?? '')));
  const scores = [...places].flatMap(([index, { side }]) => (side === 'score' ? [columns[index]?.values ?? []] : []));
  const given = scores.flatMap((values) => rows.map((row) => values[row] ?? '')).filter((value) => !isOpen(value));
  const isScored =
    aspects.size >= FEWEST_ASPECTS &&
    given.filter(isScore).length >= given.length * LEAST_SCORES &&
    given.length >= scores.length * rows.length * LEAST_FILLED;
  return isScored ? places : new Map<number, Place>();
}

const isOpen = (value: Scalar): boolean => /^[-–—\s]*$/.test(String(value));

const labelsOf = (columns: readonly Judged[]): readonly string[] =>
  columns.find(({ heading }) => isOverAspects(heading))?.values.map(String) ?? [];

/** Words of titles that say a table is a study. */
export const OF_STUDIES = /\b(?:kajian|kelayakan|studi|telaah\w*|feasibility)\b/i;

const WEIGHT = /^(?:nilai )?bobot\b|^weight\b/;

/** Whether it is a study: aspects may be criteria of a ranking too, so that evidence, a row of conclusions or, without weights, a title has to say so. */
export function isStudyAcross(columns: readonly Judged[], captions: readonly string[]): boolean {
  const places = [...scoredIn(columns).values()];
  const isWeighted = columns.some(({ heading }) => WEIGHT.test(normaliseHeading(heading)));
  const saysSo =
    places.some(({ side }) => side !== 'score') ||
    labelsOf(columns).some((label) => CONCLUSION_ROW.test(normaliseHeading(label))) ||
    (!isWeighted && captions.some((text) => OF_STUDIES.test(text)));
  return places.length > 0 && saysSo;
}

/** The fields of such a table; null for another one. A person's choice stays. */
export function matchAcross(
  columns: readonly HeadingColumn[],
  matches: readonly HeadingMatch<string>[],
): readonly HeadingMatch<string>[] | null {
  const places = scoredIn(columns);
  if (places.size === 0) return null;
  const aspect = columns.findIndex(({ heading }) => isOverAspects(heading));
  return matches.map((match, index) => {
    const field = index === aspect ? 'aspect' : (places.get(index)?.side ?? null);
    if (match.chosen || (field === null && match.isRowNumber)) return match;
    return { field, confidence: field === null ? 0 : 0.95, chosen: false, isRowNumber: false };
  });
}
