/**
 * How well headings are mapped (metrics `mapped_right` and `mapped` of the data's README): the given list, our held-out list,
 * and both with the heading itself taken out of the synonyms, which is nearer to what a heading never seen meets.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRegisterVocabulary, matchLabel } from '../../src/core/intake/map-headings';
import { normaliseHeading } from '../../src/core/intake/normalise-heading';
import type { FieldId } from '../../src/core/model/object';
import { HELD_OUT_HEADINGS, LATER_HEADINGS } from '../fixtures/held-out-headings';

export interface HeadingCase {
  readonly heading: string;
  /** Right fields; none when the heading is no field of the register. */
  readonly right: readonly FieldId[];
  /** Whether leaving it unmapped is right too. */
  readonly mayAbstain: boolean;
}

export interface HeadingFigures {
  readonly cases: number;
  readonly mappedRight: number;
  readonly mapped: number;
  readonly wrong: readonly string[];
  readonly unmapped: readonly string[];
}

/** Fields a concept of the given list may become; the ones without are no fields of the register. */
const CONCEPTS: Readonly<Record<string, readonly FieldId[]>> = {
  kode_id: ['id'], judul_kerja_sama: ['title'], objek: ['object'], urusan_bidang_kategori: ['affair', 'kind'],
  ruang_lingkup: ['scope'], mitra_pihak_kedua: ['partner'], jenis_mitra: ['partnerKind'], perangkat_daerah_opd: ['agency', 'agencies', 'programmes'],
  jenis_naskah: ['instrument', 'kind'], nomor_naskah: ['numberFirst', 'detailNumber', 'baseNumber'], nomor_naskah_mitra: ['numberSecond'],
  tanggal_naskah: ['signedOn', 'detailDate', 'baseDate'], jangka_waktu: ['duration'], mulai: ['start'], berakhir: ['end'], nilai: ['cost'],
  sumber_dana: ['fundingSource', 'financing'], lokasi: ['location'], status: ['status'], keterangan: ['notes'], dasar_hukum: ['legalBasis'],
  indikator_kinerja: ['indicator', 'target'], tujuan_manfaat: ['purpose', 'benefits', 'impact', 'background'],
  pic_penandatangan: ['signatory', 'contact', 'agency'], kontak: ['contact'], tindak_lanjut_evaluasi: ['followUp', 'notes', 'issues'],
}; // prettier-ignore

const FREE_CONCEPTS: readonly string[] = ['no', 'pihak_pertama', 'dokumen', 'tahun'];

interface GivenHeadings {
  readonly concepts: readonly { readonly concept: string; readonly headings: readonly { readonly text: string }[] }[];
  readonly ambiguous_headings: Readonly<Record<string, unknown>>;
}

/** The headings of `../shared/data`; null where the folder is not there. */
export function givenHeadings(): HeadingCase[] | null {
  const file = join(process.cwd(), '../shared/data/headings.json');
  if (!existsSync(file)) return null;
  const given = JSON.parse(readFileSync(file, 'utf8')) as GivenHeadings;
  const ambiguous = new Set(Object.keys(given.ambiguous_headings).map(normaliseHeading));
  return given.concepts.flatMap(({ concept, headings }) =>
    FREE_CONCEPTS.includes(concept)
      ? []
      : headings
          .filter(({ text }) => !ambiguous.has(normaliseHeading(text)))
          .map(({ text }) => ({ heading: text, right: CONCEPTS[concept] ?? [], mayAbstain: false })),
  );
}

export function heldOutHeadings(): HeadingCase[] {
  return toCases(HELD_OUT_HEADINGS);
}

export function laterHeadings(): HeadingCase[] {
  return toCases(LATER_HEADINGS);
}

function toCases(list: typeof HELD_OUT_HEADINGS): HeadingCase[] {
  return list.flatMap(([meanings, headings]) => {
    const right = meanings.filter((meaning) => meaning !== null);
    return headings.map((heading) => ({ heading, right, mayAbstain: right.length < meanings.length }));
  });
}

/** `leaveOneOut`: each heading meets the synonyms without itself. */
export function measureHeadings(cases: readonly HeadingCase[], leaveOneOut: boolean): HeadingFigures {
  const wrong: string[] = [];
  const unmapped: string[] = [];
  let mapped = 0;
  let mappable = 0;
  let found = 0;
  for (const { heading, right, mayAbstain } of cases) {
    const vocabulary = leaveOneOut ? makeRegisterVocabulary(normaliseHeading(heading)) : undefined;
    const match = matchLabel(heading, vocabulary);
    if (!mayAbstain) mappable += 1;
    if (match === null) {
      if (!mayAbstain) unmapped.push(heading);
      continue;
    }
    mapped += 1;
    if (!mayAbstain) found += 1;
    if (!right.includes(match.field)) wrong.push(`${heading} -> ${match.field} ${match.score.toFixed(2)}`);
  }
  return { cases: cases.length, mappedRight: 1 - wrong.length / mapped, mapped: found / mappable, wrong, unmapped };
}
