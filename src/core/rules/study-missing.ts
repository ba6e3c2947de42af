/**
 * study-missing: cooperation with a third party (KSDPK) rests on a feasibility study besides the KAK. Rows of a
 * feasibility table that belong to the object count as one.
 */
import { findRegime } from '../legal/regimes';
import { fieldValue, type CooperationObject } from '../model/object';
import { cleanText } from '../parse/text';
import { isGiven, writtenText } from './content';
import { areMostlyListed, headingCell, splitLacking } from './lacking';
import { isProposal } from './life';
import { fieldCell } from './place';
import { registerRule } from './rule';
import { isStarted } from './study-incomplete';

const FEASIBLE: readonly unknown[] = ['studi-kelayakan', 'kak-studi-kelayakan'];
const THIRD_PARTIES: readonly unknown[] = ['swasta', 'bumn', 'bumd', 'ormas', 'pts', 'perseorangan'];

export const studyMissing = registerRule({
  id: 'study-missing',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: 'PP 28/2018; Permendagri 22/2020', confidence: 'found', mark: '1.2, 1.3' },
  options: {},
  messages: { message: {}, messageOther: { study: 'label' }, messageNoColumn: { sheet: 'text' } },
  cures: ['cureNoColumn'],
  check: function* (_options, facts) {
    const asked = facts.objects.filter((object) => isWithThirdParty(object) && isProposal(object, facts.today));
    const isStudied = ({ id }: CooperationObject): boolean => facts.recordsFor('feasibility', id).some(isStarted);
    const lacking = asked.filter((object) => !FEASIBLE.includes(fieldValue(object, 'study')) && !isStudied(object));
    const { objects, roomless } = areMostlyListed(asked, isStudied)
      ? { objects: lacking, roomless: [] }
      : splitLacking(lacking, ['study'], facts);
    for (const object of objects) {
      const study = fieldValue(object, 'study');
      const at = { object, field: 'study' as const, cells: [fieldCell(object, 'study', facts)] };
      if (typeof study === 'string') {
        yield { ...at, message: 'messageOther', params: { study: `codes.study.${study}` } };
      } else if (!isGiven(object, 'study') || NOT_YET.test(writtenText(object, 'study')))
        yield { ...at, message: 'message', params: {} };
    }
    for (const source of roomless) {
      const at = { object: null, field: 'study' as const, cells: [headingCell(source)], severity: 'info' as const };
      yield { ...at, message: 'messageNoColumn', cure: 'cureNoColumn', params: { sheet: source.sheet } };
    }
  },
});

/** `Studi kelayakan belum disusun`. */
const NOT_YET = /\b(?:belum|tidak) (?:ada|disusun|dibuat|tersedia|dilakukan|dilaksanakan|selesai)\b/i;

/** By the kind of cooperation; without one by a kind of partner that leaves no doubt. */
function isWithThirdParty(object: CooperationObject): boolean {
  const kind = fieldValue(object, 'kind');
  if (typeof kind === 'string') return kind === 'KSDPK';
  if (findRegime(cleanText(writtenText(object, 'kind')), '') !== null) return false;
  const partner = object.fields.partnerKind;
  return partner?.certainty === 'sure' && THIRD_PARTIES.includes(partner.value);
}
