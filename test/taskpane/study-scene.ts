/** A ranking with unknown values and its study in words, every figure of which leads to a cell. */
import type { Analysis } from '../../src/app/controller';
import type { CellRef } from '../../src/core/model/cell';
import { rank } from '../../src/core/ranking/rank';
import { NO_PORTFOLIO } from '../../src/core/ranking/portfolio/read-portfolio';
import { describeStudy } from '../../src/core/ranking/study/describe-study';
import { makeStudyProblem } from '../../src/core/ranking/study/study-problem';
import { BRIEF } from '../../src/core/ranking/study/study-ranking';
import { runStudy } from '../core/ranking/study/make-study';
import { RANK_TOOLS } from './rank-scene';

const at = (sheet: string, rowIndex: number, columnIndex: number): CellRef => ({ sheet, rowIndex, columnIndex });
const { input } = RANK_TOOLS.panel;
const values = input.values.map((one, index) => (index % 5 === 4 ? { ...one, value: null } : one));
const ranking = rank({ ...input, values });
const limits = [{ source: 'count', year: null, amount: 2 }] as const;
const problem = makeStudyProblem({ ranking, ...input, values, portfolio: { ...NO_PORTFOLIO, limits } });
if (problem === null) throw new Error('There is nothing to study.');
const study = runStudy(problem, BRIEF);

export const STUDY = {
  ranking,
  panel: { ...RANK_TOOLS.panel, input: { ...input, values } },
  study: describeStudy(ranking, study, values),
  figures: ({ params }) =>
    Object.fromEntries(
      Object.entries(params).map(([name, param]) => [
        name,
        Array.isArray(param) ? param.map((_, index) => at('Peringkat', 12 + index, 3)) : at('Uji Peringkat', 12, 3),
      ]),
    ),
} satisfies Partial<Analysis>;
