/** Bytes of a text in UTF-8, without making them: bodies of megabytes are counted twice in every request. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    // Two units of a pair make four bytes; a unit without its other half is written as three.
    if (unit < 0x800) bytes += 1;
    else {
      bytes += 2;
      if (isPair(unit, text.charCodeAt(at + 1))) at += 1;
    }
  }
  return bytes;
}

function isPair(first: number, second: number): boolean {
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff;
}
