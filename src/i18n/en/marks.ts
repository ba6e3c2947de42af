/** Marks of findings on the sheets of staff, and their removal. */
import type { marks as source } from '../id/marks';

export const marks = {
  'pane.preview.format': 'Cell format: from Text to {{format}}',
  'pane.marks.title': 'Marks on the source sheets',
  'pane.marks.text':
    'Cells with open findings are coloured by their gravest finding. Contents, colours, conditional formats and notes that are there stay as they are. After corrections, mark again so that the marks of what is settled disappear.',
  'pane.marks.set': 'Mark on the source sheets',
  'pane.marks.clear': 'Remove the marks',
  'pane.marks.cells': 'Cells marked: {{count, number}}',
  'pane.marks.noCells': 'All marks removed',
  'pane.marks.done': 'Findings marked: {{cells, number}} {cells:cell|cells} on the sheets {{sheets, list}}.',
  'pane.marks.gone': 'The marks of findings were removed from the sheets {{sheets, list}}.',
  'pane.marks.protected':
    'The sheets {{sheets, list}} are protected, so their marks stay as they are. Unprotect them in Excel first, then try again.',
  'pane.marks.hidden': 'The sheets {{sheets, list}} are hidden, so they are neither checked nor marked.',
  'pane.marks.inFiles': 'Cells with findings in other files, which are not marked: {{count, number}}.',
} as const satisfies Record<keyof typeof source, string>;
