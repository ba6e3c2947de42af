/** Texts of the workbench page, Indonesian and English. The page has its own: it imports nothing of the add-in. */

export type PageLanguage = 'id' | 'en';

const TEXTS = {
  title: { id: 'Meja kerja Kersama', en: 'Kersama workbench' },
  open: { id: 'Buka', en: 'Open' },
  openHint: { id: 'Buka buku kerja dari komputer ini', en: 'Open a workbook from this computer' },
  download: { id: 'Unduh', en: 'Download' },
  downloadHint: { id: 'Unduh buku kerja ini sebagai .xlsx', en: 'Download this workbook as .xlsx' },
  sample: { id: 'Contoh', en: 'Sample' },
  chooseSample: { id: 'Contoh buku kerja…', en: 'Sample workbooks…' },
  emptyWorkbook: { id: 'Buku kerja kosong', en: 'Empty workbook' },
  language: { id: 'Bahasa', en: 'Language' },
  undo: { id: 'Urungkan (Ctrl+Z)', en: 'Undo (Ctrl+Z)' },
  redo: { id: 'Ulangi (Ctrl+Y)', en: 'Redo (Ctrl+Y)' },
  ribbon: { id: 'Pita', en: 'Ribbon' },
  showPane: { id: 'Tampilkan panel', en: 'Show pane' },
  closePane: { id: 'Tutup panel', en: 'Close pane' },
  resizePane: { id: 'Lebar panel', en: 'Pane width' },
  nameBox: { id: 'Kotak nama', en: 'Name box' },
  formulaBar: { id: 'Bilah rumus', en: 'Formula bar' },
  cancelEdit: { id: 'Batalkan (Esc)', en: 'Cancel (Esc)' },
  acceptEdit: { id: 'Masukkan (Enter)', en: 'Enter (Enter)' },
  grid: { id: 'Lembar kerja', en: 'Worksheet' },
  cellEditor: { id: 'Isi sel', en: 'Cell content' },
  chart: { id: 'Diagram', en: 'Chart' },
  dropDown: { id: 'Daftar pilihan', en: 'List of choices' },
  filter: { id: 'Saring', en: 'Filter' },
  filterAll: { id: '(Pilih Semua)', en: '(Select All)' },
  filterBlank: { id: '(Kosong)', en: '(Blanks)' },
  cancel: { id: 'Batal', en: 'Cancel' },
  sheets: { id: 'Lembar', en: 'Sheets' },
  tabsBack: { id: 'Lembar sebelumnya', en: 'Previous sheets' },
  tabsForward: { id: 'Lembar berikutnya', en: 'Next sheets' },
  addSheet: { id: 'Lembar baru', en: 'New sheet' },
  renameSheet: { id: 'Nama lembar', en: 'Sheet name' },
  ready: { id: 'Siap', en: 'Ready' },
  entering: { id: 'Masukkan', en: 'Enter' },
  editing: { id: 'Sunting', en: 'Edit' },
  sum: { id: 'Jumlah: {{value}}', en: 'Sum: {{value}}' },
  average: { id: 'Rata-rata: {{value}}', en: 'Average: {{value}}' },
  count: { id: 'Banyak: {{value}}', en: 'Count: {{value}}' },
  counters: {
    id: 'Sinkron: {{syncs}} · dikirim {{sent}} kB · diterima {{received}} kB',
    en: 'Syncs: {{syncs}} · sent {{sent}} kB · received {{received}} kB',
  },
  zoom: { id: 'Perbesaran', en: 'Zoom' },
  zoomIn: { id: 'Perbesar', en: 'Zoom in' },
  zoomOut: { id: 'Perkecil', en: 'Zoom out' },
  faults: { id: 'Gangguan', en: 'Faults' },
  faultNone: { id: 'Tanpa gangguan', en: 'No fault' },
  faultAction: { id: 'Tindakan ketiga gagal', en: 'Third action fails' },
  faultRequest: { id: 'Permintaan berikut gagal', en: 'Next request fails' },
  faultEditing: { id: 'Sel sedang disunting, 3 permintaan', en: 'Cell edit mode, 3 requests' },
  faultPayload: { id: 'Batas muatan 100 kB', en: 'Payload limit 100 kB' },
  faultHang: { id: 'Permintaan berikut tak terjawab', en: 'Next request hangs' },
  faultLost: { id: 'Peristiwa hilang', en: 'Events lost' },
  faultDoubled: { id: 'Peristiwa ganda', en: 'Events doubled' },
  ok: { id: 'OK', en: 'OK' },
  refusedTitle: { id: 'Perubahan tidak dapat dilakukan', en: 'The change cannot be made' },
  notOpenedTitle: { id: 'Berkas tidak dapat dibuka', en: 'The file cannot be opened' },
  'refused.AccessDenied': {
    id: 'Sel atau lembar ini dilindungi. Buka perlindungannya lebih dahulu.',
    en: 'The cell or sheet is protected. Remove the protection first.',
  },
  'refused.InsertDeleteConflict': {
    id: 'Sisipan atau penghapusan ini akan memecah tabel atau sel gabungan.',
    en: 'This would split a table or a merged cell.',
  },
  insertRow: { id: 'Sisipkan baris', en: 'Insert row' },
  deleteRow: { id: 'Hapus baris', en: 'Delete row' },
  insertColumn: { id: 'Sisipkan kolom', en: 'Insert column' },
  deleteColumn: { id: 'Hapus kolom', en: 'Delete column' },
  clear: { id: 'Hapus isi', en: 'Clear contents' },
  copy: { id: 'Salin', en: 'Copy' },
  cut: { id: 'Potong', en: 'Cut' },
  paste: { id: 'Tempel', en: 'Paste' },
  merge: { id: 'Gabungkan sel', en: 'Merge cells' },
  unmerge: { id: 'Pisahkan sel', en: 'Unmerge cells' },
  deleteSheet: { id: 'Hapus lembar', en: 'Delete sheet' },
  pane: { id: 'Panel Kersama', en: 'Kersama pane' },
  noticeKept: {
    id: 'Disimpan apa adanya, tidak ditampilkan: {{list}}',
    en: 'Kept as it was, not shown: {{list}}',
  },
  noticeLost: { id: 'Akan hilang saat diunduh: {{list}}', en: 'Will be missing after downloading: {{list}}' },
  notices: { id: 'Catatan berkas', en: 'File notes' },
  dismiss: { id: 'Tutup catatan', en: 'Dismiss' },
  loading: { id: 'Membuka buku kerja…', en: 'Opening the workbook…' },
} as const;

