/**
 * indicator-incomplete: an indicator has unit, baseline, target and year, its target is a number, and moves from the
 * baseline the way the indicator wants. Proposals and rows of an indicator list alike.
 */
import type { CellRef } from '../model/cell';
import { fieldNumber, fieldText, type CooperationObject, type FieldId } from '../model/object';
import { recordNumber, recordText, type SourceRecord } from '../model/record';
import { isGiven, isPlaceholderText, writtenText } from './content';
import { directionOf, isOverHundred, isUncountable, missingParts, type IndicatorParts } from './indicator-parts';
import { headingCell, splitLacking } from './lacking';
import { isProposal } from './life';
import { asksFor, fieldCell, placeOf } from './place';
import { objectOf, recordPlace, slotOf } from './records';
import { registerRule, type RuleFacts } from './rule';

const PARTS = ['unit', 'baseline', 'target', 'targetYear'] as const satisfies readonly FieldId[];

export const indicatorIncomplete = registerRule({
  id: 'indicator-incomplete',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { indicator: 'text', fields: 'label' },
    messageNumber: { indicator: 'text', text: 'text' },
    messageSame: { indicator: 'text', target: 'number' },
    messageAgainst: { indicator: 'text', baseline: 'number', target: 'number' },
    messageFall: { indicator: 'text', baseline: 'number', target: 'number' },
    messageOver: { indicator: 'text', target: 'number' },
    messageNoColumn: { sheet: 'text', fields: 'label' },
  },
  cures: ['cureNumber', 'cureTarget', 'cureNoColumn'],
  check: function* (_options, facts) {
    const given = facts.objects
      .filter((object) => isProposal(object, facts.today) && isGiven(object, 'indicator') && !isListed(object, facts))
      .map((object) => ({ object, parts: partsOf(object, facts) }))
      .map(({ object, parts }) => ({ object, parts, lacking: missingParts(parts) }));
    for (const { object, parts, lacking } of given) {
      const missing = lacking.filter((field) => isAsked(object, field, facts));
      const at = { object, field: missing[0] ?? ('target' as const) };
      if (missing.length > 0) {
        const params = { indicator: parts.name, fields: missing.map((field) => `fields.${field}`) };
        const indicator = fieldCell(object, 'indicator', facts);
        const cells = missing.map((field) => placeOf(object, field, facts) ?? indicator);
        yield { ...at, message: 'message', params, cells };
      }
      const cells = [fieldCell(object, 'target', facts), fieldCell(object, 'baseline', facts)];
      yield* judgeTarget(parts, { object, field: 'target', cells });
    }
    const units = unitColumns(facts);
    for (const row of facts.recordsOf('indicators')) yield* judgeRow(row, facts, units);
    const roomless = PARTS.map((part) => {
      const open = given.filter(({ lacking }) => lacking.includes(part)).map(({ object }) => object);
      return { part, sources: splitLacking(open, [part], facts).roomless };
    });
    for (const source of facts.sources) {
      const parts = roomless.filter(({ sources }) => sources.includes(source)).map(({ part }) => part);
      const [field] = parts;
      if (field === undefined) continue;
      const params = { sheet: source.sheet, fields: parts.map((part) => `fields.${part}`) };
      const at = { object: null, field, cells: [headingCell(source)], severity: 'info' as const };
      yield { ...at, message: 'messageNoColumn', cure: 'cureNoColumn', params };
    }
  },
});

/** Whether its form only names an indicator that a row of the proposal tells of: that row is judged. */
function isListed(object: CooperationObject, facts: RuleFacts): boolean {
  if (PARTS.some((part) => asksFor(object, part, facts))) return false;
  return facts.recordsFor('indicators', object.id).some((row) => hasTargets(row, facts));
}

function partsOf(object: CooperationObject, facts: RuleFacts): IndicatorParts {
  const targetText = writtenText(object, 'target');
  return {
    name: fieldText(object, 'indicator').slice(0, 120),
    unit: isGiven(object, 'unit') ? fieldText(object, 'unit') : '',
    baseline: fieldNumber(object, 'baseline'),
    target: fieldNumber(object, 'target'),
    targetText: isPlaceholderText(targetText) ? '' : targetText,
    year: fieldNumber(object, 'targetYear'),
    isUnitAsked: facts.sourceOf(object)?.labels.some(({ field }) => field === 'unit') === true,
  };
}

