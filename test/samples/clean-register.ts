/** Sample (c): a clean workbook of five hundred invented objects on four sheets with 24 to 45 columns, from a seeded generator. */
import { FIELDS } from '../../src/core/register/fields';
import type { FieldId } from '../../src/core/model/object';
import { fields as labels } from '../../src/i18n/id/fields';
import type { SheetSpec, SpecCell } from './sheet-spec';

/** Mulberry32: small, seeded, the same everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// prettier-ignore
const AGENCIES = ['Dinas Pendidikan dan Kebudayaan', 'Dinas Kesehatan', 'Dinas Pekerjaan Umum dan Tata Ruang', 'Dinas Lingkungan Hidup', 'Dinas Sosial', 'Dinas Tenaga Kerja', 'Dinas Perhubungan', 'Dinas Komunikasi dan Informatika', 'Dinas Kependudukan dan Pencatatan Sipil', 'Badan Penanggulangan Bencana Daerah', 'Inspektorat Daerah', 'Sekretariat Daerah'];
// prettier-ignore
const AFFAIRS = ['Pendidikan', 'Kesehatan', 'Pekerjaan Umum dan Penataan Ruang', 'Lingkungan Hidup', 'Sosial', 'Tenaga Kerja', 'Perhubungan', 'Komunikasi dan Informatika', 'Administrasi Kependudukan dan Pencatatan Sipil', 'Ketenteraman dan Ketertiban Umum serta Pelindungan Masyarakat', 'Inspektorat', 'Sekretariat Daerah'];
// prettier-ignore
const PARTNERS: readonly (readonly [string, string, string, string, string])[] = [
  ['Pemerintah Kabupaten Sukabumi', 'Pemerintah daerah', 'KSDD Wajib', 'KSB', 'Cikundul'], ['Pemerintah Kabupaten Cianjur', 'Pemerintah daerah', 'KSDD Sukarela', 'KSB', 'Gekbrong'], ['Pemerintah Kota Bogor', 'Pemerintah daerah', 'KSDD Sukarela', 'KSB', 'Kota Bogor'],
  ['Politeknik Negeri Bandung', 'PTN Satker', 'Sinergi', 'NK', 'Kota Bandung'], ['Universitas Padjadjaran', 'PTN BH', 'KSDPK', 'PKS', 'Jatinangor'], ['Universitas Muhammadiyah Sukabumi', 'Perguruan tinggi swasta', 'KSDPK', 'PKS', 'Kota Sukabumi'],
  ['Kementerian Dalam Negeri', 'Kementerian/lembaga', 'Sinergi', 'NK', 'Jakarta'], ['Kantor Pertanahan Kota Sukabumi', 'Instansi vertikal', 'Sinergi', 'NK', 'Kota Sukabumi'], ['PT Pos Indonesia (Persero)', 'BUMN', 'KSDPK', 'PKS', 'Kota Sukabumi'], ['Palang Merah Indonesia Kota Sukabumi', 'Ormas', 'KSDPK', 'KSB', 'Kota Sukabumi'],
];
const VERBS = [
  'Peningkatan',
  'Pengembangan',
  'Pengelolaan',
  'Pemanfaatan',
  'Pendampingan',
  'Penyelenggaraan',
  'Pelayanan',
  'Penguatan',
];
// prettier-ignore
const TOPICS = ['Data Kependudukan', 'Sampah Perbatasan', 'Literasi Siswa', 'Angkutan Pelajar', 'Layanan Rujukan', 'Air Baku', 'Lumbung Pangan', 'Bantuan Hukum', 'Jaringan Internet', 'Tenaga Terampil', 'Ruang Terbuka Hijau', 'Logistik Darurat', 'Arsip Digital', 'Rehabilitasi Lansia', 'Pasar Rakyat'];
// prettier-ignore
const VILLAGES = ['Baros', 'Jayaraksa', 'Sudajaya Hilir', 'Jayamekar', 'Cibeureum Hilir', 'Babakan', 'Limusnunggal', 'Sindangpalay', 'Benteng', 'Dayeuhluhur', 'Nyomplong', 'Sukakarya', 'Warudoyong', 'Cikole', 'Cisarua', 'Gunungparang', 'Kebonjati', 'Selabatu', 'Subangjaya', 'Cipanengah', 'Cikundul', 'Lembursitu', 'Sindangsari', 'Situmekar', 'Citamiang', 'Cikondang', 'Gedongpanjang', 'Nanggeleng', 'Tipar', 'Gunungpuyuh', 'Karamat', 'Karangtengah', 'Sriwidari'];
/** Stages of plans; what runs is at Pelaksanaan, what has ended at Pelaporan. */
const PLAN_STAGES = ['Persiapan', 'Penawaran', 'Penyusunan KSB'];
const PLAN_STATUSES = ['Usulan', 'Ditelaah', 'Direkomendasikan'];
/** The day the workbook is as of. */
const AS_OF = '2024-09-30';

