/** Peringkat by VIKOR (ranking/vikor.ts): regrets, their sum S and greatest R, the compromise Q; the score is 1 − Q. */
import { TIE_TOLERANCE } from '../../ranking/rank-scores';
import { numberText } from '../make-plan';
import { ifKnown, ifShared, KNOWN, PART_OF_SUM, type Frame, type LiveLayout } from './frame';

export const vikorLayout: LiveLayout = {
  rows: [],
  contribution: PART_OF_SUM,
  groups: [
    {
      id: 'regret',
      formula: (frame, criterion) =>
        ifShared(frame, criterion, `${frame.part(criterion)}*(1-${frame.cell('share', criterion)})`),
    },
  ],
  columns: [
    KNOWN,
    { id: 'S', formula: (frame) => ifKnown(frame, `SUM(${frame.cells('regret')})`) },
    { id: 'R', formula: (frame) => ifKnown(frame, `MAX(${frame.cells('regret')})`) },
    {
      id: 'Q',
      formula: (frame) => {
        const v = Number(frame.options.v);
        return ifKnown(
          frame,
          `${numberText(v)}*${shareOfRange(frame, 'S')}+${numberText(1 - v)}*${shareOfRange(frame, 'R')}`,
        );
      },
    },
  ],
  score: (frame) => ifKnown(frame, `1-${frame.own('Q')}`),
};

function shareOfRange(frame: Frame, id: string): string {
  const [one, all] = [frame.own(id), frame.ownColumn(id)];
  return `IF(MAX(${all})-MIN(${all})<=${numberText(TIE_TOLERANCE)},0,(${one}-MIN(${all}))/(MAX(${all})-MIN(${all})))`;
}
