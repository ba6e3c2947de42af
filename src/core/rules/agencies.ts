/** The agencies (perangkat daerah) an object involves. Reports nothing itself. */
import { fieldValue, type CooperationObject } from '../model/object';
import { agencyKey } from '../register/agency-names';
import { isGiven } from './content';

export interface InvolvedAgency {
  /** As written. */
  readonly name: string;
  /** The same for every spelling of one agency. */
  readonly key: string;
}

/** The proposing agency first, then those also involved; each once. Empty when none is given. */
export function involvedAgencies(object: CooperationObject): InvolvedAgency[] {
  const byKey = new Map<string, InvolvedAgency>();
  for (const field of ['agency', 'agencies'] as const) {
    const value = fieldValue(object, field);
    if (value === null || !isGiven(object, field)) continue;
    for (const name of typeof value === 'object' ? value : [String(value)]) {
      const key = agencyKey(name);
      if (key !== '' && !byKey.has(key)) byKey.set(key, { name, key });
    }
  }
  return [...byKey.values()];
}
