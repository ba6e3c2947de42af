/**
 * The normalised values as formulas, those of ranking/normalise.ts, with the figures of each column in rows over the table.
 * Where a method counts an unknown value as the worst known one, the figures count it too.
 */
import type { Frame, LiveLayout } from './frame';

type Row = LiveLayout['rows'][number];

const REFERENCE: Row = {
  id: 'reference',
  formula: (frame, criterion) => {
    const column = frame.column('value', criterion);
    return `IF(${frame.isBenefit(criterion)},MAX(${column}),MIN(${column}))`;
  },
};

/** Empty where nothing is known of the criterion. */
const WORST: Row = {
  id: 'worstValue',
  formula: (frame, criterion) => {
    const column = frame.column('value', criterion);
    return `IF(COUNT(${column})=0,"",IF(${frame.isBenefit(criterion)},MIN(${column}),MAX(${column})))`;
  },
};

/** Unknown values of objects that are scored all the same. */
const FILLED: Row = {
  id: 'filled',
  formula: (frame, criterion) => {
    const worst = frame.over('worstValue', criterion);
    return `IF(${worst}="",0,SUMPRODUCT((${frame.ownColumn('known')}>0)*(${frame.column('value', criterion)}="")))`;
  },
};

const DIVISOR: Row = {
  id: 'divisor',
  formula: (frame, criterion) => {
    const column = frame.column('value', criterion);
    if (frame.normalisation === 'max') return `MAX(${column})`;
    const filled = (figure: string): string =>
      frame.fillsWorst ? `+${frame.over('filled', criterion)}*N(${frame.over('worstValue', criterion)})${figure}` : '';
    if (frame.normalisation === 'vector') {
      const length = `SQRT(SUMSQ(${column})${filled('^2')})`;
      if (frame.costs !== 'reciprocal') return length;
      return `IF(${frame.isBenefit(criterion)},${length},SQRT(SUMSQ(${frame.column('inverse', criterion)})))`;
    }
    const sum = `SUM(${column})${filled('')}`;
    if (frame.costs !== 'reciprocal') return sum;
    const least = frame.over('reference', criterion);
    const extra = frame.fillsWorst ? `+${frame.over('filled', criterion)}/${frame.over('worstValue', criterion)}` : '';
    const zeros = `COUNTIF(${column},0)+IF(${worstIsZero(frame, criterion)},${filledCount(frame, criterion)},0)`;
    return `IF(${frame.isBenefit(criterion)},${sum},IF(${least}=0,${zeros},COUNT(${column})/HARMEAN(${column})${extra}))`;
  },
};

function worstIsZero(frame: Frame, criterion: number): string {
  return frame.fillsWorst ? `N(${frame.over('worstValue', criterion)})=0` : 'FALSE';
}

function filledCount(frame: Frame, criterion: number): string {
  return frame.fillsWorst ? frame.over('filled', criterion) : '0';
}

/** Rows over the criteria that `shareFormula` needs. */
export function normalisedRows({ normalisation, costs, fillsWorst }: NormalisedBy): Row[] {
  const needsWorst = fillsWorst || normalisation === 'minmax';
  const needsDivisor =
    normalisation === 'vector' || normalisation === 'sum' || (normalisation === 'max' && costs !== 'reciprocal');
  const needsFilled = fillsWorst && (normalisation === 'vector' || normalisation === 'sum');
  return [
    REFERENCE,
    ...(needsWorst ? [WORST] : []),
    ...(needsFilled ? [FILLED] : []),
    ...(needsDivisor ? [DIVISOR] : []),
  ];
}

/** The reciprocals of a cost, whose squares no function of Excel adds up where cells are empty; 0 where there is none. */
const INVERSE: LiveLayout['groups'][number] = {
  id: 'inverse',
  formula: (frame, criterion) => {
    const [value, worst] = [frame.cell('value', criterion), frame.over('worstValue', criterion)];
    const x = frame.fillsWorst ? `IF(${value}="",${worst},${value})` : value;
    const isOpen = frame.fillsWorst ? `OR(${frame.own('known')}=0,${worst}="")` : `${value}=""`;
    const least = frame.over('reference', criterion);
    return `IF(OR(${frame.isBenefit(criterion)},${isOpen}),0,IF(${least}=0,IF(${x}=0,1,0),1/${x}))`;
  },
};

/** Groups behind the shares that `shareFormula` needs. */
export function normalisedGroups({ normalisation, costs }: NormalisedBy): LiveLayout['groups'] {
  return normalisation === 'vector' && costs === 'reciprocal' ? [INVERSE] : [];
}

export type NormalisedBy = Pick<Frame, 'normalisation' | 'costs' | 'fillsWorst'>;

/** The normalised value; empty where it is unknown and is not filled. */
export function shareFormula(frame: Frame, criterion: number): string {
  const value = frame.cell('value', criterion);
  if (!frame.fillsWorst) return `IF(${value}="","",${normalise(frame, criterion, value)})`;
  const worst = frame.over('worstValue', criterion);
  const filled = `IF(${value}="",${worst},${value})`;
  return `IF(OR(${frame.own('known')}=0,${worst}=""),"",${normalise(frame, criterion, filled)})`;
}

function normalise(frame: Frame, criterion: number, x: string): string {
  const { normalisation, costs } = frame;
  const reference = frame.over('reference', criterion);
  if (normalisation === 'none') return x;
  if (normalisation === 'minmax') {
    const worst = frame.over('worstValue', criterion);
    const share = `IF(${reference}=${worst},1,(${x}-${worst})/(${reference}-${worst}))`;
    // Of a kept cost the least value stands for 0.
    return costs === 'kept' ? `IF(OR(${frame.isBenefit(criterion)},${reference}=${worst}),${share},1-${share})` : share;
  }
  const divisor = frame.over('divisor', criterion);
  const divided = `IF(${divisor}=0,0,${x}/${divisor})`;
  if (normalisation === 'max' && costs === 'reciprocal') {
    const benefit = `IF(${reference}=0,0,${x}/${reference})`;
    return `IF(${frame.isBenefit(criterion)},${benefit},IF(${x}=0,1,${reference}/${x}))`;
  }
  if (costs === 'kept') return divided;
  if (normalisation === 'vector' && costs === 'reciprocal') {
    return `IF(${frame.isBenefit(criterion)},${divided},${frame.cell('inverse', criterion)}/${divisor})`;
  }
  const cost =
    costs === 'complement' ? `1-${divided}` : `IF(${reference}=0,IF(${x}=0,1/${divisor},0),1/${x}/${divisor})`;
  return `IF(${frame.isBenefit(criterion)},${divided},${cost})`;
}
