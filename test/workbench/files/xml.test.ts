/** Reading markup as it is found, and writing it back. */
import fc from 'fast-check';
import { makeElement, parseXml, serializeElement, type XmlElement } from '../../../src/workbench/files/xml';

test.each([
  ['<a b="1>2" c=\'"\'/>', { b: '1>2', c: '"' }],
  ['<a\n\tb = "x"\u00a0c="&lt;&#65;"></a>', { b: 'x', c: '<A' }],
  ['<?xml version="1.0"?><!-- <b c="2"> --><a b="1\n2">', { b: '1 2' }],
  ['<a b="1"', { b: '1' }],
])('the attributes of %j are read', (text, attrs) => {
  expect(parseXml(text)).toMatchObject({ tag: 'a', attrs });
});

test('text keeps its order around comments, instructions and CDATA, with line ends as \\n', () => {
  expect(parseXml('<a>1\r\n<!-- > --><?x y?>2\r<![CDATA[<b>]]></a>').children).toEqual(['1\n2\n<b>']);
});

const name = fc.constantFrom('c', 'x:row', 'é', 'f');
const text = fc.string({
  minLength: 1,
  unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", '\n', '\r', '\t', 'é', '=', '/'),
});
const { element } = fc.letrec<{ element: XmlElement; node: XmlElement }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.dictionary(fc.constantFrom('r', 'xml:space', 'ä'), text),
      text,
      fc.array(tie('node'), { maxLength: 3 }),
    )
    .map(([tag, attrs, first, nodes]) => makeElement(tag, attrs, [first, ...nodes])),
  node: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(name, text).map(([tag, inner]) => makeElement(tag, {}, [inner])),
    tie('element'),
  ),
}));

test('what was written is read as it was; content that is text already is written as it is', () => {
  fc.assert(
    fc.property(element, (tree) => {
      const written = serializeElement(tree);
      expect(parseXml(written)).toEqual(tree);
      // Written attributes hold no bare `>`.
      const inner = written.slice(written.indexOf('>') + 1, written.lastIndexOf('</'));
      expect(serializeElement({ ...tree, children: [], raw: inner })).toBe(written);
    }),
    { seed: 13, numRuns: 200 },
  );
});
