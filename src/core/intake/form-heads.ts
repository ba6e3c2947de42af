/** Rows of a form that are none of its labels: the headings over its columns, the headings over each of several proposals. */
import { normaliseHeading } from './normalise-heading';

const COLUMN =
  /^(?:nomor(?: urut)?|uraian(?: isian)?|unsur|komponen|item|materi|data|hal|bagian|butir|poin|pertanyaan|informasi|substansi|nama isian|isi(?:an)?(?: (?:usulan|formulir|pemohon|perangkat daerah))?|keterangan(?: isian)?|penjelasan|jawaban|rincian)$/;
const ANSWER = /^(?:isi(?:an)?|uraian isian|keterangan|penjelasan|jawaban|rincian|uraian|data)\b/;

const ASIDE = /^(?:kode?|kd|id|field|kolom|variabel)\b/;

/** `No | Uraian | : | Isian`: headings over the labels and values of a form. Colons are left out of the texts. */
export function isFormHeading(texts: readonly string[]): boolean {
  const all = texts.map(normaliseHeading);
  // A column of codes may stand behind the answers.
  const plain = all.length > 2 && ASIDE.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  return plain.length >= 2 && plain.every((text) => COLUMN.test(text)) && ANSWER.test(plain.at(-1) ?? '');
}

/** What `USULAN NOMOR 2: Pembayaran Retribusi …`, `II. OBJEK LN-2` says over one of several proposals. */
export interface ProposalHead {
  /** `2`, `II`, `kedua`, `LN-2` as written. */
  readonly count: string;
  /** `''` where only the count stands there. */
  readonly title: string;
}

const HEAD =
  /^(?:(?:\(?\d{1,2}[.)]|\(?[A-Z][.)]|[IVX]{1,5}[.)])\s*)?(?:(?:formulir|lembar|data|form|berkas)\s+)?(?:usulan|proposal|rencana kerja ?sama|objek kerja ?sama|kak|tor|kerangka acuan(?: kerja)?(?: \((?:kak|tor)\))?|proposed cooperation|terms of reference)(?:\s+(?:objek|kerja ?sama|daerah))*\s*(?:nomor|no\.?|ke)?[\s.:–-]*(\d{1,2}|[ivx]{1,5}|[a-h]|pertama|(?:ke)?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))(?:\s*[:.–—-]\s*(\S[^\n]*))?$/i;

/** `II. OBJEK LN-2`, `USULAN KS-03: Bank Sampah`, `FORMULIR USULAN KERJA SAMA LN-01`: the code that other tables name the proposal by. */
const CODED =
  /^(?:(?:\(?\d{1,2}[.)]|\(?[A-Z][.)]|[IVX]{1,5}[.)])\s*)?(?:(?:formulir|lembar|kartu|data|berkas)\s+)?(?:usulan|proposal|objek|obyek|kak|tor)(?:\s+kerja ?sama)?\s*(?:kode|nomor|no\.?)?[\s.:–-]+(\p{Lu}{1,5}[-./]?\d{1,3})(?:\s*[:.–—-]\s*(\S[^\n]*))?$/iu;

/** `KAK REV-2`, `Usulan TA-26`. */
const REVISION = /^(?:rev|ver|v|ta|th|tahun)[-./]?\d/i;

/** The head of one proposal of several; null for another text. */
export function proposalHead(text: string): ProposalHead | null {
  const [, count, title = ''] = HEAD.exec(text.trim()) ?? CODED.exec(text.trim()) ?? [];
  return count === undefined || REVISION.test(count) ? null : { count, title: title.trim() };
}
