/** Sample (b): twelve proposal forms, one a sheet, in four layouts and of differing quality, with cost tables. All dealings are invented. */
import type { SheetSpec, SpecCell } from './sheet-spec';

/** Description, volume, unit, price, amount as written (null: formula), source. */
type CostRow = readonly [string, number, string, number, number | null, string];

interface Proposal {
  readonly sheet: string;
  readonly layout: 'colon' | 'sections' | 'inline' | 'below';
  readonly values: readonly (readonly [string, SpecCell])[];
  readonly costs: readonly CostRow[];
}

// prettier-ignore
const PROPOSALS: readonly Proposal[] = [
  { sheet: 'Usulan Disdikbud', layout: 'colon', values: [['Judul Kerja Sama', 'Guru Penggerak Literasi Digital'], ['Jenis Kerja Sama', 'KSDPK'], ['Perangkat Daerah Pengusul', 'Dinas Pendidikan dan Kebudayaan'], ['Calon Mitra', 'Universitas Nusa Putra'], ['Urusan', 'Pendidikan'], ['Latar Belakang', 'Nilai literasi digital guru masih di bawah rata-rata provinsi.'], ['Maksud dan Tujuan', 'Meningkatkan kompetensi digital 300 guru.'], ['Lokasi', 'Kota Sukabumi'], ['Ruang Lingkup', 'a. pelatihan\nb. pendampingan\nc. evaluasi'], ['Jangka Waktu', '3 (tiga) tahun'], ['Manfaat', 'Guru mampu menyusun bahan ajar digital.'], ['Analisis Dampak Sosial dan Lingkungan', 'Mengurangi pemakaian kertas di 40 sekolah.'], ['Pembiayaan', 'APBD'], ['Indikator Kinerja', 'Persentase guru bersertifikat digital'], ['Target', '80%'], ['Dasar Hukum', 'Peraturan Daerah tentang Penyelenggaraan Pendidikan']], costs: [['Narasumber', 30, 'OJ', 900000, null, 'APBD'], ['Modul', 300, 'Buah', 75000, null, 'APBD'], ['Platform belajar', 1, 'Paket', 60000000, null, 'Mitra']] },
  { sheet: 'Usulan Dinkes', layout: 'colon', values: [['Judul', 'Skrining Tuberkulosis di Tempat Kerja'], ['Jenis KS', 'SINERGI'], ['OPD Pengusul', 'Dinas Kesehatan'], ['Mitra Kerja Sama', 'BPJS Kesehatan Cabang Sukabumi'], ['Latar Belakang', 'Kasus baru meningkat dua tahun terakhir.'], ['Maksud & Tujuan', 'Menemukan kasus lebih dini.'], ['Lokasi Kerja Sama', 'Tujuh kecamatan'], ['Ruang Lingkup', 'Skrining, rujukan, dan pelaporan'], ['Jangka Waktu', '2 tahun'], ['Manfaat', 'Pekerja terlindungi'], ['Analisis Dampak', 'Tidak ada'], ['Pembiayaan', 'APBN dan APBD'], ['Narahubung', 'Sekretariat Dinas Kesehatan']], costs: [['Alat rontgen portabel', 2, 'Unit', 350000000, 700000000, 'APBN'], ['Operasional tim', 24, 'Bulan', 5000000, 120000000, 'APBD']] },
  { sheet: 'Usulan DLH', layout: 'sections', values: [['Judul Kerja Sama', 'Pengelolaan Sampah Terpadu Perbatasan'], ['Jenis Kerja Sama', 'KSDD Wajib'], ['Perangkat Daerah', 'Dinas Lingkungan Hidup'], ['Mitra', 'Pemerintah Kabupaten Sukabumi'], ['Objek Kerja Sama', 'Tempat pemrosesan akhir sampah'], ['Latar Belakang', 'Kapasitas TPA tersisa dua tahun.'], ['Tujuan', 'Mengolah 120 ton sampah per hari.'], ['Ruang Lingkup', 'pengangkutan; pemrosesan; pemantauan'], ['Lokasi', 'Perbatasan Cikundul'], ['Jangka Waktu', '5 (lima) tahun'], ['Tanggal Mulai', { day: '2025-01-02' }], ['Tanggal Berakhir', { day: '2029-12-31' }], ['Manfaat', 'Umur TPA lebih panjang'], ['Dampak', 'Bau dan lindi dikelola dengan instalasi tertutup'], ['Pembiayaan', 'APBD Rp 1,5 M; APBD Provinsi Rp 750 juta']], costs: [['Instalasi pengolahan', 1, 'Paket', 1500000000, null, 'APBD'], ['Alat berat', 1, 'Unit', 750000000, null, 'APBD Provinsi']] },
  { sheet: 'Usulan Disnaker', layout: 'sections', values: [['Nama Kerja Sama', 'Pemagangan Berstandar Industri'], ['Kategori', 'Tenaga Kerja'], ['Dinas Pengampu', 'Dinas Tenaga Kerja'], ['Calon Mitra', 'PT Astra Honda Motor'], ['Latar Belakang', '-'], ['Maksud dan Tujuan', 'terlampir'], ['Ruang Lingkup', 'dst'], ['Jangka Waktu', 'Akan dibicarakan'], ['Pembiayaan', 'masing-masing pihak']], costs: [['Uang saku peserta', 100, 'Org/Bln', 500000, 55000000, 'Mitra']] },
  { sheet: 'Usulan Kominfo', layout: 'inline', values: [['Judul', 'Layanan Aduan Terpadu'], ['Perangkat Daerah Pemrakarsa', 'Dinas Komunikasi dan Informatika'], ['Calon Mitra', 'Institut Teknologi Bandung'], ['Latar Belakang', 'Aduan warga tersebar di sembilan kanal.'], ['Maksud dan Tujuan', 'Menyatukan kanal aduan.'], ['Ruang Lingkup', 'perancangan, pengembangan, dan pelatihan'], ['Jangka Waktu', '18 bulan'], ['Nilai Kerja Sama', 'Rp 425.000.000,00'], ['Sumber Dana', 'APBD'], ['Lokasi', 'Balai Kota Sukabumi']], costs: [] },
  { sheet: 'Usulan Bappeda', layout: 'inline', values: [['Judul', 'Kajian Potensi Ekonomi Kawasan'], ['OPD Pelaksana', 'Bappeda'], ['Mitra', 'Badan Riset dan Inovasi Nasional'], ['Jenis Kerja Sama', 'Sinergi'], ['Latar Belakang', 'RPJMD menuntut kajian berbasis bukti.'], ['Tujuan', 'Menetapkan prioritas kawasan secara efisien dan efektif.'], ['Jangka Waktu', '1 (satu) tahun'], ['Perkiraan Biaya', '250 jt'], ['Sumber Pembiayaan', 'APBN'], ['Tahap', 'Penyusunan NK']], costs: [['Survei lapangan', 1, 'Paket', 175000000, 175000000, 'APBN'], ['Seminar hasil', 3, 'Kegiatan', 25000000, 75000000, 'APBN']] },
  { sheet: 'Usulan Dishub', layout: 'below', values: [['Judul Kerja Sama', 'Bus Sekolah Gratis'], ['Perangkat Daerah', 'Dinas Perhubungan'], ['Mitra Kerja Sama', 'Perum DAMRI Cabang Bandung'], ['Latar Belakang', 'Jalan utama padat pada jam masuk sekolah.'], ['Maksud dan Tujuan', 'Menyediakan 12 bus untuk pelajar.'], ['Ruang Lingkup', 'Pengadaan layanan, rute, dan pengawasan.'], ['Jangka Waktu', '4 tahun'], ['Pembiayaan', 'APBD Rp 2,4 M'], ['Manfaat', 'Waktu tempuh turun.']], costs: [['Sewa bus', 48, 'Bulan', 50000000, null, 'APBD']] },
  { sheet: 'Usulan Disporapar', layout: 'below', values: [['Nama Kerja Sama', 'Festival Budaya Serumpun'], ['PD Pengusul', 'Dinas Kepemudaan, Olahraga dan Pariwisata'], ['Calon Mitra', 'Jeonju City Government'], ['Jenis Kerja Sama', 'KSDPL'], ['Latar Belakang', 'Kedua kota memiliki warisan batik dan kertas.'], ['Maksud dan Tujuan', 'Saling mengunjungi setiap tahun.'], ['Ruang Lingkup', 'budaya, pariwisata, dan pemuda'], ['Jangka Waktu', '3 (dua) tahun'], ['Pembiayaan', 'APBD Rp 310.000.000']], costs: [] },
  { sheet: 'Usulan DPUTR', layout: 'colon', values: [['Judul Kerja Sama', 'Penyediaan Air Minum Lintas Batas'], ['Jenis Kerja Sama', 'KSDD Sukarela'], ['Perangkat Daerah Pengusul', 'Dinas Pekerjaan Umum dan Tata Ruang'], ['Calon Mitra', 'Pemerintah Kabupaten Sukabumi'], ['Latar Belakang', 'Debit mata air menurun.'], ['Maksud dan Tujuan', 'Menambah 200 liter per detik.'], ['Lokasi', 'Mata Air Batukarut'], ['Ruang Lingkup', 'Penyediaan air baku dan jaringan'], ['Jangka Waktu', '20 (dua puluh) tahun'], ['Manfaat', '12.000 sambungan rumah'], ['Analisis Dampak Sosial dan Lingkungan', 'Debit hilir dijaga paling sedikit 60%'], ['Pembiayaan', 'APBN, APBD'], ['Status Anggaran', 'Belum dianggarkan']], costs: [['Pipa transmisi', 12, 'Km', 1100000000, null, 'APBN'], ['Reservoir', 2, 'Unit', 900000000, null, 'APBD']] },
  { sheet: 'Usulan RSUD', layout: 'sections', values: [['Judul Kerja Sama', 'Pendidikan Dokter Spesialis'], ['Jenis Kerja Sama', 'KSDPK'], ['Perangkat Daerah', 'RSUD R. Syamsudin, S.H.'], ['Mitra', 'Universitas Padjadjaran'], ['Program Studi', 'Spesialis Anestesiologi'], ['Kompetensi yang Dibutuhkan', 'Dokter spesialis anestesi'], ['Latar Belakang', 'Rasio spesialis belum terpenuhi.'], ['Tujuan', 'Menempatkan residen secara memadai.'], ['Ruang Lingkup', 'pendidikan; penelitian; pelayanan'], ['Jangka Waktu', '60 bulan'], ['Manfaat', 'Layanan operasi 24 jam'], ['Dampak', 'SDM'], ['Pembiayaan', 'BLUD'], ['SDM', '4 dokter pembimbing'], ['Kajian', 'Studi kelayakan']], costs: [['Honor pembimbing', 60, 'Bulan', 12000000, null, 'APBD']] },
  { sheet: 'Usulan DKP3', layout: 'colon', values: [['Judul Kerja Sama', 'Lumbung Pangan Kota'], ['Perangkat Daerah Pengusul', 'Dinas Ketahanan Pangan, Pertanian, dan Perikanan'], ['Calon Mitra', 'Perum BULOG Kantor Cabang Cianjur'], ['Latar Belakang', 'Harga beras bergejolak.'], ['Maksud dan Tujuan', 'Menjaga stok 500 ton.'], ['Ruang Lingkup', 'pengadaan, penyimpanan, dan penyaluran'], ['Jangka Waktu', 'selama satu tahun anggaran dan dapat diperpanjang'], ['Lokasi', 'Kota Sukabumi'], ['Manfaat', 'Inflasi terkendali'], ['Pembiayaan', 'tidak memerlukan anggaran biaya']], costs: [] },
  { sheet: 'Usulan BPBD (2)', layout: 'below', values: [['Judul Kerja Sama', 'Gudang Logistik Bersama'], ['Perangkat Daerah', 'BPBD'], ['Mitra Kerja Sama', 'Pemerintah Kota Bogor'], ['Jenis Kerja Sama', 'KSDD Sukarela'], ['Latar Belakang', 'Logistik darurat terlambat tiba.'], ['Maksud dan Tujuan', 'Mempercepat bantuan menjadi enam jam.'], ['Ruang Lingkup', 'penyimpanan dan distribusi'], ['Jangka Waktu', 'Lima (5) Tahun'], ['Biaya', 'Rp 180.000.000,-'], ['Sumber Dana', 'APBD']], costs: [['Sewa gudang', 12, 'Bulan', 10000000, 120000000, 'APBD'], ['Rak dan palet', 1, 'Paket', 60000000, 60000000, 'APBD']] },
];

