/** The best set of objects in words, or why there is none. */
import type { MessageRef } from '../../model/message';
import type { Ranking } from '../../model/ranking';
import type { PortfolioLimit, PortfolioStudy } from '../../model/study';
import { idOf } from './words';

/** In every draw, in some, in none. */
export type PortfolioClass = 'core' | 'borderline' | 'out';

export function classOf(share: number): PortfolioClass {
  if (share >= 1) return 'core';
  return share > 0 ? 'borderline' : 'out';
}

export function describePortfolio(ranking: Ranking, portfolio: PortfolioStudy): MessageRef[] {
  if (portfolio.state === 'none') return [{ key: 'ranking.portfolio.none', params: {} }];
  const nameOf = (object: number | null): string => (object === null ? '' : idOf(ranking, object));
  const { limits } = portfolio;
  if (portfolio.state === 'refused') {
    const { code, object, other, limit, over } = portfolio;
    const names = {
      object: nameOf(object),
      other: nameOf(other),
      over: over ?? 0,
      ...limitParams(limits[limit ?? -1]),
    };
    return [{ key: `ranking.portfolio.${code}`, params: names }];
  }
  const { chosen, value, left, optimal, gap, unknown, draws, shares } = portfolio;
  const inClass = (wanted: PortfolioClass): number[] =>
    shares.flatMap((share, object) => (classOf(share) === wanted && !unknown.includes(object) ? [object] : []));
  const list = (objects: readonly number[]): string[] => objects.map((object) => idOf(ranking, object));
  const [core, borderline, out] = [inClass('core'), inClass('borderline'), inClass('out')];
  return [
    chosen.length === 0
      ? { key: 'ranking.portfolio.empty', params: {} }
      : { key: 'ranking.portfolio.found', params: { objects: list(chosen), count: chosen.length, value } },
    ...(optimal ? [{ key: 'ranking.portfolio.optimal', params: {} }] : [{ key: 'ranking.portfolio.gap', params: { gap: gap ?? 0 } }]), // prettier-ignore
    ...limits.map((limit, index) => ({
      key: 'ranking.portfolio.left',
      params: { ...limitParams(limit), left: left[index] ?? 0, amount: limit.amount },
    })),
    ...(core.length === 0 ? [] : [{ key: 'ranking.portfolio.core', params: { objects: list(core), draws } }]),
    ...(borderline.length === 0 ? [] : [{ key: 'ranking.portfolio.borderline', params: { objects: list(borderline), draws } }]), // prettier-ignore
    ...(out.length === 0 ? [] : [{ key: 'ranking.portfolio.out', params: { count: out.length, draws } }]),
    ...(unknown.length === 0 ? [] : [{ key: 'ranking.portfolio.unknown', params: { objects: list(unknown) } }]),
  ];
}

function limitParams(limit: PortfolioLimit | undefined): Readonly<Record<string, string>> {
  if (limit === undefined) return {};
  return {
    source: `ranking.limit.${limit.source}`,
    year: limit.year === null ? 'ranking.limit.anyYear' : String(limit.year),
  };
}
