/** Brings texts of cells into forms that can be compared. Never changes what is shown: raw texts stay raw. */

/** Printable ASCII words with single blanks between: nothing to clean. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Odd spaces and dashes made plain, runs of blanks one blank, line breaks kept, trimmed. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u2010-\u2015]/g, '–')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

const NOT_WORDS = /[^\p{L}\p{N}%]+/gu;
/** `NOT_WORDS` for texts that are `PLAIN`, without asking Unicode. */
const NOT_PLAIN_WORDS = /[^a-z0-9%]+/g;

/** One line of lower-case words: punctuation becomes blanks, spelling variants of the domain are made one. */
export function normaliseText(text: string): string {
  const clean = cleanText(text);
  const words = clean
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(PLAIN.test(clean) ? NOT_PLAIN_WORDS : NOT_WORDS, ' ')
    .trim();
  if (!/kerjasama|obyek|walikota/.test(words)) return words;
  return words
    .replace(/\bkerjasama\b/g, 'kerja sama')
    .replace(/\bobyek\b/g, 'objek')
    .replace(/\bwalikota\b/g, 'wali kota');
}

/** Sentence-like cells are compared without their final stop. */
export function withoutFinalStop(text: string): string {
  return text.replace(/[.;,]+$/, '').trim();
}
