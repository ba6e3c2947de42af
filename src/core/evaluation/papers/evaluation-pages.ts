/** Lembar Evaluasi of every object, one page each, as of writing, its history included: for the folder of those who read on paper. */
import { legalPath } from '../../legal/path';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../../model/object';
import { serialOfDay } from '../../parse/calendar';
import { checkRequirements, readinessOf, REQUIREMENTS, type RequirementState } from '../requirements';
import { costOf } from '../summarise';
import { byRank, cellsOf, findingsOf, titleOf, type PaperFacts } from './facts';
import { type Paper, type PaperBlock, type PaperRow } from './paper';

/** Findings and fields that fit on one page. */
const MOST_FINDINGS = 8;
/** The newest lines of the history. */
const MOST_HISTORY = 5;
const FIELDS: readonly FieldId[] = ['kind', 'affair', 'agency', 'agencies', 'partner', 'location', 'purpose', 'scope', 'benefits', 'duration', 'stage', 'legalBasis', 'financing', 'budgetStatus', 'indicator', 'target', 'staff', 'funds']; // prettier-ignore
/** Characters of a field on the page; the rest stands in the Register. */
const MOST_TEXT = 240;
const CODES = ['kind', 'affair', 'stage', 'budgetStatus'] as const;

export const evaluationPages: Paper = {
  id: 'evaluationPages',
  widths: [26, 16, 16, 16, 22],
  orientation: 'portrait',
  paper: 'folio',
  build(facts) {
    const matrix = checkRequirements(facts);
    return byRank(facts).flatMap(({ object, ranked }, index) =>
      page(facts, object, ranked, matrix.get(object.id) ?? [], index > 0),
    );
  },
};

function page(
  facts: PaperFacts,
  object: CooperationObject,
  ranked: ReturnType<typeof byRank>[number]['ranked'],
  states: readonly RequirementState[],
  startsPage: boolean,
): PaperBlock[] {
  const { t, decisions } = facts;
  const { id } = object;
  const say = (key: string, params = {}): string => t(`papers.evaluationPages.${key}`, params);
  const found = findingsOf(facts, id);
  const rest = found.length - MOST_FINDINGS;
  const path = legalPath(object);
  const step = path?.steps.find((one) => one.id === path.next);
  const cost = costOf(object);
  const decided = decisions.get(id);
  const lacking = REQUIREMENTS.filter((_, index) => ['missing', 'partly'].includes(states[index]?.state ?? ''));
  const row = (key: string, label: string, value: string, from: PaperRow['from']): PaperRow[] =>
    value === '' ? [] : [{ key, cells: [label, value], from }];
  const scores = facts.values.filter((value) => value.object === id && value.value !== null);
  // A value the register gave has the cell of its field.
  const scored = [...cellsOf(object, 'title', 'cost', 'costApbd'), ...scores.flatMap(({ cell }) => cell ?? [])];
  const criteria = facts.ranking?.criteria ?? [];
  return [
    { type: 'heading', key: `${id}.title`, text: `${id} · ${titleOf(object)}`, from: cellsOf(object, 'title'), startsPage },
    {
      type: 'table',
      key: `${id}.fields`,
      hasHeadings: false,
      columns: [{ heading: '', span: 1 }, { heading: '', span: 4 }],
      rows: [
        ...FIELDS.flatMap((field) => row(field, t(`fields.${field}`), fieldShown(facts, object, field), cellsOf(object, field))),
        ...row('cost', t('fields.cost'), cost === null ? t('papers.unnamed') : say('amount', { amount: cost }), cellsOf(object, 'cost')),
        ...(['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const).flatMap((field) => {
          const amount = fieldNumber(object, field);
          return amount === null ? [] : row(field, t(`fields.${field}`), say('amount', { amount }), cellsOf(object, field));
        }),
        ...row('step', t('papers.recommendation.signing'), step === undefined ? '' : `${t(step.label)}: ${t(step.signer)}`, cellsOf(object, 'stage', 'partnerKind')),
        ...row('rank', t('papers.rank'), typeof ranked?.rank !== 'number' ? '' : say('rank', { rank: ranked.rank, best: ranked.best, worst: ranked.worst, score: ranked.score ?? 0 }), scored),
        ...row('scores', t('papers.score'), scores.map(({ criterion, value }) => `${criteria.find((one) => one.id === criterion)?.name ?? criterion}: ${t('papers.shown.number', { value: value ?? 0 })}`).join('; '), scored),
        ...row('readiness', t('papers.readiness'), say('readiness', { share: readinessOf(states), lacking: lacking.length === 0 ? '–' : lacking.map((requirement) => `papers.requirement.${requirement}`) }), [...cellsOf(object, 'title'), ...states.flatMap(({ cells }) => cells.slice(0, 1))]),
        ...row('decision', t('papers.decision'), decided === undefined ? '' : [decided.decision === null ? decided.text : t(`papers.decision.${decided.decision}`), decided.note].filter(Boolean).join('. '), decided === undefined ? [] : [decided.cell]),
      ],
    },
    {
      type: 'table',
      key: `${id}.findings`,
      columns: [{ heading: say('findings', { count: found.length }), span: 1 }, { heading: t('sheets.findings.message'), span: 4 }],
      rows: [
        ...found.slice(0, MOST_FINDINGS).map((finding, index): PaperRow => ({ key: `${index}`, cells: [t(`sheets.severity.${finding.severity}`), t(finding.message.key, finding.message.params)], from: finding.cells.slice(0, 1) })),
        ...(found.length === 0 ? [{ key: 'none', cells: [t('papers.examinedClean'), null], from: [] }] : []),
        ...(rest > 0 ? [{ key: 'more', cells: [null, say('more', { count: rest })], from: [] }] : []),
      ],
    },
    historyTable(facts, object),
  ];
} // prettier-ignore

/** The newest first. */
function historyTable({ history, t }: PaperFacts, object: CooperationObject): PaperBlock {
  const own = history.filter((line) => line.object === object.id).toReversed();
  const rest = own.length - MOST_HISTORY;
  const say = (key: string, params = {}): string => t(`papers.evaluationPages.${key}`, params);
  return {
    type: 'table',
    key: `${object.id}.history`,
    columns: [
      { heading: say('history', { count: own.length }), span: 1 },
      { heading: t('history.column.day'), span: 1, format: 'date' },
      { heading: t('history.column.text'), span: 2 },
      { heading: t('history.column.document'), span: 1 },
    ],
    rows: [
      ...own.slice(0, MOST_HISTORY).map(({ kind, day, text, document, code, cell }): PaperRow => ({
        key: code,
        cells: [kind, day === null ? null : serialOfDay(day, false), text, document || null],
        from: [cell],
      })),
      ...(own.length === 0 ? [{ key: 'none', cells: [null, null, say('historyNone'), null], from: cellsOf(object, 'title') }] : []),
      ...(rest > 0 ? [{ key: 'more', cells: [null, null, say('historyMore', { count: rest }), null], from: [] }] : []),
    ],
  };
} // prettier-ignore

function fieldShown({ t }: PaperFacts, object: CooperationObject, field: FieldId): string {
  const text = fieldText(object, field);
  if (text === '') return '';
  if (field === 'duration') return t('papers.evaluationPages.months', { count: Number(text) });
  const isCode = CODES.some((code) => code === field);
  const shown = isCode ? t('papers.evaluationPages.code', { code: `codes.${field}.${text}` }) : text;
  return shown.length > MOST_TEXT ? `${shown.slice(0, MOST_TEXT)}…` : shown;
}
