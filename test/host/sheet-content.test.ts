/** Formulas that differ only in how Excel or a file writes them are the same formula. */
import fc from 'fast-check';
import { hashText } from '../../src/core/model/text-hash';
import { hashContent, sameContent, type Content } from '../../src/host/sheet-content';

test.each([
  ['=IF([@Sel]="","",1)', '=IF(tblTemuan[[#This Row],[Sel]]="","",1)', true],
  ['=[@[Biaya (Rp)]]*2', '=tblRegister[[#This Row],[Biaya (Rp)]] * 2', true],
  ['=SUM(tblRegister[Nilai])', '=sum( tblRegister[Nilai] )', true],
  ['=IF([@Sel]="a b",1)', '=IF([@Sel]="ab",1)', false],
  ['=[@Sel]', '=[@Nilai]', false],
])('%s and %s: the same is %s', (one, other, same) => {
  expect(sameContent({ formula: one }, { formula: other })).toBe(same);
});

const cell: fc.Arbitrary<Content> = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 8 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constantFrom('=A1+1', '=[@NILAI]', '=SUM(1,"x y")').map((formula) => ({ formula })),
);

test('a row has the hash of its cells in order, each with its column; a column likewise with the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const { rows: rowHashes, columns } = hashContent({ rows });
      const used = rows.findLastIndex((row) => row.some((content) => content !== '')) + 1;
      const width = Math.max(0, ...rows.map((row) => row.findLastIndex((content) => content !== '') + 1));
      const mark = (content: Content): string =>
        typeof content === 'object' ? `=${content.formula}` : `${typeof content}:${content}`;
      const lineHash = (line: readonly (Content | undefined)[]): string => {
        const text = line.map((content = '', at) => (content === '' ? '' : `${at} ${mark(content)}\n`)).join('');
        return text === '' ? '-' : hashText(text);
      };
      const kept = rows.slice(0, used);
      expect(rowHashes).toBe(kept.map(lineHash).join(' '));
      expect(columns).toBe(Array.from({ length: width }, (_, at) => lineHash(kept.map((row) => row[at]))).join(' '));
    }),
    { seed: 11, numRuns: 200 },
  );
});
