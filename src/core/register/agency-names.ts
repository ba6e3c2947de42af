/**
 * Agencies under the many spellings of registers: letter case, abbreviations, the name of the city behind it. Names as
 * published by Kota Sukabumi in its open-data catalogue (domain notes 2.4). Changes no value; only groups.
 */
import { rememberByText } from '../model/memo';
import { normaliseText } from '../parse/text';

interface Agency {
  readonly name: string;
  readonly aliases: readonly string[];
}

const AGENCIES: readonly Agency[] = [
  { name: 'Dinas Komunikasi dan Informatika', aliases: ['diskominfo', 'dinas kominfo'] },
  { name: 'Dinas Pendidikan dan Kebudayaan', aliases: ['disdikbud', 'dinas dikbud'] },
  { name: 'Dinas Sosial', aliases: ['dinsos'] },
  { name: 'Dinas Pekerjaan Umum dan Tata Ruang', aliases: ['dputr', 'pupr', 'dinas putr'] },
  { name: 'Dinas Ketahanan Pangan, Pertanian, dan Perikanan', aliases: ['dkp3'] },
  { name: 'Dinas Perpustakaan dan Arsip Daerah', aliases: ['dispusipda'] },
  { name: 'Dinas Kepemudaan, Olahraga, dan Pariwisata', aliases: ['disporapar'] },
  { name: 'Dinas Tenaga Kerja', aliases: ['disnaker'] },
  { name: 'Dinas Kependudukan dan Pencatatan Sipil', aliases: ['disdukcapil', 'dinas dukcapil'] },
  { name: 'Badan Kepegawaian dan Pengembangan SDM', aliases: ['bkpsdm', 'badan kepegawaian dan pengembangan sumber daya manusia'] },
  { name: 'Dinas Lingkungan Hidup', aliases: ['dlh'] },
  { name: 'Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan, dan Perlindungan Anak', aliases: ['dp2kbp3a'] },
  { name: 'DPMPTSP', aliases: ['dinas penanaman modal dan pelayanan terpadu satu pintu'] },
  { name: 'Dinas Kesehatan', aliases: ['dinkes'] },
  { name: 'Badan Pengelolaan Keuangan dan Pendapatan Daerah', aliases: ['bpkpd'] },
  { name: 'Dinas Perhubungan', aliases: ['dishub'] },
  { name: 'Dinas Koperasi, Usaha Mikro, Perindustrian, dan Perdagangan', aliases: ['diskumindag'] },
  { name: 'Badan Kesatuan Bangsa dan Politik', aliases: ['kesbangpol', 'bakesbangpol', 'badan kesbangpol'] },
  { name: 'BPBD', aliases: ['badan penanggulangan bencana daerah', 'bbpbd'] },
  { name: 'Sekretariat DPRD', aliases: ['setwan', 'sekretariat dewan perwakilan rakyat daerah'] },
  { name: 'Bappeda', aliases: ['badan perencanaan dan pembangunan daerah', 'badan perencanaan dan pembagunan daerah', 'badan perencanaan pembangunan daerah'] },
  { name: 'Sekretariat Daerah', aliases: ['setda'] },
  { name: 'Satpol PP dan Damkar', aliases: ['satpol pp', 'satuan polisi pamong praja', 'satuan polisi pamong praja dan pemadam kebakaran'] },
  { name: 'Inspektorat Daerah', aliases: ['inspektorat'] },
  { name: 'Dinas Pendidikan', aliases: ['disdik', 'dinas dik'] },
  { name: 'Dinas Perumahan dan Kawasan Permukiman', aliases: ['perkim', 'disperkim', 'dinas perkim', 'dinas perumahan rakyat dan kawasan permukiman'] },
  { name: 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak', aliases: ['dp3a', 'dinas pemberdayaan perempuan dan pelindungan anak'] },
  { name: 'Dinas Koperasi dan UKM', aliases: ['kopukm', 'diskopukm', 'dinas koperasi usaha kecil dan menengah'] },
  { name: 'Dinas Kepemudaan dan Olahraga', aliases: ['dispora', 'dinas pemuda dan olahraga'] },
  { name: 'Dinas Kebudayaan', aliases: ['disbud'] },
  { name: 'Dinas Perdagangan', aliases: ['disdag'] },
  { name: 'Dinas Perindustrian', aliases: ['disperin'] },
  { name: 'Dinas Pariwisata', aliases: ['dispar'] },
  { name: 'Dinas Pemadam Kebakaran', aliases: ['damkar', 'disdamkar'] },
  { name: 'Badan Pendapatan Daerah', aliases: ['bapenda'] },
  { name: 'Badan Penelitian dan Pengembangan', aliases: ['litbang', 'balitbang', 'balitbangda'] },
]; // prettier-ignore

const BY_KEY: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases].map((text) => [keyOf(text), name] as const)),
);
const SMALL_WORDS = new Set(['dan', 'atau', 'di', 'ke', 'dari', 'pada', 'untuk', 'dengan']);

/** One agency and how often it is named. */
export interface AgencyGroup {
  /** The name to show: from the list where it is known, else the commonest spelling, shouting toned down. */
  readonly name: string;
  readonly count: number;
  /** The spellings as they stand, without those that differ in letter case only. */
  readonly spellings: readonly string[];
}

function keyOf(text: string): string {
  return normaliseText(text).replace(/ (?:pemerintah )?kota sukabumi$/, '');
}

/** The same text for every spelling of one agency; `''` for an empty name. */
export const agencyKey = rememberByText((name) => {
  const key = keyOf(name);
  return BY_KEY.get(key) ?? key;
});

const REGION_BEHIND = / (?:pemerintah )?(?:kota|kabupaten|kab|provinsi|prov) [a-z]+(?: [a-z]+){0,2}$/;

/** Whether two keys are one agency: the same, or one is the other without the region behind it, `Dinas Kesehatan Kota X`. */
export function isSameAgency(one: string, two: string): boolean {
  return one === two || regionless(one) === two || one === regionless(two);
}

/** The key of an agency without its region; that of one without a region is itself. */
export function regionless(key: string): string {
  const bare = key.replace(REGION_BEHIND, '');
  return BY_KEY.get(bare) ?? bare;
}

/** Groups names of agencies; empty ones form the group `''`. Most frequent first, then by name; `''` last. */
export function groupAgencies(texts: readonly string[]): AgencyGroup[] {
  const groups = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const key = keyOf(text);
    const name = BY_KEY.get(key) ?? key;
    const spellings = groups.get(name) ?? new Map<string, number>();
    groups.set(name, spellings.set(text, (spellings.get(text) ?? 0) + 1));
  }
  return [...groups]
    .map(([name, spellings]): AgencyGroup => ({
      name: AGENCIES.some((agency) => agency.name === name) ? name : showCommonest(spellings),
      count: [...spellings.values()].reduce((sum, count) => sum + count, 0),
      spellings: [...new Map([...spellings.keys()].map((text) => [text.toLowerCase(), text])).values()],
    }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.count - a.count || compare(a.name, b.name));
}

/** The name in the list for a text without its region, or null. */
export function listedAgency(plain: string): string | null {
  return BY_KEY.get(plain) ?? null;
}

/** The commonest spelling, shouting toned down. */
export function showCommonest(spellings: ReadonlyMap<string, number>): string {
  const [text = ''] = [...spellings].sort(([a, m], [b, n]) => n - m || compare(a, b))[0] ?? [];
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.includes(' ') && clean === clean.toUpperCase() ? toTitleCase(clean) : clean;
}

function toTitleCase(text: string): string {
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** By code unit: the same order everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
