/** A check with a memory of the last one says what a check of everything says, whatever was edited in between. */
import fc from 'fast-check';
import { makeCheckMemory } from '../../../src/core/rules/check-memory';
import type { Rule, RuleContext } from '../../../src/core/rules/rule';
import { RULES } from '../../../src/core/rules/rules';
import { finish } from '../../../src/core/intake/slices';
import { validate, validateSteps } from '../../../src/core/rules/validate';
import { FIELD_IDS, type CooperationObject } from '../../../src/core/model/object';
import { makeCleanObject, makeSource, type Row } from './make-object';

const EDITS: readonly Row[] = [
  {},
  { duration: { value: null, raw: '5 (enam) tahun' } },
  { purpose: 'Meningkatkan pelayanan secara optimal dan lain-lain.' },
  { legalBasis: 'Undang-Undang tentang Pemerintahan Daerah' },
  { title: 'test', partner: 'xxx' },
  { start: '2027-01-01', end: '2025-01-01' },
  { background: '-' },
];

interface Edit {
  readonly index: number;
  readonly edit: number;
  readonly line: boolean;
}

function contextOf(edits: readonly Edit[], today: string): RuleContext {
  const objects: CooperationObject[] = Array.from({ length: 6 }, (_, index) =>
    makeCleanObject(EDITS[edits.find((one) => one.index === index)?.edit ?? 0], index + 5),
  );
  const lines = edits.filter(({ line }) => line);
  const costs = lines.map(({ index, edit }) => ({
    object: objects[index]!.id,
    cell: { sheet: 'RAB', rowIndex: index, columnIndex: 1 },
    description: 'Sewa', volume: 2, unit: 'unit', price: 10, amount: edit * 10, source: 'APBD', account: '5.1',
  })); // prettier-ignore
  return { objects, costs, sources: [makeSource(FIELD_IDS)], today };
}

test('edit after edit, the findings are those of a full check, in the same order', () => {
  const edit = fc.record({ index: fc.nat(5), edit: fc.nat(EDITS.length - 1), line: fc.boolean() });
  const day = fc.constantFrom('2024-09-30', '2024-09-30', '2026-01-01');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(edit, { maxLength: 4 }), day), { minLength: 2, maxLength: 5 }), (runs) => {
      const memory = makeCheckMemory();
      for (const [edits, today] of runs) {
        const context = contextOf(edits, today);
        expect(finish(validateSteps(context, RULES, memory))).toEqual(validate(context));
      }
    }),
    { seed: 4, numRuns: 60 },
  );
});

test('only the object that changed is looked at again', () => {
  const looked: string[] = [];
  const rule = RULES.find(({ appliesTo }) => appliesTo === 'object')!;
  const watched: Rule = {
    ...rule,
    run: (options, facts, objects) => {
      looked.push(...(objects ?? []).map(({ id }) => id));
      return rule.run(options, facts, objects);
    },
  };
  const memory = makeCheckMemory();
  const check = (edits: readonly Edit[]): string[] => {
    finish(validateSteps(contextOf(edits, '2024-09-30'), [watched], memory));
    return looked.splice(0);
  };
  expect(check([])).toHaveLength(6);
  expect(check([])).toEqual([]);
  expect(check([{ index: 2, edit: 3, line: false }])).toHaveLength(1);
  expect(check([{ index: 2, edit: 3, line: true }])).toHaveLength(1);
});