// prettier-ignore
const CORE: readonly FieldId[] = ['title', 'object', 'kind', 'affair', 'agency', 'partner', 'partnerKind', 'location', 'background', 'purpose', 'scope', 'benefits', 'impact', 'legalBasis', 'duration', 'start', 'end', 'costApbn', 'costApbd', 'costPartner', 'fundingSource', 'instrument', 'stage'];
// prettier-ignore
const MORE: readonly FieldId[] = [...CORE, 'financing', 'cost', 'status', 'baseNumber', 'baseDate', 'notes'];
// prettier-ignore
const ALL: readonly FieldId[] = [...MORE, 'agencies', 'study', 'budgetStatus', 'councilApproval', 'subActivity', 'staff', 'funds', 'indicator', 'unit', 'baseline', 'target', 'targetYear', 'signatory', 'issues', 'followUp'];

// prettier-ignore
const SHEETS: readonly { readonly name: string; readonly title: string; readonly fields: readonly FieldId[]; readonly rows: number }[] = [
  { name: 'Tahun 2022', title: 'REGISTER KERJA SAMA DAERAH TAHUN 2022', fields: CORE, rows: 100 },
  { name: 'Tahun 2023', title: 'REGISTER KERJA SAMA DAERAH TAHUN 2023', fields: MORE, rows: 130 },
  { name: 'Tahun 2024', title: 'REGISTER KERJA SAMA DAERAH TAHUN 2024', fields: ALL, rows: 150 },
  { name: 'Rencana 2025', title: 'RENCANA KERJA SAMA DAERAH TAHUN 2025', fields: MORE, rows: 120 },
];

interface Choice {
  pick<T>(list: readonly T[]): T;
  whole(from: number, to: number): number;
}

function makeChoice(random: () => number): Choice {
  return {
    pick: (list) => list[Math.floor(random() * list.length)]!,
    whole: (from, to) => from + Math.floor(random() * (to - from + 1)),
  };
}

function addYears(day: string, years: number): string {
  const next = new Date(
    Date.UTC(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)) - 1, Number(day.slice(8)) - 1),
  );
  return next.toISOString().slice(0, 10);
}

/** A day some days earlier. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Where an object stands as of `AS_OF`. */
function makeProgress(choice: Choice, start: string, end: string): { stage: string; status: string } {
  if (start > AS_OF) return { stage: choice.pick(PLAN_STAGES), status: choice.pick(PLAN_STATUSES) };
  return end < AS_OF ? { stage: 'Pelaporan', status: 'Berakhir' } : { stage: 'Pelaksanaan', status: 'Berjalan' };
}

