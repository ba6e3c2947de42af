/** What is knocked out before ranking, and that staff decide which rules do it. */
import type { Finding } from '../../../src/core/model/finding';
import { KNOCK_OUT_RULES, knockOut, knockOutRules } from '../../../src/core/ranking/knock-out';
import { RULES } from '../../../src/core/rules/rules';
import { makeObject } from '../rules/make-object';

const OBJECTS = ['KS-1', 'KS-2', 'KS-3'].map((id, row) => makeObject({ id, title: `Objek ${id}` }, row));
const text = { key: 'rules.legal-basis-missing.messageEmpty', params: {} };
const found = (rule: string, object: string | null, more: Partial<Finding> = {}): Finding => ({
  rule, severity: 'error', object, field: null, cells: [], message: text, cure: text, ...more,
}); // prettier-ignore

test('an error of a knock-out rule lists its object apart with all findings that did it', () => {
  const findings = [
    found('legal-basis-missing', 'KS-2'),
    found('vague-wording', 'KS-1'),
    found('legal-basis-missing', null),
    found('kak-incomplete', 'KS-2'),
    found('kak-incomplete', 'KS-1', { severity: 'warning' }),
  ];
  const { kept, knockedOut } = knockOut(findings, OBJECTS, KNOCK_OUT_RULES);
  expect(kept.map(({ id }) => id)).toEqual(['KS-1', 'KS-3']);
  expect(knockedOut).toEqual([{ object: 'KS-2', title: 'Objek KS-2', findings: [findings[0], findings[3]] }]);
});

test('what a rule says is no cooperation is kept out however grave its finding is', () => {
  const { kept } = knockOut([found('test-row', 'KS-2', { severity: 'warning' })], OBJECTS, [], ['test-row']);
  expect(kept.map(({ id }) => id)).toEqual(['KS-1', 'KS-3']);
});

test('a finding about a shared cell knocks out all objects that share it', () => {
  const findings = [found('legal-basis-missing', 'KS-1', { sharedBy: ['KS-3'] })];
  expect(knockOut(findings, OBJECTS, KNOCK_OUT_RULES).kept.map(({ id }) => id)).toEqual(['KS-2']);
});

test('staff switch rules off and on', () => {
  const rules = knockOutRules({ 'kak-incomplete': { knocksOut: false }, 'study-missing': { knocksOut: true } });
  expect(rules).toEqual(['object-outside-authority', 'legal-basis-missing', 'study-missing']);
  const ids = new Set(RULES.map(({ id }) => id));
  expect(KNOCK_OUT_RULES.filter((id) => !ids.has(id))).toEqual([]);
});
