/**
 * indicator-unknown: the indicator of a proposal stands in the list of its agency's indicators, where the workbook holds
 * that list. Offers the nearest.
 */
import { fieldText, type CooperationObject } from '../model/object';
import { recordText, type SourceRecord } from '../model/record';
import { normaliseText } from '../parse/text';
import { agencyKey } from '../register/agency-names';
import { involvedAgencies } from './agencies';
import { isGiven } from './content';
import { bigramSimilarity } from './duplicate-object';
import { isProposal } from './life';
import { asksFor, fieldCell } from './place';
import { recordPlace } from './records';
import { registerRule, type RuleFacts } from './rule';

/** Titles over a list of what agencies have. */
const LIST = /\b(?:daftar|rekap\w*|list of)\b.*\b(?:indikator|indicators?|ik[ukd])\b/i;
const OF_AGENCIES =
  /\bik[ukd]\b|\bindikator (?:kinerja )?(?:utama|kunci|daerah|perangkat daerah|opd|skpd|pd|dinas)\b|\bindikator\b.*\b(?:per|setiap|tiap|menurut) (?:perangkat daerah|opd|skpd|pd|dinas)\b/i;

interface Listed {
  readonly text: string;
  readonly plain: string;
}

export const indicatorUnknown = registerRule({
  id: 'indicator-unknown',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  // Likeness (Dice) from which two wordings are one indicator, and from which the nearest is offered.
  options: { similarity: 0.85, near: 0.5 },
  messages: {
    message: { indicator: 'text', agency: 'text' },
    messageNear: { indicator: 'text', agency: 'text', near: 'text' },
  },
  check: function* ({ similarity, near }, facts) {
    const objects = new Map(facts.objects.map((object) => [object.id, object]));
    const lists = new Map<string, Listed[]>();
    for (const row of facts.recordsOf('indicators')) {
      const text = recordText(row, 'indicator');
      const key = agencyKey(recordText(row, 'agency'));
      // A row of a proposal says what it uses, not what its agency has.
      if (text === '' || key === '' || isOwn(row, objects.get(row.object ?? ''))) continue;
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      list.push({ text, plain: normaliseText(text) });
    }
    yield* againstRows(facts, similarity);
    if (lists.size === 0) return;
    for (const object of facts.objects) {
      if (!isProposal(object, facts.today)) continue;
      for (const { indicator, agencies, field, cell } of indicatorsOf(object, facts)) {
        const known = agencies.filter(({ key }) => lists.has(key));
        const [first] = known;
        if (first === undefined) continue;
        const listed = known.flatMap(({ key }) => lists.get(key) ?? []);
        const best = nearest(normaliseText(indicator), listed);
        if (best !== null && best.likeness >= similarity) continue;
        const at = { object, field, cells: [cell] };
        yield best !== null && best.likeness >= near
          ? { ...at, message: 'messageNear', params: { indicator, agency: first.name, near: best.text } }
          : { ...at, message: 'message', params: { indicator, agency: first.name } };
      }
    }
  },
});

/** A form that only names its indicator, and rows of it in a table of indicators that name others. */
function* againstRows(facts: RuleFacts, similarity: number) {
  for (const object of facts.objects) {
    if (!isProposal(object, facts.today) || !isGiven(object, 'indicator')) continue;
    if (DETAILS.some((field) => asksFor(object, field, facts))) continue;
    const rows = facts.recordsFor('indicators', object.id).filter((row) => isOwn(row, object));
    const listed = rows.map((row) => recordText(row, 'indicator')).filter((text) => text !== '');
    const indicator = fieldText(object, 'indicator');
    const best = nearest(
      normaliseText(indicator),
      listed.map((text) => ({ text, plain: normaliseText(text) })),
    );
    const [agency] = involvedAgencies(object);
    if (best === null || best.likeness >= similarity || agency === undefined) continue;
    const at = { object, field: 'indicator' as const, cells: [fieldCell(object, 'indicator', facts)] };
    yield { ...at, message: 'messageNear' as const, params: { indicator, agency: agency.name, near: best.text } };
  }
}

const DETAILS = ['unit', 'baseline', 'target'] as const;

/**
 * Whether a row is of its proposal: it names it or stands under its form. On another sheet the only proposal owns it, unless
 * the title speaks of a list or the proposal has its indicator in a field.
 */
function isOwn(row: SourceRecord<'indicators'>, object: CooperationObject | undefined): boolean {
  if (object === undefined) return false;
  if (recordText(row, 'title') + recordText(row, 'ref') !== '') return true;
  if (row.attachment !== 'place') return false;
  const captions = row.captions ?? [];
  if (row.sheet === object.source.sheet) return !captions.some((text) => LIST.test(text));
  return !isGiven(object, 'indicator') && !captions.some((text) => LIST.test(text) || OF_AGENCIES.test(text));
}

/** The indicator of the proposal itself, and those of its rows in a table of indicators. */
function* indicatorsOf(object: CooperationObject, facts: RuleFacts) {
  if (isGiven(object, 'indicator')) {
    const cell = fieldCell(object, 'indicator', facts);
    yield {
      indicator: fieldText(object, 'indicator'),
      agencies: involvedAgencies(object),
      field: 'indicator' as const,
      cell,
    };
  }
  for (const row of facts.recordsFor('indicators', object.id)) {
    const [indicator, name] = [recordText(row, 'indicator'), recordText(row, 'agency')];
    if (indicator === '' || !isOwn(row, object)) continue;
    const agencies = name === '' ? involvedAgencies(object) : [{ name, key: agencyKey(name) }];
    yield { indicator, agencies, field: null, cell: recordPlace(row, ['indicator'], facts) };
  }
}

/** The listed indicator most like the text; one that holds the other whole is the same. */
function nearest(plain: string, list: readonly Listed[]): { text: string; likeness: number } | null {
  let best: { text: string; likeness: number } | null = null;
  for (const { text, plain: other } of list) {
    const isPart = plain.includes(other) || (plain.length > 8 && other.includes(plain));
    const likeness = isPart ? 1 : bigramSimilarity(plain, other);
    if (best === null || likeness > best.likeness) best = { text, likeness };
  }
  return best;
}
