/** Kelengkapan: the requirements R1 to R16 against every proposal. */
import { checkRequirements, readinessOf, REQUIREMENTS, type Fulfilment } from '../requirements';
import { byRank, cellsOf, titleOf } from './facts';
import { paragraph, type Paper } from './paper';

const MARKS: Readonly<Record<Fulfilment, string>> = { met: '✓', partly: '◐', missing: '✗', notNeeded: '–' };

export const completeness: Paper = {
  id: 'completeness',
  widths: [9, 38, ...REQUIREMENTS.map(() => 5.5), 10],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const matrix = checkRequirements(facts);
    return [
      paragraph('legend', t('papers.completeness.legend')),
      {
        type: 'table',
        key: 'matrix',
        columns: [
          { heading: t('fields.id'), span: 1 },
          { heading: t('fields.title'), span: 1 },
          ...REQUIREMENTS.map((id) => ({ heading: id, span: 1, align: 'center' as const })),
          { heading: t('papers.readiness'), span: 1, format: 'share' as const },
        ],
        rows: byRank(facts).map(({ object }) => {
          const states = matrix.get(object.id) ?? [];
          return {
            key: object.id,
            cells: [object.id, titleOf(object), ...states.map(({ state }) => MARKS[state]), readinessOf(states)],
            from: [...cellsOf(object, 'title'), ...states.flatMap(({ cells }) => cells.slice(0, 1))],
          };
        }),
      },
      {
        type: 'table',
        key: 'meanings',
        columns: [
          { heading: t('papers.requirement'), span: 1, align: 'center' },
          { heading: t('papers.meaning'), span: REQUIREMENTS.length + 2 },
        ],
        rows: REQUIREMENTS.map((id) => ({ key: id, cells: [id, t(`papers.requirement.${id}`)], from: [] })),
      },
    ];
  },
};
