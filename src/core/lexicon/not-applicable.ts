/**
 * Texts that say a question is not asked of this proposal: `Bukan KSDPK`, `Tidak dipersyaratkan untuk Sinergi`, `Bukan badan
 * usaha`, `tidak berlaku`. Whether the law agrees is for the rules.
 */

const NOT_APPLICABLE =
  /^(?:tidak|tdk|tak) (?:(?:(?:di|mem|ter|men)?(?:persyaratkan|wajibkan|perlukan|butuhkan|haruskan|minta|syaratkan|kenakan|pungut|gunakan)|disyaratkan|wajib|perlu|berlaku|relevan|termasuk|berbadan|berbentuk|memerlukan|membutuhkan))\b|^(?:bukan|selain|non)[ -](?:merupakan |objek |mitra )*\p{L}{2,}|^n ?\/ ?a\b|^not (?:required|applicable|needed)\b/iu;
/** Longer texts explain something. */
const LONGEST = 100;

export function saysNotApplicable(text: string): boolean {
  const plain = text
    .trim()
    .replace(/^[(\s-]+/, '')
    .replace(/\s+/g, ' ');
  return plain.length <= LONGEST && NOT_APPLICABLE.test(plain);
}