const SECTION_OF: Readonly<Record<number, string>> = { 0: 'A. IDENTITAS', 5: 'B. SUBSTANSI', 9: 'C. PELAKSANAAN' };

function formRows(proposal: Proposal): { rows: SpecCell[][]; bold: number[]; merges: string[] } {
  const rows: SpecCell[][] = [['FORMULIR USULAN KERJA SAMA DAERAH'], ['PEMERINTAH KOTA SUKABUMI'], []];
  const bold = [1, 2];
  const merges = ['A1:F1', 'A2:F2'];
  proposal.values.forEach(([label, value], index) => {
    if (proposal.layout === 'colon') {
      rows.push([index + 1, label, ':', value]);
      merges.push(`D${rows.length}:F${rows.length}`);
    } else if (proposal.layout === 'sections') {
      const section = SECTION_OF[index];
      if (section !== undefined) {
        rows.push([section]);
        bold.push(rows.length);
      }
      rows.push([`${index + 1}. ${label}`, value]);
      merges.push(`B${rows.length}:F${rows.length}`);
    } else if (proposal.layout === 'inline') rows.push([`${label} : ${typeof value === 'string' ? value : ''}`]);
    else {
      rows.push([`${index + 1}. ${label.toUpperCase()}`], [value]);
      bold.push(rows.length - 1);
    }
  });
  return { rows, bold, merges };
}

