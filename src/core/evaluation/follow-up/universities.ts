/**
 * Perguruan Tinggi: competencies needed against study programmes, and the interns with their insurance through the whole
 * placement. The contribution is Rp16,800 a month for JKK and JKM (domain notes R10: Permenaker 5/2021, as the press quotes it).
 */
import { recordNumber, recordText, type SourceRecord } from '../../model/record';
import { addMonths, serialOfDay } from '../../parse/calendar';
import { isPlaceholderText } from '../../rules/content';
import { coveredUntil } from '../../rules/intern-insurance';
import { rowCell } from '../../rules/records';
import type { PaperFacts } from '../papers/facts';
import { numberColumn, numbered } from '../papers/columns';
import { heading, paragraph, type Paper, type PaperBlock } from '../papers/paper';

type Competency = SourceRecord<'competencies'>;
type Intern = SourceRecord<'interns'>;

/** Rupiah a month for JKK (10,000) and JKM (6,800). */
const CONTRIBUTION = 16_800;

export const universities: Paper = {
  id: 'universities',
  widths: [4, 22, 20, 20, 20, 11, 11, 13, 14, 11, 13, 18],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t, records, today } = facts;
    const say = (key: string, params = {}): string => t(`papers.universities.${key}`, params);
    const needs = records.filter((record): record is Competency => record.kind === 'competencies');
    const interns = records.filter((record): record is Intern => record.kind === 'interns');
    const bare = interns.filter((row) => coverOf(row, today) === 'uncoveredToday');
    const count = (state: string): number => needs.filter((row) => matchOf(row) === state).length;
    return [
      ...(needs.length === 0 ? [] : [paragraph('text', say('text', { matched: count('matched'), short: count('short') + count('unmatched'), surplus: count('surplus') }), needs.map(rowCell))]),
      heading('needs', say('needs')),
      needs.length === 0 ? paragraph('needs.none', say('noNeeds')) : needsTable(facts, needs),
      heading('interns', say('interns')),
      ...(interns.length === 0 ? [paragraph('interns.none', say('noInterns'))] : [
        paragraph('interns.text', say('internsText', { interns: interns.length, bare: bare.length, today }), bare.map(rowCell)),
        internsTable(facts, interns),
      ]),
    ];
  },
}; // prettier-ignore

/** `short`: fewer than needed · `surplus`: more, or nobody needs it · `unmatched`: no programme · `matched`: the rest. */
function matchOf(row: Competency): 'matched' | 'short' | 'surplus' | 'unmatched' {
  const isNamed = (field: 'competency' | 'programme'): boolean => {
    const text = recordText(row, field);
    return text !== '' && !isPlaceholderText(text);
  };
  const [need, met] = [recordNumber(row, 'need'), recordNumber(row, 'met')];
  if (!isNamed('competency')) return 'surplus';
  if (!isNamed('programme')) return 'unmatched';
  if (need === null || met === null || need === met) return 'matched';
  return met < need ? 'short' : 'surplus';
}

function needsTable({ t }: PaperFacts, needs: readonly Competency[]): PaperBlock {
  return {
    type: 'table',
    key: 'needs.table',
    total: t('papers.total'),
    columns: [
      ...numbered(t, { agency: 1 }),
      { heading: t('papers.universities.competency'), span: 2 },
      { heading: t('papers.universities.programme'), span: 2 },
      { heading: t('papers.universities.need'), span: 1, format: 'count' },
      { heading: t('papers.universities.met'), span: 2, format: 'count' },
      { heading: t('papers.remark'), span: 3 },
    ],
    rows: needs.map((row, index) => ({
      key: `${row.sheet}.${row.rowIndex}`,
      cells: [
        index + 1, recordText(row, 'agency') || null, recordText(row, 'competency') || null,
        [recordText(row, 'programme'), recordText(row, 'level')].filter(Boolean).join(', ') || null,
        recordNumber(row, 'need'), recordNumber(row, 'met'), t(`papers.universities.match.${matchOf(row)}`),
      ],
      from: [rowCell(row)],
    })),
  };
} // prettier-ignore

type Cover = 'over' | 'uncoveredToday' | 'notWhole' | 'covered';

/**
 * Insured: a KPJ of 11 digits, JKK and JKM, effective. `notWhole`: effective only after the start, ending before the end, or not
 * insured for a placement that is still to come.
 */
function coverOf(row: Intern, today: string): Cover {
  const [start, end] = [recordText(row, 'start'), recordText(row, 'end')];
  const effective = recordText(row, 'effective');
  const until = coveredUntil(row);
  const programmes = `${recordText(row, 'coverage')} ${row.fields.coverage?.raw ?? ''}`;
  const isInsured = /^\d{11}$/.test(recordText(row, 'kpj').replace(/[\s.-]/g, '')) && /\bjkk\b/i.test(programmes) && /\bjkm\b/i.test(programmes) && effective !== ''; // prettier-ignore
  if (end !== '' && end < today) return 'over';
  const isCoveredToday = isInsured && effective <= today && (until === null || until >= today);
  if (start <= today && !isCoveredToday) return 'uncoveredToday';
  const isWhole = isInsured && (start === '' || effective <= start) && (until === null || end === '' || until >= end);
  return isWhole ? 'covered' : 'notWhole';
}

/** Months begun from the first to the last day; null when either is missing or they are the wrong way round. */
function monthsOf(start: string, end: string): number | null {
  if (start === '' || end === '' || end < start) return null;
  let months = 1;
  while (addMonths(start, months) <= end) months += 1;
  return months;
}

function internsTable({ t, today }: PaperFacts, interns: readonly Intern[]): PaperBlock {
  const day = (text: string): number | null => (text === '' ? null : serialOfDay(text, false));
  return {
    type: 'table',
    key: 'interns.table',
    total: t('papers.total'),
    columns: [
      numberColumn(t),
      { heading: t('papers.universities.name.intern'), span: 1 },
      { heading: t('papers.universities.university'), span: 1 },
      { heading: t('papers.universities.programme'), span: 1 },
      { heading: t('papers.universities.placement'), span: 1 },
      { heading: t('papers.universities.start'), span: 1, format: 'date' },
      { heading: t('papers.universities.end'), span: 1, format: 'date' },
      { heading: t('papers.universities.kpj'), span: 1 },
      { heading: t('papers.universities.registrar'), span: 1 },
      { heading: t('papers.universities.effective'), span: 1, format: 'date' },
      { heading: t('papers.universities.cost'), span: 1, format: 'money' },
      { heading: t('papers.remark'), span: 1 },
    ],
    rows: interns.map((row, index) => {
      const [start, end] = [recordText(row, 'start'), recordText(row, 'end')];
      const months = monthsOf(start, end);
      return {
        key: `${row.sheet}.${row.rowIndex}`,
        cells: [
          index + 1, recordText(row, 'name') || null, recordText(row, 'university') || null, recordText(row, 'programme') || null,
          recordText(row, 'agency') || null, day(start), day(end), recordText(row, 'kpj') || null, recordText(row, 'registrar') || t('papers.unnamed'),
          day(recordText(row, 'effective')), months === null ? null : months * CONTRIBUTION, t(`papers.universities.cover.${coverOf(row, today)}`),
        ],
        from: [rowCell(row)],
      };
    }),
  };
} // prettier-ignore
