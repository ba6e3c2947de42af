/** How each method stands on Peringkat as formulas: one file a method, one line here. */
import type { MethodId } from '../../ranking/methods';
import type { Preference } from '../../ranking/preference';
import type { LiveLayout } from './frame';
import { mabacLayout } from './mabac';
import { mooraLayout } from './moora';
import { promethee2Layout } from './promethee2';
import { topsisLayout } from './topsis';
import { vikorLayout } from './vikor';
import { waspasLayout } from './waspas';
import { wpmLayout } from './wpm';
import { wsmLayout } from './wsm';

type Options = Readonly<Record<string, number | string>>;

export const LAYOUTS: Readonly<
  Record<MethodId, (options: Options, preferences?: readonly Preference[]) => LiveLayout>
> = {
  wsm: () => wsmLayout,
  wpm: () => wpmLayout,
  topsis: () => topsisLayout,
  vikor: () => vikorLayout,
  promethee2: (_, preferences) => promethee2Layout(preferences),
  moora: ({ system }) => mooraLayout(system),
  waspas: () => waspasLayout,
  mabac: () => mabacLayout,
};
