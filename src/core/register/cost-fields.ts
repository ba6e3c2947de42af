/** The columns of a cost table (RAB) as data: type, code list, heading variants (design 2). */
import type { CostFieldId } from '../model/intake';
import type { FieldType } from '../model/object';

interface CostFieldDef {
  readonly type: FieldType;
  readonly codes: null;
  readonly synonyms: readonly string[];
}

function field(type: FieldType, synonyms: readonly string[]): CostFieldDef {
  return { type, codes: null, synonyms };
}

// prettier-ignore
export const COST_FIELDS: Readonly<Record<CostFieldId, CostFieldDef>> = {
  ref: field('text', ['id', 'id objek', 'kode objek', 'id kerja sama', 'nomor usulan', 'nomor usul', 'kode usul', 'usulan nomor', 'nomor urut usulan', 'nomor proposal', 'kode proposal', 'untuk usulan', 'usulan terkait', 'id usulan', 'kode usulan', 'kode kerja sama', 'nomor registrasi', 'nomor register', 'id rencana', 'object id']),
  title: field('text', ['judul', 'judul kerja sama', 'nama kerja sama', 'uraian kerja sama', 'perihal', 'perihal kerja sama', 'tentang kerja sama', 'judul usulan', 'usulan', 'proposal', 'kerja sama', 'title']),
  description: field('text', ['uraian', 'uraian kegiatan', 'rincian', 'uraian belanja', 'komponen biaya', 'komponen', 'uraian rincian', 'rincian belanja', 'rincian kegiatan', 'item', 'nama barang', 'nama barang jasa', 'jenis belanja', 'kegiatan', 'belanja', 'uraian pekerjaan', 'uraian biaya', 'rincian biaya', 'jenis biaya', 'komponen kegiatan', 'kebutuhan', 'description', 'keperluan', 'uraian keperluan', 'pos biaya', 'kebutuhan biaya', 'barang jasa', 'uraian barang', 'nama kegiatan', 'rincian kebutuhan', 'rincian komponen', 'rincian pembiayaan']),
  volume: field('number', ['volume', 'vol', 'qty', 'koefisien', 'quantity', 'kuantitas', 'banyaknya', 'jumlah volume', 'jumlah barang', 'jumlah unit', 'kuantum', 'vol satuan', 'jumlah satuan']),
  unit: field('text', ['satuan', 'sat', 'satuan volume', 'unit']),
  price: field('money', ['harga satuan', 'harga satuan rp', 'harga', 'harga rp', 'tarif', 'tarif rp', 'biaya satuan', 'harga per satuan', 'satuan harga', 'standar harga', 'unit price', 'price', 'biaya per satuan', 'biaya per unit', 'harga per unit', 'nilai satuan', 'satuan biaya', 'tarif satuan', 'harga satuan biaya', 'hrg']),
  amount: field('money', ['jumlah', 'jumlah rp', 'jumlah harga', 'jumlah harga rp', 'total', 'total rp', 'jumlah biaya', 'jumlah biaya rp', 'biaya', 'biaya rp', 'nilai', 'nilai rp', 'total biaya', 'total harga', 'jumlah total', 'subtotal', 'anggaran', 'anggaran rp', 'pagu', 'amount', 'cost']),
  source: field('text', ['sumber dana', 'sumber', 'sumber pembiayaan', 'sumber anggaran', 'sumber biaya', 'sumber pendanaan', 'asal dana', 'sd', 's d', 'dibebankan pada', 'dibebankan kepada', 'dibebankan', 'beban', 'beban anggaran', 'beban biaya', 'pembebanan', 'pembebanan anggaran', 'pendanaan', 'pembiayaan', 'ditanggung oleh', 'ditanggung', 'penanggung biaya', 'dibiayai dari', 'dibiayai oleh', 'funding source', 'source', 'dibayar oleh', 'dibayar dari', 'pembayar', 'pihak pembayar', 'yang membayar', 'asal anggaran', 'sumber pembayaran', 'pemikul biaya', 'penyandang dana', 'beban pihak']),
  year: field('text', ['tahun anggaran', 'ta', 'tahun', 'budget year']),
  subActivity: field('text', ['sub kegiatan', 'subkegiatan', 'nama sub kegiatan', 'kode sub kegiatan', 'program kegiatan sub kegiatan', 'sub activity']),
  budgetStatus: field('text', ['status anggaran', 'status penganggaran', 'status dpa', 'ketersediaan anggaran', 'budget status']),
  account: field('text', ['kode rekening', 'rekening', 'kd rek', 'kode akun', 'mak', 'kode belanja', 'kode rekening belanja', 'account code', 'account']),
};
