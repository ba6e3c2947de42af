/**
 * Texts under a label of the office's own that bind the parties, `Hak dan Kewajiban`, `Pelaporan`, `Penyelesaian
 * Perselisihan`: no field of the register, but what the parties must do. Names, codes and notes are none.
 */
import type { CellRef } from '../model/cell';
import type { CooperationObject, FieldValue } from '../model/object';
import { isPlaceholderText } from './content';
import { objectCell } from './place';

/** What the texts call those of the parties' rights. */
export const RIGHTS_LABEL = 'rules.vague-wording.rights';

const RIGHTS = /\b(?:hak|kewajiban|tugas|tanggung jawab|peran(?:an)? (?:para )?pihak)\b/i;
/** Other things an agreement settles. */
const SETTLES =
  /\b(?:(?:pe)?laporan|monitoring|monev|pemantauan|evaluasi|pengawasan|(?:penyelesaian )?(?:perselisihan|sengketa)|keadaan (?:kahar|memaksa)|force majeure|kerahasiaan|sanksi|denda|ketentuan (?:lain|penutup|peralihan|tambahan|khusus)|pengakhiran|perpanjangan|perubahan (?:perjanjian|naskah|kesepakatan)|addendum|adendum|mekanisme|tata cara|pembagian (?:hasil|keuntungan|peran)|bagi hasil|larangan|jaminan|serah terima|penyerahan|pemeliharaan|kesanggupan|komitmen)\b/i;
/** `Nomor Laporan`, `Tanggal Evaluasi`, `Penanggung Jawab Laporan`: who, when and which paper. */
const NAMING =
  /^\W*(?:(?:\d+|[a-z])[.)]\s*)?(?:nomor|no\b|tanggal|tgl|kode|nama|nip|telepon|e-?mail|alamat|jabatan|narahubung|penanggung ?jawab|hasil|jadwal|tempat|waktu|tim|petugas|unit|peraturan|dasar|catatan|keterangan|lokasi|dokumen|bukti|lampiran|status|indikator|judul|pejabat)\b/i;
const SHORTEST = 15;

interface BindingText {
  /** Text key, or the label as the office wrote it. */
  readonly label: string;
  readonly text: string;
  readonly cell: CellRef;
  readonly value: FieldValue;
}

/** Each text of them with its cell. */
export function rightsOf(object: CooperationObject): BindingText[] {
  return Object.entries(object.extras).flatMap(([own, value]) => {
    const { raw, cell } = value;
    const leaf = own.split(' / ').at(-1) ?? own;
    const isRight = RIGHTS.test(own);
    const isAsked = isRight || (SETTLES.test(leaf) && !NAMING.test(leaf));
    if (!isAsked || raw.trim().length < SHORTEST || isPlaceholderText(raw)) return [];
    return [{ label: isRight ? RIGHTS_LABEL : leaf, text: raw, cell: cell ?? objectCell(object), value }];
  });
}
