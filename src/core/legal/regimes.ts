/**
 * Cooperation that has a procedure of its own and does not pass through the TKKSD (domain notes 1.1 and 1.2), as data:
 * the words that show it, and who takes it.
 */
import type { RuleSource } from '../rules/rule';

export interface Regime {
  readonly id: 'BMD' | 'KPBU' | 'BLUD';
  readonly source: RuleSource;
  /** On lower-case text with single spaces. */
  readonly pattern: RegExp;
  /** The proposing agency must look like this too; null for any. */
  readonly agency: RegExp | null;
}

const ASSET =
  '(?:barang milik daerah|bmd|aset (?:milik )?(?:daerah|pemerintah|pemda|pemkot)|(?:\\p{L}+ ){1,3}milik (?:daerah|pemerintah|pemda|pemkot|pemkab)|(?:tanah|lahan|gedung|bangunan|kios|ruko|lapangan|ruang)(?:(?: dan| atau| serta|,| dan/atau) (?:tanah|lahan|gedung|bangunan|kios|ruko|lapangan|ruang))? milik (?:daerah|pemerintah|pemda|pemkot))';

const REGIMES: readonly Regime[] = [
  {
    id: 'BMD',
    source: { citation: 'Permendagri 19/2016 Pasal 78 dst.', confidence: 'found', mark: '1.1' },
    pattern: new RegExp(
      `\\b(?:sewa|penyewaan|sewa-menyewa|pinjam pakai|pemanfaatan|kerja ?sama pemanfaatan|ksp|pemindahtanganan|tukar menukar)(?: atas)? ${ASSET}\\b|\\bpinjam pakai (?:barang|aset|bmd|tanah|lahan|gedung|bangunan|gudang|ruang|ruangan|kendaraan|mobil|peralatan|kantor|aula|rumah|laboratorium)\\b|^(?:sewa|penyewaan|sewa-menyewa) (?:tanah|lahan|gedung|bangunan|kios|ruko|los|lapangan|ruang|aset)\\b(?!.*\\b(?:mitra|swasta|penduduk|warga|hotel)\\b)|\\bbangun (?:guna serah|serah guna)\\b|\\b(?:bgs|bsg|kspi)\\b`,
      'u',
    ),
    agency: null,
  },
  {
    id: 'KPBU',
    source: { citation: 'Perpres 38/2015', confidence: 'found', mark: '1.1' },
    pattern: /\bkpbu\b|\bkerja ?sama pemerintah (?:daerah )?(?:dan|dengan) badan usaha\b|\bpublic[- ]private partnership\b|\bavailability payment\b|\bpembayaran ketersediaan layanan\b/,
    agency: null,
  },
  {
    id: 'BLUD',
    source: { citation: 'Permendagri 79/2018 Pasal 90 dst.', confidence: 'found', mark: '1.1' },
    pattern: /\b(?:kerja ?sama|pengadaan|layanan|jasa|alat|kso|operasional) (?:\p{L}+ ){0,3}(?:blud|rsud|puskesmas|rumah sakit|alat kesehatan|laboratorium|klaim)\b|\bblud\b|\bkerja ?sama operasional\b/u,
    agency: /\b(?:rsud|rumah sakit umum daerah|puskesmas|blud)\b/,
  },
  {
    id: 'BLUD',
    source: { citation: 'Permendagri 79/2018 Pasal 90 dst.', confidence: 'found', mark: '1.1' },
    pattern: /\b(?:kerja ?sama|pengelolaan|pengoperasian|penyediaan|pengadaan|operasional|kso|jasa|sewa|layanan)(?: \p{L}+){0,4} blud\b/u,
    agency: null,
  },
]; // prettier-ignore

/** The procedure a text speaks of, and the words that show it; null for cooperation of the TKKSD. */
export function findRegime(
  written: string,
  agency: string,
): { readonly regime: Regime; readonly words: string } | null {
  const text = written.toLowerCase();
  for (const regime of REGIMES) {
    const hit = regime.pattern.exec(text);
    if (hit === null || (regime.agency !== null && !regime.agency.test(agency.toLowerCase()))) continue;
    return { regime, words: written.slice(hit.index, hit.index + hit[0].length) };
  }
  return null;
}
