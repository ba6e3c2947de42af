/** Rekomendasi kepada Wali Kota: basis, proposals, what was examined, what is advised, in the order of domain notes 6.4. */
import { councilNeed } from '../../legal/council-need';
import { legalPath } from '../../legal/path';
import { fieldText, type CooperationObject } from '../../model/object';
import { checkRequirements, REQUIREMENTS, type Requirement } from '../requirements';
import { costOf } from '../summarise';
import { numbered } from './columns';
import { DECISIONS } from './decision';
import { byRank, cellsOf, findingsOf, titleOf, type PaperFacts } from './facts';
import { letterHead, signatureOf } from './letter';
import { blank, heading, paragraph, type Paper, type PaperBlock, type PaperRow } from './paper';

/** What was examined, and the requirements that tell how it stands. */
const EXAMINED: readonly (readonly [id: string, requirements: readonly Requirement[]])[] = [
  ['administration', ['R3', 'R14']],
  ['legal', ['R11', 'R16']],
  ['technical', ['R4', 'R12', 'R13']],
  ['budget', ['R7']],
  ['benefit', ['R8', 'R9']],
  ['risk', ['R10', 'R13']],
];
/** Conditions of one proposal that are written out; the rest are counted. */
const MOST_CONDITIONS = 4;

export const recommendation: Paper = {
  id: 'recommendation',
  widths: [4, 8, 20, 15, 12, 22, 12, 15],
  orientation: 'portrait',
  paper: 'folio',
  hasLetterhead: true,
  build(facts) {
    const { t, objects, decisions, summary, today } = facts;
    const say = (key: string, params = {}): string => t(`papers.recommendation.${key}`, params);
    const decided = byRank(facts).filter(({ object }) => decisions.has(object.id));
    return [
      letterHead('head', ['to', 'through', 'from', 'date', 'number', 'nature', 'annex', 'subject'].map((key) => [key, say(key), say(`${key}Text`, { today })] as const), [2, 6]),
      heading('basis', say('basis')),
      ...['1', '2', '3'].map((line) => blank(`basis.${line}`, say(`basis${line}`))),
      heading('proposals', say('proposals')),
      paragraph('proposals.text', say('proposalsText', { count: objects.length, amount: summary.totalCost, decided: decided.length }), objects.flatMap((object) => cellsOf(object, 'title'))),
      heading('examined', say('examined')),
      ...examined(facts),
      heading('recommended', say('recommended')),
      ...(decided.length === 0 ? [paragraph('recommended.none', say('none'))] : []),
      ...DECISIONS.flatMap((decision): PaperBlock[] => {
        const own = decided.filter(({ object }) => decisions.get(object.id)?.decision === decision);
        if (own.length === 0) return [];
        return [paragraph(`recommended.${decision}`, say(`advice.${decision}`, { count: own.length, ids: own.map(({ object }) => object.id) }), own.flatMap(({ object }) => decisions.get(object.id)?.cell ?? []))];
      }),
      ...(decided.length === 0 ? [] : [decisionTable(facts, decided.map(({ object }) => object))]),
      ...(objects.length > decided.length ? [paragraph('undecided', say('undecided', { count: objects.length - decided.length }), objects.filter(({ id }) => !decisions.has(id)).flatMap((object) => cellsOf(object, 'title')))] : []),
      paragraph('closing', say('closing')),
      signatureOf('sign', say('signer'), t),
    ];
  },
}; // prettier-ignore

function examined(facts: PaperFacts): PaperBlock[] {
  const { t, objects } = facts;
  const matrix = checkRequirements(facts);
  return EXAMINED.map(([id, requirements]): PaperBlock => {
    const places = requirements.map((requirement) => REQUIREMENTS.indexOf(requirement));
    const lacking = objects.filter(({ id: object }) =>
      places.some((place) => ['missing', 'partly'].includes(matrix.get(object)?.[place]?.state ?? '')),
    );
    const cells = lacking.flatMap((object) => [
      ...cellsOf(object, 'title'),
      ...places.flatMap((place) => matrix.get(object.id)?.[place]?.cells.slice(0, 1) ?? []),
    ]);
    const aspect = t(`papers.recommendation.examined.${id}`);
    const params = {
      aspect,
      met: objects.length - lacking.length,
      count: objects.length,
      requirements: requirements.map((requirement) => `papers.requirement.${requirement}`),
    };
    return paragraph(`examined.${id}`, t('papers.recommendation.examinedText', params), cells);
  });
}

function decisionTable(facts: PaperFacts, objects: readonly CooperationObject[]): PaperBlock {
  const { t, decisions } = facts;
  const say = (key: string): string => t(`papers.recommendation.${key}`);
  return {
    type: 'table',
    key: 'decisions',
    total: t('papers.total'),
    columns: [
      ...numbered(t, { id: 1, title: 1, cost: 1 }),
      { heading: t('papers.decision'), span: 1 },
      { heading: say('conditions'), span: 1 },
      { heading: say('council'), span: 1 },
      { heading: say('signing'), span: 1 },
    ],
    rows: objects.map((object, index): PaperRow => {
      const decided = decisions.get(object.id);
      const path = legalPath(object);
      const step = path?.steps.find(({ id }) => id === path.next);
      const council = councilNeed(object);
      const approved = fieldText(object, 'councilApproval');
      return {
        key: object.id,
        cells: [
          index + 1,
          object.id,
          titleOf(object),
          costOf(object),
          decided === undefined || decided.decision === null
            ? (decided?.text ?? null)
            : t(`papers.decision.${decided.decision}`),
          conditionsOf(facts, object, decided?.note ?? ''),
          council === null
            ? say('councilNo')
            : approved === ''
              ? say('councilYes')
              : t('papers.recommendation.councilHas', { document: approved }),
          path?.isOutside === true
            ? t('legal.step.authority')
            : step === undefined
              ? null
              : `${t(step.label)}: ${t(step.signer)}`,
        ],
        from: [
          ...(decided === undefined ? [] : [decided.cell]),
          ...cellsOf(object, 'title', 'cost', council?.field ?? 'councilApproval'),
        ],
      };
    }),
  };
}

/** What the minutes note, else what the errors among the findings ask for. */
function conditionsOf(facts: PaperFacts, object: CooperationObject, note: string): string {
  if (note.trim() !== '') return note.trim();
  const cures = [
    ...new Set(
      findingsOf(facts, object.id)
        .filter(({ severity }) => severity === 'error')
        .map(({ cure }) => facts.t(cure.key, cure.params)),
    ),
  ];
  const rest = cures.length - MOST_CONDITIONS;
  return [
    ...cures.slice(0, MOST_CONDITIONS),
    ...(rest > 0 ? [facts.t('papers.recommendation.moreConditions', { count: rest })] : []),
  ].join(' ');
}
