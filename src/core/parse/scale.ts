/** Scales that scores lie on, as a heading or a caption states them. */

export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** `1–5`, `1 s.d. 5`, `0 sampai 100`, `1 (rendah) sampai 5`. */
export function readScale(text: string): Scale | null {
  const [, min, max] =
    /(?<![\d.,])(\d{1,3})\s*(?:\([^()]{1,40}\)\s*)?(?:[-–—]|s\s?[./]\s?d\.?|sampai(?: dengan)?|hingga)\s*(\d{1,3})(?!\d|[.,]\d)/i.exec(
      text,
    ) ?? [];
  return min === undefined || max === undefined || Number(min) >= Number(max)
    ? null
    : { min: Number(min), max: Number(max) };
}

/** `Skala 1 sampai 5`; `Skor: 1 sampai dengan 5`; `(nilai 1-5)` in brackets; `SKOR STUDI KELAYAKAN (1-5)`. */
const SAID =
  /(?:\b(?:skala|rentang(?: nilai)?|scale)\b|(?:\(|^)(?:nilai|skor|score)(?: (?:antara|dari)|\s*:)?(?=\s*\d)|^\W*(?:(?:[IVX]+|[A-Z]|\d{1,2})\.\s*)?(?:skor|nilai|penilaian|score)\b[^()\d]{0,60}\((?=\s*\d{1,3}\b[^()]{1,16}\)))(.{0,60})/i;

/** The scale that a caption or a remark speaks of; null where it speaks of none. */
export function scaleInText(text: string): Scale | null {
  const said = SAID.exec(text)?.[1];
  return said === undefined ? null : readScale(said);
}

/** The scale in the brackets of the heading over the scores: `Skor (1-5)`. */
export function scaleInHeading(heading: string): Scale | null {
  return readScale(heading.replace(/^[^(]*/, ''));
}
