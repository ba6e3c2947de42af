/** Brings headings and form labels into one form, so that spellings of the same heading are equal. */
import { rememberByText } from '../model/memo';
import { cleanText, normaliseText } from '../parse/text';

/** Abbreviations written out, word by word. */
// prettier-ignore
const WORDS: Readonly<Record<string, string>> = {
  no: 'nomor', nmr: 'nomor', nomer: 'nomor', num: 'nomor', tgl: 'tanggal', tg: 'tanggal', tggl: 'tanggal', ket: 'keterangan', ketr: 'keterangan', thn: 'tahun',
  th: 'tahun', jk: 'jangka', jml: 'jumlah', jlh: 'jumlah', ttd: 'tanda tangan', dg: 'dengan', dgn: 'dengan', yg: 'yang', prov: 'provinsi', propinsi: 'provinsi',
  kab: 'kabupaten', keg: 'kegiatan', prog: 'program', wkt: 'waktu', lok: 'lokasi', pelaks: 'pelaksana', obyek: 'objek', kerjasama: 'kerja sama',
  ks: 'kerja sama', kesatu: '1', pertama: '1', kedua: '2', i: '1', ii: '2', iii: '3', ke: '', judu: 'judul', perkiraaan: 'perkiraan', kadaluarsa: 'kedaluwarsa', kadaluwarsa: 'kedaluwarsa',
  jns: 'jenis', bln: 'bulan', dok: 'dokumen', perj: 'perjanjian', angg: 'anggaran', rek: 'rekening', wil: 'wilayah', pem: 'pemerintah', telpon: 'telepon', perpu: 'peraturan',
  hrg: 'harga', hg: 'harga', sat: 'satuan', stn: 'satuan', vol: 'volume', kat: 'kategori', blk: 'belakang', pers: 'persetujuan', bid: 'bidang', urs: 'urusan', sbr: 'sumber', smbr: 'sumber', kebut: 'kebutuhan',
  indik: 'indikator', pelaksn: 'pelaksana', pemb: 'pembiayaan', tuj: 'tujuan', penj: 'penjelasan', perm: 'permasalahan', ttg: 'tentang', lingk: 'lingkungan', instnsi: 'instansi', rekening: 'rekening', analisa: 'analisis', mulainya: 'mulai', sd: 's d', and: 'dan',
};

/** `N I K` is NIK: three or more single letters in a row are one word, and two that stand alone. */
function joinSpacedLetters(text: string): string {
  if (/^\p{L} \p{L}$/u.test(text)) return text.replace(' ', '');
  return text.replace(/(?<![\p{L}\d])\p{L}(?: \p{L}){2,}(?![\p{L}\d])/gu, (letters) => letters.replace(/ /g, ''));
}

/**
 * Lower case, no punctuation, abbreviations written out, Roman one to three and ordinals as digits, `(3)` column numbers
 * dropped. The same few headings are asked for by every set of fields.
 */
export const normaliseHeading = rememberByText(writeOut);

/** `Nilai 1-5`, `Skor (skala 0 s.d. 100)`: the scale is no part of the name. */
const SCALE = /[\s(]+(?:skala\s*)?[01]\s*(?:[-–]|s\s?[./]\s?d\.?|sampai(?: dengan)?)\s*(?:[3-579]|10|100)\s*\)?\s*$/i;

function writeOut(heading: string): string {
  const split = cleanText(heading)
    .replace(/\n/g, ' ')
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\((\d{1,2})\)\s*$/, '')
    .replace(SCALE, '')
    .replace(/^\s*(?:\(?\d{1,2}[a-h]?[.)]|\(?[a-hA-H][.)]|[IVX]{1,6}\.)\s+/, '')
    .replace(/\b(dampak|pengaruh|akibat)\s*\/?\s*\(?\s*\+\s*\)?/gi, '$1 positif ')
    .replace(/\b(dampak|pengaruh|akibat)\s*(?:\/?\s*\(\s*[-–−]\s*\)|[-–−]\s*(?:[:：]|$))/gi, '$1 negatif ')
    .replace(/&/g, ' dan ')
    .replace(/\br\. ?lingkup/gi, 'ruang lingkup')
    .replace(/\bl(?:at)?\. ?belakang/gi, 'latar belakang')
    .replace(/^\s*@\s*(?:harga|biaya|satuan)?(?![\p{L}])/iu, 'harga satuan ')
    .replace(/\*/g, '');
  return joinSpacedLetters(normaliseText(split))
    .split(' ')
    .map((word) => WORDS[word] ?? word)
    .filter((word) => word !== '')
    .join(' ');
}
