/** A published problem as ../shared/data/mcda_cases.json and published.json beside this hold it, and what can be wrong with one. */
import type { Result } from '../../../../src/core/model/result';

export type Figure = number | readonly number[] | readonly (readonly number[])[];
export type Figures = Readonly<Record<string, Figure>>;

/** Each kind of case fills its own part. */
export interface CaseInput {
  readonly matrix?: readonly (readonly (number | null)[])[];
  readonly weights?: readonly number[];
  /** Where weights are given in another scale: those that were used. */
  readonly weights_used?: readonly number[];
  readonly weights_note?: string;
  /** 1 benefit, -1 cost; left out: all benefits. */
  readonly types?: readonly number[];
  readonly v?: number;
  readonly lambda?: number;
  /** One of each for every criterion. */
  readonly functions?: readonly string[];
  readonly q?: readonly (number | null)[];
  readonly p?: readonly (number | null)[];
  readonly s?: readonly (number | null)[];
  readonly judges?: readonly (readonly (readonly number[])[])[];
  readonly roles?: readonly number[];
  readonly criteria_matrix?: readonly (readonly number[])[];
  readonly alternative_matrices?: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** By group: the comparisons of what is in it, in the order of `criteria_matrix`. */
  readonly groups?: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly ranks?: readonly number[];
  readonly points?: readonly number[];
  readonly best?: number;
  readonly worst?: number;
  readonly best_to_others?: readonly number[];
  readonly others_to_worst?: readonly number[];
  readonly rankings?: readonly (readonly number[])[];
  readonly raw?: readonly (readonly number[])[];
  readonly profile?: readonly (readonly [number, readonly string[]])[];
  readonly candidates?: readonly string[];
  readonly priorities?: readonly (readonly number[])[];
  readonly R?: readonly number[];
  readonly Q?: readonly number[];
  readonly x?: readonly number[];
  readonly y?: readonly number[];
}

export interface PublishedCase {
  readonly id: string;
  readonly method: string;
  readonly variant: string;
  readonly input: CaseInput;
  readonly expected: Figures;
  readonly expected_ranks?: readonly number[];
  /** Printed decimals, of all figures or by figure. */
  readonly digits: number | Readonly<Record<string, number>>;
  /** Wider than half of the last digit, where the source computed with rounded figures in between; `note` says why. */
  readonly tolerance?: number;
  /** False where the figures that are printed do not follow from the data. */
  readonly verified_fields?: Readonly<Record<string, boolean>>;
  /** Computed anew by who collected the case. */
  readonly computed?: Readonly<Record<string, unknown>>;
  /** Named choices, where words would not do: those of docs/decisions/0005. */
  readonly conventions?: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly note?: string;
}

/** `convention-unknown` {name, value}; `input-incomplete` {name}; `method-unknown` {method}; `method-refused` {code}; `figure-unknown` {name}. */
export type CaseRefusal =
  'method-unknown' | 'convention-unknown' | 'input-incomplete' | 'method-refused' | 'figure-unknown';

/** `printed`: figures by the conventions of the case; `plain`: by the defaults of the core, where the two differ. */
export interface SolvedCase {
  readonly printed: Figures;
  readonly plain: Figures;
}

export type Solve = (one: PublishedCase) => Result<SolvedCase, CaseRefusal>;
