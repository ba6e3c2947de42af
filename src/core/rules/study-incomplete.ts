/**
 * study-incomplete: a feasibility study that the workbook holds judges every aspect, with a score and with evidence. Says
 * nothing of an object that has no row.
 */
import { FEASIBILITY_ASPECTS } from '../legal/feasibility';
import { recordText, type SourceRecord } from '../model/record';
import { isPlaceholderText } from './content';
import { objectCell } from './place';
import { recordPlace } from './records';
import { registerRule } from './rule';

export const studyIncomplete = registerRule({
  id: 'study-incomplete',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: 'Permendagri 22/2020', confidence: 'memory', mark: 'M' },
  options: {},
  messages: {
    message: { aspects: 'label' },
    messageScore: { aspects: 'text' },
    messageEvidence: { aspects: 'text' },
  },
  cures: ['cureScore', 'cureEvidence'],
  check: function* (_options, facts) {
    for (const object of facts.objects) {
      const rows = facts.recordsFor('feasibility', object.id).filter(isStarted);
      if (rows.length === 0) continue;
      // One row may judge two aspects, of which its value names one: `Ekonomi dan keuangan`.
      const judged = rows.map((row) => `${recordText(row, 'aspect')} ${row.fields.aspect?.raw ?? ''}`);
      const missing = FEASIBILITY_ASPECTS.filter(({ pattern }) => !judged.some((text) => pattern.test(text)));
      if (missing.length > 0) {
        const params = { aspects: missing.map(({ id }) => `rules.study-incomplete.${id}`) };
        const first = rows[0];
        const cells = [first ? recordPlace(first, ['aspect'], facts) : objectCell(object), objectCell(object)];
        // The aspect of risk is known from memory only, and many offices judge six.
        const mild = missing.every(({ id }) => id === 'risiko') ? { severity: 'info' as const } : {};
        yield { message: 'message', params, object, field: 'study', cells, ...mild };
      }
      const unscored = rows.filter((row) => lacks(row, 'score'));
      if (unscored.length > 0) {
        const cells = unscored.map((row) => recordPlace(row, ['score', 'aspect'], facts));
        yield { message: 'messageScore', cure: 'cureScore', params: { aspects: aspectsOf(unscored) }, object, field: 'study', cells };
      }
      const unproven = rows.filter((row) => !lacks(row, 'score') && lacks(row, 'evidence'));
      if (unproven.length > 0) {
        const cells = unproven.map((row) => recordPlace(row, ['evidence', 'aspect'], facts));
        yield { message: 'messageEvidence', cure: 'cureEvidence', params: { aspects: aspectsOf(unproven) }, object, field: 'study', cells };
      }
    }
  },
}); // prettier-ignore

/** A row that names its object and nothing else judges nothing: study-missing speaks of it. */
export function isStarted(row: SourceRecord<'feasibility'>): boolean {
  return (['aspect', 'score', 'evidence', 'conclusion'] as const).some((field) => recordText(row, field) !== '');
}

function lacks(row: SourceRecord<'feasibility'>, field: 'score' | 'evidence'): boolean {
  const text = recordText(row, field);
  return text === '' || isPlaceholderText(text);
}

function aspectsOf(rows: readonly SourceRecord<'feasibility'>[]): string {
  return rows.map((row) => recordText(row, 'aspect') || (row.fields.aspect?.raw.trim() ?? '')).join(', ');
}
