/** Pane: what falls due. */
import type { due as source } from '../id/due';

export const due = {
  'due.title': 'Falling due',
  'due.today': 'Today: {{count, number}}',
  'due.month': 'Within 30 days: {{count, number}}',
  'due.quarter': 'In 31 to 90 days: {{count, number}}',
  'due.past': 'Past: {{count, number}}',
  'due.in': '{{day, date}} (in {{days, number}} {days:day|days})',
  'due.ago': '{{day, date}} ({{days, number}} {days:day|days} ago)',
  'due.glance':
    'By the sheet Agreements. Budget deadlines, follow-up and presentations are shown once the workbook is read.',
} as const satisfies Record<keyof typeof source, string>;
