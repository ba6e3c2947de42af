/** Texts of the table of rules on the settings sheet, and of what is wrong with it. */
import type { ruleSettings as source } from '../id/rule-settings';

export const ruleSettings = {
  'sheets.settings.ruleId': 'Rule ID',
  'sheets.settings.ruleTitle': 'Rule',
  'sheets.settings.ruleActive': 'Active',
  'sheets.settings.ruleSeverity': 'Severity',
  'sheets.settings.ruleOptions': 'Options',
  'sheets.settings.ruleSource': 'Source',
  'sheets.settings.ruleKnockOut': 'Knocks out',
  'sheets.settings.yes': 'Yes',
  'sheets.settings.fromMemory': '{{citation}} (by the present settings, to be confirmed)',
  'sheets.settings.fromPractice': 'Practice of secretariats',

  'rules.settings-invalid.title': 'Settings of a rule cannot be read',
  'rules.settings-invalid.why':
    'A change in the table of rules counts only when it can be read; otherwise the rule runs with its defaults.',
  'rules.settings-invalid.messageRule': 'The rule “{{text}}” is unknown; this row is not used.',
  'rules.settings-invalid.messageRepeated': 'The rule {{text}} is given more than once; this row is not used.',
  'rules.settings-invalid.messageActive':
    'Active of rule {{rule}} says “{{text}}”, neither Yes nor No; the rule still runs.',
  'rules.settings-invalid.messageSeverity':
    'The severity of rule {{rule}} says “{{text}}”, none of Error, Warning, Note; its own is used.',
  'rules.settings-invalid.messageOption': 'Rule {{rule}} has no option “{{text}}”; it is not used.',
  'rules.settings-invalid.messageValue': 'The value “{{text}}” of rule {{rule}} cannot be read; the default is used.',
  'rules.settings-invalid.messageKnockOut':
    'The Knocks out column of rule {{rule}} holds “{{text}}”, which is neither Yes nor No; its default is used.',
  'rules.settings-invalid.messageNoRule': 'This row says “{{text}}” without the ID of a rule; it is not used.',
  'rules.settings-invalid.messageColumn':
    'The column “{{text, label}}” is gone from the table of rules; all rules use their defaults for it.',
  'rules.settings-invalid.messageTwice':
    'Option “{{text}}” of rule {{rule}} is written more than once; the first is used.',
  'rules.settings-invalid.messageShare':
    'The value of option “{{text}}” of rule {{rule}} is over 1, but it is a share between 0 and 1; its default is used.',
  'rules.settings-invalid.cure': 'Correct this cell, or empty it to use the default.',
} as const satisfies Record<keyof typeof source, string>;
