/**
 * affair-unknown: the affair (urusan) of an object or a potential is one of the list. Names the nearest when there is one. Absolute affairs belong to
 * object-outside-authority.
 */
import { ABSOLUTE_AFFAIRS } from '../legal/absolute-affairs';
import { normaliseText } from '../parse/text';
import { CODE_LISTS } from '../register/codes';
import { isGiven, isPlaceholderText, writtenText } from './content';
import { bigramSimilarity } from './duplicate-object';
import { isProposal } from './life';
import { asksFor, fieldCell } from './place';
import { objectOf } from './records';
import { objectRule } from './rule';

export const affairUnknown = objectRule({
  id: 'affair-unknown',
  appliesTo: 'object',
  severity: 'error',
  source: { citation: 'UU 23/2014 Lampiran', confidence: 'found', mark: '2.4' },
  // Likeness from which a listed affair is offered.
  options: { similarity: 0.55 },
  messages: {
    message: { text: 'text' },
    messageNear: { text: 'text', near: 'label' },
    messageEmpty: {},
  },
  check: function* (object, { similarity }, facts) {
    const value = object.fields.affair;
    const at = { object, field: 'affair' as const };
    if (!isGiven(object, 'affair')) {
      if (!isProposal(object, facts.today) || !asksFor(object, 'affair', facts)) return;
      const cells = [fieldCell(object, 'affair', facts)];
      yield { ...at, message: 'messageEmpty', params: {}, cells, severity: 'warning' };
      return;
    }
    if (value?.certainty !== 'unreadable' || value.value !== null) return;
    const text = writtenText(object, 'affair');
    const cells = [fieldCell(object, 'affair', facts)];
    const unknown = describe(text, similarity);
    if (unknown !== null) yield { ...at, ...unknown, cells };
  },
  checkRows: function* ({ similarity }, facts) {
    for (const row of facts.recordsOf('potential')) {
      const { affair } = row.fields;
      if (affair?.certainty !== 'unreadable' || affair.value !== null || affair.cell === null) continue;
      const unknown = isPlaceholderText(affair.raw) ? null : describe(affair.raw.trim(), similarity);
      if (unknown === null) continue;
      const at = { object: objectOf(row, facts), field: null, cells: [affair.cell], severity: 'warning' as const };
      yield { ...unknown, ...at };
    }
  },
});

/** What is to be said of a text that is no listed affair; null of an absolute affair, and of nothing. */
function describe(text: string, similarity: number) {
  const plain = normaliseText(text);
  if (plain === '' || ABSOLUTE_AFFAIRS.some(({ alone, pattern }) => alone.test(plain) || pattern.test(plain)))
    return null;
  const near = nearestAffair(plain, similarity);
  return near === null
    ? { message: 'message' as const, params: { text } }
    : { message: 'messageNear' as const, params: { text, near: `codes.affair.${near}` } };
}

/** The listed affair most like the text, among those that share the beginning of a word with it. */
function nearestAffair(plain: string, similarity: number): string | null {
  const beginnings = new Set(plain.split(' ').map((word) => word.slice(0, 4)));
  let best: { readonly id: string; readonly likeness: number } | null = null;
  for (const { id, aliases } of CODE_LISTS.affair) {
    for (const alias of aliases) {
      if (!alias.split(' ').some((word) => word.length > 3 && beginnings.has(word.slice(0, 4)))) continue;
      const likeness = bigramSimilarity(plain, alias);
      if (likeness >= similarity && (best === null || likeness > best.likeness)) best = { id, likeness };
    }
  }
  return best?.id ?? null;
}
