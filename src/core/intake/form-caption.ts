/**
 * What stands over a form and says what its labels do not ask for: its title under `KERANGKA ACUAN KERJA` or in its head,
 * its code in its head, the agency of the letterhead. Such values say that they are inferred; a label, answered or not, is never replaced.
 */
import type { CellRef } from '../model/cell';
import type { FieldId } from '../model/object';
import { sure } from '../parse/make-reading';
import { codeKey } from '../register/object-keys';
import type { FieldDraft } from './field-value';
import { makeFieldValue } from './field-value';
import type { Line } from './form-lines';
import { isSignatureText } from './row-marks';
import { TITLE_REACH } from './sheet-result';
import type { SheetView } from './sheet-view';

const CONFIDENCE = 0.8;
const FEWEST_WORDS = 3;
const LONGEST_TITLE = 250;
/** Cells of a row of titles. */
const MOST_CELLS = 2;

/** The name of the form itself before what it is about: `KERANGKA ACUAN KERJA SAMA PENGELOLAAN …`. */
const FORM_NAME =
  /^(?:kerangka acuan(?: kerja)?(?: sama)?|terms? of reference|kak|tor|(?:formulir|lembar|naskah) usulan(?: kerja ?sama)?(?: daerah)?|(?:usulan|proposal|rencana)(?: objek)?(?: kerja ?sama)?(?: daerah)?)(?![\p{L}])[\s:–—-]*(?:\(?(?:kak|tor)\)?(?![\p{L}])\s*)?(?:tentang\s+|mengenai\s+)?/iu;
/** Lines of a letterhead and notes that are no title. */
const NO_TITLE =
  /^(?:pemerintah|provinsi|kabupaten|kota|dinas|badan|satuan|sekretariat|inspektorat|kecamatan|kelurahan|rumah sakit|balai|upt|bagian|kantor|bidang|tim|tahun|nomor|no\.|tanggal|hal\b|halaman|lampiran|jalan|jl\b|telepon|telp|formulir|lembar|form\b|daftar|rekap|himpunan|kumpulan|matriks|tabel|data|bab\b|diisi|petunjuk|catatan|keterangan|disusun|oleh|antara|dengan|mitra|kepada|yth|perihal|bersama|triwulan|semester|skala|satu lembar)(?![\p{L}])/iu;
const AGENCY =
  /(?:^|[-–—:,(]\s*|\boleh\s+)((?:dinas|badan|satuan polisi|sekretariat|inspektorat|kecamatan|rumah sakit umum|rsud|bagian)\s(?!terkait|pengusul|pemrakarsa|terlibat|daerah\b\s*$)[^\n():;\d]{4,90})\)?\s*$/iu;

interface Caption {
  readonly text: string;
  readonly cell: CellRef;
}

/** Lines of titles right above a row, the nearest first; a table or a label with its value ends them. */
function captionsAbove(view: SheetView, rowIndex: number): Caption[] {
  const found: Caption[] = [];
  for (let row = rowIndex - 1; row >= Math.max(view.top, rowIndex - TITLE_REACH); row -= 1) {
    const filled = view.filled(row);
    const [column] = filled;
    if (column === undefined) continue;
    const text = view.text(row, column);
    if (filled.length > MOST_CELLS || isSignatureText(text)) break;
    if (filled.length === 1) found.push({ text, cell: { sheet: view.sheet.name, rowIndex: row, columnIndex: column } });
  }
  return found;
}

/** What a line says a proposal is about; `''` for a line of the letterhead or the name of the form. */
function titleIn(text: string): string {
  const about = text
    .replace(/\n/g, ' ')
    .trim()
    .replace(FORM_NAME, '')
    .replace(/^["“]|["”]$/g, '')
    .trim();
  const words = about.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  if (NO_TITLE.test(about) || AGENCY.test(about) || words.length < FEWEST_WORDS) return '';
  return about.length > LONGEST_TITLE || /[.;:]$/.test(about) ? '' : about;
}

/** Fills the title, the code and the agency that the lines of a form do not ask for. `headRow`: the first row of headings over them. */
export function fillFromCaption(view: SheetView, draft: FieldDraft, lines: readonly Line[], headRow?: number): void {
  const labels = lines.filter(({ head }) => head === null);
  const isAsked = (field: FieldId): boolean => labels.some((line) => line.field === field);
  const top = headRow ?? (labels.find(({ field }) => field !== null) ?? labels[0])?.rowIndex ?? view.top;
  const captions = isAsked('title') && isAsked('agency') ? [] : captionsAbove(view, top);
  const put = (field: FieldId, text: string, { text: raw, cell }: Caption): void => {
    draft[field] = makeFieldValue(sure(text, ['inferred']), raw, cell, CONFIDENCE);
  };
  if (!isAsked('title')) {
    const head = lines.find((line) => (line.head?.title ?? '') !== '');
    const caption = captions.find(({ text }) => titleIn(text) !== '');
    if (head !== undefined) put('title', head.head?.title ?? '', { text: head.text, cell: head.labelCell });
    else if (caption !== undefined) put('title', titleIn(caption.text), caption);
  }
  const coded = lines.find(({ head }) => head !== null && codeKey(head.count) !== '');
  if (coded !== undefined && !isAsked('id'))
    put('id', coded.head?.count ?? '', { text: coded.head?.count ?? '', cell: coded.labelCell });
  if (isAsked('agency')) return;
  const letterhead = captions.find(({ text }) => AGENCY.test(text));
  if (letterhead !== undefined) put('agency', (AGENCY.exec(letterhead.text)?.[1] ?? '').trim(), letterhead);
}
