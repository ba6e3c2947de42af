/**
 * Where the objects and figures of a sentence on a ranking stand: on Peringkat, in the tables of Uji Peringkat, on Kriteria, Penilaian or
 * Portofolio; what stands nowhere else, in the sentence itself on its sheet. Found on the sheets as they are now.
 */
import type { CellRef } from '../../model/cell';
import type { MessageParam, MessageRef, Translate } from '../../model/message';
import type { Ranking } from '../../model/ranking';
import type { SheetSnapshot } from '../../model/snapshot';
import type { PortfolioLimit, RankingStudy } from '../../model/study';
import type { StudyWords } from '../../ranking/study/describe-study';
import { nameOf } from '../../ranking/study/words';
import { findTable } from '../find-table';
import type { RankingProof } from '../ranking/prove-ranking';

/** By parameter of the sentence; a list for each of its items. Null: nowhere. */
export type FigureCells = Readonly<Record<string, CellRef | null | readonly (CellRef | null)[]>>;

/** `object`: whose certificate the sentence is from. */
export type FindFigures = (sentence: MessageRef, object?: string) => FigureCells;

export interface FigureSheets {
  readonly ranking: Ranking;
  readonly study: RankingStudy;
  readonly words: StudyWords;
  /** Null before Peringkat is written. */
  readonly proof: RankingProof | null;
  /** Uji Peringkat and Peringkat as they are; null where there is none. */
  readonly robustness: SheetSnapshot | null;
  readonly rankingSheet: SheetSnapshot | null;
  /** Of Portofolio: the limits, and the cell of the amount of each. */
  readonly limits: readonly PortfolioLimit[];
  readonly limitCells: readonly CellRef[];
  readonly t: Translate;
}

type Params = MessageRef['params'];

