/**
 * What a short heading means under the heading of its group, as data: `Status` under `Pembiayaan`, `Mitra` under `Rencana
 * Biaya (Rp)`, `Jabatan` under `Narahubung`. Alone the same words would mean something else.
 */
import type { FieldId } from '../model/object';
import { normaliseHeading } from './normalise-heading';

interface GroupRule {
  readonly group: RegExp;
  readonly leaf: RegExp;
  /** Null: no field of the register. */
  readonly field: FieldId | null;
}

const MONEY = /\b(?:biaya|pembiayaan|anggaran|penganggaran|pendanaan|dana|rab|kontribusi)\b/;
/** What an agency has ready, in columns of its own (row-resources.ts). */
export const READINESS =
  /\b(?:sdm|sumber daya|personel|personil|pegawai|tenaga|kesiapan|kesanggupan|sarana|prasarana|dana (?:pd|opd|perangkat daerah|pendamping|daerah)|anggaran (?:pd|opd|perangkat daerah))\b/;
export const READY_LEAF =
  /^(?:jumlah )?(?:yang )?(?:kebutuhan|dibutuhkan|diperlukan|perlu|butuh|tersedia|ketersediaan|ada|selisih|kekurangan|kurang|gap|rencana pemenuhan|pemenuhan)(?: (?:orang|rp))?$/;

// prettier-ignore
const RULES: readonly GroupRule[] = [
  { group: READINESS, leaf: READY_LEAF, field: null },
  { group: /\b(?:narahubung|kontak|contact(?: person)?|cp|pic|penghubung)\b/, leaf: /^(?:nama |nama dan )?(?:jabatan|nama|pejabat|pangkat)(?: .*)?$/, field: null },
  { group: MONEY, leaf: /^status(?: anggaran)?$/, field: 'budgetStatus' },
  { group: MONEY, leaf: /^(?:dari |dana |biaya )?(?:mitra|pihak (?:mitra|ketiga|lain|2|kedua))(?: rp)?$/, field: 'costPartner' },
  { group: MONEY, leaf: /^(?:jumlah|total|nilai|besaran|besar|seluruhnya)(?: (?:biaya|dana|anggaran|seluruhnya))?(?: rp)?$/, field: 'cost' },
  { group: MONEY, leaf: /^apbd(?: (?:kota|kabupaten|kab|daerah))?(?: rp)?$/, field: 'costApbd' },
  { group: MONEY, leaf: /^apbn(?: rp)?$/, field: 'costApbn' },
  { group: MONEY, leaf: /^sumber(?: dana)?$/, field: 'fundingSource' },
  { group: MONEY, leaf: /^(?:uraian|rincian|penjelasan|narasi|deskripsi|ketentuan|skema)(?: (?:biaya|pembiayaan|pendanaan|anggaran))?$/, field: 'financing' },
  { group: /\b(?:naskah|dokumen)\b/, leaf: /^penanda ?tangan(?: (?:ksb|kesepakatan bersama|nk|naskah induk|induk))?$/, field: 'signatory' },
  { group: /^/, leaf: /^(?:naskah|dokumen|ksb|nomor ksb) induk$/, field: null },
  // The day of a letter that asks for a cooperation is not that of a signature.
  { group: /^/, leaf: /^tanggal (?:surat|pengajuan|usulan|permohonan|masuk|diterima|penerimaan)(?: (?:surat|masuk|usulan|permohonan|penawaran|pengantar|kak|berkas|diterima|proposal))*$/, field: null },
];

/** Corrects the scores of a heading by its group; `''` for one without a group. */
export function addByGroup(heading: string, scores: Map<FieldId, number>): void {
  const parts = heading.split(' / ').map((part) => normaliseHeading(part));
  const leaf = (parts.at(-1) ?? '').replace(/[()]/g, '').trim();
  const group = parts.slice(0, -1).join(' ');
  const rule = RULES.find((one) => one.group.test(group) && one.leaf.test(leaf));
  if (rule === undefined) return;
  scores.clear();
  if (rule.field !== null) scores.set(rule.field, 0.96);
}
