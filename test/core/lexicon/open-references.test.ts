import { findOpenReferences } from '../../../src/core/lexicon/open-references';
import { findVague } from '../../../src/core/lexicon/find-vague';

const words = (text: string): string[] => findOpenReferences(text).map((hit) => hit.words);

it.each([
  ['Beban naik 4 jam. Mitigasi: jadwal bimbingan di atas disusun ulang.', ['jadwal bimbingan di atas']],
  ['Petugas melaksanakan kegiatan di atas.', ['kegiatan di atas']],
])('finds what is not spoken of above: %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  'Jadwal bimbingan memuat 6 pengawas. Mitigasi: jadwal bimbingan di atas disusun ulang.',
  'Nilai di atas 60 dicapai 40 siswa',
  'Kebun di atas lahan 12 hektare',
  'berkas tersebut di atas diperiksa',
  'Harga di atas rata-rata kabupaten',
])('passes over %s', (text) => {
  expect(words(text)).toEqual([]);
});

it('counts a reference upwards in a background only where nothing stands above', () => {
  const where = (text: string) => findVague(text).map((hit) => hit.where);
  expect(where('Data diserahkan menurut hal tersebut di atas.')).toEqual(['tale']);
  expect(where('Data 71 desa tepat format. Berdasarkan hal tersebut di atas, pelatihan diusulkan.')).toEqual([null]);
});
