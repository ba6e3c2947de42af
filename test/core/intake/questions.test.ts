/** Forms and lists of online forms, whose labels and headings are questions, and headings that an office shortens as it likes. */
import { wordsBehind, writtenOut } from '../../../src/core/intake/abbreviations';
import { matchLabel } from '../../../src/core/intake/map-headings';
import { plainForms } from '../../../src/core/intake/plain-question';
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

const ANSWERS: readonly (readonly [string, string | number])[] = [
  ['1. Apa judul kerja sama yang diusulkan?', 'Pembinaan Statistik Sektoral'],
  ['2. Urusan pemerintahan mana yang dikerjasamakan? (tulis kode dan nama)', '2.20 Statistik'],
  ['3. Perangkat daerah pemrakarsa usulan ini', 'Dinas Komunikasi dan Informatika'],
  ['4. Siapa nama calon mitra kerja sama?', 'Badan Pusat Statistik'],
  ['5. Jelaskan latar belakang usulan', 'Hanya 12 dari 31 perangkat daerah memiliki metadata baku.'],
  ['6. Di mana lokasi kerja sama?', 'Balai Kota'],
  ['7. Berapa lama jangka waktu kerja sama? (angka dan huruf)', '2 (dua) tahun'],
  ['8. Pembiayaan: berapa perkiraan biaya seluruhnya? (Rp)', 118_500_000],
  ['9. Tulis kembali biaya pada nomor 8 dengan huruf', 'seratus delapan puluh juta rupiah'],
  ['10. Sumber dana dan bagian tiap sumber (Rp)', 'APBD Kota Rp 78.500.000; APBN Rp 40.000.000'],
];
const FIELDS = ['title', 'agency', 'partner', 'background', 'location', 'duration'] as const;
const READ = [
  'Pembinaan Statistik Sektoral', 'Dinas Komunikasi dan Informatika', 'Badan Pusat Statistik',
  'Hanya 12 dari 31 perangkat daerah memiliki metadata baku.', 'Balai Kota', '24',
]; // prettier-ignore
const CODES = ['judul', 'urusan', 'pd', 'mitra', 'latar', 'lokasi', 'jw', 'biaya', 'bil', 'sumber'];

test('a form of questions is read, and a column of codes behind the answers left out', () => {
  const plain: Rows = ANSWERS;
  const coded: Rows = [
    ['Pertanyaan', 'Jawaban', 'kd_kolom'],
    ...ANSWERS.map(([label, answer], index) => [label, answer, CODES[index] ?? '']),
  ];
  for (const rows of [plain, coded]) {
    const { texts, sources } = analyseSheets({ Respons: rows });
    expect(sources.map(({ kind }) => kind)).toEqual(['form']);
    expect(texts(...FIELDS)).toEqual([READ]);
    expect(texts('cost', 'costApbd', 'costApbn')).toEqual([['118500000', '78500000', '40000000']]);
  }
});

test('the cost in words is compared with the cost', () => {
  const { told } = analyseSheets({ Respons: ANSWERS });
  expect(told('number-words-mismatch')).toEqual(['error Respons!B9']);
});

test('responses below each other are a register', () => {
  const rows: Rows = [
    ANSWERS.map(([label]) => label),
    ANSWERS.map(([, answer]) => answer),
    ANSWERS.map(([, answer], index) => (index === 0 ? 'Satu Data Kota' : answer)),
  ];
  const { texts } = analyseSheets({ 'Form Responses 1': rows });
  expect(texts('title', 'partner', 'duration')).toEqual([
    ['Pembinaan Statistik Sektoral', 'Badan Pusat Statistik', '24'],
    ['Satu Data Kota', 'Badan Pusat Statistik', '24'],
  ]);
});

test.each([
  ['Calon mitra termasuk kelompok apa?', 'partnerKind'],
  ['Naskah apa yang ditandatangani lebih dahulu?', 'instrument'],
  ['Apa manfaat kerja sama bagi daerah dan masyarakat?', 'benefits'],
  ['22. Tahun anggaran dan kode sub kegiatan', 'subActivity'],
  ['Dana yang disediakan perangkat daerah (Rp)', 'funds'],
])('%s asks for %s', (label, field) => {
  expect(matchLabel(label)?.field).toBe(field);
});

test.each([
  'Dampak (+)',
  'Judul',
  'Tulis kembali biaya dengan huruf',
  'Nomor dan tanggal surat kuasa Menteri Luar Negeri',
])('%s asks for nothing in other words', (label) => {
  expect(plainForms(label).filter((form) => /^(?:dampak|nomor|biaya)$/i.test(form))).toEqual([]);
});

test.each([
  ['STS ANGG.', 'budgetStatus'],
  ['PNDTGN', 'signatory'],
  ['NSKH', 'instrument'],
  ['DSR HKM', 'legalBasis'],
  ['LTR BLKG', 'background'],
  ['MKSD & TJN', 'purpose'],
  ['MANF.', 'benefits'],
  ['KLP MITRA', 'partnerKind'],
])('%s is read as %s', (heading, field) => {
  expect(matchLabel(heading)?.field).toBe(field);
});

test('a word with vowels of its own shortens none, and nothing shortened gives no other text', () => {
  expect(wordsBehind('skor', ['sektor'])).toEqual([]);
  expect(wordsBehind('sktr', ['sektor', 'sekretaris'])).toContain('sektor');
  expect(writtenOut('dasar hukum', () => [])).toEqual([]);
});
