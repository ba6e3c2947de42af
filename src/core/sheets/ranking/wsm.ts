/** Peringkat by the weighted sum (ranking/wsm.ts): part of the weight times share, summed. */
import { PART_OF_SUM, type LiveLayout } from './frame';

/** Empty when no criterion with weight has a value. Empty shares are text and count 0. */
export const wsmLayout: LiveLayout = {
  rows: [],
  groups: [],
  columns: [],
  contribution: PART_OF_SUM,
  score: ({ parts, cells }) => {
    const shares = cells('share');
    return `IF(SUMPRODUCT((${parts}>0)*(${shares}<>""))=0,"",SUMPRODUCT(${parts},${shares}))`;
  },
};
