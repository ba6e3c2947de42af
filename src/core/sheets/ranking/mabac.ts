/** Peringkat by MABAC (ranking/mabac.ts): the distance of every weighted value from the border of its criterion. */
import { ifKnown, ifShared, KNOWN, type LiveLayout } from './frame';

export const mabacLayout: LiveLayout = {
  rows: [
    {
      id: 'border',
      // The geometric mean through logarithms, because a product of hundreds of values overflows.
      formula: (frame, criterion) => {
        const column = frame.column('logarithm', criterion);
        return `IF(COUNT(${column})=0,0,${frame.part(criterion)}*EXP(AVERAGE(${column})))`;
      },
    },
  ],
  groups: [
    {
      id: 'logarithm',
      formula: (frame, criterion) => {
        const share = frame.cell('share', criterion);
        return `IF(${share}="","",LN(1+${share}))`;
      },
    },
    {
      id: 'distance',
      formula: (frame, criterion) => {
        const value = `${frame.part(criterion)}*(1+${frame.cell('share', criterion)})`;
        return ifShared(frame, criterion, `${value}-${frame.over('border', criterion)}`);
      },
    },
  ],
  columns: [KNOWN],
  contribution: (_, __, figure) => figure('distance'),
  score: (frame) => ifKnown(frame, `SUM(${frame.cells('distance')})`),
};
