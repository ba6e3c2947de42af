/**
 * Perjanjian Rinci: every joint agreement with what details it, agency by agency, where each stands on a reference day by
 * formula, when its extension must begin, and what is missing.
 */
import { listChain, type ChainLine, type DocumentLine } from '../../agreements/chain';
import { extensionOf } from '../../agreements/extension';
import { findAgreementFlaws } from '../../agreements/link-parents';
import { ENDING_SOON_DAYS } from '../../agreements/time-state';
import { serialOfDay } from '../../parse/calendar';
import { quoteText } from '../../sheets/make-plan';
import type { PlanCell } from '../../sheets/plan';
import { isSettled, isToBeSigned, stateFormula } from '../../sheets/time-formulas';
import type { PaperFacts } from '../papers/facts';
import { numberColumn } from '../papers/columns';
import { heading, paragraph, type Paper, type PaperRow } from '../papers/paper';

const TABLE = 'documents';
/** Columns of the table: day of signing, start, end, state, day from which it is extended. */
const [SIGNED, START, END, FROM] = [5, 6, 7, 10];
const DAY = '{day.day:1}';

export const chain: Paper = {
  id: 'chain',
  widths: [5, 12, 22, 24, 22, 15, 11, 11, 14, 8, 13.5, 18, 26],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t, agreements, today } = facts;
    const say = (key: string, params = {}): string => t(`papers.chain.${key}`, params);
    const lines = listChain(facts);
    const waiting = lines.filter(({ type }) => type === 'waiting');
    const late = agreements.filter((one) => ['late', 'over'].includes(extensionOf(one, agreements, today)?.state ?? ''));
    const flaws = findAgreementFlaws(agreements).filter(({ type }) => type !== 'parentMissing');
    return [
      {
        type: 'table',
        key: 'day',
        hasHeadings: false,
        columns: [{ heading: '', span: 3 }, { heading: '', span: 10, format: 'date', isInput: true }],
        rows: [{ key: 'day', cells: [t('sheets.agreements.day'), { formula: '=TODAY()' }], from: [] }],
      },
      paragraph('text', say('text', { documents: agreements.length, waiting: waiting.length, late: late.length }), agreements.flatMap(({ cells }) => cells.slice(0, 1))),
      ...(flaws.length === 0 ? [] : [paragraph('left', say('left', { count: flaws.length }), flaws.flatMap(({ agreement }) => agreement.cells))]),
      heading('list', say('list')),
      lines.length === 0 ? paragraph('none', t('sheets.agreements.none')) : {
        type: 'table',
        key: TABLE,
        isRepeated: true,
        columns: [
          numberColumn(t),
          { heading: t('sheets.agreements.instrument'), span: 1 },
          { heading: t('sheets.agreements.number'), span: 1 },
          { heading: say('subject'), span: 1 },
          { heading: t('sheets.agreements.agencies'), span: 1 },
          { heading: t('sheets.agreements.signedOn'), span: 1, format: 'date' },
          { heading: t('sheets.agreements.start'), span: 1, format: 'date' },
          { heading: t('sheets.agreements.end'), span: 1, format: 'date' },
          { heading: t('sheets.agreements.state'), span: 1 },
          { heading: t('sheets.agreements.daysLeft'), span: 1, format: 'count' },
          { heading: say('from'), span: 1, format: 'date' },
          { heading: say('extension'), span: 1 },
          { heading: t('sheets.agreements.gaps'), span: 1 },
        ],
        rows: lines.map((line, index) => lineRow(facts, line, index + 1)),
      },
      paragraph('rules', say('rules', { days: ENDING_SOON_DAYS })),
    ];
  },
}; // prettier-ignore

function lineRow(facts: PaperFacts, line: ChainLine, no: number): PaperRow {
  if (line.type === 'document') return documentRow(facts, line, no);
  const { t, today } = facts;
  const { key, level, instrument, agency, base, since, until, cells } = line;
  const params = { instrument, since: since ?? '', until: until ?? '' };
  const told = since === null || until === null ? 'waiting' : until < today ? 'waitingLate' : 'waitingSince';
  const empty: PlanCell[] = Array.from({ length: 7 }, () => null);
  return {
    key,
    cells: [no, indent(level, t(`papers.chain.no.${instrument}`)), null, base.title || null, agency, ...empty, t(`papers.chain.${told}`, params)],
    from: cells,
  };
} // prettier-ignore

function documentRow(facts: PaperFacts, { key, level, agreement, lacks }: DocumentLine, no: number): PaperRow {
  const { t } = facts;
  const { instrument, number, title, partner, agencies, signedOn, start, end, state, cells } = agreement;
  const date = (day: string | null): PlanCell => (day === null ? null : serialOfDay(day, false));
  const at = (column: number): string => `{${TABLE}.${key}:${column}}`;
  const refs = { settled: null, signed: at(SIGNED), start: at(START), end: at(END), day: DAY };
  const ifEnd = (text: string): PlanCell => ({ formula: `=IF(${at(END)}="","",${text})` });
  const gaps = lacks.map((code) => t(`papers.chain.lacks.${code}`, { parent: agreement.parentNumber }));
  const ended = agreement.endReason === '' || agreement.endReason === 'diakhiri' ? [] : [t('papers.chain.reason', { reason: agreement.endReason })]; // prettier-ignore
  return {
    key,
    cells: [
      no, indent(level, instrument ?? t('papers.chain.document')), number || null, partner === '' ? title || null : t('papers.chain.with', { title, partner }), agencies.join('; ') || null,
      date(signedOn), date(start), date(end),
      isSettled(agreement) ? t(`sheets.agreements.states.${state}`) : { formula: stateFormula(refs, true, t) },
      ifEnd(`${at(END)}-${DAY}`), ifEnd(`${at(END)}-${ENDING_SOON_DAYS}`), extensionCell(facts, agreement, at), [...ended, ...gaps].join('; ') || null,
    ],
    from: cells,
  };
} // prettier-ignore

function indent(level: number, text: string): string {
  return level === 0 ? text : `${'  '.repeat(level - 1)}└ ${text}`;
}

/** Words where a document decides it, else a formula in the order of `extensionOf`. */
function extensionCell({ t, agreements, today }: PaperFacts, agreement: DocumentLine['agreement'], at: (column: number) => string): PlanCell {
  const extension = extensionOf(agreement, agreements, today);
  if (extension === null && !isToBeSigned(agreement)) return null;
  const word = (state: string, params = {}): string => t(`papers.chain.extension.${state}`, params);
  const { extendedBy } = agreement;
  const follower = extension?.by?.number ?? '';
  const named = extendedBy === 'diperpanjang' ? '' : extendedBy;
  const number = follower === '' ? named : follower;
  if (extension?.state === 'extended' || extension?.state === 'started')
    return word(number === '' ? extension.state : `${extension.state}By`, { number });
  const [end, from] = [at(END), at(FROM)];
  const days = `${quoteText(`${word('late')} `)}&(${DAY}-${from})&${quoteText(` ${word('days')}`)}`;
  return {
    formula:
      `=IF(OR(${end}="",${at(SIGNED)}>${DAY}),"",IF(${DAY}>${end},${quoteText(word('over'))},IF(${DAY}>${from},${days},` +
      `IF(${DAY}=${from},${quoteText(word('dueToday'))},${quoteText(word('notYet'))}))))`,
  };
} // prettier-ignore
