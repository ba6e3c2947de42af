/** The words by which the method, its normalisation and its options are named on a sheet, in both languages, as data. */
import type { CostForm, ScoreJoining } from '../model/ranking';
import type { OptionSpec } from './method-options';
import { METHODS, type MethodId } from './methods';
import type { NormalisationId } from './normalise';
import type { PreferenceType } from './preference';
import type { PriorityMethod } from './weights/pairwise';

/** Labels of the rows of the block, normalised; the first cell to their right holds the choice. */
export const CHOICE_LABELS = {
  method: ['metode', 'metode pemeringkatan', 'metode peringkat', 'method', 'ranking method'],
  scores: ['gabungan nilai', 'penggabungan nilai', 'joining of scores', 'aggregation of scores'],
  joining: ['gabungan penilai', 'penggabungan penilai', 'joining of assessors', 'aggregation of assessors'],
  weights: ['sumber bobot', 'asal bobot', 'cara pembobotan', 'weight source', 'source of weights'],
  costs: ['bentuk biaya', 'kriteria biaya', 'cost form', 'cost criteria', 'form of costs'],
  normalisation: ['normalisasi', 'cara normalisasi', 'normalisation', 'normalization'],
} as const;

/** Normalised words, besides the ids themselves. */
export const METHOD_WORDS: Readonly<Record<MethodId, readonly string[]>> = {
  wsm: ['penjumlahan terbobot saw', 'penjumlahan terbobot', 'saw', 'simple additive weighting', 'weighted sum saw', 'weighted sum', 'weighted sum model'],
  wpm: ['perkalian terbobot wp', 'perkalian terbobot', 'wp', 'weighted product wp', 'weighted product', 'weighted product model'],
  topsis: [],
  vikor: [],
  promethee2: ['promethee ii', 'promethee 2', 'promethee'],
  moora: [],
  waspas: [],
  mabac: [],
}; // prettier-ignore

export const NORMALISATION_WORDS: Readonly<Record<NormalisationId, readonly string[]>> = {
  none: ['tanpa normalisasi', 'tanpa', 'tidak ada', 'no normalisation', 'no normalization'],
  max: ['dibagi nilai terbaik', 'nilai terbaik', 'maks', 'maksimum', 'divided by the best value', 'maximum', 'linear'],
  minmax: ['rentang terkecil sampai dengan terbesar', 'rentang', 'min max', 'range from least to greatest', 'range'],
  vector: ['vektor'],
  sum: ['dibagi jumlah', 'jumlah', 'divided by the sum'],
};

/** AHP by one of the three ways to make priorities of a matrix (weights/pairwise.ts). */
export type AhpSource = 'ahp' | 'ahpGeometric' | 'ahpColumn';

export const AHP_PRIORITIES: Readonly<Record<AhpSource, PriorityMethod>> = {
  ahp: 'eigenvector',
  ahpGeometric: 'geometricMean',
  ahpColumn: 'columnMean',
};

/** What makes weights of pairwise comparisons: AHP, or the best-worst method. */
export type ComparedSource = AhpSource | 'bestWorst';

/** Where weights come from: as given on the sheet, as points of swings there, from the order of those, from comparisons, from the values. */
export type WeightSource = 'given' | 'swing' | 'centroid' | 'sum' | ComparedSource | 'entropy' | 'critic';

export const WEIGHT_WORDS: Readonly<Record<WeightSource, readonly string[]>> = {
  given: ['langsung', 'bobot langsung', 'direct', 'as given'],
  swing: ['poin swing', 'bobot swing', 'swing points', 'swing weights', 'swing weighting'],
  centroid: ['urutan roc', 'roc', 'rank order centroid', 'order roc'],
  sum: ['urutan rank sum', 'rank sum', 'jumlah peringkat', 'order rank sum'],
  ahp: ['ahp eigenvektor perbandingan', 'ahp eigenvector comparisons', 'ahp perbandingan', 'perbandingan', 'perbandingan berpasangan', 'ahp comparisons', 'pairwise', 'pairwise comparison'],
  ahpGeometric: ['ahp rata rata ukur perbandingan', 'ahp rata rata ukur', 'ahp geometric mean comparisons', 'ahp geometric mean'],
  ahpColumn: ['ahp rata rata kolom perbandingan', 'ahp rata rata kolom', 'ahp column average comparisons', 'ahp column average', 'ahp column mean'],
  bestWorst: ['best worst', 'best worst perbandingan', 'best worst comparisons', 'best worst method', 'bwm', 'terbaik terburuk'],
  entropy: ['entropi', 'entropi shannon'],
  critic: [],
}; // prettier-ignore

/** How comparisons become weights; null where the weights do not come from them. */
export function comparedBy(source: WeightSource): ComparedSource | null {
  return source === 'bestWorst' || isAhp(source) ? source : null;
}

function isAhp(source: WeightSource): source is AhpSource {
  return source in AHP_PRIORITIES;
}

/**
 * How comparisons of several assessors become one set of weights: of the judgments (AIJ), or of each assessor's own priorities (AIP) by
 * the geometric or the arithmetic mean. Forman and Peniwati (1998), EJOR 108(1), 165-169.
 */
