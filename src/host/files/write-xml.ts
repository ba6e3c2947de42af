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
      // eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold these.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
        (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ) // prettier-ignore
      .replace(/[&<>"\n\r\t]/g, (mark) => ENTITIES[mark] ?? mark)
  );
}
