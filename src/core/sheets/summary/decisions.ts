/** Panels of what the meeting decides: the top of the ranking, and what is still undecided. */
import { countUndecided } from '../../evaluation/chair-facts';
import { DECISIONS } from '../../evaluation/papers/decision';
import { columnReference, quoteText } from '../make-plan';
import type { PlanCell } from '../plan';
import { RANKING_TABLE } from '../ranking/make-frame';
import { FORMATS } from '../sheet-style';
import { isPlainCriterion, type SummaryPlanInput } from './input';
import { across, FOURTH_BAND, LAST_COLUMN } from './page';
import { boldRow, makePanel, type Panel } from './panel';

/** Which objects stand on top is as of writing; their rank and score follow the Peringkat sheet. */
export function makeTop({ facts, has, t }: SummaryPlanInput, top: number, most: number): Panel {
  const column = (name: string): string => columnReference(RANKING_TABLE, name);
  const shown = facts.top.slice(0, most);
  const rows = shown.map(({ object, title, rank, score, best, worst }): PlanCell[] => {
    const find = (name: string): PlanCell => ({
      formula: `=INDEX(${column(name)},MATCH(${quoteText(object)},${column(t('fields.id'))},0))`,
    });
    const isLive = has.ranking && isPlainCriterion(object);
    return [
      isLive ? find(t('sheets.ranking.rank')) : rank,
      title === '' ? object : title,
      isLive ? find(t('sheets.ranking.score')) : score,
      `${best}–${worst}`,
    ];
  });
  const [rank, count] = tiedWith(facts, shown.length);
  const said =
    shown.length === 0
      ? [t('sheets.summary.noRanking')]
      : count > 0
        ? [t('sheets.summary.topMore', { count, rank })]
        : [];
  const panel = makePanel(
    top,
    [
      { heading: t('sheets.summary.place'), left: FOURTH_BAND, right: FOURTH_BAND, format: FORMATS.count, align: 'center' },
      { heading: t('sheets.summary.top'), left: FOURTH_BAND + 1, right: FOURTH_BAND + 1 },
      { heading: t('sheets.summary.score'), left: FOURTH_BAND + 2, right: FOURTH_BAND + 2, format: FORMATS.score },
      { heading: t('sheets.summary.span'), left: LAST_COLUMN, right: LAST_COLUMN, format: FORMATS.text, align: 'center' },
    ],
    [...rows, ...said.map((): PlanCell[] => [null, null, null, null])],
  ); // prettier-ignore
  // What is said of the rest takes the whole row.
  return said.reduce((whole, text) => withRemark(whole, text), panel);
}

function withRemark(panel: Panel, text: string): Panel {
  const { block, range, merges, formats } = panel;
  const cells = block.cells.map((row, index) => (index === block.cells.length - 1 ? [text, null, null, null] : row));
  const row = across(range.bottom, FOURTH_BAND, LAST_COLUMN);
  return {
    ...panel,
    block: { ...block, cells },
    merges: [...merges, row],
    formats: [...formats, { range: row, numberFormat: FORMATS.text, horizontal: 'left' }],
  };
}

/** The rank of the last one shown, and how many more share it. */
function tiedWith({ top, topMore }: SummaryPlanInput['facts'], shown: number): [number, number] {
  const last = top[shown - 1];
  if (last === undefined) return [0, 0];
  const more = top.slice(shown).filter(({ rank }) => rank === last.rank).length;
  return [last.rank, more + (top.at(-1)?.rank === last.rank ? topMore : 0)];
}

export function makeDecide({ chair, t }: SummaryPlanInput, top: number): Panel {
  const rows: PlanCell[][] = [
    [t('sheets.summary.undecided'), countUndecided(chair)],
    ...DECISIONS.map((decision): PlanCell[] => [
      t('sheets.summary.broughtAs', { decision: t(`papers.decision.${decision}`) }),
      chair.undecided[decision],
    ]),
    [t('sheets.summary.council'), chair.council],
  ];
  const label = { left: FOURTH_BAND, right: LAST_COLUMN - 1 };
  const panel = makePanel(
    top,
    [
      { heading: t('sheets.summary.decide'), ...label },
      { heading: t('sheets.count'), left: LAST_COLUMN, right: LAST_COLUMN, format: FORMATS.count },
    ],
    rows,
  );
  return {
    ...panel,
    formats: [
      ...panel.formats,
      boldRow(top + 1, FOURTH_BAND, LAST_COLUMN),
      { range: { ...label, top: top + 2, bottom: top + 1 + DECISIONS.length }, indent: 1 },
    ],
  };
}
