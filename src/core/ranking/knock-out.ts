/** Objects that must not be ranked yet: told apart before ranking by the findings that stand against them. */
import type { Finding } from '../model/finding';
import { fieldText, type CooperationObject } from '../model/object';
import type { KnockedOut } from '../model/ranking';
import type { RuleSettings } from '../rules/rule';

/**
 * Rules whose error keeps an object out of the ranking unless staff say otherwise on Pengaturan: it lies outside the authority of the
 * region, has no legal umbrella, or its KAK does not hold what an evaluation needs. Permendagri 22/2020.
 */
export const KNOCK_OUT_RULES: readonly string[] = ['object-outside-authority', 'legal-basis-missing', 'kak-incomplete'];

/** The default rules without those that staff switched off, and those they added. */
export function knockOutRules(settings: RuleSettings): string[] {
  const added = Object.entries(settings).flatMap(([id, { knocksOut }]) => (knocksOut === true ? [id] : []));
  const kept = KNOCK_OUT_RULES.filter((id) => settings[id]?.knocksOut !== false);
  return [...new Set([...kept, ...added])];
}

export interface KnockOut {
  /** Both in the order of `objects`. */
  readonly kept: readonly CooperationObject[];
  readonly knockedOut: readonly KnockedOut[];
}

/**
 * A finding knocks out the object it names when it is an error and its rule is among `ruleIds`: a warning of such a rule (a part that
 * is there but short) leaves the object in. Any finding of `dismissing` rules does: what they name is no cooperation. One about a shared cell knocks out all that share it. Findings of an object stay in order.
 */
export function knockOut(
  findings: readonly Finding[],
  objects: readonly CooperationObject[],
  ruleIds: readonly string[],
  dismissing: readonly string[] = [],
): KnockOut {
  const against = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { object, severity, rule, sharedBy = [] } = finding;
    const isOut = dismissing.includes(rule) || (severity === 'error' && ruleIds.includes(rule));
    if (object === null || !isOut) continue;
    for (const id of [object, ...sharedBy]) {
      const known = against.get(id);
      if (known) known.push(finding);
      else against.set(id, [finding]);
    }
  }
  return {
    kept: objects.filter(({ id }) => !against.has(id)),
    knockedOut: objects.flatMap((object) => {
      const found = against.get(object.id);
      return found ? [{ object: object.id, title: fieldText(object, 'title'), findings: found }] : [];
    }),
  };
}
