/**
 * Laporan Evaluasi: the yearly report on the agreements (domain notes 6.5): how many of which kind and state, plan against
 * result and absorption of each, scores of the questionnaire with their trend, issues with owner and day, recommendations.
 */
import { numberKey } from '../../agreements/number-key';
import { recordNumber, recordText } from '../../model/record';
import { serialOfDay } from '../../parse/calendar';
import { groupMonitoring, type Monitored } from '../../monitoring/group';
import {
  advicesOf, bandOf, contradictionOf, mean, RESPONDENT_KINDS, scoreMonitoring, shareOf, type Advice, type Monitoring,
} from '../../monitoring/score'; // prettier-ignore
import { rowCell } from '../../rules/records';
import type { PaperFacts } from '../papers/facts';
import { numberColumn } from '../papers/columns';
import { heading, paragraph, type Paper, type PaperBlock } from '../papers/paper';

const STATES = ['running', 'endingSoon', 'ended', 'extended', 'terminated', 'upcoming', 'draft', 'unknown'] as const;

/** Figures that no share can be told from, or one of more than the whole. */
const ODD = /\.message(?:Negative|Over)$/;

export const monitoring: Paper = {
  id: 'monitoring',
  widths: [5, 34, 24, 13, 13, 11, 17, 17, 11, 20],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const say = (key: string, params = {}): string => t(`papers.monitoring.${key}`, params);
    const rows = facts.records.filter((record): record is Monitoring => record.kind === 'monitoring');
    const groups = groupMonitoring(rows, facts.agreements);
    const left = groups.filter(({ key, agreement, object }) => agreement === null && object === null && numberKey(key) !== null); // prettier-ignore
    const monitored = new Set(rows.map(({ sheet, rowIndex }) => JSON.stringify([sheet, rowIndex])));
    const odd = facts.findings.filter(
      ({ rule, message, cells: [cell] }) =>
        (rule === 'monitoring-values' && ODD.test(message.key)) ||
        (rule === 'value-unreadable' && message.key.endsWith('.messageTable') && cell !== undefined && monitored.has(JSON.stringify([cell.sheet, cell.rowIndex]))),
    );
    const cells = rows.map(rowCell);
    return [
      heading('1', say('1')),
      paragraph('1.text', say('intro', { agreements: facts.agreements.length, rows: rows.length, groups: groups.length }), cells),
      ...(left.length === 0 ? [] : [paragraph('1.left', say('left', { count: left.length }), left.flatMap((group) => group.rows.map(rowCell)))]),
      heading('2', say('2')),
      statesTable(facts),
      heading('3', say('3')),
      ...(rows.length === 0 ? [paragraph('3.none', say('none'))] : [resultsTable(facts, groups)]),
      ...(odd.length === 0 ? [] : [paragraph('3.left', say('odd', { count: odd.length }), odd.flatMap((finding) => finding.cells))]),
      heading('4', say('4')),
      paragraph('4.scale', say('scale')),
      ...(rows.length === 0 ? [] : [scoresTable(facts, groups)]),
      heading('5', say('5')),
      ...issues(facts, rows),
      heading('6', say('6')),
      ...(rows.length === 0 ? [paragraph('6.none', say('none'))] : [adviceTable(facts, groups)]),
    ];
  },
}; // prettier-ignore

function nameOf({ agreement, rows: [row] }: Monitored): string {
  if (agreement !== null && agreement.title !== '') return agreement.title;
  return row === undefined ? '' : recordText(row, 'title') || recordText(row, 'agreementNumber');
}

function statesTable({ agreements, t }: PaperFacts): PaperBlock {
  return {
    type: 'table',
    key: 'states',
    total: t('papers.total'),
    columns: [
      { heading: t('sheets.agreements.state'), span: 3 },
      { heading: t('papers.monitoring.documents'), span: 7, format: 'count' },
    ],
    rows: STATES.map((state) => {
      const own = agreements.filter((one) => one.state === state);
      const from = own.flatMap(({ cells }) => cells.slice(0, 1));
      return { key: `state.${state}`, cells: [t(`sheets.agreements.states.${state}`), own.length], from };
    }),
  };
}

