/** Peringkat by the weighted product (ranking/wpm.ts): every share to the power of its weight, multiplied. */
import { ifKnown, KNOWN, type Frame, type LiveLayout } from './frame';

/** A kept cost has a negative exponent. A criterion without weight or value multiplies by 1; a zero wipes out the rest. */
export const POWER: LiveLayout['groups'][number] = {
  id: 'power',
  formula: (frame, criterion) => {
    const [share, part] = [frame.cell('share', criterion), frame.part(criterion)];
    const exponent = frame.costs === 'kept' ? `IF(${frame.isBenefit(criterion)},1,-1)*${part}` : part;
    return ifKnown(frame, `IF(OR(${share}="",${part}=0),1,IF(${share}<=0,0,${share}^(${exponent})))`);
  },
};

export const PRODUCT: LiveLayout['columns'][number] = {
  id: 'product',
  formula: (frame) => ifKnown(frame, `PRODUCT(${frame.cells('power')})`),
};

export const wpmLayout: LiveLayout = {
  rows: [],
  groups: [POWER],
  // Logarithms add up where powers multiply.
  contribution: (_, __, figure) => `IF(${figure('power')}<=0,0,LN(${figure('power')}))`,
  columns: [KNOWN, PRODUCT],
  score: (frame) => ifKnown(frame, scoreOf(frame, frame.own('product'), frame.ownColumn('product'))),
};

function scoreOf({ options }: Frame, product: string, products: string): string {
  switch (options.form) {
    case 'share':
      return `IF(SUM(${products})=0,0,${product}/SUM(${products}))`;
    case 'ratio':
      return `IF(MAX(${products})=0,0,${product}/MAX(${products}))`;
    case 'log10':
      return `LOG10(${product})`;
    default:
      return product;
  }
}
