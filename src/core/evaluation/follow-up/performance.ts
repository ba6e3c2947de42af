/**
 * Kinerja dan Poin Utama: which indicator each object moves from where to where, indicators and agencies without cooperation,
 * objects that move nothing; and the main points of the umbrella agreement with how far each agency has got (umbrella.ts).
 */
import type { CooperationObject, FieldContent } from '../../model/object';
import { fieldText } from '../../model/object';
import { recordText, recordValue, type SourceRecord } from '../../model/record';
import { agencyKey, groupAgencies } from '../../register/agency-names';
import { involvedAgencies } from '../../rules/agencies';
import { isGiven, plainText } from '../../rules/content';
import { rowCell } from '../../rules/records';
import { cellsOf, titleOf, type PaperFacts } from '../papers/facts';
import { numbered } from '../papers/columns';
import { heading, paragraph, type Paper, type PaperBlock, type PaperColumn } from '../papers/paper';
import { describeUmbrella } from './umbrella';

type Indicator = SourceRecord<'indicators'>;

export const performance: Paper = {
  id: 'performance',
  widths: [5, 34, 40, 14, 14, 10, 44],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t, objects, records } = facts;
    const say = (key: string, params = {}): string => t(`papers.performance.${key}`, params);
    const indicators = records.filter((record): record is Indicator => record.kind === 'indicators');
    const moved = indicators.map((row) => ({ row, by: moversOf(row, objects) }));
    const moving = new Set(moved.flatMap(({ by }) => by.map(({ id }) => id)));
    const still = objects.filter((object) => !moving.has(object.id) && !isGiven(object, 'indicator'));
    const idle = idleAgencies(facts, indicators);
    const free = moved.filter(({ by }) => by.length === 0).length;
    return [
      paragraph('text', say(indicators.length === 0 ? 'textNone' : 'text', { indicators: indicators.length, free, still: still.length }), [...indicators.map(rowCell), ...still.flatMap((object) => cellsOf(object, 'title'))]),
      heading('indicators', say('indicators')),
      moved.length === 0 ? paragraph('indicators.none', say('noIndicators')) : indicatorsTable(facts, moved),
      heading('own', say('own')),
      ownTable(facts, objects.filter((object) => isGiven(object, 'indicator'))),
      heading('agencies', say('agencies')),
      paragraph('agencies.text', idle.length === 0 ? say('none') : idle.join('; '), indicators.map(rowCell)),
      heading('still', say('still')),
      listTable(facts, 'still', still),
      heading('umbrella', say('umbrella')),
      ...describeUmbrella(facts),
    ];
  },
}; // prettier-ignore

/** The object the row is of, and objects of the agency that name the indicator. */
function moversOf(row: Indicator, objects: readonly CooperationObject[]): CooperationObject[] {
  const name = plainText(recordText(row, 'indicator'));
  const agency = agencyKey(recordText(row, 'agency'));
  return objects.filter((object) => {
    if (row.object === object.id) return true;
    if (name === '' || !plainText(fieldText(object, 'indicator')).includes(name)) return false;
    return agency === '' || involvedAgencies(object).some(({ key }) => key === agency);
  });
}

/** Agencies with indicators that no object involves. */
function idleAgencies({ objects }: PaperFacts, indicators: readonly Indicator[]): string[] {
  const busy = new Set(objects.flatMap((object) => involvedAgencies(object).map(({ key }) => key)));
  const names = groupAgencies(indicators.map((row) => recordText(row, 'agency')).filter((name) => name !== ''));
  return names.map(({ name }) => name).filter((name) => !busy.has(agencyKey(name)));
}

function measure(value: FieldContent | null): string | null {
  return value === null || value === '' ? null : String(value);
}

function indicatorsTable({ t }: PaperFacts, moved: readonly { row: Indicator; by: readonly CooperationObject[] }[]): PaperBlock {
  return {
    type: 'table',
    key: 'indicators.table',
    columns: columnsOf(t, t('papers.performance.movedBy')),
    rows: moved.map(({ row, by }, index) => ({
      key: `${row.sheet}.${row.rowIndex}`,
      cells: [
        index + 1, recordText(row, 'agency') || null, [recordText(row, 'indicator'), recordText(row, 'unit')].filter(Boolean).join(', '),
        measure(recordValue(row, 'baseline')), measure(recordValue(row, 'target')), measure(recordValue(row, 'year')),
        by.map((object) => `${object.id} ${titleOf(object)}`).join('; ') || t('papers.performance.noOne'),
      ],
      from: [rowCell(row), ...by.flatMap((object) => cellsOf(object, 'title'))],
    })),
  };
} // prettier-ignore

function columnsOf(t: PaperFacts['t'], last: string): PaperColumn[] {
  const headings = [...['indicator', 'baseline', 'target', 'year'].map((key) => t(`papers.performance.${key}`)), last];
  return [...numbered(t, { agency: 1 }), ...headings.map((text) => ({ heading: text, span: 1 }))];
}

function ownTable({ t }: PaperFacts, objects: readonly CooperationObject[]): PaperBlock {
  if (objects.length === 0) return paragraph('own.none', t('papers.performance.none'));
  return {
    type: 'table',
    key: 'own.table',
    columns: columnsOf(t, t('fields.title')),
    rows: objects.map((object, index) => ({
      key: `own.${object.id}`,
      cells: [
        index + 1, fieldText(object, 'agency') || null, fieldText(object, 'indicator'), fieldText(object, 'baseline') || null,
        fieldText(object, 'target') || null, fieldText(object, 'targetYear') || null, `${object.id} ${titleOf(object)}`,
      ],
      from: cellsOf(object, 'indicator', 'baseline', 'target', 'title'),
    })),
  };
} // prettier-ignore

function listTable({ t }: PaperFacts, key: string, objects: readonly CooperationObject[]): PaperBlock {
  if (objects.length === 0) return paragraph(`${key}.none`, t('papers.performance.none'));
  return {
    type: 'table',
    key: `${key}.table`,
    columns: [...numbered(t, { agency: 1, title: 5 })],
    rows: objects.map((object, index) => ({
      key: `${key}.${object.id}`,
      cells: [index + 1, fieldText(object, 'agency') || null, `${object.id} ${titleOf(object)}`],
      from: [...cellsOf(object, 'title', 'agency'), ...anyCell(object)],
    })),
  };
}

function anyCell(object: CooperationObject): ReturnType<typeof cellsOf> {
  return Object.values(object.fields)
    .flatMap(({ cell }) => cell ?? [])
    .slice(0, 1);
}
