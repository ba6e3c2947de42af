/**
 * The kinds of table the intake knows besides the register, as data: the fields their headings map to, and which of them a
 * table must have to be of the kind (design 2).
 */
import { COST_FIELD_IDS, type RankingFieldId, type SourceFieldId, type SourceKind } from '../model/intake';
import { RECORD_FIELDS, RECORD_KINDS, type RecordFieldId, type RecordKind } from '../model/record';
import { COST_FIELDS } from '../register/cost-fields';
import { RECORD_FIELD_DEFS, type RecordFieldDef } from '../register/record-fields';
import { YEAR_REACHED, type HeadingColumn, type HeadingKnowledge } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import { makeVocabulary } from './vocabulary';

export interface KindDef<F extends string = SourceFieldId> {
  readonly kind: SourceKind;
  /** Each group needs a column of its own: the first of its fields that is there. */
  readonly needs: readonly (readonly F[])[];
  /** Fields that hardly any other kind has. */
  readonly marks: readonly F[];
  /** What another form of such a table has instead. */
  readonly otherNeeds?: readonly (readonly F[])[];
  /** The only columns of its shortest form. */
  readonly only?: readonly F[];
  /** Fewest columns that map to its fields. */
  readonly least: number;
  /** In the order officials know. */
  readonly fields: readonly F[];
  readonly knowledge: HeadingKnowledge<F>;
}

const DOCUMENTS: readonly string[] = [
  'number',
  'numberSecond',
  'agreementNumber',
  'parentNumber',
  'kpj',
  'studentNumber',
];

/** Fields whose heading may end in a year. */
const YEARLY: readonly string[] = ['target', 'baseline'];
/** Points of a monitoring, and no amount of it. */
const POINTS = /^(?:nilai|skor|score)(?: (?:akhir|kinerja|evaluasi|monev|monitoring|capaian|rata rata))*(?: \d.*)?$/;
/** Kinds of partners are no number of theirs. */
const NO_FIELDS: Readonly<Partial<Record<RecordKind, RegExp>>> = {
  monitoring: POINTS,
  agreements: /^(?:jenis|kategori|bentuk|status) (?:mitra|pihak kedua)$/,
};
/** What an agency has ready may be said in figures alone. */
const COMMITMENTS: readonly string[] = ['staff', 'funds'];

function knowledgeOf<F extends string>(
  ids: readonly F[],
  defs: Readonly<Record<F, RecordFieldDef>>,
  hasRowNumbers = true,
  notFields?: RegExp,
): HeadingKnowledge<F> {
  return {
    vocabulary: makeVocabulary(
      ids.map((id) => ({ id, synonyms: defs[id].synonyms })),
      { yearly: ids.filter((id) => YEARLY.includes(id)), ...(notFields === undefined ? {} : { notFields }) },
    ),
    typeOf: (field) => ({
      ...defs[field],
      isDocument: DOCUMENTS.includes(field),
      takesAmounts: COMMITMENTS.includes(field) || field === 'time',
    }),
    hasRowNumbers,
  };
}

type Signs<F extends string> = Pick<KindDef<F>, 'needs' | 'otherNeeds' | 'only' | 'marks' | 'least'>;

// prettier-ignore
const RECORD_SIGNS: { readonly [K in RecordKind]: Signs<RecordFieldId<K>> } = {
  indicators: { least: 3, needs: [['indicator'], ['target', 'baseline']], otherNeeds: [['indicator'], ['agency'], ['unit', 'document']], only: ['indicator', 'agency'], marks: ['indicator', 'baseline', 'document'] },
  resources: { least: 3, needs: [['need', 'available'], ['description', 'resourceKind'], ['available', 'gap', 'resourceKind'], ['agency', 'title', 'ref', 'unit', 'need', 'gap']], otherNeeds: [['staff'], ['funds'], ['agency']], marks: ['available', 'gap', 'staff', 'funds'] },
  competencies: { least: 3, needs: [['competency'], ['level', 'met', 'programme'], ['need', 'met', 'agency', 'programme']], otherNeeds: [['programme'], ['level', 'university'], ['met', 'need']], only: ['university', 'programme', 'competency'], marks: ['competency', 'met'] },
  interns: { least: 4, needs: [['name'], ['studentNumber', 'kpj', 'university'], ['kpj', 'coverage', 'agency', 'start', 'registrar', 'university']], marks: ['studentNumber', 'kpj', 'registrar'] },
  duties: { least: 2, needs: [['duty'], ['lead']], marks: ['duty'] },
  agreements: { least: 4, needs: [['number'], ['instrument', 'parentNumber', 'signedOn'], ['partner', 'agency', 'parentNumber']], otherNeeds: [['number'], ['start'], ['end'], ['partner']], marks: ['parentNumber', 'powerOfAttorney', 'signatoryPosition', 'endReason', 'extendedBy'] },
  monitoring: {
    least: 4,
    needs: [['agreementNumber', 'title', 'ref', 'partner', 'agency'], ['realisation', 'budgetRealised', 'fitPurpose', 'onTime', 'partnerContribution', 'coordination', 'indicatorReached', 'documents', 'compliance', 'realised', 'outputFit']],
    marks: ['period', 'realisation', 'budgetRealised', 'fitPurpose', 'onTime', 'coordination'],
  },
  potential: { least: 3, needs: [['potential', 'issue'], ['affair', 'agency', 'potential'], ['object', 'partner', 'externality', 'subAffair', 'potential', 'issue']], marks: ['potential', 'subAffair', 'externality'] },
  feasibility: { least: 3, needs: [['aspect'], ['score', 'conclusion']], marks: ['aspect'] },
  schedule: { least: 3, needs: [['date'], ['agency', 'title', 'ref'], ['result', 'time', 'place']], otherNeeds: [['date'], ['agency'], ['title', 'ref']], marks: ['time', 'result'] },
};

