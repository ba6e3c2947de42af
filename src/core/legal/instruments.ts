/**
 * Which documents a partner of each kind signs, as data (domain notes 1.2; a proposal resting on the practice of Kota
 * Yogyakarta). Staff may correct it; nothing here is read from the text of a regulation.
 */
import type { Severity } from '../model/finding';

export type Instrument = 'KSB' | 'NK' | 'RK' | 'PKS' | 'LOI' | 'MOU' | 'IA' | 'ADENDUM';
export type PartnerKind =
  | 'pemda' | 'kl' | 'vertikal' | 'ptn-satker' | 'ptn-blu' | 'ptn-bh' | 'pts' | 'bumn' | 'bumd' | 'swasta' | 'ormas'
  | 'perseorangan' | 'luar-negeri'; // prettier-ignore

export interface InstrumentPath {
  readonly partners: readonly PartnerKind[];
  readonly first: readonly Instrument[];
  readonly detail: readonly Instrument[];
  /** What `MoU` means here in everyday speech; null where it is the wrong document. */
  readonly mouMeans: Instrument | null;
  readonly severity: Severity;
  /** Documents dated earlier are left alone: the earlier regime knew other documents. `YYYY-MM-DD`. */
  readonly since: string | null;
}

/** The day of Permendagri 22/2020 (domain notes 1.1: as an application lists it). */
const PRESENT_REGIME_SINCE = '2020-04-15';

const INSTRUMENT_PATHS: readonly InstrumentPath[] = [
  { partners: ['pemda'], first: ['KSB'], detail: ['PKS'], mouMeans: 'KSB', severity: 'error', since: PRESENT_REGIME_SINCE },
  {
    // PTN-BH stand here by inference; the secretariat has to confirm (domain notes 8.6).
    partners: ['swasta', 'bumn', 'bumd', 'ormas', 'pts', 'ptn-bh', 'perseorangan'],
    first: ['KSB'],
    detail: ['PKS'],
    mouMeans: 'KSB',
    severity: 'warning',
    since: PRESENT_REGIME_SINCE,
  },
  {
    partners: ['kl', 'vertikal', 'ptn-satker', 'ptn-blu'],
    first: ['NK'],
    detail: ['RK'],
    mouMeans: null,
    severity: 'warning',
    since: PRESENT_REGIME_SINCE,
  },
  { partners: ['luar-negeri'], first: ['LOI', 'MOU'], detail: ['PKS', 'IA'], mouMeans: 'MOU', severity: 'warning', since: null },
]; // prettier-ignore

export function pathFor(partnerKind: string): InstrumentPath | null {
  return INSTRUMENT_PATHS.find(({ partners }) => (partners as readonly string[]).includes(partnerKind)) ?? null;
}

/** The kind token of a document number: `415.4/07/MoU/2024` is MOU. Null when there is none. */
export function instrumentOfNumber(number: string): Instrument | null {
  for (const token of number.toUpperCase().split(/[/\s.,_-]+/)) {
    if (token === 'KB' || token === 'KSB') return 'KSB';
    if (token === 'NK' || token === 'PKS' || token === 'MOU' || token === 'LOI') return token;
  }
  return null;
}