export function findFigures(sheets: FigureSheets): FindFigures {
  const { ranking, study, words, proof, robustness, rankingSheet, limits, limitCells, t } = sheets;
  const label = (key: string, params?: Params): string => t(`sheets.robustness.${key}`, params);
  const inTop = label('inTop', { top: study.acceptability?.top ?? 1 });
  const tested = findTable(robustness, [t('fields.id'), label('rank'), label('best'), label('certificate')]);
  const followed = findTable(robustness, [t('sheets.criteria.code'), label('weight'), label('from'), label('to')]);
  const ranksBy = study.methods.methods.filter(({ ranks }) => ranks.some((rank) => rank !== null));
  const methodName = (method: string): string => t(`ranking.method.${method}.name`);
  const compared = findTable(robustness, [t('fields.id'), ...ranksBy.map(({ method }) => methodName(method))]);
  const said = new Map([...firstTexts(rankingSheet), ...firstTexts(robustness)]);
  const places = new Map(words.narrowings.map(({ message, cell }) => [message.params.place, cell]));
  const changed = new Map(words.changes.map(({ message, cell }) => [message, cell]));

  const ranked = (id: MessageParam | undefined, key: 'id' | 'rank' | 'score' | 'best' | 'worst'): CellRef | null => {
    const score = proof?.scores.get(String(id)) ?? null;
    const column = key === 'score' ? (score?.columnIndex ?? null) : (proof?.columns[key] ?? null);
    return score === null || column === null ? null : { ...score, columnIndex: column };
  };
  const test = (id: MessageParam | undefined, heading: string): CellRef | null =>
    tested?.cell(String(id), heading) ?? null;
  const each = (items: MessageParam | undefined, find: (id: string) => CellRef | null): readonly (CellRef | null)[] =>
    (typeof items === 'object' ? items : []).map(find);
  const methodCell = (id: string | undefined, rank: MessageParam | undefined): CellRef | null => {
    const object = ranking.results.findIndex((result) => result.object === id);
    const method = ranksBy.find(({ ranks }) => ranks[object] === rank)?.method;
    return id === undefined || method === undefined ? null : (compared?.cell(id, methodName(method)) ?? null);
  };
  const criterionOf = (name: MessageParam | undefined) => ranking.criteria.findIndex((one) => nameOf(one) === name);
  const inSet = (id: string): CellRef | null => test(id, label('set'));

  /** What each sentence names beside figures of its own; by key without `ranking.`. */
  const finders: Readonly<
    Record<string, (params: Params, object: string | undefined, message: MessageRef) => FigureCells>
  > = {
    'certificate.place': ({ id }) => ({ id: ranked(id, 'id'), rank: ranked(id, 'rank'), score: ranked(id, 'score') }),
    'certificate.unranked': ({ id }) => ({ id: ranked(id, 'id') }),
    'certificate.open': ({ place }, id) => {
      const input = places.get(place) ?? null;
      return { best: ranked(id, 'best'), worst: ranked(id, 'worst'), criterion: input, place: input };
    },
    'certificate.weights': ({ low, high }, id) => ({
      inTop: test(id, inTop),
      first: test(id, label('placeShare', { place: 1 })),
      low: methodCell(id, low),
      high: methodCell(id, high),
    }),
    'certificate.drawn': ({ first }) => ({
      first: ranked(first, 'id'),
      held: test(first, label('placeShare', { place: 1 })),
    }),
    'certificate.limit': ({ criterion, limit, other }) => {
      const at = criterionOf(criterion);
      const { id } = ranking.criteria[at] ?? { id: '' };
      const { from } = study.weights.find((range) => range.criterion === at) ?? { from: null };
      const cell = (heading: string): CellRef | null => followed?.cell(id, label(heading)) ?? null;
      return {
        criterion: ranking.criteria[at]?.cell ?? null,
        weight: cell('weight'),
        limit: cell(limit === from ? 'from' : 'to'),
        other: ranked(other, 'id'),
      };
    },
    'certificate.methods': ({ moved }) => ({
      moved: each(moved, (item) => {
        const id = item.slice(0, item.lastIndexOf(' ('));
        return compared?.cell(id, t('fields.id')) ?? ranked(id, 'id');
      }),
    }),
    narrowing: ({ object, place, best, worst }) => {
      const input = places.get(place) ?? null;
      const result = ranking.results.find((one) => one.object === object);
      const isShown = result?.best === best && result?.worst === worst;
      const range = isShown ? { best: ranked(object, 'best'), worst: ranked(object, 'worst') } : {};
      return { object: ranked(object, 'id'), criterion: input, place: input, ...range };
    },
    change: ({ object, changed: whose, criterion }, _, message) => {
      const cell = changed.get(message) ?? null;
      const named = criterion === undefined ? {} : { criterion: cell, from: cell };
      return { object: ranked(object, 'id'), changed: ranked(whose, 'id'), ...named };
    },
    reversal: ({ objects }) => ({ objects: each(objects, (id) => ranked(id, 'id')) }),
    'portfolio.left': ({ source, year, amount }) => {
      const index = limits.findIndex((limit) => {
        return `ranking.limit.${limit.source}` === source && String(limit.year ?? 'ranking.limit.anyYear') === year && limit.amount === amount; // prettier-ignore
      });
      const cell = limitCells[index] ?? null;
      return { source: cell, amount: cell };
    },
    portfolio: ({ objects, object, other }) => ({
      objects: each(objects, (id) => inSet(id) ?? ranked(id, 'id')),
      object: ranked(object, 'id'),
      other: ranked(other, 'id'),
    }),
  };
  // The longest beginning of a key that is known: `certificate.place` for `certificate.placeTied`.
  const known = Object.keys(finders).toSorted((a, b) => b.length - a.length);

  return (message, object) => {
    const { key, params } = message;
    const name = known.find((one) => key.startsWith(`ranking.${one}`));
    const found = name === undefined ? {} : (finders[name]?.(params, object, message) ?? {});
    const own = object === undefined ? (said.get(t(key, params)) ?? null) : test(object, label('certificate'));
    const figures = Object.keys(params).filter((param) => typeof params[param] === 'number');
    return { ...found, ...Object.fromEntries(figures.map((param) => [param, found[param] ?? own])) };
  };
}

/** Sentences stand in the first column. */
function firstTexts(sheet: SheetSnapshot | null): [string, CellRef][] {
  if (sheet === null) return [];
  const { name, grid } = sheet;
  return grid.values.flatMap(([first], row): [string, CellRef][] =>
    typeof first === 'string' && first !== ''
      ? [[first, { sheet: name, rowIndex: grid.top + row, columnIndex: grid.left }]]
      : [],
  );
}
