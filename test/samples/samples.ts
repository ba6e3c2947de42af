/** The sample workbooks and what each shows. */
import { CLEAN_REGISTER } from './clean-register';
import { MESSY_REGISTER } from './messy-register';
import { PROPOSAL_FORMS } from './proposal-forms';
import type { SheetSpec } from './sheet-spec';

export const SAMPLES: readonly { readonly file: string; readonly sheets: readonly SheetSpec[] }[] = [
  { file: 'rekap-kerja-sama.xlsx', sheets: MESSY_REGISTER },
  { file: 'usulan-pd.xlsx', sheets: PROPOSAL_FORMS },
  { file: 'register-500.xlsx', sheets: CLEAN_REGISTER },
];
