/**
 * legal-basis-incomplete: every regulation cited has its kind, number and year; a legal basis that names none is told so, and
 * one of cooperation abroad that rests on the regulation for partners at home alone.
 */
import { findCitations, type Citation } from '../legal/citations';
import { foreignField } from '../legal/council-need';
import { REPEALED } from '../legal/repealed';
import type { CooperationObject } from '../model/object';
import { cellOfPart, partsOf } from '../register/field-parts';
import { isGiven, writtenText } from './content';
import { isProposal } from './life';
import { cellOfPiece, fieldCell } from './place';
import { objectRule } from './rule';

export const legalBasisIncomplete = objectRule({
  id: 'legal-basis-incomplete',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'UU 12/2011 Lampiran II', confidence: 'memory', mark: 'H' },
  options: {},
  messages: { message: { citations: 'list' }, messageNone: { text: 'text' }, messageForeign: {} },
  cures: ['cureForeign'],
  check: function* (object, _options, facts) {
    if (!isGiven(object, 'legalBasis')) return;
    const text = unwrapped(object.fields.legalBasis?.raw ?? writtenText(object, 'legalBasis'));
    const at = { object, field: 'legalBasis' as const, cells: [fieldCell(object, 'legalBasis', facts)] };
    const citations = findCitations(text);
    if (citations.length === 0) {
      if (/\bUUD|undang-undang dasar/i.test(text) || /\b(?:19|20)\d{2}\b/.test(text)) return;
      yield { ...at, message: 'messageNone', params: { text: writtenText(object, 'legalBasis').slice(0, 120) } };
      return;
    }
    const incomplete = [...citations.filter(isOpen), ...kindless(text).filter((one) => !isUnderKind(object, one.text))];
    if (incomplete.length === 0) {
      if (isProposal(object, facts.today) && foreignField(object) !== null && isOfHomeAlone(text, citations))
        yield { ...at, message: 'messageForeign', cure: 'cureForeign', params: {} };
      return;
    }
    const params = { citations: incomplete.map((citation) => `“${citation.text}”`) };
    const parts = incomplete.flatMap(
      ({ text: cited }) =>
        cellOfPart(object.extras, 'legalBasis', (part) => part.startsWith(cited)) ??
        cellOfPiece(object.fields.legalBasis, (piece) =>
          findCitations(piece).some((one) => isOpen(one) && one.text === cited),
        ) ??
        [],
    );
    yield { ...at, message: 'message', params, ...(parts.length > 0 ? { cells: parts } : {}) };
  },
  checkRows: function* (_options, { objects, sources }) {
    // A table under a form was read into the form.
    const read = new Set(objects.map(({ source }) => source.sheet));
    if (objects.length === 0) return;
    for (const { sheet, regulations = [] } of sources)
      for (const { text, cell } of read.has(sheet) ? [] : regulations)
        yield { message: 'message', params: { citations: [`“${text}”`] }, object: null, field: null, cells: [cell] };
  },
});

/** A number on the line behind its kind. */
const unwrapped = (text: string): string => text.replace(/\n(?=\s*(?:nomor|no\.?)\s*\d)/gi, (line, at: number) => (KIND.test(text.slice(0, at)) ? ' ' : line)); // prettier-ignore

/** Ends with a kind of regulation without its number. */
const KIND =
  /\b(?:undang-undang|uu|peraturan|perpres|permen\w*|perda|perwal|perbup|pergub|keputusan|instruksi|pp)\b[^\d;\n]*$/i;

/** `…; Nomor 25 Tahun 2020 tentang …`: a number without the kind of regulation it is of. */
function kindless(text: string): { readonly text: string }[] {
  return text.split(/[;\n]/).flatMap((piece) => {
    const found = /^\s*(?:\d{1,2}[.)]\s*)?((?:nomor|no\.?)\s*\d+\s*tahun\s*\d{4})/i.exec(piece)?.[1];
    return found === undefined ? [] : [{ text: found }];
  });
}

const OF_SOME_MINISTER = /\bmenteri\s*$/i;

/** `Undang-Undang | Nomor 23 Tahun 2014`: the label says of which kind it is; `Peraturan Menteri` leaves open of which minister. */
function isUnderKind({ extras }: CooperationObject, cited: string): boolean {
  const own = partsOf(extras, 'legalBasis').find(({ value }) => value.raw.trim().startsWith(cited));
  return own !== undefined && KIND.test(own.label) && !OF_SOME_MINISTER.test(own.label);
}

/**
 * Permendagri 22/2020 is for partners at home; Permendagri 25/2020 for regional governments and institutions abroad. What is
 * repealed is another rule's.
 */
function isOfHomeAlone(text: string, citations: readonly Citation[]): boolean {
  const cites = (number: string): boolean =>
    citations.some((one) => one.number === number && one.year === 2020 && OF_MINISTER.test(one.text));
  return cites('22') && !cites('25') && !REPEALED.some(({ pattern }) => pattern.test(text));
}

const OF_MINISTER = /^(?:permendagri|pmdn|peraturan menteri dalam negeri)\b/i;

const isOpen = ({ number, year }: Citation): boolean => number === null || year === null;
