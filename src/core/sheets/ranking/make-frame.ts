/** Headings of the ranking table and the names of its cells, for one method. */
import { columnLetters } from '../../model/cell';
import type { Translate } from '../../model/message';
import type { Criterion, Ranking } from '../../model/ranking';
import { findMethod, METHODS } from '../../ranking/methods';
import { thresholdOf, type Preference, type ThresholdId } from '../../ranking/preference';
import { columnReference, numberText, quoteText, rowReference, rowSpan, uniqueHeadings } from '../make-plan';
import { blockRow } from './criteria-block';
import type { Frame, LiveLayout, LivePreference } from './frame';
import { makeGroupRows } from './group-rows';
import { thresholdCell } from './kriteria-cells';
import { LAYOUTS } from './layouts';
import { normalisedGroups, normalisedRows, shareFormula } from './normalised';

export const RANKING_TABLE = 'tblPeringkat';
/** Columns before the criteria. */
export const FIXED = ['rank', 'id', 'title', 'score', 'best', 'worst'] as const;

export interface RankingFrame {
  readonly frame: Frame;
  readonly layout: LiveLayout;
  readonly headings: readonly string[];
  readonly fixed: Readonly<Record<(typeof FIXED)[number], string>>;
}

/** The layout includes what normalising needs: its rows, and the shares as the first group. */
export function makeFrame(
  { method: id, normalisation: chosen, costs, options = {}, preferences, criteria }: Ranking,
  t: Translate,
): RankingFrame {
  const method = findMethod(METHODS.find((one) => one.id === id)?.id ?? METHODS[0].id);
  const use = method.normalisations.find((one) => one.id === chosen) ?? method.normalisations[0];
  const by = {
    normalisation: use?.id ?? 'none',
    costs: costs ?? use?.costs[0] ?? 'kept',
    fillsWorst: method.missing === 'worst',
  } as const;
  const own = LAYOUTS[method.id](options, preferences);
  // Weights that are computed are written as they are.
  const groupRows = criteria.some(({ computed }) => computed !== undefined) ? [] : makeGroupRows(criteria, t);
  const layout: LiveLayout = {
    ...own,
    rows: [...groupRows, ...normalisedRows(by), ...own.rows],
    groups: [{ id: 'share', formula: shareFormula }, ...normalisedGroups(by), ...own.groups],
  };
  const groups = ['value', ...layout.groups.map((group) => group.id)];
  const count = criteria.length;
  const headings = uniqueHeadings([
    ...FIXED.map((key) => (key === 'id' || key === 'title' ? t(`fields.${key}`) : t(`sheets.ranking.${key}`))),
    ...groups.flatMap((group) => criteria.map((criterion) => t(`sheets.ranking.${group}`, { id: criterion.id }))),
    ...layout.columns.map((column) => t(`sheets.ranking.${column.id}`)),
  ]);
  const left = FIXED.length;
  const groupHeading = (group: string, criterion: number): string =>
    headings[left + groups.indexOf(group) * count + criterion] ?? '';
  const ownHeading = (column: string): string =>
    headings[left + groups.length * count + layout.columns.findIndex((one) => one.id === column)] ?? '';
  const address = (row: string, criterion: number): string =>
    `${columnLetters(left + criterion)}$${blockRow(row, layout.rows) + 1}`;
  const overAll = (row: string): string => {
    const line = blockRow(row, layout.rows) + 1;
    return `$${columnLetters(left)}$${line}:$${columnLetters(left + count - 1)}$${line}`;
  };
  const benefitWord = quoteText(t('sheets.direction.benefit'));
  const frame: Frame = {
    ...by,
    options,
    preference: (criterion) => makePreference(criteria[criterion], preferences?.[criterion] ?? { type: 'usual' }, t),
    isBenefit: (criterion) => `${address('direction', criterion)}=${benefitWord}`,
    directions: overAll('direction'),
    benefitWord,
    costWord: quoteText(t('sheets.direction.cost')),
    part: (criterion) => address('part', criterion),
    parts: overAll('part'),
    over: address,
    overAll,
    cell: (group, criterion) => rowReference(groupHeading(group, criterion)),
    cells: (group) => rowSpan(RANKING_TABLE, groupHeading(group, 0), groupHeading(group, count - 1)),
    column: (group, criterion) => columnReference(RANKING_TABLE, groupHeading(group, criterion)),
    own: (column) => rowReference(ownHeading(column)),
    ownColumn: (column) => columnReference(RANKING_TABLE, ownHeading(column)),
  };
  const [rank = '', objectId = '', title = '', score = '', best = '', worst = ''] = headings;
  return { frame, layout, headings, fixed: { rank, id: objectId, title, score, best, worst } };
}

/** Thresholds that are not typed as numbers on Kriteria are written as they were read. */
function makePreference(criterion: Criterion | undefined, preference: Preference, t: Translate): LivePreference {
  const threshold = (id: ThresholdId): string =>
    (criterion && thresholdCell(criterion, id, t)) ?? numberText(thresholdOf(preference, id));
  return {
    type: preference.type,
    label: quoteText(t(`ranking.preference.${preference.type}`)),
    thresholds: { q: threshold('q'), p: threshold('p'), s: threshold('s') },
  };
}
