/** Terms that mean one thing and should have one name within a document (domain notes 5.2, class I). Data. */
import type { Severity } from '../model/finding';

export interface TermGroup {
  readonly id: 'party' | 'agency' | 'document' | 'government' | 'cooperation' | 'object' | 'mayor';
  readonly severity: Severity;
  /** Each matches one name of the term; two of them in one document are drift. */
  readonly variants: readonly RegExp[];
}

export const TERM_GROUPS: readonly TermGroup[] = [
  { id: 'party', severity: 'warning', variants: [/\bpihak (?:kesatu|kedua)\b/gi, /\bpihak pertama\b/gi, /\bpihak (?:I{1,2}|[12])\b/g] },
  { id: 'agency', severity: 'warning', variants: [/\bperangkat daerah\b|\bPD\b/g, /\bOPD\b/g, /\bSKPD\b/g] },
  { id: 'document', severity: 'warning', variants: [/\b(?:KSB|kesepakatan bersama)\b/gi, /\b(?:MoU|nota kesepahaman|memorandum of understanding)\b/gi, /\b(?:[Nn]ota [Kk]esepakatan|NOTA KESEPAKATAN|NK)\b/g] },
  { id: 'government', severity: 'info', variants: [/\bpemerintah kota\b/gi, /\bpemkot\b/gi] },
  { id: 'cooperation', severity: 'info', variants: [/\bkerja sama\b/gi, /\bkerjasama\b/gi] },
  { id: 'object', severity: 'info', variants: [/\bobjek\b/gi, /\bobyek\b/gi] },
  { id: 'mayor', severity: 'info', variants: [/\bwali kota\b/gi, /\bwalikota\b/gi] },
]; // prettier-ignore