export type PageTextKey = keyof typeof TEXTS;

export function pageText(language: PageLanguage, key: PageTextKey, params: Record<string, string> = {}): string {
  return TEXTS[key][language].replace(/\{\{(\w+)\}\}/g, (_match, name: string) => params[name] ?? '');
}

/** The sentence for a refused edit: our own where there is one, else what the workbook or the rule's author wrote. */
export function refusalText(language: PageLanguage, code: string, message: string): string {
  const key = `refused.${code}`;
  return key in TEXTS && message === '' ? pageText(language, key as PageTextKey) : message || code;
}

/** What a file holds that the workbench does not show; a code without a name of its own is shown as it is. */
const NOTICES: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  chart: { id: 'diagram', en: 'chart' },
  image: { id: 'gambar', en: 'picture' },
  shape: { id: 'bentuk', en: 'shape' },
  comment: { id: 'komentar', en: 'comments' },
  threadedComment: { id: 'komentar berutas', en: 'threaded comments' },
  pivotTable: { id: 'tabel pivot', en: 'pivot table' },
  slicer: { id: 'pengiris', en: 'slicer' },
  timeline: { id: 'garis waktu', en: 'timeline' },
  embeddedObject: { id: 'objek tersemat', en: 'embedded object' },
  control: { id: 'kontrol formulir', en: 'form control' },
  queryTable: { id: 'tabel kueri', en: 'query table' },
  customProperty: { id: 'properti khusus', en: 'custom property' },
  macro: { id: 'makro', en: 'macros' },
  externalLink: { id: 'tautan ke buku kerja lain', en: 'links to other workbooks' },
  connection: { id: 'sambungan data', en: 'data connections' },
  xmlMap: { id: 'pemetaan XML', en: 'XML maps' },
  richValue: { id: 'nilai kaya', en: 'rich values' },
  toolbar: { id: 'bilah alat', en: 'toolbars' },
  dataModel: { id: 'model data', en: 'data model' },
  sparkline: { id: 'grafik mini', en: 'sparklines' },
  customView: { id: 'tampilan khusus', en: 'custom views' },
  scenario: { id: 'skenario', en: 'scenarios' },
  protectedRange: { id: 'rentang terlindung', en: 'protected ranges' },
  conditionalFormat: { id: 'sebagian format bersyarat', en: 'some conditional formats' },
  dataValidation: { id: 'sebagian validasi data', en: 'some data validation' },
  workbookProtection: { id: 'perlindungan buku kerja', en: 'workbook protection' },
  signature: { id: 'tanda tangan digital', en: 'digital signature' },
};

export function noticeText(language: PageLanguage, what: string): string {
  return NOTICES[what]?.[language] ?? what;
}
