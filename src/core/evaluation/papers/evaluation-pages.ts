/** Lembar Evaluasi of every object, one page each, as of writing, its history included: for the folder of those who read on paper. */
import { legalPath } from '../../legal/path';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../../model/object';
import { serialOfDay } from '../../parse/calendar';
import { checkRequirements, readinessOf, REQUIREMENTS, type RequirementState } from '../requirements';
import { costOf } from '../summarise';
import { byRank, cellsOf, findingsOf, titleOf, type PaperFacts } from './facts';
import { layOut } from './lay-out';
import { pageRoom } from './page-room';
import { rowHeight } from './row-height';
import { type Paper, type PaperBlock, type PaperRow } from './paper';

/** How much of what may be long is shown; what fits on one page is taken, the rest is counted. */
interface Limits {
  readonly findings: number;
  /** The newest lines. */
  readonly history: number;
  /** Names of requirements that are lacking. */
  readonly lacking: number;
  /** Characters of a field or a line of the history; the rest stands in the Register or in Riwayat Objek. */
  readonly text: number;
}
const LIMITS: readonly Limits[] = [
  { findings: 8, history: 5, lacking: 16, text: 240 },
  { findings: 6, history: 5, lacking: 8, text: 240 },
  { findings: 5, history: 4, lacking: 6, text: 160 },
  { findings: 4, history: 3, lacking: 4, text: 100 },
  { findings: 3, history: 2, lacking: 3, text: 60 },
];
const FIELDS: readonly FieldId[] = ['kind', 'affair', 'agency', 'agencies', 'partner', 'location', 'purpose', 'scope', 'benefits', 'duration', 'stage', 'legalBasis', 'financing', 'budgetStatus', 'indicator', 'target', 'staff', 'funds']; // prettier-ignore
const CODES = ['kind', 'affair', 'stage', 'budgetStatus'] as const;

export const evaluationPages: Paper = {
  id: 'evaluationPages',
  widths: [26, 16, 16, 16, 22],
  orientation: 'portrait',
  paper: 'folio',
  build(facts) {
    const matrix = checkRequirements(facts);
    return byRank(facts).flatMap(({ object, ranked }, index) => {
      const within = (limits: Limits): PaperBlock[] => page(facts, limits, object, ranked, matrix.get(object.id) ?? [], index > 0); // prettier-ignore
      return fitting(within, facts.t);
    });
  },
};

/** The fullest page that holds everything; the shortest one where none does. */
function fitting(within: (limits: Limits) => PaperBlock[], t: PaperFacts['t']): PaperBlock[] {
  const room = pageRoom(evaluationPages);
  const heightOf = (blocks: readonly PaperBlock[]): number =>
    layOut(evaluationPages, blocks, '', t).reduce((sum, row) => sum + rowHeight(row, evaluationPages.widths), 0);
  let blocks: PaperBlock[] = [];
  for (const limits of LIMITS) {
    blocks = within(limits);
    if (heightOf(blocks) <= room) return blocks;
  }
  return blocks;
}

function page(
  facts: PaperFacts,
  limits: Limits,
  object: CooperationObject,
  ranked: ReturnType<typeof byRank>[number]['ranked'],
  states: readonly RequirementState[],
  startsPage: boolean,
): PaperBlock[] {
  const { t, decisions } = facts;
  const { id } = object;
  const say = (key: string, params = {}): string => t(`papers.evaluationPages.${key}`, params);
  const found = findingsOf(facts, id);
  const rest = found.length - limits.findings;
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
        ...FIELDS.flatMap((field) => row(field, t(`fields.${field}`), fieldShown(facts, limits, object, field), cellsOf(object, field))),
        ...row('cost', t('fields.cost'), cost === null ? t('papers.unnamed') : say('amount', { amount: cost }), cellsOf(object, 'cost')),
        ...(['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const).flatMap((field) => {
          const amount = fieldNumber(object, field);
          return amount === null ? [] : row(field, t(`fields.${field}`), say('amount', { amount }), cellsOf(object, field));
        }),
        ...row('step', t('papers.recommendation.signing'), step === undefined ? '' : `${t(step.label)}: ${t(step.signer)}`, cellsOf(object, 'stage', 'partnerKind')),
        ...row('rank', t('papers.rank'), typeof ranked?.rank !== 'number' ? '' : say('rank', { rank: ranked.rank, best: ranked.best, worst: ranked.worst, score: ranked.score ?? 0 }), scored),
        ...row('scores', t('papers.score'), scores.map(({ criterion, value }) => `${criteria.find((one) => one.id === criterion)?.name ?? criterion}: ${t('papers.shown.number', { value: value ?? 0 })}`).join('; '), scored),
        ...row('readiness', t('papers.readiness'), say('readiness', { share: readinessOf(states), lacking: lacking.length === 0 ? '–' : lacking.slice(0, limits.lacking).map((requirement) => `papers.requirement.${requirement}`) }) + (lacking.length > limits.lacking ? say('lackingMore', { count: lacking.length - limits.lacking }) : ''), [...cellsOf(object, 'title'), ...states.flatMap(({ cells }) => cells.slice(0, 1))]),
        ...row('decision', t('papers.decision'), decided === undefined ? '' : [decided.decision === null ? decided.text : t(`papers.decision.${decided.decision}`), decided.note].filter(Boolean).join('. '), decided === undefined ? [] : [decided.cell]),
      ],
    },
    {
      type: 'table',
      key: `${id}.findings`,
      columns: [{ heading: say('findings', { count: found.length }), span: 1 }, { heading: t('sheets.findings.message'), span: 4 }],
      rows: [
        ...found.slice(0, limits.findings).map((finding, index): PaperRow => ({ key: `${index}`, cells: [t(`sheets.severity.${finding.severity}`), t(finding.message.key, finding.message.params)], from: finding.cells.slice(0, 1) })),
        ...(found.length === 0 ? [{ key: 'none', cells: [t('papers.examinedClean'), null], from: [] }] : []),
        ...(rest > 0 ? [{ key: 'more', cells: [null, say('more', { count: rest })], from: [] }] : []),
      ],
    },
    historyTable(facts, limits, object),
  ];
} // prettier-ignore

/** The newest first. */
function historyTable({ history, t }: PaperFacts, { history: most, text: length }: Limits, object: CooperationObject): PaperBlock {
  const own = history.filter((line) => line.object === object.id).toReversed();
  const rest = own.length - most;
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
      ...own.slice(0, most).map(({ kind, day, text, document, code, cell }): PaperRow => ({
        key: code,
        cells: [kind, day === null ? null : serialOfDay(day, false), clip(text, length), document || null],
        from: [cell],
      })),
      ...(own.length === 0 ? [{ key: 'none', cells: [null, null, say('historyNone'), null], from: cellsOf(object, 'title') }] : []),
      ...(rest > 0 ? [{ key: 'more', cells: [null, null, say('historyMore', { count: rest }), null], from: [] }] : []),
    ],
  };
} // prettier-ignore

function fieldShown({ t }: PaperFacts, { text: most }: Limits, object: CooperationObject, field: FieldId): string {
  const text = fieldText(object, field);
  if (text === '') return '';
  if (field === 'duration') return t('papers.evaluationPages.months', { count: Number(text) });
  const isCode = CODES.some((code) => code === field);
  const shown = isCode ? t('papers.evaluationPages.code', { code: `codes.${field}.${text}` }) : text;
  return clip(shown, most);
}

function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
