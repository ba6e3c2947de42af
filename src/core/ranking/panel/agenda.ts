/** What a panel should talk about: the cells its assessors disagree on, those first whose outcome moves objects. */
import type { MessageParam } from '../../model/message';
import { fieldText } from '../../model/object';
import type { AssessorScore } from '../measure-agreement';
import type { RankingInput } from '../rank';
import { prepareRanks } from '../what-if';

export interface AgendaItem {
  readonly object: string;
  readonly title: string;
  readonly criterion: string;
  /** Lowest score first; at least two. */
  readonly opinions: readonly AssessorScore[];
  /** Highest less lowest. */
  readonly spread: number;
  /** Rank of the object when everybody scored it so in this cell. */
  readonly ifLowest: number | null;
  readonly ifHighest: number | null;
  /** Objects that are first in one case and not in the other, by id. */
  readonly firsts: readonly string[];
}

/** Cells tried: each takes two rankings. The largest spreads are tried, the others are known by their spread alone. */
const MAX_TRIED = 150;

/**
 * Cells with more than one opinion that are not all alike. First those whose outcome changes the rank of the object, by spread,
 * then by places; then the others by spread. All other cells keep the mean of their assessors meanwhile.
 */
export function makeAgenda(input: RankingInput, scores: readonly AssessorScore[]): AgendaItem[] {
  const cells = new Map<string, AssessorScore[]>();
  for (const score of scores) {
    const key = `${score.object}\n${score.criterion}`;
    cells.set(key, [...(cells.get(key) ?? []), score]);
  }
  const titles = new Map(input.objects.map((object) => [object.id, fieldText(object, 'title')]));
  const disputed = [...cells.values()]
    .map((opinions) => opinions.toSorted((a, b) => a.score - b.score))
    .map((opinions) => ({ opinions, spread: (opinions.at(-1)?.score ?? 0) - (opinions[0]?.score ?? 0) }))
    .filter(({ opinions, spread }) => spread > 0 && titles.has(opinions[0]?.object ?? ''))
    .sort((a, b) => b.spread - a.spread)
    .slice(0, MAX_TRIED);
  return disputed
    .map(({ opinions, spread }): AgendaItem => {
      const [first, last] = [opinions[0], opinions.at(-1)];
      const { object = '', criterion = '' } = first ?? {};
      const low = rankWith(input, object, criterion, first?.score ?? 0);
      const high = rankWith(input, object, criterion, last?.score ?? 0);
      const firsts = [...low.firsts, ...high.firsts].filter((id) => low.firsts.has(id) !== high.firsts.has(id));
      return {
        object,
        title: titles.get(object) ?? '',
        criterion,
        opinions,
        spread,
        ifLowest: low.place,
        ifHighest: high.place,
        firsts,
      };
    })
    .sort((a, b) => Number(movesOf(b) > 0) - Number(movesOf(a) > 0) || b.spread - a.spread || movesOf(b) - movesOf(a));
}

/** Places between the two cases. */
export function movesOf({ ifLowest, ifHighest }: AgendaItem): number {
  return Math.abs((ifLowest ?? 0) - (ifHighest ?? 0));
}

function rankWith(
  input: RankingInput,
  object: string,
  criterion: string,
  value: number,
): { readonly place: number | null; readonly firsts: ReadonlySet<string> } {
  const values = input.values.map((one) =>
    one.object === object && one.criterion === criterion ? { ...one, value } : one,
  );
  const ranks = prepareRanks({ ...input, values })?.(input.criteria.map(({ weight }) => weight)) ?? [];
  return {
    place: ranks[input.objects.findIndex(({ id }) => id === object)] ?? null,
    firsts: new Set(input.objects.filter((_, index) => ranks[index] === 1).map(({ id }) => id)),
  };
}

/** What the sentence about an item is filled with. */
export function agendaParams({
  opinions,
  spread,
  ifLowest,
  ifHighest,
}: AgendaItem): Readonly<Record<string, MessageParam>> {
  const name = (end: AssessorScore | undefined): string =>
    opinions.filter(({ score }) => score === end?.score).map(({ assessor }) => assessor).join(', '); // prettier-ignore
  const [low, high] = [opinions[0], opinions.at(-1)];
  return {
    low: low?.score ?? 0,
    lowBy: name(low),
    high: high?.score ?? 0,
    highBy: name(high),
    spread,
    ifLowest: ifLowest ?? '–',
    ifHighest: ifHighest ?? '–',
  };
}
