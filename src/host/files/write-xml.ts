/** Texts inside the XML parts of a file. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** For content and for attributes in double quotes. Control characters become the `_x000B_` that spreadsheets know. */
export function escapeXml(text: string): string {
  return (
    text
      // A text that looks like such a mark already must not be read as one.
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      // XML 1.0 cannot hold these.
      .replace(
        /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu,
        (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ) // prettier-ignore
      .replace(/[&<>"\n\r\t]/g, (mark) => ENTITIES[mark] ?? mark)
  );
}
