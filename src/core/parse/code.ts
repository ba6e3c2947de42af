/** Reads codes of the register's lists from text: by id, by alias, by an alias inside the text, and by inference. */
import { rememberByObject, rememberBySettings, rememberByText } from '../model/memo';
import type { Reading } from '../model/reading';
import type { Code, CodeListId } from '../model/register';
import { CODE_LISTS } from '../register/codes';
import { RECORD_CODE_LISTS, type RecordCodeListId } from '../register/record-codes';
import { universityKinds } from '../legal/universities';
import { doubtful, missing, sure, unreadable } from './make-reading';
import { textKind } from './placeholder';
import { normaliseText } from './text';

/** Lists of the register and of the other kinds of source. */
export type AnyCodeListId = CodeListId | RecordCodeListId;

const LISTS: Readonly<Record<AnyCodeListId, readonly Code[]>> = { ...CODE_LISTS, ...RECORD_CODE_LISTS };

/** Texts that name a family of codes: which of them is meant must be asked. The first is the likelier. */
// prettier-ignore
const FAMILIES: Readonly<Partial<Record<AnyCodeListId, Readonly<Record<string, readonly string[]>>>>> = {
  kind: {
    ksdd: ['KSDD-S', 'KSDD-W'],
    'kerja sama daerah dengan daerah lain': ['KSDD-S', 'KSDD-W'],
    'daerah dengan daerah': ['KSDD-S', 'KSDD-W'],
    'antar daerah': ['KSDD-S', 'KSDD-W'],
    'kerja sama luar negeri': ['KSDLL', 'KSDPL'],
    'luar negeri': ['KSDLL', 'KSDPL'],
  },
  partnerKind: { ptn: ['ptn-satker', 'ptn-blu', 'ptn-bh'], 'perguruan tinggi negeri': ['ptn-satker', 'ptn-blu', 'ptn-bh'], 'perguruan tinggi': ['pts', 'ptn-satker', 'ptn-blu', 'ptn-bh'] },
  fundingSource: { dak: ['dak-fisik', 'dak-nonfisik'] },
};

