/** Peringkat by TOPSIS (ranking/topsis.ts): weighted values, ideal and anti-ideal, the distances to both, their share. */
import { ifKnown, KNOWN, WEIGHTED, type Frame, type LiveLayout } from './frame';

export const topsisLayout: LiveLayout = {
  rows: [
    { id: 'ideal', formula: (frame, criterion) => idealFormula(frame, criterion) },
    {
      id: 'antiIdeal',
      formula: (frame, criterion) => {
        const column = frame.column('weighted', criterion);
        return frame.costs === 'kept'
          ? `IF(${frame.isBenefit(criterion)},MIN(${column}),MAX(${column}))`
          : `MIN(${column})`;
      },
    },
  ],
  groups: [WEIGHTED],
  contribution: (_, __, figure) => figure('weighted'),
  columns: [
    KNOWN,
    { id: 'distanceToIdeal', formula: (frame) => distanceTo(frame, 'ideal') },
    { id: 'distanceToAntiIdeal', formula: (frame) => distanceTo(frame, 'antiIdeal') },
  ],
  score: (frame) => {
    const [plus, minus] = [frame.own('distanceToIdeal'), frame.own('distanceToAntiIdeal')];
    return ifKnown(frame, `IF(${plus}+${minus}=0,0.5,${minus}/(${plus}+${minus}))`);
  },
};

/** The best weighted value of a criterion; a kept cost is best at its least. */
export function idealFormula(frame: Frame, criterion: number): string {
  const column = frame.column('weighted', criterion);
  return frame.costs === 'kept' ? `IF(${frame.isBenefit(criterion)},MAX(${column}),MIN(${column}))` : `MAX(${column})`;
}

function distanceTo(frame: Frame, row: string): string {
  const difference = `${frame.cells('weighted')}-${frame.overAll(row)}`;
  switch (frame.options.distance) {
    case 'manhattan':
      return ifKnown(frame, `SUMPRODUCT(ABS(${difference}))`);
    case 'chebyshev':
      return ifKnown(frame, `SUMPRODUCT(MAX(ABS(${difference})))`);
    default:
      return ifKnown(frame, `SQRT(SUMPRODUCT((${difference})^2))`);
  }
}
