/**
 * competency-unmatched: every competency an agency needs is met by a study programme and in the number needed. A proposal
 * with a university is asked for programmes when it names competencies.
 */
import { fieldText } from '../model/object';
import { recordNumber, recordText, type SourceRecord } from '../model/record';
import { normaliseText } from '../parse/text';
import { isGiven, isPlaceholderText } from './content';
import { isProposal } from './life';
import { fieldCell } from './place';
import { objectOf, recordPlace, slotOf } from './records';
import { registerRule, type RuleFacts } from './rule';
import { isOffer, programmeKey, programmeKeys } from './programmes';
import { isWithUniversity } from './universities';

export const competencyUnmatched = registerRule({
  id: 'competency-unmatched',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { competency: 'text', agency: 'text' },
    messageShort: { competency: 'text', need: 'number', met: 'number' },
    messageOpen: { competency: 'text', need: 'number' },
    messageOffered: { competency: 'text', programme: 'text', offered: 'text' },
    messageField: { competencies: 'text' },
  },
  cures: ['cureShort', 'cureOpen', 'cureOffered'],
  check: function* (_options, facts) {
    const offers = offersOf(facts);
    const counting = new Set(facts.recordsOf('competencies').filter((row) => recordNumber(row, 'met') !== null).map(({ sheet }) => sheet));
    for (const row of facts.recordsOf('competencies')) {
      const competency = recordText(row, 'competency');
      if (competency === '' || isPlaceholderText(competency)) continue;
      const at = { object: objectOf(row, facts), field: null };
      if (lacksProgramme(row)) {
        const params = { competency, agency: recordText(row, 'agency') };
        yield { ...at, message: 'message', params, cells: [recordPlace(row, ['programme', 'competency'], facts)] };
        continue;
      }
      const offered = offers.get(normaliseText(competency));
      const own = programmeKeys(recordText(row, 'programme'));
      if (offered !== undefined && recordText(row, 'agency') !== '' && !own.some((programme) => offered.has(programme))) {
        const params = { competency, programme: recordText(row, 'programme'), offered: [...offered.values()].join(', ') };
        const cells = [recordPlace(row, ['programme'], facts), recordPlace(row, ['competency'], facts)];
        yield { ...at, message: 'messageOffered', cure: 'cureOffered', params, cells, severity: 'warning' };
      }
      const need = recordNumber(row, 'need');
      const met = recordNumber(row, 'met');
      const open = slotOf(facts, 'competencies', row, 'met');
      if (need !== null && need > 0 && open !== null && row.fields.met === undefined && counting.has(row.sheet) && !isOffer(row, facts))
        yield { ...at, message: 'messageOpen', cure: 'cureOpen', params: { competency, need }, cells: [open], severity: 'warning' };
      if (need === null || met === null || met >= need) continue;
      const cells = [recordPlace(row, ['met'], facts)];
      yield { ...at, message: 'messageShort', cure: 'cureShort', params: { competency, need, met }, cells, severity: 'warning' };
    }
    for (const object of facts.objects) {
      if (!isProposal(object, facts.today) || !isWithUniversity(object)) continue;
      if (!isGiven(object, 'competencies') || isGiven(object, 'programmes')) continue;
      if (facts.recordsFor('competencies', object.id).some((row) => !lacksProgramme(row))) continue;
      const params = { competencies: fieldText(object, 'competencies').slice(0, 120) };
      yield { message: 'messageField', params, object, field: 'programmes', cells: [fieldCell(object, 'programmes', facts)] };
    }
  },
}); // prettier-ignore

/** Programmes that a list of what universities offer gives for each competency: by their keys, as written. */
function offersOf(facts: RuleFacts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const offers = new Map<string, Map<string, string>>();
  for (const row of facts.recordsOf('competencies')) {
    const [competency, programme] = [normaliseText(recordText(row, 'competency')), recordText(row, 'programme')];
    if (competency === '' || programme === '' || !isOffer(row, facts)) continue;
    const known = offers.get(competency) ?? new Map<string, string>();
    offers.set(competency, known.set(programmeKey(programme), programme));
  }
  return offers;
}

/** `Tidak sesuai` under Kesesuaian: the office itself says that the programme does not fit. */
const UNFIT = /^\s*(?:tidak|belum|kurang|tdk|blm) (?:sesuai|cocok|relevan|selaras)\b/i;

function lacksProgramme(row: SourceRecord<'competencies'>): boolean {
  if ([row.fields.notes, ...Object.values(row.extras)].some((value) => UNFIT.test(value?.raw ?? ''))) return true;
  const text = recordText(row, 'programme');
  return text === '' || isPlaceholderText(text) || /^(?:belum|tidak) ada\b/i.test(text);
}