/** The cells of one object by field; texts are the labels the Register itself would show. */
function makeObject(choice: Choice, number: number, year: number): Readonly<Partial<Record<FieldId, SpecCell>>> {
  const agencyIndex = choice.whole(0, AGENCIES.length - 1);
  const [partner, partnerKind, kind, instrument, place] = choice.pick(PARTNERS);
  const topic = TOPICS[number % TOPICS.length]!;
  const village = VILLAGES[Math.floor(number / TOPICS.length) % VILLAGES.length]!;
  const subject = topic.toLowerCase();
  const years = choice.whole(1, 5);
  const start = `${year}-${String(choice.whole(1, 12)).padStart(2, '0')}-${String(choice.whole(1, 28)).padStart(2, '0')}`;
  const end = addYears(start, years);
  const { stage, status } = makeProgress(choice, start, end);
  const [apbn, apbd, own] = [
    choice.whole(0, 8) * 25_000_000,
    choice.whole(1, 30) * 10_000_000,
    choice.whole(0, 6) * 15_000_000,
  ];
  const sources = [apbn > 0 ? 'APBN' : '', 'APBD', own > 0 ? 'Mitra' : ''].filter((source) => source !== '');
  const budgetStatus = choice.pick(['Sudah di DPA', 'Masuk RKA/KUA-PPAS', 'Belum dianggarkan']);
  const [families, baseline, target] = [choice.whole(2, 90) * 10, choice.whole(20, 60), choice.whole(61, 98)];
  const isSigned = start <= AS_OF;
  // prettier-ignore
  return {
    title: `${choice.pick(VERBS)} ${topic} di Kelurahan ${village}`, object: topic, kind, affair: AFFAIRS[agencyIndex]!, agency: AGENCIES[agencyIndex]!, partner, partnerKind,
    location: `Kelurahan ${village} dan ${place}`, background: `Capaian ${subject} di Kelurahan ${village} tahun ${year - 1} baru ${baseline} persen dari target ${target} persen.`,
    purpose: `Menaikkan capaian ${subject} menjadi ${target} persen bagi ${families} keluarga paling lambat 31 Desember ${year + years}.`, scope: `a. penyusunan rencana kerja ${subject}\nb. pelaksanaan rencana kerja\nc. pelaporan pada bulan Juni dan Desember`,
    benefits: `Sebanyak ${families} keluarga di Kelurahan ${village} menerima layanan ${subject}.`, impact: `Dampak sosial: ${families} keluarga terlayani. Dampak lingkungan: limbah kegiatan diangkut perangkat daerah setiap 7 hari.`, legalBasis: 'Peraturan Pemerintah Nomor 28 Tahun 2018',
    duration: `${years * 12} bulan`, start: { day: start }, end: { day: end }, costApbn: apbn, costApbd: apbd, costPartner: own, cost: apbn + apbd + own,
    fundingSource: sources.join('; '), instrument, stage, financing: `Dibiayai ${sources.join(' dan ')} tahun anggaran ${year}`, status, notes: `Berkas ${number}`,
    baseNumber: isSigned ? `415.4/${number}/${instrument === 'NK' ? 'NK' : 'KSB'}-PEM/${year}` : null, baseDate: isSigned ? { day: daysBefore(start, 14) } : null,
    agencies: AGENCIES[(agencyIndex + 3) % AGENCIES.length]!, study: kind === 'KSDPK' ? 'KAK dan studi kelayakan' : 'KAK', budgetStatus, councilApproval: budgetStatus === 'Belum dianggarkan' ? `172.4/${number}/DPRD/${year}` : null, subActivity: 'Fasilitasi Kerja Sama Dalam Negeri',
    staff: `${choice.whole(2, 9)} pegawai`, funds: 'Tersedia', indicator: `Persentase layanan ${subject}`, unit: '%', baseline, target, targetYear: year + years, signatory: 'Wali Kota', issues: 'Jadwal bersama', followUp: `Rapat tanggal 15 Januari ${year + 1}`,
  };
}

const SEED = 20241001;

function makeSheets(): SheetSpec[] {
  const choice = makeChoice(makeRandom(SEED));
  let number = 0;
  return SHEETS.map(({ name, title, fields, rows: count }, sheetIndex) => {
    const rows: SpecCell[][] = [[title], [], ['No.', ...fields.map((field) => labels[`fields.${field}`])]];
    for (let index = 1; index <= count; index += 1) {
      number += 1;
      const object = makeObject(choice, number, 2022 + sheetIndex);
      rows.push([index, ...fields.map((field) => object[field] ?? null)]);
    }
    const width = fields.length + 1;
    const money = fields.flatMap((field, index) => (FIELDS[field].type === 'money' ? [index + 2] : []));
    return {
      name,
      rows,
      merges: [],
      titleRows: [1],
      headerRows: [3],
      body: [4, rows.length],
      boldRows: [],
      widths: [5, ...fields.map((field) => FIELDS[field].width)],
      hiddenColumns: [],
      moneyColumns: money,
      firstColumn: 1,
      lastColumn: width,
      frozenRows: 3,
    };
  });
}

export const CLEAN_REGISTER: readonly SheetSpec[] = makeSheets();