/** Signs in a partner's name of what it is (domain 1.2). In order; the first that fits is taken. */
// prettier-ignore
const PARTNER_SIGNS: readonly { readonly sign: RegExp; readonly codes: readonly string[] }[] = [
  { sign: /\b(satker)\b/, codes: ['ptn-satker'] },
  { sign: /\b(blu)\b/, codes: ['ptn-blu'] },
  { sign: /\b(ptn ?bh|badan hukum milik negara)\b/, codes: ['ptn-bh'] },
  { sign: /\b(universitas|institut|sekolah tinggi|akademi|politeknik) (muhammadiyah|aisyiyah|islam bandung|islam nusantara|kristen|katolik|pgri|nusa putra|pasundan|nahdlatul)\b|\b(universitas|institut|sekolah tinggi|akademi|politeknik|stie|stmik|stikes).*\bswasta\b|\bpts\b|perguruan tinggi swasta/, codes: ['pts'] },
  { sign: /\b(politeknik|universitas|institut|uin|iain|stain) (islam )?negeri\b|\bpoliteknik kesehatan\b|\bpoltekkes\b|\buin\b|perguruan tinggi negeri/, codes: ['ptn-satker', 'ptn-blu'] },
  { sign: /\b(sister city|municipality|city of|city government|prefecture|embassy|unicef|unesco|undp|usaid|jica|japan|international cooperation|giz|koica|world bank|republik (?!indonesia\b)[a-z]+|jepang|korea|malaysia|singapura|thailand|tiongkok|taiwan|australia|belanda|jerman|perancis|turki|amerika serikat|ltd|inc|gmbh|luar negeri)\b/, codes: ['luar-negeri'] },
  { sign: /\b(kementerian|badan pusat statistik|bps|bnn|bmkg)\b.*\b(kota|kabupaten|kab|provinsi|prov|wilayah|kanwil)\b/, codes: ['vertikal'] },
  { sign: /\b(kantor wilayah|kanwil|kantor pertanahan|kejaksaan negeri|kejaksaan tinggi|polres|polresta|polda|kodim|kodam|korem|lapas|kpp pratama|kppn|pengadilan|balai besar|loka pengawas obat|loka pom|balai pom|balai pengawas obat|bpom|kantor pelayanan pajak|kantor pelayanan perbendaharaan|bea cukai|stasiun meteorologi|balai pemasyarakatan|bapas|rumah tahanan|rutan|kantor kementerian|kantor urusan agama|balai taman nasional|bksda|bbws|bpn|polsek|koramil|badan pusat statistik kota|bpjs|bank indonesia|otoritas jasa keuangan|ojk|lanal|bnnk|kantor kementerian agama|imigrasi)\b/, codes: ['vertikal'] },
  { sign: /\b(pemerintah (kota|kabupaten|provinsi|daerah)|pemkot|pemkab|pemprov|bupati|gubernur|wali kota|kabupaten|kab|provinsi|prov|regency government|city government)\b|^kota [a-z]+$/, codes: ['pemda'] },
  { sign: /\b(perumda|pdam|bpd|bank bjb|bank pembangunan daerah|bumd|bprs? daerah)\b/, codes: ['bumd'] },
  { sign: /\b(pln|pertamina|telkom|telkomsel|kereta api|kai|pos indonesia|bank rakyat indonesia|bank mandiri|bank negara indonesia|bri|bni|btn|bulog|pegadaian|persero|bumn|perhutani|pupuk)\b/, codes: ['bumn'] },
  { sign: /\b(kementerian|kemen[a-z0-9]+|badan nasional|badan riset|brin|bp2mi|lembaga administrasi negara|mahkamah|komisi|bps|bmkg|bnn|kejaksaan agung|badan pusat statistik)\b/, codes: ['kl'] },
  { sign: /\b(yayasan|perkumpulan|ikatan|himpunan|asosiasi|lsm|forum|palang merah|pmi|muhammadiyah|nahdlatul|baznas|karang taruna|gerakan pramuka)\b/, codes: ['ormas'] },
  { sign: /\b(pt|cv|tbk|koperasi|rumah sakit swasta|klinik|perusahaan)\b/, codes: ['swasta'] },
];

interface Alias {
  readonly id: string;
  readonly text: string;
}

/** Ids and aliases of a list, longest first. */
function aliasesOf(list: readonly Code[]): readonly Alias[] {
  const all = list.flatMap(({ id, aliases }) => [normaliseText(id), ...aliases].map((text) => ({ id, text })));
  return all.sort((a, b) => b.text.length - a.text.length);
}

/** By list. */
const aliasList = rememberByObject(aliasesOf);

/** By list, the first code of each alias. */
const codeByText = rememberByObject((list: readonly Code[]): ReadonlyMap<string, string> => {
  const backwards = aliasList(list).toReversed();
  return new Map(backwards.map(({ text, id }) => [text, id]));
});

function exactCode(listId: AnyCodeListId, plain: string): string | undefined {
  return codeByText(LISTS[listId]).get(plain);
}

interface Hit {
  readonly id: string;
  readonly from: number;
  readonly length: number;
}

/** Aliases found as whole words, longest first, none inside another. */
function findAliases(listId: AnyCodeListId, plain: string): Hit[] {
  const padded = ` ${plain} `;
  const kept: Hit[] = [];
  for (const { id, text } of aliasList(LISTS[listId])) {
    const from = text.length > 1 ? padded.indexOf(` ${text} `) : -1;
    if (from < 0) continue;
    const overlaps = kept.some((other) => from < other.from + other.length && other.from < from + text.length);
    if (!overlaps) kept.push({ id, from, length: text.length });
  }
  return kept.sort((a, b) => a.from - b.from);
}

function readPrepared(text: string): Reading<string> | null {
  const kind = textKind(text);
  if (kind === 'empty') return missing();
  if (kind === 'error') return unreadable(['error']);
  if (kind === 'placeholder' || kind === 'repeatsAbove') return missing(['placeholder']);
  return null;
}

