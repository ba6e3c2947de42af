/** What stands under the objects on the sheet of ranking tests: inputs worth finding out, limits of weights, methods, reversals. */
import type { CellRange } from '../../model/cell';
import type { MessageRef, Translate } from '../../model/message';
import type { Ranking } from '../../model/ranking';
import type { RankingStudy } from '../../model/study';
import { hashText } from '../../model/text-hash';
import type { ComparedWeights } from '../../ranking/panel/compare-weights';
import type { StudyWords } from '../../ranking/study/describe-study';
import { nameOf } from '../../ranking/study/words';
import { fileNumber, headerFormat } from '../make-plan';
import type { PlanBlock, PlanCell, PlanFormat } from '../plan';
import { COLORS, FORMATS } from '../sheet-style';
import { titleCell } from './objects';

export interface SectionsInput {
  readonly ranking: Ranking;
  readonly study: RankingStudy;
  readonly words: StudyWords;
  /** Of the comparisons the weights come from; null where they come from elsewhere. */
  readonly compared: ComparedWeights | null;
  readonly t: Translate;
}

export interface Sections {
  readonly blocks: readonly PlanBlock[];
  readonly formats: readonly PlanFormat[];
  /** The last row. */
  readonly bottom: number;
}

/** So many inputs and objects are worth reading. */
const MOST_LINES = 15;
const MOST_OBJECTS = 20;

/** From row `top` on, one below the other. */
export function makeSections(input: SectionsInput, top: number): Sections {
  const makers = [listPortfolio, listNarrowings, listWeights, listCompared, listReversals, listMethods];
  return makers.reduce<Sections>(
    ({ blocks, formats, bottom }, make) => {
      const next = make(input, bottom + 2);
      return { blocks: [...blocks, ...next.blocks], formats: [...formats, ...next.formats], bottom: next.bottom };
    },
    { blocks: [], formats: [], bottom: top - 2 },
  );
}

function lines(title: string, top: number, texts: readonly string[]): Sections {
  return {
    blocks: [{ top, left: 0, cells: [[title], ...texts.map((text) => [text])] }],
    formats: [titleFormat(top)],
    bottom: top + texts.length,
  };
}

function titleFormat(row: number): PlanFormat {
  return { range: { top: row, left: 0, bottom: row, right: 0 }, bold: true, fontColor: COLORS.heading };
}

const sayIn = (t: Translate) => ({ key, params }: MessageRef): string => t(key, params); // prettier-ignore

function listNarrowings({ words, study, t }: SectionsInput, top: number): Sections {
  const { untried } = study.narrowings;
  const said = words.narrowings.slice(0, MOST_LINES).map(({ message }) => sayIn(t)(message));
  const rest = untried > 0 ? [t('sheets.robustness.narrowingsUntried', { count: untried })] : [];
  const none = said.length + rest.length === 0 ? [t('sheets.robustness.narrowingsNone')] : [];
  return lines(t('sheets.robustness.narrowings'), top, [...said, ...rest, ...none]);
}

/** Columns stand under ID to mean rank of the table above. */
function listWeights({ ranking, study, words, t }: SectionsInput, top: number): Sections {
  const label = (key: string): string => t(`sheets.robustness.${key}`);
  const title = label('sensitivity');
  const changes = words.changes.map(({ message }) => sayIn(t)(message));
  if (study.weights.length === 0) return lines(title, top, [label('unfollowed'), ...changes]);
  const objectAt = (index: number | null): string =>
    index === null ? label('stays') : (ranking.results[index]?.object ?? '');
  const rows = study.weights.map(({ criterion, weight, from, to, below, above }): PlanCell[] => {
    const found = ranking.criteria[criterion];
    return [found?.id ?? '', found === undefined ? '' : nameOf(found), fileNumber(weight), fileNumber(from), fileNumber(to), objectAt(below), objectAt(above)]; // prettier-ignore
  });
  const headings = [t('sheets.criteria.code'), ...['criterion', 'weight', 'from', 'to', 'below', 'above'].map(label)];
  const header: CellRange = { top: top + 1, left: 0, bottom: top + 1, right: headings.length - 1 };
  const body: CellRange = { ...header, top: top + 2, bottom: top + 1 + rows.length };
  const notes = [...(study.weights.every(({ isExact }) => isExact) ? [] : [label('stepped')]), ...changes];
  return {
    blocks: [
      { top, left: 0, cells: [[title]] },
      { top: top + 1, left: 0, cells: [headings, ...rows] },
      ...(notes.length === 0 ? [] : [{ top: body.bottom + 1, left: 0, cells: notes.map((note) => [note]) }]),
    ],
    formats: [
      titleFormat(top),
      { range: body, border: COLORS.rule },
      headerFormat(header),
      { range: { ...body, left: 1, right: 1 }, wrap: true },
      { range: { ...body, left: 2, right: 4 }, numberFormat: FORMATS.share, horizontal: 'center' },
      { range: { ...body, left: 5 }, horizontal: 'center' },
    ],
    bottom: body.bottom + notes.length,
  };
}

