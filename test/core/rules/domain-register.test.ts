/** The register of the domain notes (3.4), from cells to findings: everything the notes expect, on its cell. */
import { intake } from '../../../src/core/intake/intake';
import { formatCellRef } from '../../../src/core/model/cell';
import { validate } from '../../../src/core/rules/validate';
import { domainRegister } from '../../fixtures/domain-register';
import { workbookOf } from '../../fixtures/sheet-from-rows';

const { sources, objects, costs } = intake(workbookOf(domainRegister()), {});
const findings = validate({ objects, costs, sources, today: '2024-09-30' }).map(({ rule, cells, message }) => ({
  at: `${rule} ${cells[0] ? formatCellRef(cells[0]) : ''}`,
  params: message.params,
}));
const places = findings.map(({ at }) => at);

it('has a header of two rows, a row of numbers, two groups, a total and a signature', () => {
  expect(sources).toHaveLength(1);
  expect(sources[0]).toMatchObject({ kind: 'register', headerRows: [3, 4], rows: 4 });
  expect(sources[0]!.skipped.map(({ rowIndex, reason }) => `${rowIndex + 1}:${reason}`)).toEqual([
    '1:title', '2:title', '6:numbering', '7:group', '11:group', '13:total', '14:signature', '15:signature', '16:signature', '17:signature',
  ]); // prettier-ignore
});

it('gives its groups to the objects below them', () => {
  expect(objects.map(({ extras }) => extras.Kelompok?.value)).toEqual([
    'KERJA SAMA DENGAN PERGURUAN TINGGI',
    'KERJA SAMA DENGAN PERGURUAN TINGGI',
    'KERJA SAMA DENGAN PERGURUAN TINGGI',
    'KSDD',
  ]);
});

it('lets its amounts add up to its total', () => {
  const amounts = objects.map(({ fields }) => fields.cost?.value ?? 0);
  expect(amounts).toEqual([0, 0, 125_000_000, 1_200_000_000]);
  expect(places.filter((at) => at.startsWith('total-mismatch'))).toEqual([]);
});

it.each([
  ['a MoU with a body of the state', 'instrument-mismatch Rekap!C9'],
  ['an end before the start', 'date-order Rekap!I10'],
  ['digits and words that differ', 'number-words-mismatch Rekap!I12'],
  ['a repeated title', 'placeholder-value Rekap!B9'],
  ['an open list of agencies', 'vague-wording Rekap!J8'],
  ['nobody named to pay', 'vague-wording Rekap!K8'],
  ['an amount that is enclosed somewhere', 'vague-wording Rekap!K12'],
  ['a date of two readings', 'date-ambiguous Rekap!H12'],
])('is found to have %s', (_, place) => expect(places).toContain(place));

it('names the words that clash', () => {
  expect(findings.find(({ at }) => at.startsWith('number-words-mismatch'))?.params).toMatchObject({
    digits: '5',
    words: 'enam',
    wordsValue: 6,
  });
});