function addCosts(rows: SpecCell[][], bold: number[], costs: readonly CostRow[]): void {
  if (costs.length === 0) return;
  rows.push([], ['RENCANA ANGGARAN BIAYA'], ['Uraian', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Sumber Dana']);
  bold.push(rows.length - 1, rows.length);
  const first = rows.length + 1;
  for (const [description, volume, unit, price, amount, source] of costs) {
    const row = rows.length + 1;
    rows.push([
      description,
      volume,
      unit,
      price,
      amount ?? { formula: `B${row}*D${row}`, result: volume * price },
      source,
    ]);
  }
  const total = costs.reduce((sum, [, volume, , price, amount]) => sum + (amount ?? volume * price), 0);
  rows.push(['JUMLAH', null, null, null, { formula: `SUM(E${first}:E${rows.length})`, result: total }]);
  bold.push(rows.length);
}

export const PROPOSAL_FORMS: readonly SheetSpec[] = PROPOSALS.map((proposal) => {
  const { rows, bold, merges } = formRows(proposal);
  addCosts(rows, bold, proposal.costs);
  rows.push(
    [],
    [null, null, null, 'Sukabumi,     Oktober 2024'],
    [null, null, null, 'KEPALA DINAS'],
    [],
    [null, null, null, '……………………'],
  );
  return {
    name: proposal.sheet,
    rows,
    merges,
    titleRows: [1, 2],
    headerRows: [],
    body: null,
    boldRows: bold.filter((row) => row > 2),
    widths: proposal.layout === 'colon' ? [26, 36, 10, 18, 18, 18] : [44, 14, 12, 18, 18, 18],
    hiddenColumns: [],
    moneyColumns: [4, 5],
    firstColumn: 1,
    lastColumn: 6,
    frozenRows: 0,
  };
});