function listReversals({ words, t }: SectionsInput, top: number): Sections {
  return lines(t('sheets.robustness.reversals'), top, words.reversals.map(sayIn(t)));
}

/** Weights from comparisons, which Peringkat has as values: of each assessor and of all, with the consistency ratio. */
function listCompared({ compared, ranking, t }: SectionsInput, top: number): Sections {
  if (compared === null) return { blocks: [], formats: [], bottom: top - 2 };
  const columns = [
    ...compared.assessors.map(({ assessor, weights, ratio }) => ({ heading: assessor, weights, ratio })),
    { heading: t('sheets.robustness.joined'), weights: compared.joined, ratio: compared.ratio },
  ];
  const hash = hashText(JSON.stringify(columns));
  const source = ranking.criteria[0]?.computed ?? 'ahp';
  const headings = [
    t('sheets.criteria.code'),
    t('sheets.robustness.criterion'),
    ...columns.map(({ heading }) => heading),
  ];
  const rows = ranking.criteria.map((criterion, index): PlanCell[] => [
    criterion.id,
    criterion.name,
    ...columns.map(({ weights }) => fileNumber(weights[index] ?? 0)),
  ]);
  const ratios: PlanCell[] = ['CR', null, ...columns.map(({ ratio }) => fileNumber(ratio))];
  const header: CellRange = { top: top + 1, left: 0, bottom: top + 1, right: headings.length - 1 };
  const body: CellRange = { ...header, top: top + 2, bottom: top + 2 + rows.length };
  return {
    blocks: [
      { top, left: 0, cells: [[t('sheets.robustness.compared', { hash, source: `ranking.weights.${source}` })]] },
      { top: top + 1, left: 0, cells: [headings, ...rows, ratios] },
    ],
    formats: [
      titleFormat(top),
      { range: body, border: COLORS.rule },
      headerFormat(header),
      { range: { ...body, right: 1 }, wrap: true },
      { range: { ...body, left: 2, bottom: body.bottom - 1 }, numberFormat: FORMATS.share, horizontal: 'center' },
      { range: { ...body, top: body.bottom }, bold: true },
      { range: { ...body, top: body.bottom, left: 2 }, numberFormat: FORMATS.score, horizontal: 'center' },
    ],
    bottom: body.bottom,
  };
}

function listPortfolio({ words, t }: SectionsInput, top: number): Sections {
  return lines(t('sheets.robustness.portfolio'), top, words.portfolio.map(sayIn(t)));
}

/** The best objects by every method that ranks. */
function listMethods({ ranking, study, t }: SectionsInput, top: number): Sections {
  const methods = study.methods.methods.filter(({ ranks }) => ranks.some((rank) => rank !== null));
  const order = ranking.results
    .map(({ rank }, index) => ({ rank: rank ?? Infinity, index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, MOST_OBJECTS);
  const headings = [t('fields.id'), t('fields.title'), ...methods.map(({ method }) => t(`ranking.method.${method}.name`))]; // prettier-ignore
  const rows = order.map(({ index }): PlanCell[] => {
    const result = ranking.results[index];
    return [result?.object ?? '', titleCell(result), ...methods.map(({ ranks }) => ranks[index] ?? null)];
  });
  const header: CellRange = { top: top + 1, left: 0, bottom: top + 1, right: headings.length - 1 };
  const body: CellRange = { ...header, top: top + 2, bottom: top + 1 + rows.length };
  return {
    blocks: [
      { top, left: 0, cells: [[t('sheets.robustness.methods')]] },
      { top: top + 1, left: 0, cells: [headings, ...rows] },
    ],
    formats: [
      titleFormat(top),
      { range: body, border: COLORS.rule, vertical: 'top' },
      headerFormat(header),
      { range: { ...body, right: 1 }, numberFormat: FORMATS.text, wrap: true },
      { range: { ...body, left: 2 }, numberFormat: FORMATS.count, horizontal: 'center' },
    ],
    bottom: body.bottom,
  };
}
