/**
 * Lampiran Ringkasan: what the one page of Ringkasan has no room for. Every agency with its readiness and cost by source,
 * every affair by year, and the requirements R1 to R16 in full, each table with its chart.
 */
import { sumMoney } from '../../budget/shares';
import { fieldNumber, fieldText, type CooperationObject } from '../../model/object';
import { agencyKey } from '../../register/agency-names';
import { countStep } from '../../sheets/count-step';
import { codeLabel } from '../../sheets/plan-settings';
import { chairFacts, yearOf, type ChairFacts } from '../chair-facts';
import { costOf } from '../summarise';
import { cellsOf, type PaperFacts } from './facts';
import { heading, type Paper, type PaperBlock, type PaperRow, type PaperTable } from './paper';

const SOURCES = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const;
/** Columns of years; those before the first of them are one column. */
const MOST_YEARS = 5;
/** Lines of 15 points on a page of folio across, less those of headings; a row of a table takes more than one. */
const PAGE_LINES = 31;
const LINES_PER_ROW = 1.3;
const CHART_LINES = { least: 10, most: 28 } as const;
const WIDTHS = [44, 10, 10, 18, 17, 17, 17, 17, 17];

export const summaryAnnex: Paper = {
  id: 'summaryAnnex',
  widths: WIDTHS,
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const chair = chairFacts(facts);
    const say = (key: string): string => t(`papers.summaryAnnex.${key}`);
    const agencies = agencyTable(facts, chair);
    const affairs = affairTable(facts, chair);
    const requirements = requirementTable(facts, chair);
    return [
      heading('agencies', say('agencies')),
      agencies,
      ...chartOf(agencies, 'readinessChart', facts),
      pageHeading('affairs', say('affairs')),
      affairs,
      ...chartOf(affairs, 'affairChart', facts),
      pageHeading('requirements', say('requirements')),
      requirements,
      ...chartOf(requirements, 'requirementChart', facts),
    ];
  },
}; // prettier-ignore

/** A heading at the top of a page. */
function pageHeading(key: string, text: string): PaperBlock {
  return { type: 'heading', key, text, from: [], startsPage: true };
}

/** A chart is never cut by the end of a page: below its table where both have room on one, else on the next. */
function chartOf(table: PaperTable, name: 'readinessChart' | 'affairChart' | 'requirementChart', { objects, t }: PaperFacts): PaperBlock[] {
  const rows = Math.max(CHART_LINES.least, Math.min(CHART_LINES.most, table.rows.length + 4));
  const title = t(`papers.summaryAnnex.${name}`);
  const isStacked = name === 'requirementChart';
  const step = name === 'readinessChart' ? {} : countStep(objects.length);
  const startsPage = table.rows.length * LINES_PER_ROW + rows > PAGE_LINES;
  return [
    ...(startsPage ? [pageHeading(`${name}.heading`, title)] : []),
    { type: 'chart', key: name, title, kind: isStacked ? 'barStacked' : 'barClustered', table: table.key, rows, columns: isStacked ? 3 : 1, ...step },
  ];
} // prettier-ignore

function sumCosts(objects: readonly CooperationObject[]): number {
  return sumMoney(objects.map((object) => costOf(object) ?? 0));
}

/** By readiness, lowest first; objects without an agency last. */
function agencyTable({ objects, t }: PaperFacts, { readiness }: ChairFacts): PaperTable {
  const row = (key: string, label: string, share: number | null): PaperRow => {
    const own = objects.filter((object) => agencyKey(fieldText(object, 'agency')) === key);
    const sources = SOURCES.map((source) => sumMoney(own.map((object) => fieldNumber(object, source) ?? 0)));
    const cost = sumCosts(own);
    return {
      key: key === '' ? 'none' : key,
      cells: [label, share, own.length, cost, ...sources, sumMoney([cost, ...sources.map((amount) => -amount)])],
      from: own.flatMap((object) => cellsOf(object, 'agency', 'cost')),
    };
  };
  const isUnnamed = objects.some((object) => fieldText(object, 'agency') === '');
  const money = (text: string) => ({ heading: text, span: 1, format: 'money' as const });
  return {
    type: 'table',
    key: 'agencies.table',
    total: t('papers.total'),
    columns: [
      { heading: t('fields.agency'), span: 1 },
      { heading: t('papers.readiness'), span: 1, format: 'share' },
      { heading: t('papers.summaryAnnex.objects'), span: 1, format: 'count' },
      money(t('papers.summaryAnnex.cost')),
      ...SOURCES.map((source) => money(t(`fields.${source}`))),
      money(t('sheets.summary.unsplit')),
    ],
    rows: [
      ...readiness.map(({ agency, share }) => row(agencyKey(agency), agency, share)),
      ...(isUnnamed ? [row('', t('sheets.summary.unnamed'), null)] : []),
    ],
  };
}

