/** Peringkat by MOORA (ranking/moora.ts): benefits less costs, or the greatest distance from the reference point. */
import { ifKnown, KNOWN, WEIGHTED, type Frame, type LiveLayout } from './frame';
import { idealFormula } from './topsis';

const DEVIATION: LiveLayout['groups'][number] = {
  id: 'deviation',
  formula: (frame, criterion) =>
    ifKnown(frame, `ABS(${frame.over('ideal', criterion)}-${frame.cell('weighted', criterion)})`),
};

/** The ratio system needs no ideal; the reference point shows the distance on each criterion. */
export function mooraLayout(system: string | number | undefined): LiveLayout {
  const isRatio = system !== 'referencePoint';
  return {
    rows: isRatio ? [] : [{ id: 'ideal', formula: idealFormula }],
    groups: isRatio ? [WEIGHTED] : [WEIGHTED, DEVIATION],
    columns: [KNOWN],
    contribution: (frame, criterion, figure) => `IF(${frame.isBenefit(criterion)},1,-1)*${figure('weighted')}`,
    score: (frame) => ifKnown(frame, isRatio ? ratio(frame) : `1-MAX(${frame.cells('deviation')})`),
  };
}

function ratio({ directions, benefitWord, costWord, cells }: Frame): string {
  const sumOf = (word: string): string => `SUMIF(${directions},${word},${cells('weighted')})`;
  return `${sumOf(benefitWord)}-${sumOf(costWord)}`;
}
