/** Formulas that differ only in how Excel or a file writes them are the same formula. */
import { sameContent } from '../../src/host/sheet-content';

test.each([
  ['=IF([@Sel]="","",1)', '=IF(tblTemuan[[#This Row],[Sel]]="","",1)', true],
  ['=[@[Biaya (Rp)]]*2', '=tblRegister[[#This Row],[Biaya (Rp)]] * 2', true],
  ['=SUM(tblRegister[Nilai])', '=sum( tblRegister[Nilai] )', true],
  ['=IF([@Sel]="a b",1)', '=IF([@Sel]="ab",1)', false],
  ['=[@Sel]', '=[@Nilai]', false],
])('%s and %s: the same is %s', (one, other, same) => {
  expect(sameContent({ formula: one }, { formula: other })).toBe(same);
});
