/**
 * Lists of regulations, `Jenis | Nomor | Tahun | Tentang`: told by their headings and by what stands in the first of them.
 * They are no register, whatever `Jenis`, `Tentang` and `Status` could mean there.
 */
import type { Scalar } from '../model/cell';
import { normaliseHeading } from './normalise-heading';

const KIND =
  /^(?:(?:jenis|bentuk|nama|judul) )?(?:dan )?(?:peraturan|regulasi|produk hukum|dasar hukum|perundang undangan|peraturan perundang undangan)$/;
const MAYBE_KIND = /^(?:jenis|bentuk|nama|kategori|uraian)$/;
const REGULATION =
  /^\s*(?:undang[- ]undang|uu\b|pp\b|peraturan|perda|perpres|permen\w*|perbup|perwal\w*|pergub|keputusan|kep(?:men|pres|da)\w*|instruksi|inpres|surat edaran|ketetapan)/i;
const LEAST = 0.6;

export interface RegulationColumns {
  /** Places in the columns; -1 where there is none. */
  readonly kind: number;
  readonly number: number;
  readonly year: number;
  readonly title: number;
}

/** The columns of a list of regulations; null where it is none. */
export function regulationColumns(
  columns: readonly { readonly heading: string; readonly values: readonly Scalar[] }[],
): RegulationColumns | null {
  const plain = columns.map(({ heading }) => normaliseHeading(heading));
  const place = (pattern: RegExp): number => plain.findLastIndex((heading) => pattern.test(heading));
  const named = place(KIND);
  const kind = named >= 0 ? named : plain.findIndex((heading, at) => MAYBE_KIND.test(heading) && areRegulations(columns[at]?.values ?? [])); // prettier-ignore
  const [number, year] = [place(/^nomor(?: peraturan)?$/), place(/^tahun(?: peraturan| terbit)?$/)];
  if (kind < 0 || number <= kind || year <= kind) return null;
  return { kind, number, year, title: place(/^(?:tentang|perihal|judul)$/) };
}

/** Whether most of the texts are kinds of regulations. */
export function areRegulations(values: readonly Scalar[]): boolean {
  const given = values.map(String).filter((text) => text.trim() !== '');
  return given.length > 0 && given.filter((text) => REGULATION.test(text)).length >= given.length * LEAST;
}