/** `Capaian 2025` over numbers is the baseline. */
function addBaseline<F extends string>(
  heading: string,
  { values }: HeadingColumn,
  scores: Map<F | 'baseline', number>,
): void {
  const numbers = values.filter((value) => typeof value === 'number' || /\d/.test(value.toString()));
  if (YEAR_REACHED.test(normaliseHeading(heading)) && numbers.length > 0) scores.set('baseline', 0.9);
}

/** A faculty stands for its programmes where the table does not name them. */
function addFaculty<F extends string>(
  heading: string,
  _column: HeadingColumn,
  scores: Map<F | 'programme', number>,
): void {
  if (/^(?:nama )?fakultas$/.test(normaliseHeading(heading))) scores.set('programme', 0.8);
}

/** Also `Mahasiswa`, `Jumlah Mahasiswa Ditawarkan` over numbers: how many are offered. */
function addOffered<F extends string>(
  heading: string,
  column: HeadingColumn,
  scores: Map<F | 'programme' | 'met', number>,
): void {
  addFaculty(heading, column, scores);
  const filled = column.values.filter((value) => value !== '');
  const isCount =
    filled.length > 0 && filled.every((value) => /^\d+(?: (?:orang|mahasiswa|mhs))?$/i.test(String(value)));
  if (isCount && OFFERED.test(normaliseHeading(heading))) scores.set('met', 0.9);
}

const OFFERED =
  /^(?:(?:jumlah )?(?:calon )?(?:mahasiswa|mhs|peserta|orang)(?: magang)?(?: (?:yang )?(?:ditawarkan|disediakan|disiapkan|dikirim))|(?:calon )?(?:mahasiswa|peserta|orang)(?: magang)?)$/;

function recordKind<K extends RecordKind>(kind: K): KindDef<RecordFieldId<K>> {
  const ids: readonly RecordFieldId<K>[] = RECORD_FIELDS[kind];
  // The number of a duty is its own, not the row's.
  return {
    kind,
    ...RECORD_SIGNS[kind],
    fields: ids,
    knowledge: {
      ...knowledgeOf<RecordFieldId<K>>(ids, RECORD_FIELD_DEFS[kind], kind !== 'duties', NO_FIELDS[kind]),
      ...(kind === 'indicators' ? { addByValues: addBaseline } : {}),
      ...(kind === 'interns' ? { addByValues: addFaculty } : {}),
      ...(kind === 'competencies' ? { addByValues: addOffered } : {}),
    },
  };
}

const COSTS: KindDef<(typeof COST_FIELD_IDS)[number]> = {
  kind: 'costs',
  least: 3,
  needs: [['description'], ['amount', 'price'], ['volume', 'price', 'account']],
  marks: ['price', 'volume'],
  fields: COST_FIELD_IDS,
  knowledge: knowledgeOf(COST_FIELD_IDS, COST_FIELDS),
};

/** Criteria on sheets of the user's own. */
const CRITERIA_FIELDS = {
  code: ['kode', 'kode kriteria', 'code', 'criterion code'],
  criterion: ['kriteria', 'nama kriteria', 'kriteria penilaian', 'criterion', 'criteria'],
  direction: ['arah', 'jenis kriteria', 'jenis', 'atribut', 'sifat', 'manfaat biaya', 'benefit cost', 'direction'],
  weight: ['bobot', 'bobot kriteria', 'bobot penilaian', 'nilai bobot', 'bobot %', 'weight'],
  min: ['skala min', 'skala terendah', 'nilai terendah', 'nilai minimum', 'lowest score'],
  max: ['skala maks', 'skala tertinggi', 'nilai tertinggi', 'nilai maksimum', 'highest score'],
  parent: ['induk', 'kode induk', 'kriteria induk', 'kelompok induk', 'parent', 'parent code', 'parent criterion'],
} as const satisfies Readonly<Partial<Record<RankingFieldId, readonly string[]>>>;
type CriteriaFieldId = keyof typeof CRITERIA_FIELDS;

const CRITERIA: KindDef<CriteriaFieldId> = {
  kind: 'criteria',
  least: 2,
  needs: [['criterion'], ['direction', 'weight']],
  marks: ['criterion'],
  fields: Object.keys(CRITERIA_FIELDS) as CriteriaFieldId[],
  knowledge: {
    vocabulary: makeVocabulary(
      (Object.keys(CRITERIA_FIELDS) as CriteriaFieldId[]).map((id) => ({ id, synonyms: CRITERIA_FIELDS[id] })),
    ),
    typeOf: () => ({ type: 'text', codes: null, isDocument: false }),
    hasRowNumbers: true,
  },
};

/** In order: of kinds that explain a table equally well the first is taken. */
export const KINDS: readonly KindDef<string>[] = [
  COSTS,
  ...RECORD_KINDS.map((kind) => recordKind(kind)),
  CRITERIA,
] as unknown as readonly KindDef<string>[];

/** Whether every group finds a field of its own among those that are there. */
export function meetsNeeds(needs: readonly (readonly string[])[], found: ReadonlySet<string>): boolean {
  const rest = new Set(found);
  return needs.every((group) => {
    const field = group.find((one) => rest.has(one));
    if (field !== undefined) rest.delete(field);
    return field !== undefined;
  });
}

export function isRecordKind(kind: SourceKind): kind is RecordKind {
  return (RECORD_KINDS as readonly SourceKind[]).includes(kind);
}
