/** Orders of several assessors brought together without their scores: Borda and Copeland. */

/** An assessor's order: rank of each object, 1 first, ties allowed, null where not ranked. `votes`: how many hold it, default 1. */
export interface Ballot {
  readonly ranks: readonly (number | null)[];
  readonly votes?: number;
}

/**
 * Points by object: on each ballot one for every object ranked below and half for every one tied, so `n − 1 .. 0` without ties.
 * An unranked object counts below all ranked ones and tied with the other unranked. Borda (1781); Black (1958).
 */
export function bordaPoints(ballots: readonly Ballot[], objects: number): number[] {
  return Array.from({ length: objects }, (_, one) => {
    let points = 0;
    for (const ballot of ballots) {
      for (let other = 0; other < objects; other += 1) {
        if (other !== one) points += (ballot.votes ?? 1) * preferenceOn(ballot, one, other);
      }
    }
    return points;
  });
}

export interface CopelandScore {
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  /** `wins − losses` orders objects exactly as `wins + ties/2` does. */
  readonly score: number;
}

/** Pairwise majorities by votes: who beats whom on more ballots than not. Copeland (1951). */
export function copelandScores(ballots: readonly Ballot[], objects: number): CopelandScore[] {
  const total = ballots.reduce((sum, { votes = 1 }) => sum + votes, 0);
  return Array.from({ length: objects }, (_, one) => {
    let [wins, losses, ties] = [0, 0, 0];
    for (let other = 0; other < objects; other += 1) {
      if (other === one) continue;
      const support = ballots.reduce((sum, ballot) => sum + (ballot.votes ?? 1) * preferenceOn(ballot, one, other), 0);
      if (Math.abs(2 * support - total) < 1e-9) ties += 1;
      else if (2 * support > total) wins += 1;
      else losses += 1;
    }
    return { wins, losses, ties, score: wins - losses };
  });
}

/** 1 when the ballot has `one` above `other`, 0.5 when tied, 0 below. */
function preferenceOn({ ranks }: Ballot, one: number, other: number): number {
  const [upper, lower] = [ranks[one] ?? Infinity, ranks[other] ?? Infinity];
  return upper < lower ? 1 : upper === lower ? 0.5 : 0;
}
