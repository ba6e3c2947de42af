/** Who may sign for the region (PP 28/2018 Pasal 2; domain notes APP-03, APP-04), and how positions are written. */
import type { Instrument } from './instruments';

/** `head`: the head of the region · `delegate`: an official who needs a power of attorney · `unknown`: a name without position. */
export type SignatoryKind = 'head' | 'delegate' | 'unknown';

/** Documents an official with a power of attorney may sign (APP-04). */
export const DELEGABLE: readonly Instrument[] = ['PKS', 'ADENDUM'];

const DELEGATED = /\b(?:a\.?\s?n\.?|atas nama|u\.?b\.?)\s+(?:wali ?kota|bupati|gubernur)\b/i;
const HEAD =
  /(?<!\bwakil\s|\bstaf ahli\s|\basisten\s)\b(?:wali ?kota|bupati|gubernur|kepala daerah|mayor|regent|governor)\b/i;
const DELEGATE =
  /\b(?:kepala (?:dinas|badan|bagian|bidang|kantor|pelaksana|satuan|uptd?|puskesmas)|sekretaris (?:daerah|dinas|badan|dprd|dewan)|sekda|asisten|asda|inspektur|direktur (?:utama )?(?:rsud|rumah sakit umum daerah)|camat|lurah|kabag|kadis|kadin|kaban|kasatpol|staf ahli|wakil (?:wali ?kota|bupati|gubernur))\b/i; // prettier-ignore

/** Heads of agencies by the usual short names of these; agencies of the centre (BPS, BNN) are partners. */
const SHORT =
  /\b(?:kepala|direktur|pimpinan|plt\.?|plh\.?)\s+(?:bappe\p{L}+|bape\p{L}+|bpbd|bkpsdm|bkd|bkpp|bkad|b?pkp?ad|bppkad|bpkp?d|(?:ba)?kesbangpol\p{L}*|satpol|damkar|rsud|dis(?!tri|kusi|posisi)\p{L}{2,}|din(?:kes|sos)\p{L}*|dpmptsp|dpmd|dp3a\p{L}*|dp2kb\p{L}*|dlhk?|d?pupr\p{L}*|setda)(?![\p{L}\d])/iu;

/** The kind of a signatory by the position written; where both parties stand in one cell the head of the region counts. */
export function signatoryKind(text: string): SignatoryKind {
  if (DELEGATED.test(text)) return 'delegate';
  if (HEAD.test(text)) return 'head';
  return DELEGATE.test(text) || SHORT.test(text) ? 'delegate' : 'unknown';
}

/** Whether a text cites a power of attorney. */
export function citesPower(text: string): boolean {
  return /\b(?:surat )?kuasa\b[^;]*\d|\bpower of attorney\b[^;]*\d/i.test(text);
}
