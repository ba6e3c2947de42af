import type { panel as source } from '../id/panel';

export const panel: Readonly<Record<keyof typeof source, string>> = {
  'sheets.panel.name': 'Scores',
  'sheets.panel.title': 'SCORING SHEET FOR COOPERATION OBJECTS',
  'sheets.panel.note':
    'Fill in the coloured columns by yourself, without consulting. The scores of other assessors are not shown here. Rows with a conflict of interest are not scored.',
  'sheets.panel.assessor': 'Assessor',
  'sheets.panel.code': 'Sheet Code',
  'sheets.panel.squareTitle': 'COMPARISON OF CRITERIA',
  'sheets.panel.squareNote':
    'Fill in the coloured cells by yourself, without consulting: how many times more important the criterion of the row is than that of the column. The answers of other assessors are not shown here.',
  'sheets.panel.squareNoteLevels':
    'Fill in the coloured cells of every block by yourself, without consulting: how many times more important the row is than the column. The first block compares groups, the next ones the criteria inside of each group. The answers of other assessors are not shown here.',
  'sheets.panel.conflict': 'Conflict of Interest',
  'sheets.panel.conflictPrompt':
    'Choose Yes if you, your family or your unit have an interest in this object. Scores in that row do not count.',
  'sheets.panel.remark': 'Remark',
  'sheets.panel.rubric': 'What the scores mean',
  'sheets.panel.yes': 'Yes',
  'sheets.panel.no': 'No',

  'sheets.orders.name': 'Assessor Orders',
  'sheets.orders.title': 'THE ORDER OF EACH ASSESSOR',
  'sheets.orders.note':
    'The order of each assessor by their own scores and the weights of the criteria, beside the order by the method. Borda adds points for places, Copeland counts pairwise wins. All figures are values as of the making of this sheet.',
  'sheets.orders.method': 'Rank by the Method',
  'sheets.orders.borda': 'Borda Rank',
  'sheets.orders.bordaPoints': 'Borda Points',
  'sheets.orders.copeland': 'Copeland Rank',
  'sheets.orders.copelandScore': 'Wins less Losses',
  'sheets.orders.spearman': 'Likeness of the orders of assessors (Spearman: 1 the same, 0 unrelated, −1 reversed)',
  'sheets.orders.assessor': 'Assessor',
  'sheets.orders.said': 'Notes',
  'sheets.orders.agreement.exact':
    "Kendall's W is {{w, score}} for {{assessors, number}} {assessors:assessor|assessors} and {{objects, number}} {objects:object|objects}; chance would give it with probability {{p, score}} (exact).",
  'sheets.orders.agreement.chiSquare':
    "Kendall's W is {{w, score}} for {{assessors, number}} {assessors:assessor|assessors} and {{objects, number}} {objects:object|objects}; chi-square {{chiSquare, score}} with {{degrees, number}} degrees of freedom, probability by chance {{p, score}} (approximate).",
  'sheets.orders.noAgreement':
    "Kendall's W cannot be told yet: fewer than two objects were scored by all assessors, or nobody tells them apart.",

  'sheets.agenda.name': 'Scoring Agenda',
  'sheets.agenda.title': 'AGENDA OF DISAGREEMENTS',
  'sheets.agenda.note':
    'Disagreements that change the order come first, the largest spread before the others. Fill in the decision, then correct the score on the Scores sheet.',
  'sheets.agenda.number': 'No',
  'sheets.agenda.criterion': 'Criterion',
  'sheets.agenda.low': 'Lowest Score',
  'sheets.agenda.lowBy': 'By',
  'sheets.agenda.high': 'Highest Score',
  'sheets.agenda.highBy': 'By Assessor',
  'sheets.agenda.spread': 'Spread',
  'sheets.agenda.ifLowest': 'Rank if Lowest',
  'sheets.agenda.ifHighest': 'Rank if Highest',
  'sheets.agenda.decision': 'Decision of the Meeting',

  'pane.panel.title': 'Assessors and scoring',
  'pane.panel.handOut': 'Hand out scoring sheets',
  'pane.panel.handOutText':
    'One assessor on each line; their agency may stand behind a semicolon. Proposals of that agency are marked as a conflict of interest.',
  'pane.panel.assessors': 'Assessors',
  'pane.panel.example': 'Siti Aminah; Dinas Kesehatan',
  'pane.panel.files': 'Make files for {{count, number}} {count:assessor|assessors}',
  'pane.panel.filesText': 'Click each file to save it, then send it to its assessor.',
  'pane.panel.prepare': 'Review sheets for {{count, number}} {count:assessor|assessors}',
  'pane.panel.sendText':
    'Each file or sheet holds the entries of one assessor only. If a click does not save a file, use a sheet: right-click its tab, choose Move or Copy, then new book.',
  'pane.panel.takeBack': 'Take filled sheets back',
  'pane.panel.takeBackText':
    'Choose the files that came back, or leave their sheets in this workbook. Kersama knows them by their sheet code and their columns for assessor and criteria.',
  'pane.panel.none': 'No filled scoring sheet was found yet.',
  'pane.panel.sheet': '{{assessor}}: {{count, number}} {count:score|scores} on {{sheet}}',
  'pane.panel.square': '{{assessor}}: {{count, number}} {count:comparison|comparisons} on {{sheet}}',
  'pane.panel.date': 'Handed out on {{date, date}}.',
  'pane.panel.refused.stale':
    'Refused: the criteria or their scale have changed since this sheet was handed out. Hand a new sheet to this assessor.',
  'pane.panel.refused.foreign':
    'Refused: none of its rows is an object of this workbook. Check whether the file belongs to another workbook.',
  'pane.panel.refused.unnamed':
    'Refused: the assessor is not named. Fill in the column Assessor and choose the file again.',
  'pane.panel.refused.code':
    'Refused: the sheet code was changed or deleted. Ask the assessor for the file that was handed out.',
  'pane.panel.unfitting': 'Rows whose ID and title fit no object: {{count, number}}',
  'pane.panel.judgments': 'New comparisons: {{added, number}}. Changed comparisons: {{changed, number}}.',
  'pane.panel.judgment': '{{assessor}} · {{one}} against {{other}}: {{before}} to {{after}}',
  'pane.panel.judgmentNew': '{{assessor}} · {{one}} against {{other}}: {{after}}',
  'pane.panel.changes': 'New scores: {{added, number}}. Changed scores: {{changed, number}}.',
  'pane.panel.change': '{{object}} · {{criterion}}: {{before}} to {{after, number}}',
  'pane.panel.conflicts':
    'Not counted for a conflict of interest: {{objects, list}} ({{count, number}} {count:score|scores}).',
  'pane.panel.rejected': 'Entries that are no score of their scale: {{count, number}}',
  'pane.panel.merge': 'Review merging',
  'pane.panel.merged': 'All entries are on the Scores and Comparisons sheets already.',
  'pane.panel.agenda': 'Agenda of disagreements',
  'pane.panel.agendaText':
    'Disagreements that change the rank of an object come first, the largest spread before the others; then those that change nothing.',
  'pane.panel.noAgenda': 'No two assessors have scored the same thing differently yet.',
  'pane.panel.item': '{{object}} · {{criterion}}: {{low, number}} ({{lowBy}}) to {{high, number}} ({{highBy}})',
  'pane.panel.moves': 'Rank {{ifLowest, number}} if all gave the lowest score, {{ifHighest, number}} if the highest.',
  'pane.panel.still': 'Its rank does not change ({{ifLowest, number}}).',
  'pane.panel.first': 'Decides who is first.',
  'pane.panel.orders': 'The order of each assessor',
  'pane.panel.noOrders': 'No two assessors have scored yet.',
  'pane.panel.w': "Agreement (Kendall's W) {{w, score}}; probability by chance {{p, score}}.",
  'pane.panel.alike': '{{one}} and {{other}}: {{value, score}}',
  'pane.panel.least': 'Pairs of assessors whose orders differ most (Spearman):',
  'pane.panel.order': '{{object}}: method {{rank}}, Borda {{borda, number}}, Copeland {{copeland, number}}',
  'pane.panel.writeOrders': 'Review the sheet of orders',
  'pane.panel.write': 'Review writing the agenda',
  'pane.panel.computing': 'The agenda is being computed.',
};
