import type { kindChoice as source } from '../id/kind-choice';

export const kindChoice = {
  'pane.kindChoice.label': 'Kind of table on sheet {{sheet}}',
  'pane.kindChoice.unknown': 'Not recognised: choose its kind',
  'pane.kindChoice.auto': 'Recognise by its headings',
  'pane.kindChoice.leave': 'Not a table of ours: leave alone',
  'pane.leftAlone.chosen': 'Left alone as you chose.',
} as const satisfies Record<keyof typeof source, string>;