interface YearColumn {
  readonly label: string;
  readonly includes: (year: number | null) => boolean;
}

function yearColumns({ costByYear }: ChairFacts, t: PaperFacts['t']): YearColumn[] {
  const years = costByYear.flatMap(({ year }) => year ?? []);
  const isUnnamed = costByYear.some(({ year }) => year === null);
  const room = MOST_YEARS - (isUnnamed ? 1 : 0);
  const shown = years.length > room ? years.slice(1 - room) : years;
  const first = shown[0] ?? 0;
  const early = years.filter((year) => year < first);
  const none: YearColumn = { label: t('sheets.summary.noYear'), includes: (year) => year === null };
  return [
    ...(early.length > 0
      ? [
          {
            label: t('sheets.summary.untilYear', { year: String(early.at(-1)) }),
            includes: (year: number | null) => year !== null && year < first,
          },
        ]
      : []),
    ...shown.map((one): YearColumn => ({ label: String(one), includes: (year) => year === one })),
    ...(isUnnamed || years.length === 0 ? [none] : []),
  ];
}

/** Cost by the year a cooperation begins. */
function affairTable({ objects, t }: PaperFacts, chair: ChairFacts): PaperTable {
  const years = yearColumns(chair, t);
  return {
    type: 'table',
    key: 'affairs.table',
    total: t('papers.total'),
    columns: [
      { heading: t('fields.affair'), span: 1 },
      { heading: t('papers.summaryAnnex.objects'), span: 1, format: 'count' },
      { heading: t('papers.summaryAnnex.cost'), span: 2, format: 'money' },
      ...years.map(({ label }, index) => ({
        heading: label,
        span: index === years.length - 1 ? MOST_YEARS - index : 1,
        format: 'money' as const,
      })),
    ],
    rows: chair.byAffair.map(({ key, count }): PaperRow => {
      const own = objects.filter((object) => fieldText(object, 'affair') === key);
      return {
        key: key === '' ? 'none' : key,
        cells: [
          key === '' ? t('sheets.summary.unnamed') : codeLabel('affair', key, t),
          count,
          sumCosts(own),
          ...years.map(({ includes }) => sumCosts(own.filter((object) => includes(yearOf(object))))),
        ],
        from: own.flatMap((object) => cellsOf(object, 'affair', 'cost')),
      };
    }),
  };
}

function requirementTable({ t }: PaperFacts, { requirements }: ChairFacts): PaperTable {
  const count = (text: string, span = 1) => ({ heading: text, span, format: 'count' as const });
  return {
    type: 'table',
    key: 'requirements.table',
    columns: [
      { heading: t('papers.summaryAnnex.requirement'), span: 1 },
      count(t('sheets.summary.met')),
      count(t('sheets.summary.partly')),
      count(t('sheets.summary.lacking')),
      count(t('papers.summaryAnnex.notNeeded')),
      { heading: t('papers.meaning'), span: WIDTHS.length - 5 },
    ],
    rows: requirements.map(({ requirement, met, partly, missing, notNeeded }) => ({
      key: requirement,
      cells: [
        `${requirement} ${t(`sheets.summary.${requirement}`)}`,
        met,
        partly,
        missing,
        notNeeded,
        t(`papers.requirement.${requirement}`),
      ],
      from: [],
    })),
  };
}
