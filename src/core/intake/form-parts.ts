/**
 * Cuts the lines of a sheet into its forms. Several proposals stand below each other, each under a head of its own or
 * beginning with the labels the first began with; bands of columns that are forms by themselves stand side by side.
 */
import type { Band, Line } from './form-lines';
import { normaliseHeading } from './normalise-heading';

const FEWEST_LABELS = 4;
/** Without a title or an object only a sheet that asks for this much of a proposal is one. */
const FEWEST_UNTITLED = 6;

/** The lines of a band of columns. */
export interface BandLines {
  readonly band: Band;
  readonly lines: readonly Line[];
}

const fieldsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ field }) => (field === null ? [] : [field])));

/** One whose labels a person corrected is a form whatever they stand for now. */
export function isForm(lines: readonly Line[], isNamed = false): boolean {
  if (lines.some(({ chosen }) => chosen)) return true;
  const fields = fieldsOf(lines);
  const isTitled = fields.has('title') || fields.has('object');
  const isProposal =
    isTitled || (!isNamed && fields.size >= FEWEST_UNTITLED && fields.has('partner') && fields.has('scope'));
  return (
    isProposal && fields.size >= FEWEST_LABELS && lines.some(({ field, values }) => field !== null && values.length > 0)
  );
}

const labelOf = ({ label }: Line): string => normaliseHeading(label);

/** Labels with which the first form begins, down to the one that begins the others as well: its title, or its first label. */
function openingOf(lines: readonly Line[]): readonly string[] {
  const known = lines.findIndex(({ field, values }) => field === 'title' && values.length > 0);
  const first = known >= 0 ? known : lines.findIndex(({ field, values }) => field !== null && values.length > 0);
  return lines
    .slice(0, first + 1)
    .filter(({ head }) => head === null)
    .map(labelOf);
}

/** The lines of a band, cut where the next form begins. */
export function partsOf(lines: readonly Line[]): Line[][] {
  const opening = openingOf(lines);
  const starter = opening.at(-1);
  const isTitled = lines.some(({ field, values }) => field === 'title' && values.length > 0);
  const parts: Line[][] = [];
  for (const line of lines) {
    const current = parts.at(-1);
    const isAgain = isTitled ? line.field === 'title' : labelOf(line) === starter && line.field !== null;
    const isNext =
      current !== undefined &&
      (line.head === null
        ? isAgain && line.values.length > 0 && hasStarted(current, isTitled, starter)
        : fieldsOf(current).size >= FEWEST_LABELS);
    if (current === undefined) parts.push([line]);
    else if (isNext) parts.push([...takeOpening(current, opening), line]);
    else current.push(line);
  }
  return parts;
}

function hasStarted(current: readonly Line[], isTitled: boolean, starter: string | undefined): boolean {
  if (isTitled) return current.some(({ field }) => field === 'title');
  return fieldsOf(current).size >= FEWEST_LABELS && current.some((line) => labelOf(line) === starter);
}

/** Takes `Nomor Usulan` and `Tanggal Usulan` before the next `Judul` away from the form above, as they opened the first. */
function takeOpening(current: Line[], opening: readonly string[]): Line[] {
  let from = current.length;
  for (let at = opening.length - 2; at >= 0 && from > 0; at -= 1) {
    const line = current[from - 1];
    if (line === undefined || labelOf(line) !== opening[at]) break;
    from -= 1;
  }
  return current.splice(from);
}

/** Forms beside each other ask for the same; `Judul | … | Mitra | …` is one form in two columns. */
function areAlike([first, ...others]: readonly BandLines[]): boolean {
  const known = fieldsOf(first?.lines ?? []);
  return others.every(({ lines }) => {
    const own = [...fieldsOf(lines)];
    return own.filter((field) => known.has(field)).length >= own.length / 2;
  });
}

/** The forms of the bands, each with the band it stands in. */
export function formsIn(bands: readonly BandLines[], whole: Band): BandLines[] {
  if (bands.every(({ lines }) => isForm(lines, true)) && areAlike(bands))
    return bands.flatMap(({ band, lines }) => partsOf(lines).map((part) => ({ band, lines: part })));
  const cuts = bands
    .map(({ lines }) => partsOf(lines).map(([first]) => first?.rowIndex ?? 0))
    .reduce((most, rows) => (rows.length > most.length ? rows : most), []);
  const first = Math.max(1, cuts.length);
  return Array.from({ length: first }, (_part, at) => {
    const [from, to] = [at === 0 ? -1 : (cuts[at] ?? 0), cuts[at + 1] ?? Infinity];
    const lines = bands.flatMap((one) => one.lines.filter(({ rowIndex }) => rowIndex >= from && rowIndex < to));
    return { band: whole, lines };
  });
}
