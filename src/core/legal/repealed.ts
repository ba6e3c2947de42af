/** Regulations of the earlier regime that are still cited, and what took their place, as data (domain notes 1.1, V13). */

export interface RepealedRegulation {
  readonly pattern: RegExp;
  readonly name: string;
  readonly replacedBy: string;
}

const NUMBER = String.raw`\s*(?:nomor|no\.?)?\s*`;
const YEAR = String.raw`\s*(?:\/|tahun|th\.?)\s*`;

function regulation(kinds: string, number: number, year: number, name: string, replacedBy: string): RepealedRegulation {
  return { pattern: new RegExp(`\\b(?:${kinds})${NUMBER}${number}${YEAR}${year}\\b`, 'i'), name, replacedBy };
}

const MINISTER = 'permendagri|peraturan menteri dalam negeri|pmdn';

export const REPEALED: readonly RepealedRegulation[] = [
  regulation('pp|peraturan pemerintah', 50, 2007, 'PP 50/2007', 'PP 28/2018'),
  // From memory: the guide to cooperation with parties abroad before Permendagri 25/2020.
  regulation(MINISTER, 3, 2008, 'Permendagri 3/2008', 'Permendagri 25/2020'),
  regulation(MINISTER, 22, 2009, 'Permendagri 22/2009', 'Permendagri 22/2020'),
  regulation(MINISTER, 23, 2009, 'Permendagri 23/2009', 'Permendagri 22/2020'),
];