/** One row for each period of each agreement. */
function resultsTable({ t }: PaperFacts, groups: readonly Monitored[]): PaperBlock {
  const columns = ['subject', 'period', 'target', 'realisation', 'reached', 'budget', 'budgetRealised', 'absorbed', 'unit'] as const;
  const formats = { target: 'count', realisation: 'count', reached: 'share', budget: 'money', budgetRealised: 'money', absorbed: 'share' } as const;
  const lines = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  return {
    type: 'table',
    key: 'results',
    columns: [
      numberColumn(t),
      ...columns.map((key) => ({ heading: t(`papers.monitoring.${key}`), span: 1, ...(key in formats ? { format: formats[key as keyof typeof formats] } : {}) })),
    ],
    rows: lines.map(({ group, row }, index) => {
      const [target, done, budget, spent] = (['target', 'realisation', 'budget', 'budgetRealised'] as const).map((field) => recordNumber(row, field));
      return {
        key: rowKey(row),
        cells: [
          index + 1, nameOf(group), periodOf(row), target ?? null, done ?? null, shareOf(done ?? null, target ?? null),
          budget ?? null, spent ?? null, shareOf(spent ?? null, budget ?? null), recordText(row, 'unit') || null,
        ],
        from: [rowCell(row)],
      };
    }),
  };
} // prettier-ignore

function rowKey(row: Monitoring): string {
  return `${row.sheet}.${row.rowIndex}`;
}

function periodOf(row: Monitoring): string {
  const year = recordNumber(row, 'year');
  return [recordText(row, 'period'), year === null ? '' : String(year)].filter(Boolean).join(' ');
}

/** Mean score of each period, in their order; rows of one period count alike. */
function trendOf({ rows }: Pick<Monitored, 'rows'>): { readonly period: string; readonly score: number }[] {
  const periods = new Map<string, number[]>();
  for (const row of rows) {
    const { score } = scoreMonitoring(row);
    if (score !== null) periods.set(periodOf(row), [...(periods.get(periodOf(row)) ?? []), score]);
  }
  return [...periods].map(([period, scores]) => ({ period, score: mean(scores) ?? 0 }));
}

const round = (value: number): number => Math.round(value * 10) / 10;

function scoresTable({ t }: PaperFacts, groups: readonly Monitored[]): PaperBlock {
  return {
    type: 'table',
    key: 'scores',
    columns: [
      numberColumn(t),
      { heading: t('papers.monitoring.subject'), span: 2 },
      ...RESPONDENT_KINDS.map((kind) => ({ heading: t(`papers.monitoring.by.${kind}`), span: 1, format: 'number' as const, align: 'center' as const })),
      { heading: t('papers.score'), span: 1, format: 'number', align: 'center' },
      { heading: t('papers.monitoring.band'), span: 1 },
      { heading: t('papers.monitoring.trend'), span: 2 },
    ],
    rows: groups.map((group, index) => {
      const scores = group.rows.map(scoreMonitoring);
      const average = (of: (one: (typeof scores)[number]) => number | null): number | null => {
        const value = mean(scores.flatMap((one) => of(one) ?? []));
        return value === null ? null : round(value);
      };
      const score = average((one) => one.score);
      const trend = trendOf(group);
      return {
        key: `score.${group.key}`,
        cells: [
          index + 1, nameOf(group), ...RESPONDENT_KINDS.map((kind) => average(({ byKind }) => byKind[kind])), score,
          score === null ? t('papers.monitoring.unscored') : t(`papers.monitoring.band.${bandOf(score)}`),
          trend.map(({ period, score: own }) => t('papers.monitoring.inPeriod', { period, score: round(own) })).join(' → ') || null,
        ],
        from: group.rows.map(rowCell),
      };
    }),
  };
} // prettier-ignore

/** Answers without points that tell of an issue or of what to do; each with its label, but for those asked for as such. */
const ISSUES = ['issues', 'obstacle', 'fieldObstacle', 'supervision'] as const;
const REMEDIES = ['followUp', 'suggestion'] as const;

function tell(row: Monitoring, fields: readonly (typeof ISSUES | typeof REMEDIES)[number][], t: PaperFacts['t']): string | null {
  const [plain] = fields;
  const told = fields.flatMap((field) => {
    const text = recordText(row, field);
    return text === '' ? [] : [field === plain ? text : `${t(`papers.monitoring.tells.${field}`)}: ${text}`];
  });
  return told.join('; ') || null;
} // prettier-ignore

