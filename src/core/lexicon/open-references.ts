/** References to what does not stand there: `jadwal bimbingan di atas` where no schedule is spoken of before. Class G of the domain notes 5.2. */
import { CLASS_SEVERITY, type VagueHit } from './vague-words';

/** `di atas` at the end of a part of a sentence or before its verb; before a figure or a place it says how much or where. */
const ABOVE =
  /(?:([\p{L}-]+)\s+)?([\p{L}-]+)\s+di atas(?=\s+(?:di(?!\s)\p{L}{4,}|akan\b|wajib\b|harus\b|perlu\b)|\s*[.;]|\s*$)/giu;
/** No name of a thing: a verb, or a word that leads one. */
const LEADING =
  /^(?:(?:me|di|ber|ter)\p{L}{3,}|dan|atau|serta|untuk|pada|dari|dengan|atas|oleh|agar|yang|bagi|dalam)$/iu;
/** References of the list of words. */
const LISTED = /^(?:tersebut|sebagaimana|seperti)$/i;

const NONE: readonly VagueHit[] = [];

/** In the order of the text. */
export function findOpenReferences(text: string): readonly VagueHit[] {
  if (!/\bdi atas\b/i.test(text)) return NONE;
  return [...text.matchAll(ABOVE)].flatMap(({ 0: words, 1: first = '', 2: second = '', index }) => {
    if (LISTED.test(second)) return [];
    const isOneWord = first === '' || LEADING.test(first);
    const head = (isOneWord ? second : first).toLowerCase();
    if (text.slice(0, index).toLowerCase().includes(head)) return [];
    const said = isOneWord ? words.slice(words.indexOf(second)) : words;
    return [{ class: 'G' as const, words: said, severity: CLASS_SEVERITY.G, where: 'duty' as const }];
  });
}
