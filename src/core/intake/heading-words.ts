/** Which texts are headings of a table of any known kind, and which kind a set of headings means (design 2). */
import type { SourceKind } from '../model/intake';
import type { FieldId } from '../model/object';
import { matchLabel } from './map-headings';
import { normaliseHeading } from './normalise-heading';

/** Headings of the kinds other than the register, normalised. Each group is one column: any of its texts counts. */
// prettier-ignore
const KIND_COLUMNS: readonly { readonly kind: SourceKind; readonly needed: readonly (readonly string[])[]; readonly least: number }[] = [
  { kind: 'costs', least: 3, needed: [['uraian', 'uraian kegiatan', 'rincian', 'uraian belanja', 'komponen biaya', 'uraian rincian', 'item', 'description'], ['volume', 'vol', 'qty', 'koefisien', 'quantity'], ['satuan', 'sat', 'unit'], ['harga satuan', 'harga satuan rp', 'harga', 'tarif', 'unit price', 'biaya satuan'], ['jumlah', 'jumlah rp', 'jumlah harga', 'total', 'total rp', 'amount', 'jumlah biaya'], ['sumber dana', 'sumber'], ['kode rekening', 'rekening']] },
  { kind: 'indicators', least: 4, needed: [['perangkat daerah', 'opd', 'skpd'], ['indikator kinerja', 'indikator'], ['satuan'], ['baseline', 'kondisi awal'], ['target'], ['tahun'], ['dokumen', 'dokumen sumber']] },
  { kind: 'resources', least: 4, needed: [['perangkat daerah', 'opd'], ['jenis', 'jenis sumber daya'], ['uraian'], ['kebutuhan'], ['tersedia', 'ketersediaan'], ['satuan'], ['selisih']] },
  { kind: 'competencies', least: 4, needed: [['perangkat daerah', 'opd'], ['kompetensi dibutuhkan', 'kompetensi', 'kompetensi yang dibutuhkan'], ['program studi', 'prodi'], ['jenjang'], ['kebutuhan', 'jumlah kebutuhan'], ['dipenuhi', 'jumlah dipenuhi']] },
  { kind: 'interns', least: 4, needed: [['nama', 'nama mahasiswa', 'nama peserta'], ['nim', 'npm'], ['perguruan tinggi', 'universitas', 'asal perguruan tinggi'], ['program studi', 'prodi'], ['penempatan', 'pd penempatan'], ['nomor kpj', 'kpj', 'nomor bpjs ketenagakerjaan'], ['tanggal efektif'], ['pihak pendaftar']] },
  { kind: 'duties', least: 3, needed: [['poin utama', 'pokok kerja sama', 'poin'], ['pd penanggung jawab', 'perangkat daerah penanggung jawab', 'penanggung jawab'], ['nomor']] },
  { kind: 'agreements', least: 4, needed: [['jenis naskah', 'jenis dokumen'], ['nomor', 'nomor naskah'], ['tanggal'], ['mitra'], ['pd', 'perangkat daerah'], ['mulai'], ['berakhir'], ['nomor ksb induk', 'naskah induk']] },
  { kind: 'monitoring', least: 4, needed: [['nomor perjanjian', 'nomor naskah', 'nama kerja sama', 'judul'], ['periode', 'triwulan', 'semester'], ['target'], ['realisasi'], ['anggaran'], ['realisasi anggaran'], ['kendala'], ['tindak lanjut'], ['kesesuaian tujuan'], ['ketepatan waktu'], ['kontribusi mitra'], ['kode monev']] },
  { kind: 'potential', least: 4, needed: [['urusan', 'urusan pemerintahan'], ['potensi', 'potensi karakteristik'], ['isu', 'permasalahan isu'], ['objek yang dapat dikerjasamakan'], ['calon mitra'], ['perangkat daerah'], ['eksternalitas']] },
  { kind: 'feasibility', least: 3, needed: [['aspek'], ['skor', 'nilai'], ['bukti'], ['catatan'], ['judul', 'id']] },
  { kind: 'schedule', least: 4, needed: [['tanggal', 'tanggal paparan'], ['perangkat daerah'], ['judul', 'id'], ['hasil', 'hasil paparan'], ['waktu', 'jam']] },
  { kind: 'criteria', least: 3, needed: [['kode'], ['kriteria'], ['arah'], ['bobot']] },
  { kind: 'scores', least: 3, needed: [['id', 'judul'], ['penilai'], ['k1'], ['k2'], ['k3']] },
];

const KNOWN = new Set(['nomor', ...KIND_COLUMNS.flatMap((entry) => entry.needed.flat())]);

/** How many of the texts are headings of some known table. */
export function headingHits(texts: readonly string[]): number {
  return texts.filter((text) => {
    const plain = normaliseHeading(text);
    if (plain === '') return text === '#';
    if (KNOWN.has(plain)) return true;
    const match = matchLabel(text);
    return (
      (match !== null && match.score >= 0.75) ||
      /^(pihak|nomor dan tanggal|pembiayaan|target|realisasi|periode|pihak [12])$/.test(plain)
    );
  }).length;
}

function countKind(columns: readonly string[], needed: readonly (readonly string[])[]): number {
  const leaves = columns.map((column) => normaliseHeading(column.split(' / ').at(-1) ?? ''));
  return needed.filter((names) => names.some((name) => leaves.includes(name))).length;
}

// prettier-ignore
const SCARCE: readonly FieldId[] = ['partner', 'agency', 'duration', 'start', 'end', 'scope', 'detailNumber', 'baseNumber', 'numberFirst', 'signedOn', 'kind', 'instrument', 'financing', 'cost', 'location', 'status', 'affair', 'purpose', 'background', 'benefits', 'object'];

/**
 * The kind of a table by its headings and the fields they map to. The register needs a title or an object and two of its
 * usual fields (one, when its headings speak of cooperation), or a person's correction of its headings; another kind wins when it explains more columns. `other` when nothing fits.
 */
export function tableKind(
  headings: readonly string[],
  fields: readonly (FieldId | null)[],
  isCorrected = false,
): SourceKind {
  const named = new Set(fields);
  const usual = SCARCE.filter((field) => named.has(field)).length;
  const hasName = named.has('title') || named.has('object');
  let best: { kind: SourceKind; count: number } = { kind: 'other', count: 0 };
  for (const { kind, needed, least } of KIND_COLUMNS) {
    const count = countKind(headings, needed);
    if (count >= least && count > best.count) best = { kind, count };
  }
  const costLike =
    best.kind === 'costs' &&
    countKind(headings, [
      ['harga satuan', 'harga satuan rp', 'harga', 'tarif', 'biaya satuan', 'unit price'],
      ['volume', 'vol', 'koefisien', 'qty', 'quantity'],
    ]) > 0;
  if (costLike && usual < 4) return 'costs';
  const saysSo = headings.some((heading) =>
    /\b(kerja sama|mitra|partner|cooperation)\b/.test(normaliseHeading(heading)),
  );
  const isRegister = hasName && (usual >= 2 || isCorrected || (usual === 1 && saysSo));
  if (isRegister && (best.kind === 'costs' || usual + 1 >= best.count)) return 'register';
  if (best.kind === 'costs') return costLike ? 'costs' : 'other';
  return best.kind === 'other' && isRegister ? 'register' : best.kind;
}
