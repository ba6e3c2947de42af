import { formatCellRef } from '../../../src/core/model/cell';
import type { Source } from '../../../src/core/model/intake';
import { durationOverLimit } from '../../../src/core/rules/duration-over-limit';
import { kakIncomplete } from '../../../src/core/rules/kak-incomplete';
import { recordPlace } from '../../../src/core/rules/records';
import { testRow } from '../../../src/core/rules/test-row';
import { internInsurance } from '../../../src/core/rules/intern-insurance';
import { makeRecord } from '../../fixtures/make-record';
import { makeSource } from './make-object';
import { runRule, type makeObjects } from './test-rule';

const FIELDS = ['name', 'kpj', 'coverage', 'effective', 'registrar'] as const;

function interns(columns: readonly (typeof FIELDS)[number][], top = 3): Source {
  return {
    ...makeSource([]),
    kind: 'interns',
    sheet: 'interns',
    range: { top, left: 0, bottom: top + 9, right: 20 },
    columns: columns.map((field, index) => ({
      columnIndex: index + 10, heading: field, field, confidence: 1, samples: [], chosen: false,
    })), // prettier-ignore
  };
}

const intern = makeRecord('interns', { name: 'Rizky' }, 5);
const at = (fields: readonly ('kpj' | 'name' | 'status')[], sources: readonly Source[]): string =>
  formatCellRef(recordPlace(intern, fields, { sources }));

describe('where a field of a row stands', () => {
  it('is its own cell', () => {
    expect(at(['name'], [interns(FIELDS)])).toBe('interns!C6');
  });

  it('is the empty cell under its heading, in the table of its kind that holds the row', () => {
    expect(at(['kpj'], [{ ...interns(['kpj']), kind: 'indicators' }, interns(['kpj'], 40), interns(FIELDS)])).toBe('interns!L6');
  }); // prettier-ignore

  it('is that of the next field where its table has no such column, else the first of the row', () => {
    expect(at(['status', 'kpj'], [interns(FIELDS)])).toBe('interns!L6');
    expect(at(['kpj'], [])).toBe('interns!C6');
  });
});

it('sends a missing number to the cell it belongs into', () => {
  const found = runRule(internInsurance, { name: '', rows: [], records: [intern], sources: [interns(FIELDS)] });
  expect(found.map(({ message, cells: [cell] }) => [message.key.split('.').at(-1), formatCellRef(cell!)])).toEqual([
    ['messageKpj', 'interns!L6'],
    ['messageCoverage', 'interns!M6'],
    ['messageEffective', 'interns!N6'],
    ['messageRegistrar', 'interns!O6'],
  ]);
});

it('names the law with each finding, and whether it is known from memory; habits have none', () => {
  const basisOf = (rule: Parameters<typeof runRule>[0], row: Parameters<typeof makeObjects>[0][number]) =>
    runRule(rule, { name: '', rows: [row] })[0]?.basis;
  expect(basisOf(durationOverLimit, { duration: 240, end: null })).toEqual({
    key: 'sheets.findings.basis.memory',
    params: { citation: 'Permendagri 22/2020' },
  });
  expect(basisOf(kakIncomplete, { background: '' })?.key).toBe('sheets.findings.basis.found');
  const trial = runRule(testRow, { name: '', rows: [{ title: 'Testing' }] });
  expect(trial.map(({ basis }) => basis)).toEqual([undefined]);
});
