/**
 * What a column width means, for page, protocol and files alike: characters as Excel shows them, without the margins of
 * a cell. Measures are those of Calibri 11 at 96 dpi. Never looks at a sheet.
 */

/** Widest digit, and the margins with the grid line (ECMA-376 Part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
/** Widths below one character grow from 0 to the 12 pixels of one character in proportion. */
const ONE_CHARACTER = DIGIT_PIXELS + MARGIN_PIXELS;

/** Whole pixels of a width in characters; 0 for a width of 0. */
export function pixelsOfCharacters(characters: number): number {
  if (characters <= 0) return 0;
  return Math.round(characters < 1 ? characters * ONE_CHARACTER : characters * DIGIT_PIXELS + MARGIN_PIXELS);
}

/** Characters to a hundredth, as Excel shows them: `pixelsOfCharacters` gives whole pixels back exactly. */
export function charactersOfPixels(pixels: number): number {
  const characters = pixels < ONE_CHARACTER ? pixels / ONE_CHARACTER : (pixels - MARGIN_PIXELS) / DIGIT_PIXELS;
  return Math.max(0, Math.round(characters * 100) / 100);
}

/** Characters of the `width` of a file, which counts the margins in. */
export function charactersOfFileWidth(width: number): number {
  return charactersOfPixels(Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS));
}

/** The `width` Excel writes for so many characters: margins counted in, truncated to 1/256. */
export function fileWidthOfCharacters(characters: number): number {
  return Math.trunc((pixelsOfCharacters(characters) / DIGIT_PIXELS) * 256) / 256;
}