function issues({ t }: PaperFacts, rows: readonly Monitoring[]): PaperBlock[] {
  const told = rows.filter((row) => tell(row, ISSUES, t) !== null || tell(row, REMEDIES, t) !== null);
  if (told.length === 0) return [paragraph('5.none', t('papers.monitoring.noIssues'))];
  return [
    {
      type: 'table',
      key: 'issues',
      columns: [
        numberColumn(t),
        { heading: t('papers.monitoring.subject'), span: 1 },
        { heading: t('papers.monitoring.issue'), span: 3 },
        { heading: t('papers.monitoring.followUp'), span: 3 },
        { heading: t('papers.monitoring.due'), span: 1, format: 'date' },
        { heading: t('papers.monitoring.owner'), span: 1 },
      ],
      rows: told.map((row, index) => {
        const day = recordText(row, 'dueDate');
        return {
          key: `issue.${rowKey(row)}`,
          cells: [
            index + 1,
            recordText(row, 'title') || recordText(row, 'agreementNumber') || null,
            tell(row, ISSUES, t),
            tell(row, REMEDIES, t),
            day === '' ? null : serialOfDay(day, false),
            recordText(row, 'owner') || t('papers.unnamed'),
          ],
          from: [rowCell(row)],
        };
      }),
    },
  ];
}

/**
 * What each kind of respondent advises in the last period in which anyone does, and what should be known of it: that it
 * contradicts the score, that respondents differ, notes and ratings.
 */
function adviceTable({ t }: PaperFacts, groups: readonly Monitored[]): PaperBlock {
  const advised = groups.flatMap((group) => {
    const last = group.rows.findLast((one) => advicesOf(one).length > 0);
    if (last === undefined) return [];
    const rows = group.rows.filter((row) => periodOf(row) === periodOf(last));
    return [{ group, rows, period: periodOf(last), advices: rows.flatMap((row) => advicesOf(row).map((advice) => ({ row, advice }))) }];
  });
  return {
    type: 'table',
    key: 'advice',
    columns: [
      numberColumn(t),
      { heading: t('papers.monitoring.subject'), span: 1 },
      { heading: t('papers.monitoring.period'), span: 1 },
      { heading: t('papers.monitoring.advice'), span: 3 },
      { heading: t('papers.remark'), span: 4 },
    ],
    rows: advised.map(({ group, rows, period, advices }, index) => ({
      key: `advice.${group.key}`,
      cells: [
        index + 1, nameOf(group), period, describeAdvices(advices.map(({ advice }) => advice), t),
        describeRemarks(rows, advices, t),
      ],
      from: rows.map(rowCell),
    })),
  };
} // prettier-ignore

/** `Dilanjutkan`, or who advises what where more than one kind of respondent does. */
function describeAdvices(advices: readonly Advice[], t: PaperFacts['t']): string {
  const say = (code: string): string => t(`papers.monitoring.advice.${code}`);
  const kinds = RESPONDENT_KINDS.flatMap((kind) => {
    const codes = [...new Set(advices.flatMap(({ by, code }) => (by === kind ? [code] : [])))];
    return codes.length === 0 ? [] : [{ kind, text: codes.map(say).join(' / ') }];
  });
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return only.text;
  return kinds.map(({ kind, text }) => `${t(`papers.monitoring.by.${kind}`)}: ${text}`).join('; ');
}

function describeRemarks(rows: readonly Monitoring[], advices: readonly { readonly row: Monitoring; readonly advice: Advice }[], t: PaperFacts['t']): string | null {
  const say = (key: string, params = {}): string => t(`papers.monitoring.${key}`, params);
  const contradictions = advices.flatMap(({ row, advice }) => {
    const contradiction = contradictionOf(row, advice.code);
    return contradiction === null ? [] : [say(contradiction, { score: round(scoreMonitoring(row).score ?? 0) })];
  });
  const isSplit = new Set(advices.map(({ advice }) => advice.code)).size > 1;
  const ratings = rows.flatMap((row) => recordNumber(row, 'rating') ?? []);
  const rating = mean(ratings);
  return [
    ...new Set([
      ...contradictions,
      ...(isSplit ? [say('split')] : []),
      ...rows.flatMap((row) => recordText(row, 'notes') || []),
      ...(rating === null ? [] : [say('rating', { rating: round(rating) })]),
    ]),
  ].join(' ') || null;
} // prettier-ignore
