import type { review as source } from '../id/review';

export const review = {
  'pane.kindChoice.label': 'Kind of table on sheet {{sheet}}',
  'pane.kindChoice.unknown': 'Not recognised: choose its kind',
  'pane.kindChoice.auto': 'Recognise by its headings',
  'pane.kindChoice.leave': 'Not a table of ours: leave alone',
  'pane.leftAlone.chosen': 'Left alone as you chose.',
  'pane.review.dependants': 'Results that rest on this cell: {{count, number}}',
} as const satisfies Record<keyof typeof source, string>;
