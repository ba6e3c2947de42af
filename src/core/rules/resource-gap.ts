/**
 * resource-gap: what an agency has covers what the proposal needs, or the row says how the rest is met; a gap that is
 * written is the difference; and a readiness that is told in words is not a shortage.
 */
import type { FieldId } from '../model/object';
import { recordNumber, recordText, type SourceRecord } from '../model/record';
import { isGiven, isPlaceholderText, writtenText } from './content';
import { isProposal } from './life';
import { fieldCell } from './place';
import { objectOf, recordPlace } from './records';
import { registerRule } from './rule';

/** Beginnings of texts that admit a shortage. */
const SHORT =
  /\b(?:belum (?:ada|tersedia|cukup|mencukupi|memadai|siap|dianggarkan|teranggarkan|mempunyai|memiliki)|tidak (?:ada|tersedia|cukup|mencukupi|memadai|memiliki|mempunyai)|tidak adanya|kekurangan|masih kurang|kurang (?:tenaga|anggaran|personel|sdm|dana|memadai)|sangat terbatas|keterbatasan)\b/i;

/** Says that nothing is lacking, which the figures deny. */
const MET =
  /^\s*(?:(?:sudah |telah )?(?:terpenuhi|tercukupi|cukup|mencukupi|lengkap|siap|tersedia|aman)|(?:selisih|kekurangan|gap)\s*[:=]?\s*(?:0|nol|nihil|tidak ada)|tidak ada (?:selisih|kekurangan))\s*\.?\s*$/i;

export const resourceGap = registerRule({
  id: 'resource-gap',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { agency: 'text', description: 'text', need: 'number', available: 'number', unit: 'text' },
    messageSum: { description: 'text', gap: 'number', difference: 'number' },
    messageText: { field: 'label', text: 'text' },
  },
  cures: ['cureSum'],
  check: function* (_options, facts) {
    for (const row of facts.recordsOf('resources')) {
      const need = recordNumber(row, 'need');
      const available = recordNumber(row, 'available') ?? staffOf(row);
      if (need === null || available === null) continue;
      const description = descriptionOf(row);
      const object = objectOf(row, facts);
      const gap = recordNumber(row, 'gap');
      // Either direction of the difference is in use.
      if (gap !== null && Math.abs(gap) !== Math.abs(need - available)) {
        const params = { description, gap, difference: need - available };
        yield { message: 'messageSum', cure: 'cureSum', params, object, field: null, cells: [recordPlace(row, ['gap'], facts)] };
      }
      const plan = recordText(row, 'notes');
      if (available >= need || (plan !== '' && !isPlaceholderText(plan) && !SHORT.test(plan) && !MET.test(plan))) continue;
      const params = { agency: recordText(row, 'agency'), description, need, available, unit: unitOf(row) };
      yield { message: 'message', params, object, field: null, cells: [row.fields.available?.cell ?? row.fields.staff?.cell ?? recordPlace(row, ['available'], facts)] };
    }
    for (const object of facts.objects) {
      if (!isProposal(object, facts.today)) continue;
      for (const field of ['staff', 'funds'] as const satisfies readonly FieldId[]) {
        const text = writtenText(object, field);
        if (!isGiven(object, field) || !SHORT.test(text)) continue;
        const params = { field: `fields.${field}`, text: text.slice(0, 120) };
        yield { message: 'messageText', params, object, field, cells: [fieldCell(object, field, facts)] };
      }
    }
  },
}); // prettier-ignore

/** `Rp` stands before a number; behind it the word is written out. */
function unitOf(row: SourceRecord<'resources'>): string {
  const unit = recordText(row, 'unit');
  return /^(?:rp\.?|idr)$/i.test(unit.trim()) ? 'rupiah' : unit;
}

/** People under `Jumlah SDM (orang)` beside a column of those needed: `12`, `12 orang`. */
function staffOf(row: SourceRecord<'resources'>): number | null {
  const count = /^\d{1,5}(?=\s*(?:orang|personel|pegawai)?$)/i.exec(recordText(row, 'staff').trim())?.[0];
  return count === undefined ? null : Number(count);
}

function descriptionOf(row: SourceRecord<'resources'>): string {
  return (
    recordText(row, 'description') || (row.fields.resourceKind?.raw ?? (row.fields.staff === undefined ? '' : 'SDM'))
  );
}
