/** Pane: papers of the meeting. */
import type { panePapers as source } from '../id/pane-papers';

export const panePapers = {
  'pane.command.papers': 'Writing the papers',
  'pane.activity.papers': 'Papers are being made',
  'pane.papers.title': 'Papers for the meeting',
  'pane.papers.text': 'Choose the papers to make. Decisions, notes and edits that are there are kept.',
  'pane.papers.all': 'Choose all',
  'pane.papers.make': 'Make {{count, number}} {count:paper|papers}',
  'pane.papers.copy': 'Copy for Word',
  'pane.papers.copyOf': 'Copy for Word: {{paper}}',
  'pane.papers.copied': '{{paper}} was copied. Paste it into a Word document.',
  'pane.papers.copyFailed':
    'The clipboard cannot be used here. Open the sheet {{paper}}, select what it holds and copy it.',
  'pane.papers.edited': 'Edited texts whose facts changed',
  'pane.papers.editedText':
    'Edits are kept unless you choose the new text. What is not decided is marked on its sheet.',
  'pane.papers.mine': 'Edited: {{text}}',
  'pane.papers.fresh': 'New text: {{text}}',
  'pane.papers.keepMine': 'Keep the edit',
  'pane.papers.takeFresh': 'Use the new text',
  'pane.papers.keepAllMine': 'Keep all edits',
  'pane.papers.takeAllFresh': 'Use all new texts',
} as const satisfies Record<keyof typeof source, string>;
