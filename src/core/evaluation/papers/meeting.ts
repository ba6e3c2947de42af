/** Bahan Rapat: what the members read before the meeting, in the order of domain notes 6.2. */
import { fieldText } from '../../model/object';
import { codeLabel } from '../../sheets/plan-settings';
import { checkRequirements, REQUIREMENTS, type RequirementState } from '../requirements';
import { costOf } from '../summarise';
import { byRank, cellsOf, countFindings, examinedCells, titleOf, type PaperFacts } from './facts';
import { blank, heading, paragraph, type Paper, type PaperBlock, type PaperRow } from './paper';
import { numbered } from './columns';
import { suggestDecision } from './suggest-decision';

/** Issues of the meeting and the rules that raise them. */
const ISSUES: readonly (readonly [id: string, rules: readonly string[]])[] = [
  ['budget', ['budget-unplanned', 'cost-source-missing', 'cost-total-mismatch', 'cost-arithmetic', 'council-approval-missing']],
  ['legal', ['legal-basis-missing', 'legal-basis-incomplete', 'legal-basis-repealed', 'instrument-mismatch', 'signatory-authority']],
  ['wording', ['vague-wording', 'number-words-mismatch', 'term-drift']],
  ['interns', ['intern-insurance', 'competency-unmatched', 'programme-surplus']],
]; // prettier-ignore

export const meeting: Paper = {
  id: 'meeting',
  widths: [10, 8, 34, 26, 26, 16, 18, 17],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t, objects, summary } = facts;
    const say = (key: string, params = {}): string => t(`papers.meeting.${key}`, params);
    const matrix = checkRequirements(facts);
    const titles = objects.flatMap((object) => cellsOf(object, 'title'));
    return [
      {
        type: 'table',
        key: 'cover',
        hasHeadings: false,
        columns: [{ heading: '', span: 3 }, { heading: '', span: 5, isInput: true }],
        rows: ['day', 'time', 'place', 'chair'].map((key) => ({ key, cells: [say(key), null], from: [] })),
      },
      heading('basis', say('basis')),
      paragraph('basis.text', say('basisText')),
      heading('purpose', say('purpose')),
      paragraph('purpose.text', say('purposeText', { count: objects.length, agencies: summary.byAgency.filter(({ key }) => key !== '').length }), titles),
      heading('list', say('list')),
      paragraph('list.cost', say('cost', { amount: summary.totalCost, without: summary.withoutCost }), objects.flatMap((object) => cellsOf(object, 'cost'))),
      {
        type: 'table',
        key: 'objects',
        total: t('papers.total'),
        columns: [
          ...numbered(t, { id: 1, title: 1, agency: 1, partner: 1, kind: 1, cost: 1 }),
          { heading: say('file'), span: 1 },
        ],
        rows: objects.map((object, index): PaperRow => {
          const kind = fieldText(object, 'kind');
          const states = matrix.get(object.id) ?? [];
          return {
            key: object.id,
            cells: [index + 1, object.id, titleOf(object), fieldText(object, 'agency'), fieldText(object, 'partner'), kind === '' ? null : codeLabel('kind', kind, t), costOf(object), say('fileOf', countStates(states))],
            from: cellsOf(object, 'title', 'agency', 'partner', 'kind', 'cost'),
          };
        }),
      },
      heading('check', say('check')),
      paragraph('check.text', say('checkText', { complete: t(summary.complete === 0 ? 'papers.memo.factNoneComplete' : 'papers.memo.factComplete', { complete: summary.complete, count: objects.length }), ...countFindings(facts) }), examinedCells(objects, facts.findings)),
      paragraph('check.legend', REQUIREMENTS.map((id) => `${id} ${t(`papers.requirement.${id}`)}`).join('; ') + '.'),
      lackingTable(facts, matrix),
      heading('ranking', say('ranking')),
      ...rankingBlocks(facts),
      heading('issues', say('issues')),
      ...ISSUES.map(([id, rules]): PaperBlock => {
        const found = facts.findings.filter(({ rule }) => rules.includes(rule));
        const named = [...new Set(found.flatMap(({ object }) => object ?? []))];
        const text = found.length === 0 ? say(`issue.${id}.none`) : say(`issue.${id}`, { count: found.length, objects: named.length });
        return paragraph(`issue.${id}`, text, examinedCells(objects, found));
      }),
      heading('proposed', say('proposed')),
      paragraph('proposed.rule', say('proposedRule')),
      ...proposedTable(facts),
      heading('schedule', say('schedule')),
      paragraph('schedule.text', say('scheduleText')),
      blank('notes', say('notes')),
    ];
  },
}; // prettier-ignore

