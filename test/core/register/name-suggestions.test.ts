import { finish } from '../../../src/core/intake/slices';
import type { CooperationObject } from '../../../src/core/model/object';
import { suggestNames, type NameSuggestion } from '../../../src/core/register/name-suggestions';
import { makeObject } from '../rules/make-object';

function suggest(field: 'agency' | 'partner', ...names: string[]): NameSuggestion[] {
  const objects = names.map((name, index): CooperationObject =>
    makeObject({ title: `Judul ${index}`, [field]: name }, index + 1),
  );
  return finish(suggestNames(objects, []));
}

function shown(suggestions: readonly NameSuggestion[]): unknown[] {
  return suggestions.map(({ canonical, variants }) => [canonical, variants.map(({ text }) => text)]);
}

it('brings abbreviations and long names of an agency to the listed one, with the cells of each spelling', () => {
  const [found, ...others] = suggest(
    'agency',
    'BPBD',
    'BBPBD',
    'Badan Penanggulangan Bencana Daerah Kota Sukabumi',
    'BPBD',
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ field: 'agency', canonical: 'BPBD', confidence: 0.85 });
  expect(found!.variants.map(({ text, cells }) => [text, cells.map(({ rowIndex }) => rowIndex)])).toEqual([
    ['BBPBD', [2]],
    ['Badan Penanggulangan Bencana Daerah Kota Sukabumi', [3]],
  ]);
});

it('takes the region off an agency only where there is one region', () => {
  expect(shown(suggest('agency', 'Dinas Perhubungan', 'DINAS PERHUBUNGAN', 'Dinas Perhubungan Kota Bogor'))).toEqual([
    ['Dinas Perhubungan', ['DINAS PERHUBUNGAN', 'Dinas Perhubungan Kota Bogor']],
  ]);
  expect(suggest('agency', 'Dinas Perhubungan Kota Bogor', 'Dinas Perhubungan Kabupaten Garut')).toEqual([]);
});

it('takes a rarer name one typing error away for the commoner one, and says so by its confidence', () => {
  const found = suggest('agency', 'Badan Kepegawaian Daerah', 'Badan Kepegawaian Daerah', 'Badan Kepagawaian Daerah');
  expect(shown(found)).toEqual([['Badan Kepegawaian Daerah', ['Badan Kepagawaian Daerah']]]);
  expect(found[0]!.confidence).toBe(0.8);
});

it('knows abbreviations and legal forms of partners', () => {
  expect(shown(suggest('partner', 'Pemkot Bogor', 'Pemerintah Kota Bogor', 'Pemerintah Kota Bogor'))).toEqual([
    ['Pemerintah Kota Bogor', ['Pemkot Bogor']],
  ]);
  expect(shown(suggest('partner', 'PT. Maju Jaya', 'PT Maju Jaya', 'Maju Jaya', 'PT. Maju Jaya'))).toEqual([
    ['PT. Maju Jaya', ['PT Maju Jaya', 'Maju Jaya']],
  ]);
});

it('leaves different names apart', () => {
  expect(
    suggest('partner', 'SMK Negeri 1 Sukabumi', 'SMK Negeri 2 Sukabumi', 'Universitas A', 'Universitas B'),
  ).toEqual([]);
  expect(suggest('agency', 'Dinas Sosial', 'Dinas Kesehatan', 'Dinas Pendidikan')).toEqual([]);
  expect(suggest('agency', 'Dinas Sosial', 'Dinas Sosial')).toEqual([]);
});
