/**
 * The legal path of each family of partners as data: which steps follow one another, who signs, which annexes go along,
 * and where that is known from (domain notes 1.2 to 1.5). Texts: `legal.step.<id>`, `legal.signer.<id>`, `legal.annex.<id>`.
 */
import type { RuleSource } from '../rules/rule';
import type { Instrument, PartnerKind } from './instruments';
import type { STAGE_ORDER } from './stages';

export type PathId = 'region' | 'thirdParty' | 'synergy' | 'foreign';
export type Signer =
  'head' | 'headOrDelegate' | 'secretary' | 'agencyHead' | 'council' | 'ministry' | 'foreignMinistry' | 'team';

/** `always`, or only where the plan burdens the public or region or is not budgeted (APP-01). */
export type Condition = 'always' | 'burden';

export interface PathStep {
  readonly id: string;
  /** The document the step yields; null for acts without one. */
  readonly document: Instrument | 'KAK' | 'studi-kelayakan' | 'surat' | 'laporan' | 'persetujuan' | null;
  readonly signer: Signer;
  readonly annexes: readonly string[];
  readonly condition: Condition;
  /** An object at a later stage has passed the step. */
  readonly stage: (typeof STAGE_ORDER)[number];
  readonly source: RuleSource;
}

const found = (citation: string, mark: string): RuleSource => ({ citation, confidence: 'found', mark });
const memory = (citation: string, mark: string): RuleSource => ({ citation, confidence: 'memory', mark });

const PMDN22 = 'PP 28/2018; Permendagri 22/2020';
const PMDN25 = 'PP 28/2018; Permendagri 25/2020';

function step(
  id: string,
  stage: PathStep['stage'],
  document: PathStep['document'],
  signer: Signer,
  source: RuleSource,
  annexes: readonly string[] = [],
  condition: Condition = 'always',
): PathStep {
  return { id, document, signer, annexes, condition, stage, source };
}

const AFTER_SIGNING: readonly PathStep[] = [
  step('carry-out', 'pelaksanaan', null, 'agencyHead', found(PMDN22, '1.3')),
  step('file', 'penatausahaan', null, 'team', found(PMDN22, '1.3')),
  step('report', 'pelaporan', 'laporan', 'head', memory(PMDN22, 'M')),
];

const KSB_TO_PKS: readonly PathStep[] = [
  step('draft-ksb', 'penyusunan-ksb', null, 'team', found(PMDN22, '1.3')),
  step('sign-ksb', 'penandatanganan-ksb', 'KSB', 'head', found('PP 28/2018 Pasal 2', 'APP-04')),
  step('council', 'persetujuan-dprd', 'persetujuan', 'council', found('PP 28/2018', 'APP-01'), ['draft-pks'], 'burden'),
  step('draft-pks', 'penyusunan-pks', null, 'agencyHead', found(PMDN22, '1.3')),
  step('sign-pks', 'penandatanganan-pks', 'PKS', 'headOrDelegate', found('PP 28/2018 Pasal 2', 'APP-03'), [
    'power-of-attorney',
    'work-plan',
  ]),
  ...AFTER_SIGNING,
];

export const PATHS: Readonly<Record<PathId, readonly PathStep[]>> = {
  region: [
    step('prepare-kak', 'persiapan', 'KAK', 'agencyHead', found('Permendagri 22/2020 Pasal 7', '1.5a'), ['liaison']),
    step('offer', 'penawaran', 'surat', 'head', found(PMDN22, '1.3'), ['kak', 'draft-ksb']),
    ...KSB_TO_PKS,
  ],
  thirdParty: [
    step('prepare-kak', 'persiapan', 'KAK', 'agencyHead', found('Permendagri 22/2020 Pasal 7', '1.5a'), ['liaison']),
    step('prepare-study', 'persiapan', 'studi-kelayakan', 'agencyHead', found(PMDN22, '1.2'), ['liaison']),
    step('offer', 'penawaran', 'surat', 'head', found(PMDN22, '1.3'), ['kak', 'study']),
    ...KSB_TO_PKS,
  ],
  synergy: [
    step('prepare-kak', 'persiapan', 'KAK', 'agencyHead', found('Permendagri 22/2020 Pasal 7', '1.5a'), ['liaison']),
    step('initiate', 'penawaran', 'surat', 'secretary', found(PMDN22, '1.3'), ['kak', 'draft-nk', 'draft-rk']),
    step('draft-nk', 'penyusunan-ksb', null, 'team', found(PMDN22, '1.2')),
    step(
      'council',
      'persetujuan-dprd',
      'persetujuan',
      'council',
      found('PP 28/2018', 'APP-01'),
      ['draft-nk'],
      'burden',
    ),
    step('sign-nk', 'penandatanganan-ksb', 'NK', 'head', found('PP 28/2018 Pasal 2', 'APP-04'), ['work-plan']),
    step('work-plan', 'penandatanganan-pks', 'RK', 'agencyHead', memory(PMDN22, 'M')),
    ...AFTER_SIGNING,
  ],
  foreign: [
    step('explore', 'persiapan', 'KAK', 'agencyHead', memory(PMDN25, 'M'), ['liaison']),
    step('sign-loi', 'penawaran', 'LOI', 'head', memory(PMDN25, 'M')),
    step('plan-abroad', 'penyusunan-ksb', null, 'team', memory(PMDN25, 'M'), ['cooperation-plan']),
    step('council', 'persetujuan-dprd', 'persetujuan', 'council', found(PMDN25, 'APP-02'), ['cooperation-plan']),
    step('ministry', 'persetujuan-dprd', 'persetujuan', 'ministry', found(PMDN25, 'APP-02'), [
      'council-approval',
      'cooperation-plan',
      'draft-mou',
    ]),
    step('full-powers', 'penyusunan-pks', 'surat', 'foreignMinistry', found(`${PMDN25}; Permenlu 3/2019`, 'APP-02'), [
      'ministry-approval',
    ]),
    step('sign-mou', 'penandatanganan-pks', 'MOU', 'head', found(PMDN25, 'APP-04')),
    ...AFTER_SIGNING,
  ],
};

const PARTNERS: Readonly<Record<PartnerKind, PathId>> = {
  pemda: 'region',
  kl: 'synergy',
  vertikal: 'synergy',
  'ptn-satker': 'synergy',
  'ptn-blu': 'synergy',
  'ptn-bh': 'thirdParty',
  pts: 'thirdParty',
  bumn: 'thirdParty',
  bumd: 'thirdParty',
  swasta: 'thirdParty',
  ormas: 'thirdParty',
  perseorangan: 'thirdParty',
  'luar-negeri': 'foreign',
};

const KINDS: Readonly<Record<string, PathId>> = {
  'KSDD-W': 'region',
  'KSDD-S': 'region',
  KSDPK: 'thirdParty',
  SINERGI: 'synergy',
  KSDPL: 'foreign',
  KSDLL: 'foreign',
};

/** The path by the kind of partner, else by the kind of cooperation; null when both are unknown. */
export function pathIdFor(partnerKind: unknown, kind: unknown): PathId | null {
  if (typeof partnerKind === 'string' && partnerKind in PARTNERS) return PARTNERS[partnerKind as PartnerKind];
  return typeof kind === 'string' ? (KINDS[kind] ?? null) : null;
} // prettier-ignore