/** A register is asked only for what it has columns for. */
function isAsked(object: CooperationObject, field: FieldId, facts: RuleFacts): boolean {
  return facts.sourceOf(object)?.kind !== 'register' || asksFor(object, field, facts);
}

function hasTargets(row: SourceRecord<'indicators'>, facts: RuleFacts): boolean {
  return slotOf(facts, 'indicators', row, 'target') !== null || slotOf(facts, 'indicators', row, 'baseline') !== null;
}

/** Columns of units, by sheet, in which some row of an indicator list has one. */
function unitColumns(facts: RuleFacts): ReadonlySet<string> {
  const filled = facts.recordsOf('indicators').filter((row) => recordText(row, 'unit') !== '');
  return new Set(filled.flatMap(({ fields }) => (fields.unit?.cell ? [columnKey(fields.unit.cell)] : [])));
}

const columnKey = ({ sheet, columnIndex }: CellRef): string => `${columnIndex} ${sheet}`;

/** An empty cell in a column of units that other rows fill. */
function isUnitAsked(row: SourceRecord<'indicators'>, facts: RuleFacts, filled: ReadonlySet<string>): boolean {
  const slot = (row.fields.unit?.raw ?? '').trim() === '' ? slotOf(facts, 'indicators', row, 'unit') : null;
  return slot !== null && filled.has(columnKey(slot));
}

function* judgeRow(row: SourceRecord<'indicators'>, facts: RuleFacts, units: ReadonlySet<string>) {
  const targetText = row.fields.target?.raw.trim() ?? '';
  const parts: IndicatorParts = {
    name: recordText(row, 'indicator').slice(0, 120),
    unit: recordText(row, 'unit'),
    baseline: recordNumber(row, 'baseline'),
    target: recordNumber(row, 'target'),
    targetText: isPlaceholderText(targetText) ? '' : targetText,
    year: recordNumber(row, 'year'),
    isUnitAsked: isUnitAsked(row, facts, units),
  };
  if (parts.name === '') return;
  const cell = recordPlace(row, ['target', 'indicator'], facts);
  const missing = missingParts(parts);
  // A list of an agency's indicators names them and sets no target.
  if (parts.baseline === null && targetText === '' && !hasTargets(row, facts)) return;
  const object = objectOf(row, facts);
  if (missing.length > 0) {
    const params = { indicator: parts.name, fields: missing.map((field) => `fields.${field}`) };
    const first = missing[0] === 'targetYear' ? 'year' : (missing[0] ?? 'target');
    const cells = [recordPlace(row, [first, 'indicator'], facts)];
    yield { message: 'message' as const, params, object, field: null, cells };
  }
  yield* judgeTarget(parts, { object, field: null, cells: [cell] });
}

function* judgeTarget(
  parts: IndicatorParts,
  at: {
    readonly object: CooperationObject | null;
    readonly field: FieldId | null;
    readonly cells: readonly ReturnType<typeof headingCell>[];
  },
) {
  const { name: indicator, baseline, target, targetText } = parts;
  if (isUncountable(parts)) {
    yield { ...at, message: 'messageNumber' as const, cure: 'cureNumber', params: { indicator, text: targetText } };
  }
  const direction = directionOf(parts);
  const mild = { ...at, cure: 'cureTarget', severity: 'warning' as const };
  if (direction === 'same')
    yield { ...mild, message: 'messageSame' as const, params: { indicator, target: target ?? 0 } };
  if (direction === 'against') {
    const params = { indicator, baseline: baseline ?? 0, target: target ?? 0 };
    yield { ...mild, message: 'messageAgainst' as const, params };
  }
  if (direction === 'fall') {
    const params = { indicator, baseline: baseline ?? 0, target: target ?? 0 };
    yield { ...mild, message: 'messageFall' as const, params, severity: 'info' as const };
  }
  if (isOverHundred(parts))
    yield { ...mild, message: 'messageOver' as const, params: { indicator, target: target ?? 0 } };
}
