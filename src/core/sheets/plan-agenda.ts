/** Plan of the agenda of disagreements: what the panel should talk about, with room for what it settles. */
import type { Translate } from '../model/message';
import type { Criterion } from '../model/ranking';
import { agendaParams, type AgendaItem } from '../ranking/panel/agenda';
import { clipText, columnOf, makeHeading, makePlan, makeTable, printSetup, widthsFrom } from './make-plan';
import type { PlanCell, SheetPlan } from './plan';
import { COLORS, FORMATS } from './sheet-style';

const HEADER_ROW = 3;
const WIDTHS = [6, 10, 40, 30, 9, 24, 9, 24, 9, 12, 12, 34];
const DECISION = WIDTHS.length - 1;

export interface AgendaPlanInput {
  readonly items: readonly AgendaItem[];
  readonly criteria: readonly Criterion[];
  readonly t: Translate;
}

export function planAgenda({ items, criteria, t }: AgendaPlanInput): SheetPlan {
  const text = (key: string): string => t(`sheets.agenda.${key}`);
  const heading = makeHeading(text('title'), text('note'));
  const headings = [
    text('number'),
    t('fields.id'),
    t('fields.title'),
    text('criterion'),
    ...['low', 'lowBy', 'high', 'highBy', 'spread', 'ifLowest', 'ifHighest', 'decision'].map(text),
  ];
  const rows = items.map((item, index): PlanCell[] => {
    const criterion = criteria.find(({ id }) => id === item.criterion);
    const { low, lowBy, high, highBy } = agendaParams(item);
    return [
      index + 1,
      item.object,
      clipText(item.title),
      criterion === undefined || criterion.name === criterion.id ? item.criterion : `${criterion.id} ${criterion.name}`,
      Number(low),
      String(lowBy),
      Number(high),
      String(highBy),
      item.spread,
      item.ifLowest,
      item.ifHighest,
      null,
    ];
  });
  const table = makeTable('', { top: HEADER_ROW, left: 0 }, headings, rows);
  return makePlan({
    sheet: 'form',
    name: text('name'),
    mode: 'add',
    blocks: [heading.block, table.block],
    formats: [
      ...heading.formats,
      ...table.formats,
      { range: table.body, wrap: true },
      { range: { ...table.body, left: 1, right: 3 }, numberFormat: FORMATS.text },
      ...[0, 4, 6, 8, 9, 10].map((column) => ({ range: columnOf(table.body, column), horizontal: 'center' as const })),
      { range: columnOf(table.body, DECISION), fill: COLORS.input, numberFormat: FORMATS.text },
    ],
    columnWidths: widthsFrom(0, WIDTHS),
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    print: printSetup(t, {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: table.body.bottom, right: DECISION },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: 3,
      widths: WIDTHS,
      title: text('title'),
    }),
    tabColor: COLORS.accent,
  });
}
