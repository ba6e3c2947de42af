/** Finds document numbers and the dates beside them in one cell, and keeps identifiers that Excel damaged from passing. */
import type { Reading } from '../model/reading';
import { PLAIN_DATE_CONTEXT, readDateText, type DateContext, type DateSpan } from './date';
import { doubtful, missing, sure, unreadable } from './make-reading';
import { textKind } from './placeholder';
import { cleanText } from './text';

/** A cell such as `415.4/03/KSB-PEM/2023, 6 Feb 2023` taken apart. */
export interface NumberAndDate {
  readonly numbers: readonly string[];
  readonly dates: readonly Reading<DateSpan>[];
}

const SLASHED = /^[\p{L}\d.…\-_ &']+(\/[\p{L}\d.…\-_ &']*)+$/u;

/** Whether a text has the shape of a document number: parts by `/` with a digit, or a code with digits and dots. */
export function isDocumentNumber(text: string): boolean {
  const bare = text.trim();
  if (!/\d/.test(bare) || bare.length > 60) return false;
  if (readDateText(bare).value !== null) return false;
  return (
    SLASHED.test(bare) || /^[A-Za-z]{2,6}[.-]\d+[\w./ -]*$/.test(bare) || /^\d{2,4}(\.\d{1,3})+[\w./-]*$/.test(bare)
  );
}

/** Pieces of a cell by line, `;`, `&`, `dan`, `tanggal` and commas that do not belong to a number or weekday. */
export function splitNumbersAndDates(raw: string, context: DateContext = PLAIN_DATE_CONTEXT): NumberAndDate {
  const pieces = cleanText(raw)
    .replace(/\b(?:tanggal|tertanggal|tgl)\b\.?\s*:?/gi, '\n')
    .replace(/\b(?:nomor|no)\b\.?\s*:?\s*(?=\S*\d)/gi, '\n')
    .split(/\n|;|,(?!\d)|\s&\s|\s+dan\s+/i)
    .map((piece) =>
      piece
        .trim()
        .replace(/^(?:\d{1,2}[.)]\s+|[a-c][.)]\s+|[-•]\s+)/i, '')
        .replace(/^pihak (?:ke-?)?(?:i{1,2}|1|2|kesatu|kedua|pertama)\s*[:=]\s*/i, '')
        .replace(/^[,:\s]+|[,\s]+$/g, ''),
    )
    .filter((piece) => piece !== '');
  const numbers: string[] = [];
  const dates: Reading<DateSpan>[] = [];
  for (const piece of pieces) {
    const date = readDateText(piece, context);
    if (date.value !== null || date.notes.includes('impossibleDate')) dates.push(date);
    else if (isDocumentNumber(piece)) numbers.push(piece.replace(/[.]$/, ''));
  }
  return { numbers, dates };
}

/** Fewest digits of an identifier that is told from a count. */
const LONG = 8;

/**
 * Reads an identifier that must stay text. A number cell loses leading zeros and, above 15 digits, its last digits: then the
 * reading is doubtful with `digitsLost`. A shorter one of at least `LONG` digits is sure and says `heldAsNumber`.
 */
export function readIdentifier(value: string | number): Reading<string> {
  if (typeof value === 'number') {
    const text = Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
    if (text.length > 15) return doubtful(text, [], ['digitsLost']);
    return sure(text, /^\d+$/.test(text) && text.length >= LONG ? ['heldAsNumber'] : []);
  }
  const kind = textKind(value);
  if (kind === 'empty') return missing();
  if (kind === 'error') return unreadable(['error']);
  if (kind !== 'content') return missing(['placeholder']);
  const text = cleanText(value);
  return /^\d[.,]\d+e\+?\d+$/i.test(text) ? doubtful(text, [], ['digitsLost']) : sure(text);
}
