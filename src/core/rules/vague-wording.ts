/**
 * vague-wording: texts that the parties could read in two ways. One finding for each cell and class of words, which
 * names the words; the cure names the slot to fill. Whole-cell placeholders belong to placeholder-value. Main points and
 * potentials in tables of their own are searched too, with or without an object they belong to, and so are the notes, follow-ups and
 * cost lines of other tables and the sentences below them.
 */
import { findVague } from '../lexicon/find-vague';
import type { CellRef } from '../model/cell';
import type { CooperationObject, FieldId } from '../model/object';
import { partsOf } from '../register/field-parts';
import { cellHolding, fieldCell, uniqueCells } from './place';
import { rightsOf } from './rights';
import { headingAt, objectOf, objectOfText } from './records';
import { objectRule } from './rule';
import { isBacked } from './vague-backing';
import { SEARCHED_FIELDS, vagueHits } from './vague-fields';
import { groupHits } from './vague-groups';
import { vagueCosts, vagueNotes } from './vague-notes';
import { vagueRows, vagueTexts } from './vague-rows';

const SHAPE = { field: 'label', words: 'list' } as const;

export const vagueWording = objectRule({
  id: 'vague-wording',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'UU 12/2011 Lampiran II', confidence: 'found', mark: '5.3' },
  options: {},
  messages: {
    messageA: SHAPE,
    messageB: SHAPE,
    messageC: SHAPE,
    messageD: SHAPE,
    messageE: SHAPE,
    messageF: SHAPE,
    messageG: SHAPE,
    messageH: SHAPE,
    messageExtension: SHAPE,
    messageDays: SHAPE,
  },
  cures: ['cureExtension', 'cureDays', 'cureA', 'cureB', 'cureC', 'cureD', 'cureE', 'cureF', 'cureG', 'cureH'],
  check: function* (object, _options, facts) {
    const seen = [];
    for (const field of SEARCHED_FIELDS) {
      const hits = vagueHits(object, field);
      if (hits.length === 0) continue;
      const cell = cellOf(hits[0]?.words ?? '', object, field) ?? fieldCell(object, field, facts);
      // Two fields read from one cell (agency and agencies) hold the same words.
      if (uniqueCells([...seen, cell]).length === seen.length) continue;
      seen.push(cell);
      for (const { kind, words, hits: group, severity } of groupHits(hits)) {
        const params = { field: `fields.${field}`, words };
        const places = group.map(
          (hit) => cellOf(hit.words, object, field) ?? cellHolding(hit.words, object.fields[field], cell),
        );
        const at = { object, field, cells: uniqueCells(places), severity };
        yield { ...at, message: `message${kind}` as const, cure: `cure${kind}`, params };
      }
    }
    for (const { label, text, cell, value } of rightsOf(object)) {
      const hits = findVague(text).filter((hit) => hit.where !== 'funding' && !isBacked(hit, object, 'scope'));
      for (const { kind, words, hits: group, severity } of groupHits(hits)) {
        const cells = uniqueCells(group.map((hit) => cellHolding(hit.words, value, cell)));
        const at = { object, field: null, cells, severity };
        yield {
          ...at,
          message: `message${kind}` as const,
          cure: `cure${kind}`,
          params: { field: label, words },
        };
      }
    }
  },
  checkRows: function* (_options, facts) {
    for (const { row, label, cell, hits } of [...vagueRows(facts), ...vagueNotes(facts)]) {
      const object = objectOf(row, facts);
      const open = object === null ? hits : hits.filter((hit) => !isBacked(hit, object, 'scope'));
      for (const { kind, words, severity } of groupHits(open)) {
        const at = { object, field: null, cells: [cell], severity };
        yield { ...at, message: `message${kind}` as const, cure: `cure${kind}`, params: { field: label, words } };
      }
    }
    for (const { line, cell, hits } of vagueCosts(facts))
      for (const { kind, words, severity } of groupHits(hits)) {
        const object = line.object === null ? null : (facts.objectById.get(line.object) ?? null);
        const at = { object, field: null, cells: [cell], severity };
        const params = { field: headingAt(cell, facts) ?? cell.sheet, words };
        yield { ...at, message: `message${kind}` as const, cure: `cure${kind}`, params };
      }
    for (const one of vagueTexts(facts))
      for (const { kind, words, severity } of groupHits(one.hits)) {
        const at = { object: objectOfText(one, facts), field: null, cells: [one.cell], severity };
        yield {
          ...at,
          message: `message${kind}` as const,
          cure: `cure${kind}`,
          params: { field: one.cell.sheet, words },
        };
      }
  },
});

/** The cell of the label of its own in which the words stand: a field may be spread over `Maksud` and `Tujuan`. */
function cellOf(words: string, object: CooperationObject, field: FieldId): CellRef | null {
  const part = partsOf(object.extras, field).find(({ value, isGiven }) => isGiven && value.raw.includes(words));
  return part?.value.cell ?? null;
}
