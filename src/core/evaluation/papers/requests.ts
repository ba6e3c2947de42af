/** Permintaan Kelengkapan: for each agency one page of what it is asked to bring, as an official letter would ask for it. */
import type { Severity } from '../../model/finding';
import { fieldText, type CooperationObject } from '../../model/object';
import { agencyKey, groupAgencies } from '../../register/agency-names';
import { cellsOf, findingsOf, titleOf, uniteCells, type PaperFacts } from './facts';
import { blank, paragraph, type Paper, type PaperBlock, type PaperRow } from './paper';

/** What an agency can mend; the rest is for the team itself. Each has its text `papers.requests.ask.<rule>`. */
const ASKED: ReadonlySet<string> = new Set([
  'kak-incomplete', 'placeholder-value', 'value-unreadable', 'legal-basis-missing', 'legal-basis-incomplete', 'legal-basis-repealed',
  'cost-arithmetic', 'cost-total-mismatch', 'cost-source-missing', 'account-code-shape', 'budget-unplanned', 'indicator-missing',
  'indicator-incomplete', 'indicator-unknown', 'resource-missing', 'resource-gap', 'study-missing', 'study-incomplete', 'impact-one-sided',
  'competency-unmatched', 'programme-surplus', 'intern-insurance', 'council-approval-missing', 'ministry-approval-missing',
  'signatory-authority', 'instrument-mismatch', 'duration-over-limit', 'date-order', 'date-duration-mismatch', 'date-ambiguous',
  'weekday-mismatch', 'number-words-mismatch', 'vague-wording', 'term-drift', 'duplicate-object', 'partner-overlap', 'affair-unknown',
  'object-outside-authority', 'out-of-scope-regime', 'follow-up-missing', 'identifier-shape', 'identifier-as-number', 'agreement-chain',
  'monitoring-values',
]); // prettier-ignore

/** So many requests fit one page with the head and the signature. */
const MOST = 18;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export const requests: Paper = {
  id: 'requests',
  widths: [5, 11, 32, 58],
  orientation: 'portrait',
  paper: 'folio',
  hasLetterhead: true,
  build(facts) {
    const named = facts.objects.filter((object) => fieldText(object, 'agency') !== '');
    const pages = groupAgencies(named.map((object) => fieldText(object, 'agency'))).flatMap(({ name }) => {
      const own = named.filter((object) => agencyKey(fieldText(object, 'agency')) === agencyKey(name));
      const rows = own.flatMap((object) => requestsOf(facts, object)).sort((a, b) => WEIGHT[a.worst] - WEIGHT[b.worst]);
      return rows.length === 0 ? [] : [{ name, rows }];
    });
    if (pages.length === 0) return [paragraph('none', facts.t('papers.requests.none'))];
    return pages.flatMap(({ name, rows }, index) => page(facts, name, rows, index > 0));
  },
};

interface Request {
  readonly object: CooperationObject;
  readonly rule: string;
  readonly worst: Severity;
  readonly row: Omit<PaperRow, 'cells'>;
  readonly text: string;
}

/** One for each rule that found something, in the order of gravity, with the fields it is about. Remarks are not asked for. */
function requestsOf(facts: PaperFacts, object: CooperationObject): Request[] {
  const found = findingsOf(facts, object.id).filter(({ rule, severity }) => ASKED.has(rule) && severity !== 'info');
  return [...new Set(found.map(({ rule }) => rule))].map((rule) => {
    const own = found.filter((finding) => finding.rule === rule);
    const fields = [...new Set(own.flatMap(({ field }) => (field === null ? [] : [`fields.${field}`])))];
    return {
      object,
      rule,
      worst: own[0]?.severity ?? 'info',
      row: { key: `${object.id}.${rule}`, from: uniteCells([...own.flatMap(({ cells }) => cells), ...cellsOf(object, 'title')]) },
      text: facts.t(`papers.requests.ask.${rule}`, { fields: fields.length > 0 ? fields : ['papers.requests.thisPart'] }),
    };
  }); // prettier-ignore
}

function page({ t }: PaperFacts, name: string, asked: readonly Request[], startsPage: boolean): PaperBlock[] {
  const say = (key: string, params = {}): string => t(`papers.requests.${key}`, params);
  const key = `agency.${agencyKey(name)}`;
  const shown = asked.slice(0, MOST);
  const rest = asked.length - shown.length;
  return [
    { type: 'paragraph', key, text: say('to', { agency: name }), from: [], startsPage },
    paragraph(`${key}.text`, say('text', { count: new Set(asked.map(({ object }) => object)).size })),
    {
      type: 'table',
      key: `${key}.table`,
      columns: [
        { heading: t('papers.no'), span: 1, format: 'count' },
        { heading: t('fields.id'), span: 1 },
        { heading: t('fields.title'), span: 1 },
        { heading: say('request'), span: 1 },
      ],
      rows: shown.map(({ row, object, text }, index) => ({
        ...row,
        cells: [index + 1, object.id, titleOf(object), text],
      })),
    },
    ...(rest > 0 ? [paragraph(`${key}.rest`, say('rest', { count: rest }))] : []),
    blank(`${key}.when`, say('when')),
    {
      type: 'signature',
      key: `${key}.sign`,
      signers: [[say('signer'), '', '', '', t('papers.name'), t('papers.nip')]],
    },
  ];
}
