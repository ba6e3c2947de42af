/** Takes apart the regulations a text cites: kind, number and year of each. Knows the shapes of citations, not their truth. */

import { rememberByText } from '../model/memo';

export interface Citation {
  /** As written, from the kind to the year. */
  readonly text: string;
  readonly number: string | null;
  readonly year: number | null;
}

const OFFICE = String.raw`(?:daerah|wali ?kota|bupati|gubernur)`;
const KIND = new RegExp(
  String.raw`\b(?:peraturan pemerintah pengganti undang[- ]undang|undang[- ]undang(?! dasar)|uu(?!d)|perppu|perpu|peraturan pemerintah|pp|peraturan presiden|perpres|keputusan presiden|keppres|instruksi presiden|inpres|peraturan bersama|peraturan menteri|permen[a-z]*|pmdn|pmk|keputusan menteri|kepmen[a-z]*|peraturan ${OFFICE}|perda|perwali?|perwal|perbup|pergub|keputusan ${OFFICE}|kepwal|kepbup|kepgub|peraturan (?:kepala|badan|lembaga)|perka|surat edaran)\b`,
  'giu',
);

/** A number after `Nomor`, or right behind the kind. */
const NUMBER = /(?:\b(?:nomor|no|nr)\b\.?\s*:?\s*)([\p{L}\d][\p{L}\d.\-/]*\d[\p{L}\d.\-/]*|\d+)/iu;
const BARE_NUMBER = /^[^\d]{0,60}?\s(\d{1,4})(?=\s*(?:\/|tahun|th\b|thn\b|\s|$|,|;))/iu;
const YEAR = /(?:\b(?:tahun|th|thn)\b\.?\s*|\/\s*)((?:19|20)\d{2})\b/i;

/** Citations in the order of the text. The constitution, which has no number, and titles inside a citation are left out. */
export const findCitations = rememberByText(takeApart);

function takeApart(text: string): readonly Citation[] {
  const found: Citation[] = [];
  const starts = [...text.matchAll(KIND)].filter((match) => !isInsideTitle(text, match.index));
  starts.forEach((match, index) => {
    const next = starts[index + 1]?.index ?? text.length;
    const whole = text.slice(match.index, next).split(/[;\n]/)[0] ?? '';
    // What follows `tentang` is the title; its numbers are not the citation's.
    const head = whole.split(/\btentang\b/i)[0] ?? '';
    const rest = head.slice(match[0].length);
    const number = NUMBER.exec(rest)?.[1] ?? BARE_NUMBER.exec(rest)?.[1] ?? null;
    const year =
      YEAR.exec(rest)?.[1] ?? (number === null ? null : (/[/.-]((?:19|20)\d{2})$/.exec(number)?.[1] ?? null));
    found.push({ text: shorten(head), number, year: year === null ? null : Number(year) });
  });
  return found;
}

/** `menjadi Undang-Undang`, `Pembentukan Peraturan Daerah`, `turunan Peraturan Pemerintah`: a kind named inside a title. */
function isInsideTitle(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /\b(?:menjadi|pembentukan|penyusunan|penetapan|rancangan|pelaksanaan|program)\s+$/i.test(before);
}

function shorten(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replace(/[\s,.:()]+$/, '');
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean;
}
