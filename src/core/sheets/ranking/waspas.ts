/** Peringkat by WASPAS (ranking/waspas.ts): the weighted sum and the weighted product of the same shares, mixed by λ. */
import { numberText } from '../make-plan';
import { ifKnown, KNOWN, PART_OF_SUM, type LiveLayout } from './frame';
import { POWER, PRODUCT } from './wpm';

export const waspasLayout: LiveLayout = {
  rows: [],
  contribution: PART_OF_SUM,
  groups: [POWER],
  columns: [
    KNOWN,
    { id: 'weightedSum', formula: (frame) => ifKnown(frame, `SUMPRODUCT(${frame.parts},${frame.cells('share')})`) },
    PRODUCT,
  ],
  score: (frame) => {
    const lambda = Number(frame.options.lambda);
    return ifKnown(
      frame,
      `${numberText(lambda)}*${frame.own('weightedSum')}+${numberText(1 - lambda)}*${frame.own('product')}`,
    );
  },
};
