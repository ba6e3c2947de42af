/** Title, reason, messages and cures of every rule; names of criteria and remarks of the ranking. */
import type { rules as source } from '../id/rules';

export const rules = {
  'rules.kak-incomplete.title': 'Terms of reference incomplete',
  'rules.kak-incomplete.why':
    'A proposal holds eight parts: background, purpose and objectives, location, scope, duration, benefits, analysis of social and environmental impact, and financing. The team cannot examine an incomplete proposal.',
  'rules.kak-incomplete.messageEmpty': '{{field, label}} is empty.',
  'rules.kak-incomplete.messagePlaceholder':
    '{{field, label}} only says “{{text}}”, which does not count as an answer.',
  'rules.kak-incomplete.messageHollow': '{{field, label}} only says “{{text}}”, which explains nothing yet.',
  'rules.kak-incomplete.messageCopied': '{{field, label}} repeats {{other, label}} word for word.',
  'rules.kak-incomplete.messageShort': '{{field, label}} only says “{{text}}”, too short to be judged.',
  'rules.kak-incomplete.messageNearCopied': '{{field, label}} is nearly the same as {{other, label}}.',
  'rules.kak-incomplete.messageNoRoom':
    'This form has no place for {{count, number}} of the 8 parts of the terms of reference: {{fields, label}}.',
  'rules.kak-incomplete.messageNoColumns':
    'Sheet {{sheet}} has no column for {{count, number}} of the 8 parts of the terms of reference: {{fields, label}}.',
  'rules.kak-incomplete.cure': 'Ask the proposing agency for a text that can be understood without an attachment.',
  'rules.kak-incomplete.cureNoRoom':
    'Attach the terms of reference, or add columns to this sheet for the parts that have none.',
  'rules.kak-incomplete.cureNoPart': 'Ask the proposing agency to add these parts to the form and to fill them in.',

  'rules.date-order.title': 'Dates out of order',
  'rules.date-order.why':
    'An agreement that ends before it starts never applies, and the days left are counted wrongly.',
  'rules.date-order.messageEnd': 'The end, {{after, date}}, is not later than the start, {{before, date}}.',
  'rules.date-order.messageSigned': 'The end, {{after, date}}, is earlier than the signing, {{before, date}}.',
  'rules.date-order.messageDetail':
    'The PKS of {{after, date}} is older than the KSB it rests on, of {{before, date}}.',
  'rules.date-order.cure': 'Compare both dates with the signed document and correct the wrong one.',

  'rules.duration-over-limit.title': 'Duration over the limit',
  'rules.duration-over-limit.why':
    'By the present settings a PKS runs at most five years and may be extended, unless a special regulation says otherwise.',
  'rules.duration-over-limit.messageStated':
    'The duration “{{text}}” ({{months, number}} months) is over the limit of {{limit, number}} months.',
  'rules.duration-over-limit.messageDates':
    'The period from {{start, date}} to {{end, date}} spans {{months, number}} full months, over the limit of {{limit, number}} months.',
  'rules.duration-over-limit.cure':
    'Shorten the duration, or cite the article of the special regulation that allows it.',

  'rules.number-words-mismatch.title': 'Figure and words disagree',
  'rules.number-words-mismatch.why':
    'A figure that differs from its words can be read in two ways and invites a dispute between the parties.',
  'rules.number-words-mismatch.message':
    '{{field, label}} gives “{{digits}}” in figures, but “{{words}}” means {{wordsValue, number}}.',
  'rules.number-words-mismatch.messageMuddled':
    'The amount in words says “{{words}}”, which forms no number; the amount above it is {{amount, number}}.',
  'rules.number-words-mismatch.messageSpelled':
    'The amount in words says “{{words}}” ({{wordsValue, number}}), but the amount above it is {{amount, number}}.',
  'rules.number-words-mismatch.cureSpelled': 'Make the words say the amount, or correct the amount.',
  'rules.number-words-mismatch.cure': 'Ask the proposer which number is right and make figure and words agree.',

  'rules.instrument-mismatch.title': 'Document does not fit the kind of partner',
  'rules.instrument-mismatch.why':
    'By the present settings each kind of partner has its own documents: KSB then PKS with other regions and third parties, Nota Kesepakatan and Rencana Kerja with central bodies and state universities (Satker/BLU), LoI then MoU with foreign partners.',
  'rules.instrument-mismatch.message':
    'The document used is {{instrument, label}}, while a partner of the kind {{partnerKind, label}} usually signs {{first, label}}, then {{detail, label}}.',
  'rules.instrument-mismatch.cure':
    'Check the legal status of the partner. If it is right, draft the document as {{first, label}} with the details in {{detail, label}}.',

  'rules.council-approval-missing.title': 'Approval of the DPRD missing',
  'rules.council-approval-missing.why':
    'A plan that burdens the public and the region, whose funding is not in the running APBD, or whose partner is foreign needs the approval of the DPRD before it is signed.',
  'rules.council-approval-missing.messageForeign': 'The partner is abroad, but no approval of the DPRD is cited.',
  'rules.council-approval-missing.messageBudget':
    'The funding is given as “{{text}}”, but no approval of the DPRD is cited.',
  'rules.council-approval-missing.messageBurden':
    '{{field, label}} speaks of a burden on the public or the region, but no approval of the DPRD is cited.',
  'rules.council-approval-missing.messageAnswer':
    '“{{label}}” is answered with yes, but no approval of the DPRD is cited.',
  'rules.council-approval-missing.cure':
    'Cite number and date of the approval, or prepare the request for it before the PKS is drafted.',

  'rules.legal-basis-missing.title': 'Legal basis missing',
  'rules.legal-basis-missing.why':
    'By the present settings every cooperation rests on a clear legal basis, so that its document can be examined and signed.',
  'rules.legal-basis-missing.messageEmpty': 'The legal basis is empty.',
  'rules.legal-basis-missing.messagePlaceholder': 'The legal basis only says “{{text}}” and names no regulation.',
  'rules.legal-basis-missing.messageNoColumn':
    'Sheet {{sheet}} has no column for the legal basis, so it cannot be checked for the objects on it.',
  'rules.legal-basis-missing.cure': 'Give kind, number and year of the regulations the cooperation rests on.',
  'rules.legal-basis-missing.cureNoColumn': 'Add a column for the legal basis to this sheet where it is needed.',

  'rules.placeholder-value.title': 'Placeholder in a cell',
  'rules.placeholder-value.why':
    'A placeholder such as “terlampir” or “-” is no answer, so the proposal cannot be examined from this sheet.',
  'rules.placeholder-value.messageNone': '{{field, label}} only says “{{text}}”, although an answer is needed.',
  'rules.placeholder-value.messageDeferred':
    '{{field, label}} says “{{text}}”: the answer is put off or stands elsewhere.',
  'rules.placeholder-value.messageDitto': '{{field, label}} says “{{text}}” and depends on the row above.',
  'rules.placeholder-value.messageFiller': '{{field, label}} still holds the filler “{{text}}”.',
  'rules.placeholder-value.cure':
    'Replace it with the answer itself. If that is in an annex, copy its essence and give the number of the annex.',

  'rules.duplicate-object.title': 'Object entered more than once',
  'rules.duplicate-object.why': 'A proposal entered twice is counted twice in totals, budget and ranking.',
  'rules.duplicate-object.message':
    '“{{title}}” looks like object {{other}} at {{place}}: title, partner and agency are alike.',
  'rules.duplicate-object.messageMerged':
    'This row shares one title, “{{title}}”, with object {{other}} at {{place}} (a merged cell), and so is read as an object of its own.',
  'rules.duplicate-object.cureMerged':
    'If it is one cooperation, put it into one row; if not, split the title cell and give each row its own title.',
  'rules.duplicate-object.cure':
    'Ask the proposing agency. If they are the same, keep one row; if not, give them different titles.',

  'rules.vague-wording.title': 'Words open to more than one reading',
  'rules.vague-wording.why':
    'Agreements are written in plain and definite words, so that the parties do not read them differently later.',
  'rules.vague-wording.messageA':
    '{{field, label}} holds an open list ({{words, list}}): it is not clear what belongs to it and what does not.',
  'rules.vague-wording.messageB':
    '{{field, label}} holds an indefinite measure ({{words, list}}): the parties may expect different amounts or quality.',
  'rules.vague-wording.messageC':
    '{{field, label}} holds an indefinite time ({{words, list}}): it is not clear when the duty falls due.',
  'rules.vague-wording.messageD':
    '{{field, label}} puts off or passes on a decision ({{words, list}}): it depends on something not said.',
  'rules.vague-wording.messageE':
    '{{field, label}} does not name the party ({{words, list}}): it is not certain who is meant and who is responsible.',
  'rules.vague-wording.messageF':
    '{{field, label}} holds a weak duty ({{words, list}}): it is not certain whether it must be done.',
  'rules.vague-wording.messageG':
    '{{field, label}} holds an incomplete limit or choice ({{words, list}}): it can be read in more than one way.',
  'rules.vague-wording.messageH':
    '{{field, label}} holds an incomplete figure ({{words, list}}): it is not clear per cent of what.',
  'rules.vague-wording.messageDays':
    '{{field, label}} gives days without their kind ({{words, list}}): they can be read as working or calendar days.',
  'rules.vague-wording.messageExtension':
    '{{field, label}} allows an extension without conditions ({{words, list}}): it is not clear when, for how long and on what grounds.',
  'rules.vague-wording.cureDays': 'Write working days or calendar days.',
  'rules.vague-wording.cureExtension':
    'Write the conditions, the length and the deadline of an extension, or leave it out.',
  'rules.vague-wording.cure': 'Write out in full what is meant.',
  'rules.vague-wording.rights': 'Rights and Duties',
  'rules.vague-wording.cureA': 'Write out all items as a closed list.',
  'rules.vague-wording.cureB': 'Give the amount, the unit and how it is measured.',
  'rules.vague-wording.cureC': 'Give a date, or a number of working or calendar days and the day they run from.',
  'rules.vague-wording.cureD': 'Write the decision, or cite the article, document or annex that holds it.',
  'rules.vague-wording.cureE': 'Name the first or second party with the agency or office, and the share it bears.',
  'rules.vague-wording.cureF': 'Use must, shall, is entitled or is authorised, as it is meant.',
  'rules.vague-wording.cureG': 'Complete the limit with a number and unit, or choose one: and, or.',
  'rules.vague-wording.cureH': 'Say what the percentage is of, such as per cent of the contract value.',

  'rules.value-unreadable.title': 'Entry cannot be read',
  'rules.value-unreadable.why': 'A date, number or code that cannot be read is left out of checks and totals.',
  'rules.value-unreadable.message':
    '{{field, label}} says “{{text}}”, which is not known as an entry for {{field, label}}.',
  'rules.value-unreadable.messageDate': '{{field, label}} says “{{text}}”, a day the calendar does not have.',
  'rules.value-unreadable.messageTable': '“{{label, label}}” says “{{text}}”, which cannot be read as an amount.',
  'rules.value-unreadable.messageError': '{{field, label}} holds the formula error {{text}}.',
  'rules.value-unreadable.messageScore':
    'The entry “{{text}}” on criterion {{id}} ({{name}}) is not a number that can be counted.',
  'rules.value-unreadable.cureScore':
    'Enter a number by the scoring guide, or leave the cell empty until it is scored.',
  'rules.value-unreadable.cure': 'Correct the cell.',
  'rules.value-unreadable.cureDate': 'Write day, month and year in full, for example 1 March 2027.',
  'rules.value-unreadable.cureNumber': 'Write the number alone; move remarks to another column.',
  'rules.value-unreadable.cureCode':
    'Choose the entry of the list on the settings sheet that comes nearest to what is meant.',
  'rules.value-unreadable.cureError': 'Correct the formula in the cell, or replace it by its value.',

  'rules.date-ambiguous.title': 'Date with two readings',
  'rules.date-ambiguous.why': 'Day and month can be mistaken for each other where neither is over 12.',
  'rules.date-ambiguous.message':
    '{{field, label}} says “{{text}}”, read as {{read, date}}; it could also mean {{other, date}}.',
  'rules.date-ambiguous.messageOther':
    '“{{label}}” says “{{text}}” and is read as {{read, date}}, but may also mean {{other, date}}.',
  'rules.date-ambiguous.cure': 'Compare it with the document and write the month by name.',

  'rules.cost-arithmetic.title': 'Cost line multiplied wrongly',
  'rules.cost-arithmetic.why': 'Volume times price must equal the amount for a budget to be relied on.',
  'rules.cost-arithmetic.message':
    'In “{{description}}”, {{volume, number}} × {{price, number}} = {{product, number}} rupiah, but the amount given is {{amount, number}} rupiah.',
  'rules.cost-arithmetic.messageSection':
    '“{{label}}” says {{total, number}} rupiah, but the lines above it ({{count, number}} of them) add up to {{sum, number}} rupiah.',
  'rules.cost-arithmetic.cure': 'Check volume, price and amount, and correct the one that is wrong.',

  'rules.date-duration-mismatch.title': 'Period differs from its dates',
  'rules.date-duration-mismatch.why':
    'A period that differs from its dates leaves open how long the document is valid.',
  'rules.date-duration-mismatch.message':
    'The period is given as “{{text}}” ({{months, number}} months), but {{start, date}} to {{end, date}} is {{spanned, number}} months.',
  'rules.date-duration-mismatch.cure': 'Make the period agree with the start and end dates.',

  'rules.ministry-approval-missing.title': 'Approval of the Minister of Home Affairs missing',
  'rules.ministry-approval-missing.why':
    'Cooperation with a partner abroad needs the approval of the DPRD, of the Ministry of Home Affairs and of the Ministry of Foreign Affairs, in that order.',
  'rules.ministry-approval-missing.message':
    'The partner is abroad, but no approval of the Minister of Home Affairs is cited.',
  'rules.ministry-approval-missing.messageForeign':
    'The partner is abroad, but no consideration of the Minister of Foreign Affairs is cited.',
  'rules.ministry-approval-missing.messageOrder':
    '{{earlier, label}} of {{earlierDate, date}} comes before {{later, label}} of {{laterDate, date}}; the DPRD, the Minister of Home Affairs and the Minister of Foreign Affairs approve in that order.',
  'rules.ministry-approval-missing.foreign': 'Consideration of the Minister of Foreign Affairs',
  'rules.ministry-approval-missing.cureForeign':
    'Cite number and date of the consideration, or request it before the document is signed.',
  'rules.ministry-approval-missing.cureOrder':
    'Check the dates of both letters; if they are right, ask again for the approval that came too early.',
  'rules.ministry-approval-missing.cure':
    'Cite number and date of the approval, or request it before the document is signed.',

  'rules.legal-basis-repealed.title': 'Legal basis no longer in force',
  'rules.legal-basis-repealed.why':
    'According to the settings the regulation was replaced; a document that still rests on it may be contested.',
  'rules.legal-basis-repealed.message':
    'The legal basis cites {{regulation}}, which according to the settings was replaced by {{successor}}.',
  'rules.legal-basis-repealed.cure': 'Cite {{successor}} instead, once the legal division has confirmed it.',

  'rules.agreement-chain.title': 'Chain of documents is broken',
  'rules.agreement-chain.why':
    'According to the settings every detailed agreement rests on one joint agreement. A broken chain leaves its basis and term untraceable.',
  'rules.agreement-chain.parentMissing': 'Document {{number}} is a detailed agreement but names no document above it.',
  'rules.agreement-chain.circular':
    'Document {{number}} and the one above it, {{parent}}, name each other; the one above is left out of account.',
  'rules.agreement-chain.numberRepeated': 'Number {{number}} is already used by another document at {{place}}.',
  'rules.agreement-chain.cure':
    'Enter the right number of the joint agreement (KSB or NK), and list that document if it is not there yet.',
  'rules.agreement-chain.cureRepeated':
    'Look at both documents; correct the wrong number or delete the row entered twice.',

  'rules.cost-total-mismatch.title': 'Costs do not add up',
  'rules.cost-total-mismatch.why': 'A total that differs from its parts leaves the budget needed uncertain.',
  'rules.cost-total-mismatch.messageSources':
    'The total cost is {{total, number}} rupiah, but the sources of funds sum to {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.messageLines':
    'The total cost is {{total, number}} rupiah, but the lines of the cost table sum to {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.messageSourceLines':
    '{{field, label}} is {{total, number}} rupiah, but the cost lines of that source sum to {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.messageTotalRow':
    'The row “{{label}}” says {{total, number}} rupiah, but the {{count, number}} lines above it add up to {{sum, number}} rupiah.',
  'rules.cost-total-mismatch.cure': 'Check the parts and the total and make them agree.',

  'rules.test-row.title': 'Trial row',
  'rules.test-row.why': 'A trial row left behind counts in totals and ranking.',
  'rules.test-row.message': 'The title “{{text}}” looks like a trial, not a proposal.',
  'rules.test-row.messageIntern': 'The name “{{text}}” looks like a trial, not an intern.',
  'rules.test-row.cureIntern': 'Delete the row from its sheet, or enter the real intern.',
  'rules.test-row.messageRow': 'The row “{{text}}” looks like a trial entry.',
  'rules.test-row.cureRow': 'Delete this row from the sheet, or fill in the real data.',
  'rules.test-row.cure': 'Delete the row from its sheet, or give it the real title.',

  'rules.weights-invalid.title': 'Criteria or weights not valid',
  'rules.weights-invalid.why':
    'A ranking can be accounted for only when every criterion has a clear code, direction and weight.',
  'rules.weights-invalid.messageWeight':
    'The weight of criterion {{id}} is “{{text}}”, not a number from zero to a billion; {{used, number}} is used for now.',
  'rules.weights-invalid.messageDirection':
    'The direction of criterion {{id}} is “{{text}}”, neither Benefit nor Cost; {{used, label}} is used for now.',
  'rules.weights-invalid.messageRepeated': 'The code {{id}} is given more than once; this row is not counted.',
  'rules.weights-invalid.messageSum':
    'The weights sum to {{sum, number}}, not to 1 or 100; each weight is divided by that sum.',
  'rules.weights-invalid.messageSumTable': 'The weights on sheet {{sheet}} sum to {{sum, number}}, not to 1 or 100.',
  'rules.weights-invalid.messageSwing':
    'The greatest swing has {{greatest, number}} points ({{criteria, list}}), not {{expected, number}}; the weights are still the shares of the sum of all points.',
  'rules.weights-invalid.messageSumInside':
    'The weights inside group {{group}} sum to {{sum, number}}, not to 1 or 100; each of them is divided by that sum.',
  'rules.weights-invalid.messageSwingInside':
    'The greatest swing inside group {{group}} has {{greatest, number}} points ({{criteria, list}}), not {{expected, number}}; weights are still computed as shares of all points.',
  'rules.weights-invalid.messageParent':
    'The parent of criterion {{id}} reads “{{text}}”, which is not the code of another row of this table; the criterion counts as standing by itself.',
  'rules.weights-invalid.messageLevels':
    'Group {{id}} has {{text}} as its parent, but criteria have two levels only; the parent of this group is not used.',
  'rules.weights-invalid.messageAllZero': 'All weights are zero, so no ranking can be computed.',
  'rules.weights-invalid.cureReverse':
    'Ask which judgment is meant, then fill in one direction and leave the reverse empty.',
  'rules.weights-invalid.messageReverse':
    'The comparison of {{one}} with {{other}} by {{assessor}} contradicts its reverse: each must be the reciprocal (1/n) of the other.',
  'rules.weights-invalid.cure': 'Correct the Criteria sheet as the team agreed.',

  'rules.method-invalid.title': 'Choice of ranking method cannot be used',
  'rules.method-invalid.why':
    'Method, normalisation and settings decide the order. A choice that is not understood gives way to the default, and the order may not be the one intended.',
  'rules.method-invalid.messageMethod': 'The method “{{text}}” is not known; the weighted sum (SAW) is used for now.',
  'rules.method-invalid.messageNormalisation':
    'The normalisation “{{text}}” is not known; the default of the method is used for now.',
  'rules.method-invalid.messageChoice':
    'The setting {{option, label}} holds “{{text}}”, which is not known; its default is used for now.',
  'rules.method-invalid.messageNumber':
    'The setting {{option, label}} holds “{{text}}”, not a number from {{min, number}} to {{max, number}}; {{used, number}} is used for now.',
  'rules.method-invalid.cure':
    'Choose from the list on the Criteria sheet. Until the choice can be used, the ranking uses the default and the Ranking sheet says so.',

  'rules.method-invalid.messageJoining': 'The joining of assessors “{{text}}” is not known; AIJ is used meanwhile.',
  'rules.method-invalid.messagePreference':
    'The preference function of criterion {{id}} holds “{{text}}”, which is not known; the usual function is used for now.',
  'rules.method-invalid.messageThreshold':
    'Threshold {{threshold}} of criterion {{id}} holds “{{text}}”, not a number that the function {{function, label}} takes; the usual function is used for now.',
  'rules.method-invalid.messageThresholdMissing':
    'The preference function {{function, label}} of criterion {{id}} needs the threshold {{threshold}}, which is empty; the usual function is used for now.',
  'rules.method-invalid.messageThresholdOrder':
    'Threshold p of criterion {{id}} ({{p, number}}) is less than threshold q ({{q, number}}); the usual function is used for now.',
  'rules.method-invalid.messageScores':
    'The joining of scores “{{text}}” is not known; the arithmetic mean is used for now.',
  'rules.method-invalid.messageCosts':
    'The cost form “{{text}}” is not known; the default of the method is used for now.',
  'rules.method-invalid.messageWeights':
    'The weight source “{{text}}” is not known; the Weight column is used for now.',
  'rules.comparison-invalid.title': 'Weight source cannot be used',
  'rules.comparison-invalid.why':
    'Weights that cannot be computed from the chosen source would silently change the order.',
  'rules.comparison-invalid.messageValue':
    'The comparison of {{one}} with {{other}} holds “{{text}}”, not a value on the scale 1/9 to 9; it counts as unanswered.',
  'rules.comparison-invalid.messageTooFew':
    'Weights by {{source, label}} need at least two objects with every value; the Weight column is used for now.',
  'rules.comparison-invalid.messageNone':
    'No pairwise comparison is filled in yet, so the Weight column is used for now.',
  'rules.comparison-invalid.messageNoneTop':
    'No assessor has compared the groups of criteria yet, so the Weight column is used for now.',
  'rules.comparison-invalid.messageNoneInside':
    'No assessor has compared the criteria inside of group {{group}} yet, so the Weight column is used for now.',
  'rules.comparison-invalid.messageMixed':
    'This block compares group {{one}} with {{other}}, which stands inside of a group; it is not counted. Compare the groups in one block, and the criteria of each group in a block of their own.',
  'rules.comparison-invalid.messageWhole':
    'This block of {{assessor}} compares criteria of several groups at once; it is not counted, because the comparisons are now made level by level.',
  'rules.comparison-invalid.messageUnconnected':
    'The answers of {{assessor}} do not link {{one}} to the other criteria yet, so they are not counted.',
  'rules.comparison-invalid.messageReverse':
    'The answer of {{assessor}} for {{one}} against {{other}} contradicts its reverse, so the comparisons are not counted.',
  'rules.comparison-invalid.messageBest':
    'The answers of {{assessor}} do not yet show the most important criterion, one compared with every other and less important than none. Look at {{one}} against {{other}}.',
  'rules.comparison-invalid.messageWorst':
    'The answers of {{assessor}} do not yet show the least important criterion, one compared with every other and more important than none. Look at {{one}} against {{other}}.',
  'rules.comparison-invalid.messageJoined':
    'The joined answers (AIJ) of {{assessors, number}} assessors do not show one most and one least important criterion. Choose AIP on the Criteria sheet; the Weight column is used for now.',
  'rules.comparison-invalid.messageRole':
    'The weight of assessor {{assessor}} reads “{{text}}”, not a number of zero or more; 1 is used for now.',
  'rules.comparison-invalid.cure':
    'Complete or correct the entry shown, or choose another weight source on the Criteria sheet.',
  'rules.comparison-inconsistent.title': 'Pairwise comparisons not consistent',
  'rules.comparison-inconsistent.why':
    'A consistency ratio above 0.10 (AHP; Saaty, 1980), or above the threshold of best-worst (Liang, Brunelli and Rezaei, 2020), means answers contradict each other more than is usually accepted.',
  'rules.comparison-inconsistent.message':
    'The consistency ratio of {{assessor}} is {{ratio, number}}, above {{limit, number}}. The answer furthest off: {{one}} against {{other}} is {{judgment, number}}, while the other answers imply {{implied, number}}.',
  'rules.comparison-inconsistent.messageBestWorst':
    'The best-worst consistency ratio of {{assessor}} is {{ratio, number}}, above the threshold {{limit, number}}. The answers furthest off: {{one}} against {{other}} is {{judgment, number}} and {{other}} against {{last}} is {{second, number}}, while {{one}} against {{last}} is {{implied, number}}.',
  'rules.comparison-inconsistent.cure':
    'Ask the assessor to look again at the answer shown, then check the consistency ratio.',

  'rules.seal-broken.title': 'The way of ranking changed after scoring began',
  'rules.seal-broken.why':
    'Criteria, weights and method are settled before scores are opened, so that the order cannot be steered. Later changes are allowed, but must be seen with their reason.',
  'rules.seal-broken.message':
    'Changed after sealing on {{date, date}}: {{parts, label}}. Nobody has said yet who changed it and why.',
  'rules.seal-broken.messageExplained':
    'Changed after sealing on {{date, date}}: {{parts, label}}. Changed by {{by}}, the reason given: {{reason}}.',
  'rules.seal-broken.cure':
    'Restore it, or fill in “Changed by” and “Reason for the change” on the Settings sheet. To seal anew by decision of the meeting, clear the cell of the seal code.',

  'rules.scale-out-of-range.title': 'Score off the scale',
  'rules.scale-out-of-range.why': 'A score off the scale would distort the ranking and is not counted.',
  'rules.scale-out-of-range.messageRange':
    'The score {{text}} on criterion {{id}} ({{name}}) is off the scale of {{min, number}} to {{max, number}}.',
  'rules.scale-out-of-range.messageTable':
    'Score {{text}} under “{{name}}” is off the scale {{min, number}} to {{max, number}}.',
  'rules.scale-out-of-range.cureJudgment': 'Fill in 1 to 9, or a reverse (1/2 to 1/9).',
  'rules.scale-out-of-range.messageJudgment':
    'The comparison of {{one}} with {{other}} is {{text}}, outside the Saaty scale of 1/9 to 9; it is not counted.',
  'rules.scale-out-of-range.cure': 'Enter a number by the scoring guide, or leave the cell empty until it is scored.',

  'rules.score-missing.title': 'Scores incomplete',
  'rules.score-missing.why':
    'An empty score adds nothing, so the rank of the object may still change when it is filled in.',
  'rules.score-missing.message': 'This object has no value yet on {{criteria, list}}.',
  'rules.score-missing.messageAssessor': '{{assessor}} has not scored this object on {{criteria, list}}.',
  'rules.score-missing.messageUnscored': 'This object has not been scored by {{assessors, list}}.',
  'rules.score-missing.messageAll': 'The Scores sheet holds no score yet.',
  'rules.score-missing.cure':
    'Ask the assessors to fill in the cells shown; a cost is filled in where the proposal stands.',

  'rules.row-unattached.title': 'Row without an object',
  'rules.row-unattached.why': 'A row that cannot be matched with exactly one object is not counted.',
  'rules.row-unattached.message': 'The row “{{text}}” holds scores but matches no single object of the Register.',
  'rules.row-unattached.messageNone':
    '“{{text}}” on the sheet “{{sheet}}” ({{kind, label}}, rows: {{count, number}}) fits no object.',
  'rules.row-unattached.messageSeveral':
    '“{{text}}” on the sheet “{{sheet}}” ({{kind, label}}, rows: {{count, number}}) fits more than one object.',
  'rules.row-unattached.messageUnnamed':
    'Rows of the sheet “{{sheet}}” ({{kind, label}}) that do not name their object: {{count, number}}.',
  'rules.row-unattached.messageParent':
    'Document {{number}} names {{parent}} as the document above it, but this workbook holds no document of that number.',
  'rules.row-unattached.cureParent':
    'Compare the number with the joint agreement. If it is right, enter that document in the list of documents.',
  'rules.row-unattached.cure':
    'Enter the ID of an object of the Register. If the row concerns no proposal, mark this finding “Not a problem” with the reason.',
  'rules.row-unattached.cureAgreement':
    'If the document follows up an object of the Register, enter its ID; if not, leave the row as it is.',
} as const satisfies Record<keyof typeof source, string>;
