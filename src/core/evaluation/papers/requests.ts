/** Permintaan Kelengkapan: for each agency a letter that asks for what its proposals lack, and a list of the letters. */
import type { Finding, Severity } from '../../model/finding';
import { fieldText, type CooperationObject } from '../../model/object';
import { agencyKey, groupAgencies } from '../../register/agency-names';
import { numbered } from './columns';
import { cellsOf, findingsOf, titleOf, uniteCells, type PaperFacts } from './facts';
import { headToAgency, signatureOf } from './letter';
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
  'monitoring-values', 'row-unattached', 'study-figures', 'study-conclusion',
]); // prettier-ignore

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export const requests: Paper = {
  id: 'requests',
  widths: [5, 8, 27, 54],
  orientation: 'portrait',
  paper: 'folio',
  hasLetterhead: true,
  build(facts) {
    const named = facts.objects.filter((object) => fieldText(object, 'agency') !== '');
    const agencies = groupAgencies(named.map((object) => fieldText(object, 'agency')));
    const inOrder = [...agencies].sort((a, b) => compareNames(a.name, b.name));
    const pages = inOrder.flatMap(({ name }) => {
      const own = named.filter((object) => agencyKey(fieldText(object, 'agency')) === agencyKey(name));
      const rows = own.flatMap((object) => requestsOf(facts, object)).sort((a, b) => WEIGHT[a.worst] - WEIGHT[b.worst]);
      return rows.length === 0 ? [] : [{ name, rows }];
    });
    const nobodys = facts.objects.filter(
      (object) => fieldText(object, 'agency') === '' && requestsOf(facts, object).length > 0,
    );
    if (pages.length === 0 && nobodys.length === 0) return [paragraph('none', facts.t('papers.requests.none'))];
    const first = `agency.${agencyKey(pages[0]?.name ?? '')}.sign`;
    return [
      ...(pages.length === 0 ? [] : [overview(facts, pages)]),
      ...unasked(facts, nobodys),
      ...pages.flatMap(({ name, rows }) => page(facts, name, rows, first)),
    ];
  },
};

/** By letters, capitals or not. */
function compareNames(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For the secretariat: who is asked for how much. */
function overview({ t }: PaperFacts, pages: readonly { readonly name: string; readonly rows: readonly Request[] }[]): PaperBlock {
  return {
    type: 'table',
    key: 'overview',
    total: t('papers.total'),
    columns: [
      ...numbered(t, { agency: 2 }),
      { heading: t('papers.total'), span: 1, format: 'count' },
    ],
    rows: pages.map(({ name, rows }, index) => ({
      key: agencyKey(name),
      cells: [index + 1, name, rows.length],
      from: uniteCells(rows.flatMap(({ row }) => row.from)),
    })),
  };
} // prettier-ignore

/** For the secretariat: proposals that lack something and name nobody to ask. */
function unasked({ t }: PaperFacts, objects: readonly CooperationObject[]): PaperBlock[] {
  if (objects.length === 0) return [];
  const params = { count: objects.length, ids: objects.map(({ id }) => id) };
  const cells = objects.flatMap((object) => cellsOf(object, 'title'));
  return [paragraph('unasked', t('papers.requests.unasked', params), cells)];
}

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
  const missing = new Set(fieldsOf(found.filter(({ rule }) => rule === 'kak-incomplete')));
  return [...new Set(found.map(({ rule }) => rule))].flatMap((rule) => {
    const own = found.filter((finding) => finding.rule === rule);
    const named = fieldsOf(own);
    // A part that holds but a placeholder is asked for once.
    const fields = rule === 'placeholder-value' ? named.filter((field) => !missing.has(field)) : named;
    if (fields.length === 0 && named.length > 0) return [];
    return {
      object,
      rule,
      worst: own[0]?.severity ?? 'info',
      row: { key: `${object.id}.${rule}`, from: uniteCells([...own.flatMap(({ cells }) => cells), ...cellsOf(object, 'title')]) },
      text: facts.t(`papers.requests.ask.${rule}`, { fields: fields.length > 0 ? fields : ['papers.requests.thisPart'] }),
    };
  }); // prettier-ignore
}

/** Labels of the fields some findings are about, those they list and their own, each once. */
function fieldsOf(findings: readonly Finding[]): string[] {
  const fields = findings.flatMap(({ field, message }) => {
    const { fields } = message.params;
    const listed: readonly string[] = typeof fields === 'object' ? fields : [];
    const labels = listed.filter((label) => label.startsWith('fields.'));
    return labels.length > 0 || field === null ? labels : [`fields.${field}`];
  });
  return [...new Set(fields)];
}

function page({ t }: PaperFacts, name: string, asked: readonly Request[], firstSignature: string): PaperBlock[] {
  const say = (key: string, params = {}): string => t(`papers.requests.${key}`, params);
  const key = `agency.${agencyKey(name)}`;
  const own = [...new Set(asked.map(({ object }) => object))];
  return [
    { type: 'letterhead', key },
    headToAgency(`${key}.head`, name, say('subjectText'), [2, 2], t),
    paragraph(
      `${key}.text`,
      say('text', { count: own.length }),
      own.flatMap((object) => cellsOf(object, 'title')),
    ),
    {
      type: 'table',
      key: `${key}.table`,
      columns: [...numbered(t, { id: 1, title: 1 }), { heading: say('request'), span: 1 }],
      rows: asked.map(({ row, object, text }, index) => ({
        ...row,
        cells: [index + 1, object.id, titleOf(object), text],
      })),
    },
    blank(`${key}.when`, say('when')),
    signatureOf(`${key}.sign`, say('signer'), t, firstSignature),
  ];
}
