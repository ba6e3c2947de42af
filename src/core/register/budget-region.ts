/** Whose budget a text means where two governments pay: `APBD Kabupaten Banjar` beside the partner `Pemerintah Kabupaten Banjar`. */

const GOVERNMENT = /^\s*(?:pemerintah|pemkab|pemkot|pemprov|kabupaten|kota|provinsi)(?![\p{L}])/iu;
const KIND = /\b(kabupaten|kota|provinsi|kab|prov)\b/gi;
const REGION =
  /(?:kabupaten|kota|provinsi|kab\.?|prov\.?)\s+\p{Lu}[\p{L}-]+(?:\s(?!tahun|ta\b|sebesar|dan\b)\p{Lu}[\p{L}-]+)?/u;

/** `kabupaten banjar` of `APBD Kabupaten Banjar Tahun Anggaran 2026`; `''` for none. */
export function regionIn(text: string): string {
  const plain = text.replace(KIND, (kind) => kind.toLowerCase()).replace(/\b(?:Tahun|TA|Sebesar|Dan)\b/g, (word) => word.toLowerCase()); // prettier-ignore
  return (REGION.exec(plain)?.[0] ?? '').toLowerCase().replace(/^kab\.?\s/, 'kabupaten ').replace(/^prov\.?\s/, 'provinsi '); // prettier-ignore
}

/** Behind the whole name of a region: `Kabupaten Belitung` is no part of `Kabupaten Belitung Timur`. */
const ENDS = /^(?!\s+(?!(?:dan|serta)\b)\p{L})/u;

/** Whether the region a text names is the partner's, a government itself. */
export function isPartnerRegion(text: string, partner: string): boolean {
  const region = regionIn(text);
  const names = partner.toLowerCase().split(region);
  return region !== '' && GOVERNMENT.test(partner) && names.slice(1).some((rest) => ENDS.test(rest));
}
