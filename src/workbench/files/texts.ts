/** The sentences that tell why a file cannot be opened. The workbench has its own texts: it imports nothing of the add-in. */

export type OpenRefusal =
  | 'empty'
  | 'emptyZip'
  | 'csv'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'html'
  | 'password'
  | 'corrupt'
  | 'notSpreadsheet'
  | 'noSheet'
  | 'tooLarge';

type Language = 'id' | 'en';

const SENTENCES: Readonly<Record<OpenRefusal, Readonly<Record<Language, string>>>> = {
  empty: {
    id: 'Berkas “{{name}}” kosong (0 bita); salin atau unduh ulang berkas itu dari sumbernya, lalu buka kembali.',
    en: 'The file “{{name}}” is empty (0 bytes); copy or download it again from where it came from, then open it.',
  },
  emptyZip: {
    id: 'Berkas “{{name}}” adalah arsip tanpa isi; mintalah buku kerja yang lengkap kepada pengirimnya.',
    en: 'The file “{{name}}” is an archive with nothing in it; ask whoever sent it for the complete workbook.',
  },
  csv: {
    id: 'Berkas “{{name}}” adalah teks biasa (CSV), bukan buku kerja; buka di Excel, simpan sebagai .xlsx, lalu buka hasilnya di sini.',
    en: 'The file “{{name}}” is plain text (CSV), not a workbook; open it in Excel, save it as .xlsx and open that here.',
  },
  xls: {
    id: 'Berkas “{{name}}” berformat Excel lama (.xls); buka di Excel, simpan sebagai .xlsx, lalu buka hasilnya di sini.',
    en: 'The file “{{name}}” is in the old Excel format (.xls); open it in Excel, save it as .xlsx and open that here.',
  },
  xlsb: {
    id: 'Berkas “{{name}}” adalah buku kerja biner (.xlsb); buka di Excel, simpan sebagai .xlsx, lalu buka hasilnya di sini.',
    en: 'The file “{{name}}” is a binary workbook (.xlsb); open it in Excel, save it as .xlsx and open that here.',
  },
  ods: {
    id: 'Berkas “{{name}}” berformat OpenDocument (.ods); buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu buka hasilnya di sini.',
    en: 'The file “{{name}}” is an OpenDocument spreadsheet (.ods); open it in Excel or LibreOffice, save it as .xlsx and open that here.',
  },
  html: {
    id: 'Berkas “{{name}}” sebenarnya halaman web atau XML, bukan buku kerja; buka di Excel, simpan sebagai .xlsx, lalu buka hasilnya di sini.',
    en: 'The file “{{name}}” is really a web page or XML, not a workbook; open it in Excel, save it as .xlsx and open that here.',
  },
  password: {
    id: 'Berkas “{{name}}” dilindungi kata sandi; buka di Excel, hapus kata sandinya, simpan, lalu buka kembali di sini.',
    en: 'The file “{{name}}” is protected by a password; open it in Excel, remove the password, save it and open it here again.',
  },
  corrupt: {
    id: 'Berkas “{{name}}” rusak atau tidak lengkap; salin ulang dari sumbernya, atau pulihkan di Excel dengan Buka dan Perbaiki.',
    en: 'The file “{{name}}” is damaged or incomplete; copy it again from its source, or restore it in Excel with Open and Repair.',
  },
  notSpreadsheet: {
    id: 'Berkas “{{name}}” bukan buku kerja Excel; pilih berkas .xlsx atau .xlsm.',
    en: 'The file “{{name}}” is not an Excel workbook; choose an .xlsx or .xlsm file.',
  },
  noSheet: {
    id: 'Berkas “{{name}}” tidak memuat satu lembar kerja pun; tambahkan lembar kerja di Excel, simpan, lalu buka kembali.',
    en: 'The file “{{name}}” holds not a single worksheet; add one in Excel, save it and open it again.',
  },
  tooLarge: {
    id: 'Berkas “{{name}}” terlalu besar untuk dibuka di sini; bagi menjadi beberapa berkas yang lebih kecil di Excel.',
    en: 'The file “{{name}}” is too large to be opened here; divide it into smaller files in Excel.',
  },
};

/** One sentence: what is the matter with the file, and what to do next. */
export function describeRefusal(code: OpenRefusal, name: string, language: Language): string {
  return SENTENCES[code][language].replace('{{name}}', () => name);
}
