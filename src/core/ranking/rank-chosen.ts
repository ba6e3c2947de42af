/**
 * Ranks by the method the sheet chooses; where that method refuses the data or the combination, by the weighted sum, and
 * says so as a remark and as a finding with the cells.
 */
import type { CellRef } from '../model/cell';
import { finish, type Slices } from '../intake/slices';
import type { Finding } from '../model/finding';
import type { Ranking } from '../model/ranking';
import { makeInputFinding } from './input-rules';
import { rankSteps, type RankingInput } from './rank';
import { NO_CHOICE, type ChoiceReading } from './read-choice';

type ChosenInput = Pick<RankingInput, 'objects' | 'criteria' | 'values'>;

interface ChosenRanking {
  readonly ranking: Ranking;
  readonly findings: readonly Finding[];
}

/** Without a choice: the default method, whose refusal stays a remark, with a finding where it is about a value. */
export function rankChosen(input: ChosenInput, chosen: ChoiceReading = NO_CHOICE): ChosenRanking {
  return finish(rankChosenSteps(input, chosen));
}

/** The same in slices. */
export function* rankChosenSteps(input: ChosenInput, { choice, cells }: ChoiceReading): Slices<ChosenRanking> {
  const ranking = yield* rankSteps({ ...input, ...choice });
  const { refusal } = ranking;
  if (refusal === undefined) return { ranking, findings: [] };
  const isChosen = choice.method !== undefined || choice.normalisation !== undefined || choice.costs !== undefined;
  const fallback = isChosen ? yield* rankSteps(input) : ranking;
  const used = `ranking.method.${fallback.method}.name`;
  const value = input.values.find(
    ({ object, criterion }) => object === refusal.params.object && criterion === refusal.params.criterion,
  );
  const { params } = refusal;
  const choiceCells = [
    ...(params.costs === undefined ? [] : [cells.costs]),
    ...(params.normalisation === undefined ? [] : [cells.normalisation]),
    cells.method,
  ];
  const places = [...(isChosen ? choiceCells : []), value?.cell ?? null].filter(
    (cell): cell is CellRef => cell !== null,
  );
  if (places.length === 0) return { ranking, findings: [] };
  const finding: Finding = {
    ...makeInputFinding('method-invalid', 'messageMethod', { used }, places),
    message: refusal,
  };
  // What no method can compute.
  if (fallback.refusal !== undefined) return { ranking, findings: [finding] };
  return {
    ranking: {
      ...fallback,
      remarks: [refusal, { key: 'ranking.remark.fallback', params: { used } }, ...fallback.remarks],
    },
    findings: [finding],
  };
}
