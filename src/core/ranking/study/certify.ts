/** What can be certified of a ranking and of each rank, in two or three sentences that rest on computed figures alone. */
import type { MessageRef } from '../../model/message';
import type { Ranking } from '../../model/ranking';
import type { RankingStudy, WeightRange } from '../../model/study';
import { idOf, isNarrower, nameOf, type CellAdvice } from './words';

/** Place and score; what is unknown; what other weights and methods would say. By result of the ranking. */
export function certifyObjects(
  ranking: Ranking,
  study: RankingStudy,
  narrowings: readonly CellAdvice[],
): MessageRef[][] {
  const { results, method, intervals = 'exact' } = ranking;
  const ranked = results.filter(({ rank }) => rank !== null);
  const drawn = new Map(study.acceptability?.objects.map((one) => [one.object, one]) ?? []);
  return results.map(({ object: id, rank, score, best, worst }, object) => {
    if (rank === null || score === null) return [{ key: 'ranking.certificate.unranked', params: { id } }];
    const others = ranked.filter((other) => other.rank === rank).length - 1;
    const place = { id, rank, count: ranked.length, score, method: `ranking.method.${method}.name`, others };
    const span = { best, worst, how: `ranking.how.${intervals}` };
    // Within the range of the ranking, which was searched with less work.
    const advice = study.narrowings.list.findIndex(
      (one) => one.object === object && isNarrower(one) && one.after.best >= best && one.after.worst <= worst,
    );
    const first = narrowings[advice]?.message.params;
    const sentences: MessageRef[] = [
      { key: others > 0 ? 'ranking.certificate.placeTied' : 'ranking.certificate.place', params: place },
    ];
    if (best === worst || worst - best === others) sentences.push({ key: 'ranking.certificate.firm', params: {} });
    else if (first === undefined) sentences.push({ key: 'ranking.certificate.open', params: span });
    else sentences.push({ key: 'ranking.certificate.openAt', params: { ...first, ...span } });
    const shares = drawn.get(object);
    const own = study.methods.methods.flatMap(({ ranks }) => ranks[object] ?? []);
    if (shares !== undefined && study.acceptability !== null) {
      const { draws, top } = study.acceptability;
      const params = { draws, top, inTop: shares.inTop, first: shares.places[0] ?? 0 };
      const spread = { methods: own.length, low: Math.min(...own), high: Math.max(...own) };
      const key = spread.low === spread.high ? 'weightsAlike' : 'weights';
      sentences.push({ key: `ranking.certificate.${key}`, params: { ...params, ...spread } });
    }
    return sentences;
  });
}

/** Why the order may not be called final yet; empty when it may. */
export function reasonsNotFinal({ results }: Ranking, { reversals }: RankingStudy): string[] {
  const isOpen = results.some(({ rank, best, worst }) => {
    const tied = results.filter((other) => rank !== null && other.rank === rank).length;
    return rank !== null && worst - best > tied - 1;
  });
  return [
    ...(isOpen ? ['ranking.notFinal.open'] : []),
    ...(results.some(({ rank }) => rank === null) ? ['ranking.notFinal.unranked'] : []),
    ...reversals.flatMap(({ id, isPassed }) => (isPassed ? [] : [`ranking.notFinal.reversal${id}`])),
  ];
}

export function certifyRanking(ranking: Ranking, study: RankingStudy): MessageRef[] {
  const { results, method, normalisation, intervals = 'exact', knockedOut = [] } = ranking;
  const ranked = results.filter(({ rank }) => rank !== null);
  const firm = ranked.filter(({ rank, best, worst }) => {
    return worst - best <= ranked.filter((other) => other.rank === rank).length - 1;
  }).length;
  const names = { method: `ranking.method.${method}.name`, normalisation: `ranking.normalisation.${normalisation}` };
  const counts = { count: ranked.length, knockedOut: knockedOut.length, firm, how: `ranking.how.${intervals}` };
  const reasons = reasonsNotFinal(ranking, study);
  return [
    { key: 'ranking.certificate.whole', params: { ...names, ...counts } },
    ...certifyFirst(ranking, study),
    ...certifyMethods(ranking, study),
    reasons.length === 0
      ? { key: 'ranking.certificate.final', params: {} }
      : { key: 'ranking.certificate.notFinal', params: { reasons } },
  ];
}

/** How often the first stays first, and the nearest weight at which it does not. */
function certifyFirst(ranking: Ranking, { acceptability, weights }: RankingStudy): MessageRef[] {
  const first = ranking.results.findIndex(({ rank }) => rank === 1);
  const shares = acceptability?.objects.find(({ object }) => object === first);
  const sentences: MessageRef[] = [];
  if (acceptability !== null && shares !== undefined) {
    const { draws, seed, drawsValues, distribution } = acceptability;
    const share = distribution.type === 'band' ? distribution.share : 0;
    const params = { first: idOf(ranking, first), held: shares.places[0] ?? 0, draws, seed, share };
    sentences.push({ key: drawsValues ? 'ranking.certificate.drawnValues' : 'ranking.certificate.drawn', params });
  }
  const nearest = nearestLimit(weights);
  if (nearest !== null) {
    const { range, limit, other } = nearest;
    const criterion = nameOf(ranking.criteria[range.criterion]);
    const params = { criterion, weight: range.weight, limit, other: idOf(ranking, other) };
    sentences.push({ key: 'ranking.certificate.limit', params });
  } else if (weights.length > 1) sentences.push({ key: 'ranking.certificate.noLimit', params: {} });
  return sentences;
}

function nearestLimit(weights: readonly WeightRange[]) {
  const limits = weights.flatMap((range) => [
    ...(range.below === null ? [] : [{ range, limit: range.from, other: range.below }]),
    ...(range.above === null ? [] : [{ range, limit: range.to, other: range.above }]),
  ]);
  const distance = ({ range, limit }: (typeof limits)[number]): number => Math.abs(limit - range.weight);
  return limits.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

const MOST_NAMED = 3;
/** Smaller ones would be printed as 0. */
const LEAST_P = 0.0001;

function certifyMethods(ranking: Ranking, { methods: { methods, kendallW, p, moving } }: RankingStudy): MessageRef[] {
  if (kendallW === null || p === null) return [];
  const count = methods.filter(({ ranks }) => ranks.some((rank) => rank !== null)).length;
  const moved = moving.slice(0, MOST_NAMED).map(({ object, best, worst }) => `${idOf(ranking, object)} (${best}–${worst})`); // prettier-ignore
  const params = { methods: count, w: kendallW, p: Math.max(p, LEAST_P), moving: moving.length, moved };
  return [{ key: moving.length === 0 ? 'ranking.certificate.methodsAgree' : 'ranking.certificate.methods', params }];
}