const readKept = rememberBySettings(judgeCode, (listId: AnyCodeListId) => listId);

/** Reads one code of a list. Several different codes in one text make a doubtful reading of the first. */
export function readCode(listId: AnyCodeListId, text: string): Reading<string> {
  return readKept(listId)(text);
}

function judgeCode(text: string, listId: AnyCodeListId): Reading<string> {
  const blank = readPrepared(text);
  const plain = normaliseText(text).replace(/^\d{1,2} (?=\p{L})/u, '');
  const exact = exactCode(listId, plain) ?? exactCode(listId, normaliseText(text));
  if (exact !== undefined) return sure(exact);
  if (blank) return blank;
  const family = FAMILIES[listId]?.[plain];
  if (family?.[0] !== undefined) return doubtful(family[0], family.slice(1), ['partOfText']);
  const coded = listId === 'affair' ? /^(\d)[. ](\d{2})\b/.exec(text.trim()) : null;
  if (coded && LISTS[listId].some((code) => code.id === `${coded[1] ?? ''}.${coded[2] ?? ''}`))
    return sure(`${coded[1] ?? ''}.${coded[2] ?? ''}`);
  const hits = findAliases(listId, plain);
  const ids = [...new Set(hits.map((hit) => hit.id))];
  const [first, ...others] = ids;
  if (first !== undefined) {
    const unexplained = hits.reduce((words, { length }) => words - length - 1, plain.length + 1);
    const covered = others.length === 0 && (unexplained <= 0 || plain.split(' ').length <= 6);
    return covered
      ? { certainty: 'sure', value: first, alternatives: [], notes: ['partOfText'] }
      : doubtful(first, others, ['partOfText']);
  }
  const partOfFamily = Object.entries(FAMILIES[listId] ?? {}).find(([name]) => ` ${plain} `.includes(` ${name} `))?.[1];
  if (partOfFamily?.[0] !== undefined) return doubtful(partOfFamily[0], partOfFamily.slice(1), ['partOfText']);
  return listId === 'partnerKind' ? inferPartnerKind(text) : unreadable();
}

const readAllKept = rememberBySettings(judgeCodes, (listId: AnyCodeListId) => listId);

/** Reads every code a text names (`APBD dan Hibah`), in order, without repeats. */
export function readCodes(listId: AnyCodeListId, text: string): Reading<readonly string[]> {
  return readAllKept(listId)(text);
}

function judgeCodes(text: string, listId: AnyCodeListId): Reading<readonly string[]> {
  const blank = readPrepared(text);
  const plain = normaliseText(text);
  const exact = exactCode(listId, plain);
  if (exact !== undefined) return sure([exact]);
  if (blank) return { ...blank, value: null, alternatives: [] };
  const ids = [...new Set(findAliases(listId, plain).map((hit) => hit.id))];
  if (ids.length === 0) {
    const single = readCode(listId, text);
    return single.value === null ? unreadable(single.notes) : doubtful([single.value], [], single.notes);
  }
  return { certainty: 'sure', value: ids, alternatives: [], notes: plain.split(' ').length > 8 ? ['partOfText'] : [] };
}

/** What kind of body a partner is, judged by its name; always says that it is inferred. */
export const inferPartnerKind = rememberByText(judgePartner);

function judgePartner(name: string): Reading<string> {
  const plain = normaliseText(name);
  const signed = PARTNER_SIGNS.find(({ sign }) => sign.test(plain))?.codes ?? [];
  // What the name says of itself (satker, BLU) counts more than the list.
  const [first, ...others] =
    signed[0]?.startsWith('ptn-') && signed.length === 1 ? signed : (universityKinds(plain) ?? signed);
  if (first !== undefined)
    return others.length > 0
      ? doubtful(first, others, ['inferred'])
      : { certainty: 'sure', value: first, alternatives: [], notes: ['inferred'] };
  if (/\b(universitas|institut|sekolah tinggi|akademi|politeknik)\b/.test(plain))
    return doubtful('pts', ['ptn-satker', 'ptn-blu', 'ptn-bh'], ['inferred']);
  return unreadable();
}
