/** Jatuh Tempo: what falls due in the coming year and what has just passed, with the days left by formula. */
import { listDueDates, type DueDate } from '../../agreements/due-dates';
import { ENDING_SOON_DAYS } from '../../agreements/time-state';
import { serialOfDay } from '../../parse/calendar';
import { numberColumn } from '../papers/columns';
import { heading, paragraph, type Paper, type PaperBlock } from '../papers/paper';
import type { PaperFacts } from '../papers/facts';

export const calendar: Paper = {
  id: 'calendar',
  widths: [5, 14, 12, 26, 58, 34],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const say = (key: string, params = {}): string => t(`papers.calendar.${key}`, params);
    const due = listDueDates(facts);
    const parts = {
      past: due.filter(({ daysLeft }) => daysLeft < 0),
      soon: due.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= ENDING_SOON_DAYS),
      later: due.filter(({ daysLeft }) => daysLeft > ENDING_SOON_DAYS),
    };
    const count = { past: parts.past.length, soon: parts.soon.length, later: parts.later.length };
    return [
      paragraph(
        'text',
        say('text', count),
        due.flatMap(({ cells }) => cells.slice(0, 1)),
      ),
      ...(['past', 'soon', 'later'] as const).flatMap((part) => [
        heading(part, say(part)),
        parts[part].length === 0 ? paragraph(`${part}.none`, say('none')) : dueTable(facts, part, parts[part]),
      ]),
      paragraph('rules', say('rules')),
    ];
  },
};

function dueTable({ t }: PaperFacts, key: string, due: readonly DueDate[]): PaperBlock {
  return {
    type: 'table',
    key: `${key}.table`,
    columns: [
      numberColumn(t),
      { heading: t('papers.calendar.day'), span: 1, format: 'date' },
      { heading: t('papers.calendar.daysLeft'), span: 1, format: 'count' },
      { heading: t('papers.calendar.what'), span: 1 },
      { heading: t('papers.calendar.subject'), span: 1 },
      { heading: t('fields.agency'), span: 1 },
    ],
    rows: due.map(({ kind, day, subject, agency, key: own, cells }, index) => ({
      key: `${kind}.${day}.${own}`,
      cells: [
        index + 1,
        serialOfDay(day, false),
        { formula: `=DATE(${Number(day.slice(0, 4))},${Number(day.slice(5, 7))},${Number(day.slice(8))})-TODAY()` },
        t(`papers.calendar.kind.${kind}`),
        kind === 'evaluation' || kind === 'report' ? t('papers.calendar.agreements', { count: Number(subject) }) : subject,
        agency || null,
      ],
      from: cells,
    })),
  }; // prettier-ignore
}