function countStates(states: readonly RequirementState[]): { readonly met: number; readonly needed: number } {
  const needed = states.filter(({ state }) => state !== 'notNeeded');
  return { met: needed.filter(({ state }) => state === 'met').length, needed: needed.length };
}

function lackingTable({ objects, t }: PaperFacts, matrix: ReturnType<typeof checkRequirements>): PaperBlock {
  return {
    type: 'table',
    key: 'lacking',
    columns: [
      ...numbered(t, { id: 1, title: 1 }),
      { heading: t('papers.meeting.partly'), span: 2 },
      { heading: t('papers.meeting.missing'), span: 3 },
    ],
    rows: objects.map((object, index) => {
      const states = matrix.get(object.id) ?? [];
      const named = (wanted: string): string =>
        REQUIREMENTS.filter((_, at) => states[at]?.state === wanted).join(', ') || '–';
      return {
        key: object.id,
        cells: [index + 1, object.id, titleOf(object), named('partly'), named('missing')],
        from: [
          ...cellsOf(object, 'title'),
          ...states.filter(({ state }) => state === 'partly').flatMap(({ cells }) => cells.slice(0, 1)),
        ],
      };
    }),
  };
}

function rankingBlocks(facts: PaperFacts): PaperBlock[] {
  const { ranking, summary, t, seal } = facts;
  if (ranking === null || summary.top.length === 0) return [paragraph('ranking.none', t('papers.meeting.rankingNone'))];
  const method = t(`ranking.method.${ranking.method}.name`);
  return [
    paragraph(
      'ranking.method',
      t('papers.meeting.rankingText', { method, criteria: ranking.criteria.map(({ name }) => name) }),
      ranking.criteria.flatMap(({ cell }) => cell ?? []),
    ),
    ...(seal === null
      ? []
      : [paragraph('ranking.seal', t('papers.meeting.rankingSeal', { date: seal.date, hash: seal.hash }))]),
    {
      type: 'table',
      key: 'ranks',
      columns: [
        { heading: t('papers.rank'), span: 1, format: 'count' },
        { heading: t('fields.id'), span: 1 },
        { heading: t('fields.title'), span: 2 },
        { heading: t('fields.agency'), span: 1 },
        { heading: t('papers.score'), span: 1, format: 'score' },
        { heading: t('papers.span'), span: 1 },
        { heading: t('papers.meeting.stable'), span: 1 },
      ],
      rows: byRank(facts).flatMap(({ object, ranked }) =>
        typeof ranked?.rank !== 'number'
          ? []
          : [
              {
                key: object.id,
                cells: [
                  ranked.rank,
                  object.id,
                  titleOf(object),
                  fieldText(object, 'agency'),
                  ranked.score,
                  `${ranked.best}–${ranked.worst}`,
                  t(`papers.meeting.stable.${ranked.best === ranked.worst ? 'yes' : 'no'}`),
                ],
                from: cellsOf(object, 'title'),
              },
            ],
      ),
    },
  ];
}

function proposedTable(facts: PaperFacts): PaperBlock[] {
  const { t, decisions } = facts;
  return [
    {
      type: 'table',
      key: 'proposed.table',
      columns: [
        ...numbered(t, { id: 1, title: 2, agency: 1 }),
        { heading: t('papers.meeting.proposedDecision'), span: 2, isInput: true },
        { heading: t('papers.meeting.decidedBefore'), span: 1 },
      ],
      rows: byRank(facts).map(({ object }, index) => {
        const { decision, from } = suggestDecision(facts, object);
        return {
          key: object.id,
          cells: [
            index + 1,
            object.id,
            titleOf(object),
            fieldText(object, 'agency'),
            t(`papers.decision.${decision}`),
            decisions.get(object.id)?.text ?? null,
          ],
          from: from,
        };
      }),
    },
  ];
}
