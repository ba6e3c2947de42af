import { findOpenFigures } from '../../../src/core/lexicon/open-figures';

const told = (text: string): string[] => findOpenFigures(text).map((hit) => `${hit.class} ${hit.words}`);

describe('figures left open', () => {
  test.each([
    ['Hasil panen naik 10%.', 'B naik 10%'],
    ['Omzet 60 perajin naik 15%.', 'B naik 15%'],
    ['Harga turun 10% pada 2026.', 'B turun 10%'],
    ['Jajanan tercemar dari 12,9% contoh uji tahun 2025 lalu turun 30%.', 'B turun 30%'],
    ['Kenaikan pendapatan dari retribusi 10%.', 'B Kenaikan pendapatan dari retribusi 10%'],
    ['serta iuran 5% dari PIHAK KEDUA', 'H iuran 5%'],
    ['Petani menghemat waktu 10% dan tenaga.', 'B menghemat waktu 10%'],
    ['pembagian keuntungan 30% bagi PIHAK KEDUA', 'H keuntungan 30%'],
    ['PIHAK KESATU menerima kontribusi 5 (lima) persen.', 'H kontribusi 5 (lima) persen'],
    [
      'Laporan diserahkan paling lambat 14 (empat belas) hari setelah kegiatan.',
      'H paling lambat 14 (empat belas) hari',
    ],
    ['dalam jangka waktu 30 hari sejak surat diterima', 'H dalam jangka waktu 30 hari'],
    ['Pengaduan tidak dibiarkan masuk tanpa jawaban.', 'G tidak dibiarkan masuk tanpa jawaban'],
    ['PIHAK KEDUA memberi keringanan 50% bagi warga.', 'H keringanan 50%'],
    ['Hasil uji disampaikan dalam 5 (lima) hari.', 'H dalam 5 (lima) hari'],
    ['Tarif antara Rp 5.000 sampai Rp 8.000.', 'G antara Rp 5.000 sampai Rp 8.000'],
  ])('%s', (text, words) => {
    expect(told(text)).toEqual([words]);
  });

  test.each([
    'Data tidak dialihkan kepada pihak lain tanpa persetujuan tertulis PIHAK KESATU.',
    'Hasil panen naik 10% dari 4,2 ton per hektare.',
    'Kehilangan air turun paling tinggi 6%.',
    'Produksi 400 ton naik 10%.',
    'Kehilangan air turun menjadi 5 persen.',
    'Kehilangan air turun 3% dari 12% menjadi 9%.',
    'Cakupan imunisasi naik menjadi hanya 97 persen.',
    'PIHAK KESATU menerima kontribusi 5% dari pendapatan kotor.',
    'Bagi hasil atas penjualan kompos 40% untuk Pemerintah Kota.',
    'paling lambat 14 (empat belas) hari kerja setelah kegiatan',
    'Hari adalah hari kalender. Laporan diserahkan paling lambat 14 hari setelah kegiatan.',
    'Kegiatan berlangsung 12 hari pada bulan Juli 2026.',
    'Tarif antara Rp 5.000 sampai Rp 8.000 menurut golongan kendaraan.',
  ])('leaves alone: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
