/**
 * Peringkat by PROMETHEE II (ranking/promethee2.ts): on each criterion the mean preference over the other objects (φ⁺) and theirs over
 * the object (φ⁻); weighted, and their difference. Under the usual function both are shares of worse and better objects, which RANK
 * counts exactly; the other functions (ranking/preference.ts) look at the differences.
 */
import { THRESHOLD_ROUNDING, THRESHOLDS, type Preference, type ThresholdId } from '../../ranking/preference';
import { ifKnown, ifShared, KNOWN, type Frame, type LiveLayout, type LivePreference } from './frame';

const FLOWS: LiveLayout['groups'] = [
  { id: 'positive', formula: (frame, criterion) => flowFormula(frame, criterion, true) },
  { id: 'negative', formula: (frame, criterion) => flowFormula(frame, criterion, false) },
];

/** Values with their sign turned for a cost, 0 where an object is not compared: differences need numbers throughout. */
const GAIN: LiveLayout['groups'][number] = {
  id: 'gain',
  formula: (frame, criterion) => {
    const share = frame.cell('share', criterion);
    return `IF(${share}="",0,IF(${frame.isBenefit(criterion)},${share},-${share}))`;
  },
};

const THRESHOLD_IDS: readonly ThresholdId[] = ['q', 'p', 's'];

export function promethee2Layout(preferences: readonly Preference[] = []): LiveLayout {
  const isUsual = preferences.every(({ type }) => type === 'usual');
  const used = THRESHOLD_IDS.filter((id) => preferences.some(({ type }) => THRESHOLDS[type].includes(id)));
  return {
    rows: isUsual ? [] : [PREFERENCE, ...used.map(thresholdRow)],
    contribution: (frame, criterion, figure) =>
      `${frame.part(criterion)}*(${figure('positive')}-${figure('negative')})`,
    groups: isUsual ? FLOWS : [GAIN, ...FLOWS],
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
}

const PREFERENCE: LiveLayout['rows'][number] = {
  id: 'preference',
  formula: (frame, criterion) => frame.preference(criterion).label,
};

/** 0 as soon as the thresholds do not fit together: every function is the usual one then, as in the core. */
function thresholdRow(id: ThresholdId): LiveLayout['rows'][number] {
  return {
    id,
    formula: (frame, criterion) => {
      const { type, thresholds } = frame.preference(criterion);
      if (!THRESHOLDS[type].includes(id)) return '""';
      const tests = THRESHOLDS[type].map((one) => `ISNUMBER(${thresholds[one]})`);
      const least = type === 'gaussian' ? `${thresholds.s}>0` : `${thresholds[THRESHOLDS[type][0] ?? id]}>=0`;
      const order = THRESHOLDS[type].length > 1 ? [`${thresholds.p}>=${thresholds.q}`] : [];
      return `IF(AND(${[...tests, least, ...order].join(',')}),${thresholds[id]},0)`;
    },
  };
}

function flowFormula(frame: Frame, criterion: number, isPositive: boolean): string {
  const [share, shares] = [frame.cell('share', criterion), frame.column('share', criterion)];
  const { type } = frame.preference(criterion);
  const others = `MAX(1,COUNT(${shares})-1)`;
  if (type === 'usual') {
    // `order` of RANK: 1 counts the lesser values, 0 the greater ones.
    const [benefit, cost] = isPositive ? [1, 0] : [0, 1];
    const order = `IF(${frame.isBenefit(criterion)},${benefit},${cost})`;
    return ifShared(frame, criterion, `(RANK(${share},${shares},${order})-1)/${others}`);
  }
  const [gain, gains] = [frame.cell('gain', criterion), frame.column('gain', criterion)];
  const difference = isPositive ? `(${gain}-${gains})` : `(${gains}-${gain})`;
  const sum = (preference: string): string => `SUMPRODUCT((${shares}<>"")*${preference})`;
  const over = (id: ThresholdId): string => frame.over(id, criterion);
  return ifShared(frame, criterion, `${sumOfPreferences(type, difference, over, sum)}/${others}`);
}

/** As `preferenceOf` of ranking/preference.ts. */
function sumOfPreferences(
  type: Exclude<LivePreference['type'], 'usual'>,
  d: string,
  over: (id: ThresholdId) => string,
  sum: (preference: string) => string,
): string {
  const exceeds = (threshold: string): string => `(${d}>${threshold}*${1 + THRESHOLD_ROUNDING})`;
  const ramp = (q: string, p: string): string => {
    const width = q === '0' ? p : `(${p}-${q})`;
    const above = q === '0' ? d : `(${d}-${q})`;
    return `((${d}>${q})*(${d}<${p})*${above}/${width}+(${d}>=${p}))`;
  };
  switch (type) {
    case 'u':
      return sum(exceeds(over('q')));
    case 'level':
      return sum(`(${exceeds(over('q'))}+${exceeds(over('p'))})/2`);
    case 'v':
      return `IF(${over('p')}=0,${sum(`(${d}>0)`)},${sum(ramp('0', over('p')))})`;
    case 'linear':
      return `IF(${over('p')}=${over('q')},${sum(exceeds(over('q')))},${sum(ramp(over('q'), over('p')))})`;
    case 'gaussian':
      return `IF(${over('s')}=0,${sum(`(${d}>0)`)},${sum(`(${d}>0)*(1-EXP(${d}^2/(-2*${over('s')}^2)))`)})`;
  }
}
