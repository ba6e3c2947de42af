/** Sentences for what Excel refuses, names of commands in the history, and the output of the command line. */
import type { host as source } from '../id/host';

export const host = {
  'host.cellEdit':
    'A cell is still being edited. Press Enter to keep its content or Esc to discard it, then try again.',
  'host.protectedSheet':
    'Excel refused the change because the sheet {{sheet}} is protected. Choose Review > Unprotect Sheet, then try again.',
  'host.readOnly':
    'This workbook is read-only or its structure is protected. Enable editing, lift the protection through Review > Protect Workbook, or save a copy, then try again.',
  'host.tooLarge':
    'The data asked for is too large for Excel. Delete empty formatted rows and columns, or move some sheets to another file, then try again.',
  'host.filteredRange':
    'The sheet {{sheet}} is filtered, so content could land in the wrong rows. Clear the filter through Data > Clear, then try again.',
  'host.mergedCells':
    'There are merged cells where content is to be written. Split them through Home > Merge & Center, then try again.',
  'host.nameTaken':
    'The name {{name}} is already used by another table of this workbook. Rename that table through Table Design, then try again.',
  'host.sessionLost':
    'The connection to the workbook was lost. Reload the workbook, open this pane again, then repeat the command.',
  'host.timeout':
    'Excel did not answer. Wait until Excel has finished, read the workbook again, and look at the sheet being written before repeating the command.',
  'host.busy': 'Excel is busy or a dialog is still open. Close the dialog, wait a moment, then try again.',
  'host.notSupported':
    'This Excel does not support what is needed ({{feature}}). Update Excel or use Excel on the web.',
  'host.itemGone':
    'The sheet, cell or history entry no longer exists. Read the workbook again, then repeat the command.',
  'host.cellChanged':
    'Cell {{cell}} has changed since the fix was offered, so nothing was written. Look at the list again and repeat.',
  'host.otherDates':
    'The file {{file}} counts its dates from another year (1900 or 1904) than this workbook. Once inserted, all its dates would be four years off. Leave the file as a source: it has been read with the right dates.',
  'host.cancelled': 'The command was cancelled before anything was written.',
  'host.internal':
    'Excel refused the command with the code {{code}}. Read the workbook again and retry; if it persists, tell this code to whoever looks after the add-in.',
  'host.after.untouched': 'Nothing was changed in the workbook.',
  'host.after.restored': 'The earlier content was put back.',
  'host.after.unknown':
    'It is not certain that all earlier content is back. Look at the result sheets and the history before going on.',
  'host.command.register': 'Build the Register',
  'host.command.validate': 'Check the proposals',
  'host.command.rank': 'Rank the objects',
  'host.command.summarise': 'Write the summary',
  'host.command.form': 'Insert a sheet to fill',
  'host.command.edit': 'Changing cells',
  'host.command.papers': 'Making papers',
  'host.command.insert': 'Insert sheets of a file',
  'host.command.run': 'Run all steps',
  'host.job.sources': 'Sources read: {{count, number}}',
  'host.job.objects': 'Cooperation objects: {{count, number}}',
  'host.job.findings': 'Findings: errors {{error, number}}, warnings {{warning, number}}, notes {{info, number}}',
  'host.job.top': 'Rank {{rank, number}}: {{object}} {{title}} ({{score, score}})',
  'host.job.written': 'Sheets written: {{sheets}}',
  'host.job.nothingWritten': 'Nothing had to be written.',
  'host.job.host':
    'Requests to Excel: {{syncs, number}}; bytes sent: {{bytes, number}}; time in milliseconds: {{milliseconds, number}}',
  'host.job.added': 'Sheets from {{file}}: {{sheets}}',
  'host.job.notice': 'Left as it is: {{what}}',
  'host.job.usage':
    'Usage: npm run job -- in.xlsx [more.xlsx …] [--out out.xlsx] [--report report.json] [--steps {{steps}}] [--papers all|{{papers}}] [--lang {{languages}}] [--today YYYY-MM-DD]',
  'host.job.noInput': 'There is no input file. Add --help to see the usage.',
  'host.job.noFile': 'The file {{file}} was not found.',
  'host.job.isDirectory': '{{file}} is a folder, not an .xlsx file.',
  'host.job.unreadable': 'The file {{file}} cannot be read ({{code}}).',
  'host.job.unwritable': 'The file {{file}} cannot be written ({{code}}).',
  'host.job.unknownOption': 'The option {{option}} is unknown. Add --help to see the usage.',
  'host.job.noValue': 'The option {{option}} needs a value.',
  'host.job.badStep': 'The step "{{step}}" is unknown. Choose from: {{steps}}.',
  'host.job.badPaper': 'The paper "{{paper}}" is unknown. Choose from: all, {{papers}}.',
  'host.job.badLanguage': 'The language "{{language}}" is unknown. Choose from: {{languages}}.',
  'host.job.badDay': 'The date "{{day}}" does not exist or is not of the form YYYY-MM-DD.',
  'host.job.sameFile': 'The output file {{file}} must not be one of the input files.',
} as const satisfies Record<keyof typeof source, string>;
