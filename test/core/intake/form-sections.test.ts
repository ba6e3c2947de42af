/** Titles of lettered sections between labels answered beside them. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const form = (study: string | null, next: string): Rows => [
  ['A. IDENTITAS'],
  ['Judul Kerja Sama', 'Paket Wisata Kereta'],
  ['Jenis Kerja Sama', 'KSDPK'],
  ['Perangkat Daerah', 'Dinas Pariwisata'],
  ['Mitra', 'PT Kereta Api Indonesia (Persero)'],
  ['B. URAIAN'],
  ['Lokasi', 'Stasiun Bogor'],
  ['Kajian', study],
  [next],
  ['Jangka Waktu', '2 (dua) tahun'],
];

test('the title of the next section is no answer to the label left empty above it', () => {
  const { told } = analyseSheets({ KAK: form(null, 'C. RENCANA PELAKSANAAN') });
  expect(told('value-unreadable')).toEqual([]);
  expect(told('study-missing')).toEqual(['error KAK!B8']);
});

test('a lettered text that no section leads to may still be the answer', () => {
  const { told } = analyseSheets({ KAK: form(null, 'A. STUDI KELAYAKAN TERLAMPIR') });
  expect(told('study-missing')).not.toEqual(['error KAK!B8']);
});
