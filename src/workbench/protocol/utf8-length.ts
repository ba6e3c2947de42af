/** Bytes of a text in UTF-8, without making them: bodies of megabytes are counted in every request. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  // Nearly all is ASCII, which a search passes over faster than a loop.
  for (const [run] of text.matchAll(BEYOND_ASCII)) bytes += extraBytes(run);
  return bytes;
}

const BEYOND_ASCII = /[^\0-\x7f]+/g;

/** Bytes beyond one for each unit. */
function extraBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Two units of a pair make four bytes; a unit without its other half is written as three.
    bytes += unit < 0x800 ? 1 : 2;
    if (unit >= 0x800 && isPair(unit, text.charCodeAt(at + 1))) at += 1;
  }
  return bytes;
}

function isPair(first: number, second: number): boolean {
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}
