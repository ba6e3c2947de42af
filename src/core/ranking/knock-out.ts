/** Objects that must not be ranked yet: told apart before ranking by the findings that stand against them. */
import type { Finding } from '../model/finding';
import type { CooperationObject } from '../model/object';

/**
 * Rules whose error keeps an object out of the ranking: its authority or legal umbrella is in question, or its KAK does not hold what
 * an evaluation needs. Permendagri 22/2020.
 */
export const KNOCK_OUT_RULES: readonly string[] = ['legal-basis-missing', 'kak-incomplete'];

export interface KnockedOut {
  readonly object: CooperationObject;
  /** All that did it, at least one, in the order of the findings. */
  readonly findings: readonly Finding[];
}

export interface KnockOut {
  /** Both in the order of `objects`. */
  readonly kept: readonly CooperationObject[];
  readonly knockedOut: readonly KnockedOut[];
}

/** A finding knocks out the object it names, whatever its severity, when its rule is among `ruleIds`. */
export function knockOut(
  findings: readonly Finding[],
  objects: readonly CooperationObject[],
  ruleIds: readonly string[] = KNOCK_OUT_RULES,
): KnockOut {
  const against = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.object === null || !ruleIds.includes(finding.rule)) continue;
    const known = against.get(finding.object);
    if (known) known.push(finding);
    else against.set(finding.object, [finding]);
  }
  return {
    kept: objects.filter(({ id }) => !against.has(id)),
    knockedOut: objects.flatMap((object) => {
      const found = against.get(object.id);
      return found ? [{ object, findings: found }] : [];
    }),
  };
}
