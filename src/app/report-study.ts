/** The study of a ranking as the report has it: ids in place of indices, finished sentences. */
import { formatCellRef } from '../core/model/cell';
import type { MessageRef, Translate } from '../core/model/message';
import type { CriterionValue, Ranking } from '../core/model/ranking';
import type { ReportStudy } from '../core/model/report';
import type { RankingStudy } from '../core/model/study';
import { classOf } from '../core/ranking/study/describe-portfolio';
import { describeStudy } from '../core/ranking/study/describe-study';

export function reportStudy(
  ranking: Ranking,
  study: RankingStudy,
  values: readonly CriterionValue[],
  t: Translate,
): ReportStudy {
  const words = describeStudy(ranking, study, values);
  const say = ({ key, params }: MessageRef): string => t(key, params);
  const objectAt = (index: number): string => ranking.results[index]?.object ?? '';
  const objectOrNull = (index: number | null): string | null => (index === null ? null : objectAt(index));
  const criterionAt = (index: number): string => ranking.criteria[index]?.id ?? '';
  const { acceptability, weights, methods, reversals, narrowings, portfolio } = study;
  return {
    hash: study.hash,
    certificate: words.whole.map(say),
    certificates: words.objects.map((sentences, index) => ({ object: objectAt(index), sentences: sentences.map(say) })),
    narrowings: words.narrowings.flatMap(({ message, cell }, index) => {
      const found = narrowings.list[index];
      if (found === undefined) return [];
      const { object, criterion, doubt, now, after } = found;
      const place = cell === null ? null : formatCellRef(cell);
      return [{ object: objectAt(object), criterion: criterionAt(criterion), cell: place, doubt, now, after, message: say(message) }]; // prettier-ignore
    }),
    acceptability: acceptability && {
      draws: acceptability.draws,
      seed: acceptability.seed,
      distribution: acceptability.distribution,
      drawsValues: acceptability.drawsValues,
      top: acceptability.top,
      objects: acceptability.objects.map((one) => ({ ...one, object: objectAt(one.object) })),
    },
    weights: weights.map((range) => ({
      ...range,
      criterion: criterionAt(range.criterion),
      below: objectOrNull(range.below),
      above: objectOrNull(range.above),
    })),
    changes: words.changes.map(({ message }) => say(message)),
    methods: {
      kendallW: methods.kendallW,
      p: methods.p,
      ranks: methods.methods,
      moving: methods.moving.map((one) => ({ ...one, object: objectAt(one.object) })),
    },
    reversals: reversals.map(({ id, isPassed, tried, failures }, index) => {
      const message = words.reversals[index];
      return { test: id, isPassed, tried, failures, message: message === undefined ? '' : say(message) };
    }),
    portfolio: {
      sentences: words.portfolio.map(say),
      chosen: portfolio.state === 'found' ? portfolio.chosen.map(objectAt) : null,
      optimal: portfolio.state === 'found' ? portfolio.optimal : null,
      shares:
        portfolio.state === 'found'
          ? portfolio.shares.map((share, object) => ({ object: objectAt(object), share, class: classOf(share) }))
          : [],
    },
  };
}
