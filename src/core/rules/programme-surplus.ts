/**
 * programme-surplus: a study programme is offered that no agency needs, or more of it than is needed. A proposal with a
 * university is asked for the competencies behind the programmes it names.
 */
import { fieldText } from '../model/object';
import { recordNumber, recordText, type SourceRecord } from '../model/record';
import { normaliseText } from '../parse/text';
import { isGiven, isPlaceholderText } from './content';
import { isProposal } from './life';
import { fieldCell } from './place';
import { objectOf, recordPlace, slotOf } from './records';
import { isAmong, isOffer, programmeKey, programmeKeys } from './programmes';
import { registerRule, type RuleFacts } from './rule';
import { isWithUniversity } from './universities';

export const programmeSurplus = registerRule({
  id: 'programme-surplus',
  appliesTo: 'register',
  severity: 'info',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { programme: 'text' },
    messageOver: { programme: 'text', need: 'number', met: 'number' },
    messageUnnamed: { count: 'number' },
    messageField: { programmes: 'text' },
  },
  cures: ['cureOver', 'cureUnnamed'],
  check: function* (_options, facts) {
    const asking = needRows(facts);
    const needed = neededProgrammes(asking.length > 0 ? asking : facts.recordsOf('competencies'));
    const needs = neededNumbers(asking);
    const asked = new Set(asking.map((row) => normaliseText(recordText(row, 'competency'))));
    for (const row of facts.recordsOf('competencies')) {
      const programme = recordText(row, 'programme');
      if (programme === '' || isPlaceholderText(programme)) {
        yield* unnamedOffer(row, facts);
        continue;
      }
      const at = { object: objectOf(row, facts), field: null };
      const competency = recordText(row, 'competency');
      // On a list of what universities offer no row names a need of its own: it may be on another sheet.
      const isOfOffers = competency === '' && slotOf(facts, 'competencies', row, 'competency') === null;
      if (isOfOffers || (asking.length > 0 && isOffer(row, facts))) {
        const offer = offerOf(row, needs);
        if (offer !== null && offer.met > offer.need) {
          const cells = [recordPlace(row, ['met', 'need'], facts), recordPlace(row, ['programme'], facts)];
          yield { ...at, message: 'messageOver', cure: 'cureOver', params: { programme, ...offer }, cells };
        }
        if (isAmong(programme, needed) || asked.has(normaliseText(competency))) continue;
        yield { ...at, message: 'message', params: { programme }, cells: [recordPlace(row, ['programme'], facts)], severity: 'warning' };
        continue;
      }
      const need = recordNumber(row, 'need');
      const met = recordNumber(row, 'met');
      if (competency === '' || isPlaceholderText(competency) || need === 0) {
        const cells = [recordPlace(row, ['programme'], facts)];
        yield { ...at, message: 'message', params: { programme }, cells, severity: 'warning' };
      } else if (need !== null && met !== null && met > need) {
        yield { ...at, message: 'messageOver', cure: 'cureOver', params: { programme, need, met }, cells: [recordPlace(row, ['met'], facts)] };
      }
    }
    for (const object of facts.objects) {
      if (!isProposal(object, facts.today) || !isWithUniversity(object)) continue;
      if (!isGiven(object, 'programmes') || isGiven(object, 'competencies')) continue;
      if (facts.recordsFor('competencies', object.id).length > 0) continue;
      const params = { programmes: fieldText(object, 'programmes').slice(0, 120) };
      const cells = [fieldCell(object, 'competencies', facts)];
      yield { message: 'messageField', params, object, field: 'competencies', cells };
    }
  },
}); // prettier-ignore

type Competency = SourceRecord<'competencies'>;

/** People offered or asked for in a row that names neither a programme nor a competency. */
function* unnamedOffer(row: Competency, facts: RuleFacts) {
  const field = (['met', 'need'] as const).find((one) => (recordNumber(row, one) ?? 0) > 0);
  const isNamed = (['competency', 'title', 'notes'] as const).some((one) => recordText(row, one) !== '');
  if (field === undefined || isNamed || slotOf(facts, 'competencies', row, 'programme') === null) return;
  const cells = [recordPlace(row, ['programme'], facts), recordPlace(row, [field], facts)];
  const at = { object: objectOf(row, facts), field: null, cells, severity: 'warning' as const };
  yield {
    ...at,
    message: 'messageUnnamed' as const,
    cure: 'cureUnnamed',
    params: { count: recordNumber(row, field) ?? 0 },
  };
}

/** Rows that say what agencies need: they name one, or their table is of no universities. */
function needRows(facts: RuleFacts): readonly Competency[] {
  return facts.recordsOf('competencies').filter((row) => {
    if (normaliseText(recordText(row, 'competency')) === '') return false;
    if (recordText(row, 'agency') !== '') return true;
    return !isOffer(row, facts) && slotOf(facts, 'competencies', row, 'university') === null;
  });
} // prettier-ignore

/** How many of each programme are needed, where every row of it says so. */
function neededNumbers(rows: readonly Competency[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = programmeKey(recordText(row, 'programme'));
    sums.set(key, (sums.get(key) ?? 0) + (recordNumber(row, 'need') ?? Number.NaN));
  }
  return sums;
}

/** What is offered of a programme that is needed in a known number. */
function offerOf(row: Competency, needs: ReadonlyMap<string, number>): { need: number; met: number } | null {
  const need = needs.get(programmeKey(recordText(row, 'programme')));
  const met = recordNumber(row, 'met') ?? recordNumber(row, 'need');
  return need === undefined || Number.isNaN(need) || met === null ? null : { need, met };
}

function neededProgrammes(rows: readonly Competency[]): ReadonlySet<string> {
  const texts = rows.filter((row) => recordText(row, 'competency') !== '').map((row) => recordText(row, 'programme'));
  return new Set(texts.flatMap(programmeKeys));
}
