/**
 * Peringkat by PROMETHEE II with the usual preference (ranking/promethee2.ts): on each criterion the share of the other
 * objects that are worse (φ⁺) and better (φ⁻), which RANK counts exactly; weighted, and their difference.
 */
import { ifKnown, ifShared, KNOWN, type Frame, type LiveLayout } from './frame';

export const promethee2Layout: LiveLayout = {
  rows: [],
  contribution: (frame, criterion, figure) => `${frame.part(criterion)}*(${figure('positive')}-${figure('negative')})`,
  groups: [
    { id: 'positive', formula: (frame, criterion) => flowFormula(frame, criterion, 1, 0) },
    { id: 'negative', formula: (frame, criterion) => flowFormula(frame, criterion, 0, 1) },
  ],
  columns: [
    KNOWN,
    {
      id: 'positiveFlow',
      formula: (frame) => ifKnown(frame, `SUMPRODUCT(${frame.parts},${frame.cells('positive')})`),
    },
    {
      id: 'negativeFlow',
      formula: (frame) => ifKnown(frame, `SUMPRODUCT(${frame.parts},${frame.cells('negative')})`),
    },
  ],
  score: (frame) => ifKnown(frame, `${frame.own('positiveFlow')}-${frame.own('negativeFlow')}`),
};

/** `order` of RANK for a benefit and a cost: 1 counts the lesser values, 0 the greater ones. */
function flowFormula(frame: Frame, criterion: number, benefit: 0 | 1, cost: 0 | 1): string {
  const [share, column] = [frame.cell('share', criterion), frame.column('share', criterion)];
  const order = `IF(${frame.isBenefit(criterion)},${benefit},${cost})`;
  return ifShared(frame, criterion, `(RANK(${share},${column},${order})-1)/MAX(1,COUNT(${column})-1)`);
}
