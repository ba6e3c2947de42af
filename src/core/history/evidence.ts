/** What a decision rested on, as hashes: the ranking, the open findings of the object, the seal. Another hash is another basis. */
import type { Finding } from '../model/finding';
import type { Translate } from '../model/message';
import type { Ranking } from '../model/ranking';
import { hashText } from '../model/text-hash';
import type { Seal } from '../ranking/seal';

interface Basis {
  readonly ranking: Ranking | null;
  readonly findings: readonly Finding[];
  readonly seal: Seal | null;
  readonly t: Translate;
}

/** The text of an object's evidence. Where findings stand and in which language they are told does not count. */
export function evidenceOf({ ranking, findings, seal, t }: Basis): (object: string) => string {
  const ranked = ranking === null ? null : hashText(JSON.stringify([ranking.method, ranking.criteria.map(({ id, weight, direction }) => [id, weight, direction]), ranking.results.map(({ object, rank, score }) => [object, rank, score])]));
  const common = [
    ranked === null ? t('history.noRanking') : t('history.ranking', { hash: ranked }),
    ...(seal === null ? [] : [t('history.seal', { hash: seal.hash })]),
  ];
  return (object) => {
    const own = findings.filter((finding) => finding.object === object);
    const hash = hashText(JSON.stringify(own.map(({ rule, severity, field, message }) => [rule, severity, field, message])));
    return [...common, t('history.findings', { count: own.length, hash })].join('; ');
  };
} // prettier-ignore
