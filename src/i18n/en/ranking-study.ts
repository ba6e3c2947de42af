/** What goes with the order: objects knocked out, how firm the order is, and what is certified of each rank. */
import type { rankingStudy as source } from '../id/ranking-study';

export const rankingStudy = {
  'sheets.ranking.knockedOut': 'Knocked out before ranking: {{count, number}} objects',
  'sheets.ranking.knockedOutNote':
    'These objects stay out of the order until what was found is settled. Which rules knock out is set on the Settings sheet, column Knocks out.',
  'sheets.ranking.knockedOutBy': '{{rule, label}}: {{message}} [{{place}}]',
  'sheets.ranking.knockedOutByMore':
    '{{rule, label}}: {{message}} [{{place}}] More found by this rule: {{more, number}}.',
  'pane.rank.knockedOut': 'Knocked out before ranking: {{count, number}}',
  'pane.rank.knockedOutText':
    'These objects stay out of the order until what was found is settled. Which rules knock out can be changed on the Settings sheet, column Knocks out.',
} as const satisfies Readonly<Record<keyof typeof source, string>>;
