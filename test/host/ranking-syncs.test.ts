import { rank } from '../../src/core/ranking/rank';
import { layoutRegister } from '../../src/core/sheets/layout-register';
import { planCriteria } from '../../src/core/sheets/plan-criteria';
import { planRanking } from '../../src/core/sheets/plan-ranking';
import { planRegister } from '../../src/core/sheets/plan-register';
import { makeStudyProblem } from '../../src/core/ranking/study/study-problem';
import { BRIEF } from '../../src/core/ranking/study/study-ranking';
import { planRobustness } from '../../src/core/sheets/plan-robustness';
import { layoutScores, planScores } from '../../src/core/sheets/plan-scores';
import { runStudy } from '../core/ranking/study/make-study';
import { CRITERIA, makeObjects, t, TODAY } from '../core/sheets/fixtures';
import { APPLY, closeHarnesses, openHarness, value } from './harness';

afterEach(closeHarnesses);

test.each(['wsm', 'topsis'] as const)(
  'a ranking of 500 objects by %s and its tests are written in at most 6 syncs',
  async (method) => {
    const objects = makeObjects(500);
    const values = objects.flatMap(({ id: object }, row) =>
      CRITERIA.map(({ id }, column) => ({ object, criterion: id, value: 1 + ((row + column) % 5), cell: null })),
    );
    const ranking = rank({ objects, criteria: CRITERIA, values, method });
    const register = layoutRegister({ objects, extraHeadings: [], state: null, t });
    const scores = layoutScores({ criteria: CRITERIA, sheet: null, t });
    const study = runStudy(makeStudyProblem({ ranking, objects, values })!, BRIEF);
    const harness = await openHarness();
    const registerPlan = planRegister({ objects, extraHeadings: [], state: null, t, today: TODAY, layout: register });
    value(await harness.ports.writer.apply([registerPlan], APPLY));
    const plans = [
      planCriteria({ criteria: CRITERIA, t }),
      planScores({ criteria: CRITERIA, objects, layout: scores, t }),
      planRanking({ ranking, objects, values, register, scores, t, today: TODAY }),
      planRobustness({ ranking, study, values, t, today: TODAY }),
    ];
    const syncs = await harness.syncs(async () => value(await harness.ports.writer.apply(plans, APPLY)));
    expect(syncs).toBeLessThanOrEqual(6);
  },
);
