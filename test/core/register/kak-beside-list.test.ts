/** A list that says who proposes what with whom, and sheets beside it that tell the KAK, the impact and the costs of its proposals. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const LIST: Rows = [
  ['No', 'Objek Kerja Sama', 'Perangkat Daerah', 'Mitra', 'Jangka Waktu', 'Pembiayaan (Rp)'],
  [1, 'Pengelolaan lumpur tinja', 'Dinas Pekerjaan Umum', 'PT Tirta Bersih', '2 (dua) tahun', 38_400_000],
  [2, 'Pembayaran retribusi pasar', 'Dinas Perdagangan', 'PT Bank Daerah', '1 (satu) tahun', 12_000_000],
];
const KAK: Rows = [
  ['Objek', 'Latar Belakang', 'Maksud/Tujuan', 'Lokasi', 'Ruang Lingkup', 'Manfaat', 'Analisis Dampak'],
  ['Pengelolaan lumpur tinja', 'IPLT hanya menerima 18 m3 per hari pada 2025.', 'Menaikkan daya tampung menjadi 40 m3.', 'IPLT Keputih', 'a. penyedotan; b. pengangkutan', 'Sumur layak minum naik dari 41 menjadi 80 pada 2027.', 'Positif: sungai lebih bersih. Negatif: bau tercium 200 meter. Mitigasi: penanaman 400 pohon.'],
  ['Pembayaran retribusi pasar', 'Retribusi 6 pasar masih dipungut tunai.', 'Mengganti pungutan tunai dengan QRIS.', '6 pasar daerah', 'a. pembuatan kode; b. pelatihan', null, 'Positif: kas naik. Negatif: pedagang tua kesulitan. Mitigasi: juru pungut membantu.'],
]; // prettier-ignore
const COSTS: Rows = [
  ['1. Pengelolaan lumpur tinja'],
  ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
  [1, 'Sewa truk', 12, 'Bulan', 3_200_000, 38_400_000],
];

test('their rows are parts of the proposals listed, which are judged by all that is told of them', () => {
  const { objects, texts, told, costs } = analyseSheets({ Daftar: LIST, KAK, RAB: COSTS });
  expect(texts('title', 'agency', 'location')).toEqual([
    ['Pengelolaan lumpur tinja', 'Dinas Pekerjaan Umum', 'IPLT Keputih'],
    ['Pembayaran retribusi pasar', 'Dinas Perdagangan', '6 pasar daerah'],
  ]);
  expect(objects.map(({ source, alsoFrom }) => [source.sheet, alsoFrom?.map(({ sheet }) => sheet)])).toEqual([
    ['Daftar', ['KAK']],
    ['Daftar', ['KAK']],
  ]);
  expect(costs.map(({ object }) => object)).toEqual(['KS-001']);
  expect([told('duplicate-object'), told('row-unattached')]).toEqual([[], []]);
  expect(told('kak-incomplete')).toEqual(['error KAK!F3']);
});

test('a part that neither has room for is lacking on the sheet of the KAK', () => {
  const kak = KAK.map((row) => row.slice(0, 6));
  const { told } = analyseSheets({ Daftar: LIST, KAK: kak });
  expect(told('kak-incomplete')).toEqual(['warning KAK!A1', 'error KAK!F3']);
});

test.each([
  ['is listed twice', [...LIST, [3, 'Pembayaran retribusi pasar', 'Dinas Pendapatan', 'PT Bank Lain', '1 (satu) tahun', 1]], KAK],
  ['is told of twice', LIST, [...KAK, ['Pembayaran retribusi pasar', 'Naskah lain.', 'Lain.', 'Lain', 'Lain', 'Lain', 'Lain']]],
] satisfies [string, Rows, Rows][])('a title that %s is not made one with either', (_name, list, kak) => {
  const { texts } = analyseSheets({ Daftar: list, KAK: kak });
  expect(texts('title').flat().filter((title) => title === 'Pembayaran retribusi pasar')).toHaveLength(3);
}); // prettier-ignore

test('a row for each side of the impact of each proposal', () => {
  const kak = KAK.map((row) => row.slice(0, 6));
  const impact = (...last: Rows[number]): Rows => [
    ['No', 'Objek', 'Sifat Dampak', 'Uraian'],
    [1, 'Pengelolaan lumpur tinja', 'Positif', 'Bakteri sumur turun di 3 kelurahan'],
    [2, 'Pengelolaan lumpur tinja', 'Negatif', 'Bau tercium sampai 200 meter'],
    [3, 'Pengelolaan lumpur tinja', 'Mitigasi', 'Penanaman 400 pohon di sekeliling IPLT'],
    [4, 'Pembayaran retribusi pasar', 'Positif', 'Kas daerah menerima setoran pada hari yang sama'],
    [5, 'Pembayaran retribusi pasar', 'Negatif', 'Pedagang tua kesulitan memakai telepon'],
    [6, ...last],
  ];
  const toldOf = (...last: Rows[number]): string[][] => {
    const { told } = analyseSheets({ Daftar: LIST, KAK: kak, Dampak: impact(...last) });
    return [told('impact-one-sided'), told('row-unattached')];
  };
  expect(toldOf('Pembayaran retribusi pasar', 'Mitigasi', 'Juru pungut membawa kartu cetak')).toEqual([[], []]);
  expect(toldOf('Pembayaran retribusi pasar', 'Mitigasi', null)).toEqual([['warning Dampak!D7'], []]);
  const [open, stranger] = toldOf('Penataan parkir alun-alun', 'Mitigasi', 'Juru parkir dipindah ke sisi selatan');
  expect([open?.length, stranger]).toEqual([1, ['warning Dampak!B7']]);
});
