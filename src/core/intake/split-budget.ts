/**
 * Where in the budget a proposal stands, told with other things in one cell: `APBD TA 2027, sub kegiatan 1.02.02.2.02.0039
 * Penyelenggaraan …, Masuk RKA/KUA-PPAS`, `Sudah di DPA. Kode sub kegiatan …; kode rekening …`, `1.02.… / 2026 / Sudah di DPA`.
 */
import type { FieldValue } from '../model/object';
import { readCode } from '../parse/code';
import { sure } from '../parse/make-reading';
import { textKind } from '../parse/placeholder';
import { derived, fillField, type FieldDraft } from './field-value';

/** Between the things one cell tells; a point ends one only before a space, a stroke only between spaces. */
const BETWEEN = /[,;\n]|\.\s+|\s\/\s/;
const STATUS_LABEL = /^status(?: (?:peng)?anggaran(?:nya)?)?\s*:\s*/i;
const ACTIVITY = /\bsub ?kegiatan\s*:?\s*((?:\d+\.){2,}\d+[^,;\n]*|[^,;\n]{8,})/i;
/** Without the word `kode` the number of an account at a bank may be meant. */
const ACCOUNT = /\bkode rekening\s*:?\s*(\d[^\s,;]*[^\s,;.])|\brekening\s*:?\s*(\d(?:\.\d+){3,})/i;
/** A sub-activity by its shape; an account code has one digit in its second part. */
const ACTIVITY_CODE = /^\d\.\d{2}\.\d{2}\.\d{1,2}\.\d{2}\.\d{4}\b/;

/** `1.02.02.2.02.0039 Penyelenggaraan …. Tahun 2026`: the code and its name, not what is told behind them. */
const firstThing = (text: string): string => text.split(/\.\s+|\s\/\s/)[0]?.trim() ?? text;

/** Fills status, sub-activity and account code from the cells that may tell them; never replaces what is given. */
export function splitBudget(draft: FieldDraft): void {
  const { budgetStatus, status, subActivity, accountCode, fundingSource, financing } = draft;
  // `Status` under a heading `Penganggaran` is no status of the document.
  const other = status?.certainty === 'unreadable' ? status : undefined;
  for (const source of [budgetStatus, other, subActivity, accountCode, fundingSource, financing]) {
    if (source === undefined || textKind(source.raw) !== 'content') continue;
    fillStatus(draft, source);
    const pieces = source === subActivity ? [] : source.raw.split(BETWEEN);
    const activity = ACTIVITY.exec(source.raw)?.[1] ?? pieces.find((piece) => ACTIVITY_CODE.test(piece.trim()))?.trim();
    if (activity !== undefined) fillPart(draft, 'subActivity', source, firstThing(activity));
    const [, named, shaped] = ACCOUNT.exec(source.raw) ?? [];
    const account = named ?? shaped;
    if (account !== undefined) fillPart(draft, 'accountCode', source, account);
  }
}

function fillPart(draft: FieldDraft, field: 'subActivity' | 'accountCode', source: FieldValue, text: string): void {
  fillField(draft, field, derived(source, sure(text, ['partOfText']), text));
}

function fillStatus(draft: FieldDraft, source: FieldValue): void {
  for (const piece of source.raw.split(BETWEEN)) {
    const text = piece.trim().replace(STATUS_LABEL, '');
    const read = readCode('budgetStatus', text);
    if (read.certainty !== 'sure') continue;
    const given = draft.budgetStatus;
    const value = derived(source, read, text);
    // The whole text left in doubt what a piece of it says.
    const isSame = given?.certainty === 'doubtful' && given.value === read.value && given.alternatives.length === 0;
    if (isSame) draft.budgetStatus = value;
    else fillField(draft, 'budgetStatus', value);
  }
}
