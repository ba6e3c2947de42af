/** What a vague-wording finding tells of the words found in one text: one group for each class. Reports nothing itself. */
import { VAGUE_CLASSES, type VagueClass, type VagueHit } from '../lexicon/vague-words';
import type { Severity } from '../model/finding';

interface VagueGroup {
  /** Ends the names of message and cure: `messageA`, `cureExtension`. */
  readonly kind: VagueClass | 'Extension' | 'Days';
  /** Each once, in quotation marks. */
  readonly words: readonly string[];
  readonly hits: readonly VagueHit[];
  /** The gravest of its words. */
  readonly severity: Severity;
}

/** What may go on is open in another way than what is to be done some time. */
const EXTENSION = /perpanjang|extended/i;
const DAYS = /\bhari$/i;

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Groups in the order of the classes. */
export function groupHits(hits: readonly VagueHit[]): VagueGroup[] {
  return VAGUE_CLASSES.flatMap((name): VagueGroup[] => {
    const group = hits.filter((hit) => hit.class === name);
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        kind: kindOf(name, group),
        words: [...new Set(group.map(({ words }) => `“${words}”`))],
        hits: group,
        severity: group.map(({ severity }) => severity).reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a)),
      },
    ];
  });
}

/** Two classes hold words of which another sentence tells more: what may go on, and days of no kind. */
function kindOf(name: VagueClass, group: readonly VagueHit[]): VagueGroup['kind'] {
  if (group.every(({ words }) => EXTENSION.test(words))) return 'Extension';
  return name === 'H' && group.every(({ words }) => DAYS.test(words)) ? 'Days' : name;
}
