import { readFinancing } from '../../../src/core/intake/split-financing';

type Amounts = Readonly<Record<string, number | null>>;
const MILLION = 1_000_000;
const PARTNER = 'Pemerintah Kabupaten Sekadau';

const read = (text: string, partner = PARTNER) => {
  const { total, parts, isOpen } = readFinancing(text, partner);
  const amounts: Amounts = Object.fromEntries(
    parts.map(({ field, amount }) => [field, amount === null ? null : amount / MILLION]),
  );
  return { total: total === null ? null : total / MILLION, amounts, isOpen };
};

describe('a text about money', () => {
  const texts: readonly (readonly [string, number | null, Amounts])[] = [
    ['Rp90.000.000,00 (sembilan puluh juta rupiah), yaitu APBD Rp60.000.000,00 dan PT Arus Rp30.000.000,00', 90, { costApbd: 60, costPartner: 30 }],
    ['Rp 90 juta, terdiri atas:\na. APBD Rp 60 juta\nb. Koperasi Dayung Rp 30 juta', 90, { costApbd: 60, costPartner: 30 }],
    ['Rp 90.000.000 (APBD Rp 60.000.000 + APBN Rp 30.000.000)', 90, { costApbd: 60, costApbn: 30 }],
    ['APBD TA 2026 sebesar Rp 60.000.000 dan dana Yayasan Pangan dan Gizi sebesar Rp 30.000.000', 90, { costApbd: 60, costPartner: 30 }],
    ['Rp 60.000.000 dari APBD dan Rp 30.000.000 dari mitra', 90, { costApbd: 60, costPartner: 30 }],
    ['APBD Rp 60 juta; Mitra Rp 30 juta; jumlah Rp 90 juta', 90, { costApbd: 60, costPartner: 30 }],
    ['APBD 2026 Rp 40 juta; APBD 2027 Rp 50 juta', 90, { costApbd: 90 }],
    ['Tahun 2026 Rp 40 juta dan tahun 2027 Rp 50 juta dari APBD', 90, { costApbd: 90 }],
    ['Rp 90 juta dari APBD, yaitu Dinas Kesehatan Rp 60 juta dan Dinas Sosial Rp 30 juta', 90, { costApbd: 90 }],
    ['Rp 90 juta dari APBD. Tarif paling tinggi Rp 30.000 per dokumen.', 90, { costApbd: 90 }],
    ['Rp 90 juta dari APBD. Upah penjaga di luar RAB ini Rp 60.000.000 per tahun.', 90, { costApbd: 90 }],
    ['APBD dan mitra sebesar Rp 90 juta', 90, {}],
    ['APBD Kota Singkawang dan APBD Kota Pontianak sebesar Rp 90 juta', 90, {}],
    ['Dibebankan kepada masing-masing pihak', null, {}],
    ['Rp 90 juta dari APBD (belum termasuk biaya yang ditanggung mitra)', 90, { costApbd: 90 }],
  ]; // prettier-ignore
  test.each(texts)('%s', (text, total, amounts) => {
    expect(read(text)).toEqual({ total, amounts, isOpen: false });
  });

  test('the budget of the partner is its contribution, that of its region alone is not', () => {
    const text = 'Rp 90 juta, yaitu APBD Kabupaten Sanggau Rp 60 juta dan APBD Kabupaten Sekadau Rp 30 juta';
    expect(read(text).amounts).toEqual({ costApbd: 60, costPartner: 30 });
    expect(read('APBD Kabupaten Sekadau Rp 60 juta', 'Badan Pusat Statistik Kabupaten Sekadau').amounts).toEqual({
      costApbd: 60,
    });
  });

  test.each([
    ['Japan International Cooperation Agency', 'Japan International Cooperation Agency'],
    ['Japan International Cooperation Agency', 'JICA'],
    ['UNICEF Perwakilan Indonesia', 'UNICEF'],
    ['Blue Forest Trust, Inggris', '(sembilan puluh juta rupiah): Blue Forest Trust (Inggris)'],
    ['Pemerintah Prefektur Kochi, Jepang', 'Pemerintah Prefektur Kochi'],
    ['Pemerintah Negeri Melaka, Malaysia', 'Pemerintah Negeri Melaka'],
  ])('%s pays under the name %s', (partner, named) => {
    expect(read(`Rp 90 juta, TA 2027: ${named} Rp 60 juta, APBD Rp 30 juta`, partner)).toEqual({
      total: 90,
      amounts: { costPartner: 60, costApbd: 30 },
      isOpen: false,
    });
  });

  test.each<readonly [string, string, Amounts]>([
    ['Pemerintah Kota Semarang', 'Biaya PKS Rp 90.000.000 dibebankan pada APBD', { costApbd: 90 }],
    ['Pemerintah Kota Semarang', 'Rp 90.000.000 untuk rapat koordinasi PKS', {}],
    ['Pusat Kesehatan Satwa', 'Biaya PKS Rp 90.000.000', {}],
    ['Dinas Kesehatan Kota Bogor', 'Honor tim kesehatan Rp 90.000.000 (APBD)', { costApbd: 90 }],
    ['Dinas Kesehatan', 'Honor tenaga dari Dinas Kesehatan Rp 90.000.000 (APBD)', { costApbd: 90 }],
    ['Pemerintah Kota Bogor', 'Rp 90.000.000 untuk pelatihan di Bogor', {}],
    ['Perumda Air Minum Tirta', 'Rp 90.000.000 untuk penyediaan air minum, APBD', { costApbd: 90 }],
    ['Dinas Kesehatan', 'Rp 90.000.000 ditanggung Dinas Kesehatan', { costPartner: 90 }],
    ['Japan International Cooperation Agency', 'JICA menyediakan pelatih senilai Rp 90.000.000', { costPartner: 90 }],
  ])('words of the name of %s pay only where they tell who pays: %s', (partner, text, amounts) => {
    expect(read(text, partner).amounts).toEqual(amounts);
  });

  test('a region whose name begins the name of the partner is not the partner', () => {
    const text =
      'Dibebankan pada APBD Kabupaten Belitung sebesar Rp 60 juta dan pada anggaran Pemerintah Kabupaten Belitung Timur sebesar Rp 30 juta';
    expect(read(text, 'Pemerintah Kabupaten Belitung Timur').amounts).toEqual({ costApbd: 60, costPartner: 30 });
  });

  test('the budget of a partner by its whole name is its contribution', () => {
    const text =
      'APBD Kota Padang Panjang Rp 60 juta dan pada anggaran Sentra Terpadu Kementerian Sosial di Padang Tahun Anggaran 2026 Rp 30 juta';
    expect(read(text, 'Sentra Terpadu Kementerian Sosial di Padang').amounts).toEqual({
      costApbd: 60,
      costPartner: 30,
    });
  });

  test('a whole that its parts do not make stays as it is stated', () => {
    expect(read('Rp 95 juta, yaitu APBD Rp 60 juta dan mitra Rp 30 juta')).toEqual({
      total: 95,
      amounts: { costApbd: 60, costPartner: 30 },
      isOpen: false,
    });
  });

  test('a source without its amount and an amount without a source leave it open', () => {
    expect(read('APBD Rp 60 juta; APBN terlampir')).toEqual({
      total: 60,
      amounts: { costApbd: 60, costApbn: null },
      isOpen: true,
    });
    expect(read('APBD Rp 60 juta dan biaya tenaga ahli Rp 30 juta').isOpen).toBe(true);
  });
});
