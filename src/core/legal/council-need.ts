/**
 * Whether the DPRD has to approve, and why: a partner abroad, funding outside the running budget, a burden on region or
 * public (domain notes APP-01, APP-02); and whether an approval that is recorded is one.
 */
import type { CellRef } from '../model/cell';
import { fieldValue, type CooperationObject, type FieldId } from '../model/object';
import { isGiven, writtenText } from '../rules/content';
import { FOREIGN_KINDS, UNBUDGETED } from './stages';

export interface CouncilNeed {
  readonly reason: 'foreign' | 'budget' | 'burden';
  /** The field that shows it. */
  readonly field: FieldId;
  /** The label of an own question of the form that was answered with yes, `Membebani Masyarakat dan Daerah`, and its cell. */
  readonly answer?: { readonly label: string; readonly cell: CellRef | null };
}

export const NOT_YET =
  /^(belum|tidak ada|tidak (?:diperlukan|perlu|dipersyaratkan|disyaratkan|diwajibkan)|menunggu|proses|dalam proses|sedang|diajukan|akan|pending|not yet)\b/i;
const UNBUDGETED_TEXT =
  /\b(belum|tidak) (ter|di)?(anggarkan|dianggarkan|tersedia anggaran)\b|\bbelum (masuk|ada) (dalam )?(apbd|anggaran|dpa)\b/i;
const BURDEN_TEXT =
  /\b(?:(?:mem)?bebani (?:masyarakat|daerah|keuangan daerah)|dibebankan (?:kepada|pada) (?:masyarakat|warga)|(?:masyarakat|warga) (?:akan )?dibebani)\b/i;
const CLAUSE = /[.;\n](?=\s|$)|\n|,?\s+(?:sehingga|tetapi|namun|melainkan|maka|karena)\s|,\s+(?:biaya|beban)\b/i;
/** `Tidak ada biaya yang dibebankan kepada masyarakat`; `tidak hanya` and `tidak cukup` deny no burden. */
const DENIED = /\b(?:tidak|tanpa|bukan|dilarang)(?! (?:hanya|saja|cukup|mencukupi|memadai|tersedia)\b)\b/i;
/** `Membebani Masyarakat dan Daerah`, `Beban terhadap APBD` as a question of a form or a column. */
const BURDEN_QUESTION =
  /\b(?:(?:mem)?bebani|beban(?: (?:bagi|terhadap|pada|kepada))?) (?:masy(?:arakat|\b\.?)|daerah|apbd|keuangan daerah)/i;
const YES = /^\s*(?:ya|iya|ada|benar|membebani|yes)\b/i;
const BURDEN_FIELDS = ['impact', 'financing', 'notes'] as const satisfies readonly FieldId[];

/** Null when nothing shows that the DPRD has to be asked. */
export function councilNeed(object: CooperationObject): CouncilNeed | null {
  const foreign = foreignField(object);
  if (foreign !== null) return { reason: 'foreign', field: foreign };
  const unbudgeted = unbudgetedField(object);
  if (unbudgeted !== null) return { reason: 'budget', field: unbudgeted };
  const burden = BURDEN_FIELDS.find((field) => isBurden(writtenText(object, field)));
  if (burden !== undefined) return { reason: 'burden', field: burden };
  const asked = Object.entries(object.extras).find(([label, { raw }]) => BURDEN_QUESTION.test(label) && YES.test(raw));
  if (asked === undefined) return null;
  return { reason: 'burden', field: 'councilApproval', answer: { label: asked[0], cell: asked[1].cell } };
}

/** The field that shows a partner abroad, by kind of partner or of cooperation. */
export function foreignField(object: CooperationObject): 'partnerKind' | 'kind' | null {
  if (fieldValue(object, 'partnerKind') === 'luar-negeri') return 'partnerKind';
  const kind = fieldValue(object, 'kind');
  return typeof kind === 'string' && FOREIGN_KINDS.includes(kind) ? 'kind' : null;
}

/** Whether the field cites an approval and not that it is waited for. */
export function isApproved(object: CooperationObject, field: FieldId): boolean {
  return isGiven(object, field) && !NOT_YET.test(writtenText(object, field));
}

/** Whether a clause speaks of a burden and does not deny it before it is named. */
function isBurden(text: string): boolean {
  return text.split(CLAUSE).some((clause) => {
    const at = clause.search(BURDEN_TEXT);
    return at >= 0 && !DENIED.test(clause.slice(0, at));
  });
}

function unbudgetedField(object: CooperationObject): FieldId | null {
  const status = fieldValue(object, 'budgetStatus');
  if (typeof status === 'string') return UNBUDGETED.includes(status) ? 'budgetStatus' : null;
  return UNBUDGETED_TEXT.test(writtenText(object, 'financing')) ? 'financing' : null;
}