export type JoiningId = 'aij' | 'aipGeometric' | 'aipArithmetic';

export const JOINING_WORDS: Readonly<Record<JoiningId, readonly string[]>> = {
  aij: ['aij pertimbangan', 'pertimbangan', 'aij judgments', 'judgments'],
  aipGeometric: ['aip rata rata ukur', 'aip', 'prioritas', 'aip geometric mean'],
  aipArithmetic: ['aip rata rata hitung', 'aip arithmetic mean'],
};

/** What is done to a cost criterion (normalise.ts). */
export const COST_FORM_WORDS: Readonly<Record<CostForm, readonly string[]>> = {
  reciprocal: ['kebalikan', 'kebalikan min x', 'min x', 'reciprocal min x'],
  complement: ['pengurangan', 'pengurangan dari 1', '1 x maks', '1 x max', 'complement to 1'],
  kept: ['tetap', 'tetap sebagai biaya', 'kept as a cost'],
};

/** How scores of several assessors become one (panel/aggregate.ts). */
export const SCORE_JOINING_WORDS: Readonly<Record<ScoreJoining, readonly string[]>> = {
  mean: ['rata rata hitung', 'rata rata', 'rerata', 'arithmetic mean', 'average'],
  median: ['nilai tengah'],
};

/** Normalised words of the preference functions of PROMETHEE II; the numbers are those of Brans and Vincke (1985). */
export const PREFERENCE_WORDS: Readonly<Record<PreferenceType, readonly string[]>> = {
  usual: ['biasa', 'tipe 1', 'type 1', 'tipe i', 'type i'],
  u: ['u q', 'quasi', 'kuasi', 'u shape', 'u shape q', 'tipe 2', 'type 2', 'tipe ii', 'type ii'],
  v: ['v p', 'v shape', 'v shape p', 'tipe 3', 'type 3', 'tipe iii', 'type iii'],
  level: ['bertingkat', 'bertingkat q dan p', 'level q and p', 'tipe 4', 'type 4', 'tipe iv', 'type iv'],
  linear: ['linier', 'linear q dan p', 'linear q and p', 'v shape with indifference', 'tipe 5', 'type 5', 'tipe v', 'type v'],
  gaussian: ['gauss', 'gauss s', 'gaussian s', 'tipe 6', 'type 6', 'tipe vi', 'type vi'],
}; // prettier-ignore

/** Said where a choice is left to the method. */
export const DEFAULT_WORDS: readonly string[] = ['bawaan metode', 'bawaan', 'otomatis', 'default of the method', 'default', 'auto']; // prettier-ignore

/** An option of a method that is chosen on the sheet: `vikor.v`. */
export interface ChoiceOption {
  readonly id: string;
  readonly method: MethodId;
  readonly name: string;
  readonly spec: Exclude<OptionSpec, { readonly type: 'preferences' }>;
  /** Normalised labels of its row. */
  readonly labels: readonly string[];
  /** Normalised words of each choice, besides its id; empty for numbers. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const OPTION_WORDS: Readonly<Record<string, Pick<ChoiceOption, 'labels' | 'words'>>> = {
  'wpm.form': {
    labels: ['bentuk skor wp', 'bentuk skor', 'form of the score wp', 'form of the score'],
    words: {
      product: ['hasil kali', 'product'],
      share: ['bagian dari jumlah', 'share of the sum'],
      ratio: ['terhadap yang terbaik', 'relative to the best'],
      log10: ['logaritma', 'logarithm'],
    },
  },
  'topsis.distance': {
    labels: ['jarak topsis', 'jarak', 'distance topsis', 'distance'],
    words: {
      euclidean: ['euclid', 'euclidean'],
      manhattan: ['manhattan', 'city block'],
      chebyshev: ['chebyshev', 'tchebycheff'],
    },
  },
  'vikor.v': { labels: ['v vikor', 'v', 'nilai v', 'v of vikor'], words: {} },
  'moora.system': {
    labels: ['sistem moora', 'sistem', 'system moora', 'system'],
    words: { ratio: ['rasio', 'sistem rasio', 'ratio'], referencePoint: ['titik acuan', 'reference point'] },
  },
  'waspas.lambda': { labels: ['lambda waspas', 'lambda', 'λ', 'λ waspas', 'lambda of waspas'], words: {} },
};

/** Options in the order of the methods; preferences of PROMETHEE are tables and are not among them. */
export const CHOICE_OPTIONS: readonly ChoiceOption[] = METHODS.flatMap((method) =>
  Object.entries<OptionSpec>(method.options).flatMap(([name, spec]): ChoiceOption[] => {
    const id = `${method.id}.${name}`;
    const words = OPTION_WORDS[id];
    return spec.type === 'preferences' || words === undefined ? [] : [{ id, method: method.id, name, spec, ...words }];
  }),
);

/** The id that a cell names: the id itself or one of its words; null when it is neither. */
export function findWord<Id extends string>(text: string, words: Readonly<Record<Id, readonly string[]>>): Id | null {
  const found = (Object.entries(words) as [Id, readonly string[]][]).find(
    ([id, names]) => id.toLowerCase() === text || names.includes(text),
  );
  return found?.[0] ?? null;
}
