import { listAgreements } from '../../../src/core/agreements/list-agreements';
import { numberKey } from '../../../src/core/agreements/number-key';
import { makeRecord } from '../../fixtures/make-record';
import { makeObject } from '../rules/make-object';

const TODAY = '2024-10-01';
const BASE = { baseNumber: '415.4/03/KSB-PEM/2023', baseDate: '2023-02-06' } as const;

test.each([
  ['415.4 / 12/PKS-PEM/2024.', '415.4/12/PKS-PEM/2024'],
  ['No. 5858/UN30/KS/2020', '5858/UN30/KS/2020'],
  ['PKS.166/FINANCIAL SERVICE/0723', 'PKS.166/FINANCIALSERVICE/0723'],
  ['-', null],
  ['belum ada nomor', null],
  ['…/…/2024', null],
  ['', null],
])('the number %s has the key %s', (number, key) => {
  expect(numberKey(number)).toBe(key);
});

test('a row of the register gives its base and its detailed document, the period to the detailed one', () => {
  const object = makeObject({
    title: 'Tri Dharma', partner: 'Universitas A', partnerKind: 'pts', agency: 'Dinkes', agencies: ['Disdik', 'Dinkes'],
    ...BASE, detailNumber: '415.4/21/PKS/2023', detailDate: '2023-06-12', duration: 24,
  }); // prettier-ignore
  const [base, detail] = listAgreements({ objects: [object], records: [], today: TODAY });
  expect(base).toMatchObject({ number: BASE.baseNumber, instrument: 'KSB', end: null, state: 'unknown', parent: null });
  expect(detail).toMatchObject({
    instrument: 'PKS', parent: base!.key, start: '2023-06-12', end: '2025-06-11', endFrom: 'duration', state: 'running',
    daysLeft: 253, agencies: ['Dinkes', 'Disdik'],
  }); // prettier-ignore
});

test('a base document without a detailed one has the period of the row', () => {
  const object = makeObject({ ...BASE, start: '2023-02-06', end: '2024-12-01', detailNumber: '-', partnerKind: 'kl' });
  const list = listAgreements({ objects: [object], records: [], today: TODAY });
  expect(list.map(({ instrument, end, state }) => [instrument, end, state])).toEqual([
    ['KSB', '2024-12-01', 'endingSoon'],
  ]);
});

test('objects under one joint agreement share it', () => {
  const objects = ['415.4/21/PKS/2023', '415.4/22/PKS/2023'].map((detailNumber, row) =>
    makeObject({ ...BASE, detailNumber, detailDate: '2023-06-12' }, row),
  );
  const list = listAgreements({ objects, records: [], today: TODAY });
  expect(list.map(({ number, parent }) => [number, parent])).toEqual([
    [BASE.baseNumber, null],
    ['415.4/21/PKS/2023', 'A1'],
    ['415.4/22/PKS/2023', 'A1'],
  ]);
});

test('a document of the list and of the register is one, and the list is believed', () => {
  const record = makeRecord('agreements', {
    number: '415.4/03/KSB-PEM/2023 ', instrument: 'KSB', signedOn: '2023-02-07', end: '2026-02-06', partner: 'Universitas A',
  }); // prettier-ignore
  const object = makeObject({ ...BASE, title: 'Tri Dharma', partner: 'Univ A', duration: 12 });
  const list = listAgreements({ objects: [object], records: [record], today: TODAY });
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({
    signedOn: '2023-02-07', end: '2026-02-06', endFrom: 'given', partner: 'Universitas A', title: 'Tri Dharma', object: object.id,
  }); // prettier-ignore
  expect(new Set(list[0]!.cells.map(({ sheet }) => sheet)).size).toBe(2);
});

test('an object without documents gives none, and none of it fails on nothing', () => {
  expect(listAgreements({ objects: [makeObject({ title: 'Usulan baru' })], records: [], today: TODAY })).toEqual([]);
  expect(listAgreements({ objects: [], records: [], today: TODAY })).toEqual([]);
});

test('parents in a circle are left out, and the list still comes out', () => {
  const records = [
    makeRecord('agreements', { number: 'A/1', parentNumber: 'B/2', signedOn: '2024-01-01' }, 5),
    makeRecord('agreements', { number: 'B/2', parentNumber: 'A/1', signedOn: '2024-01-01' }, 6),
    makeRecord('agreements', { number: 'C/3', parentNumber: 'B/2', signedOn: '2024-01-01' }, 7),
    makeRecord('agreements', { number: 'D/4', parentNumber: 'D/4', signedOn: '2024-01-01' }, 8),
  ];
  const list = listAgreements({ objects: [], records, today: TODAY });
  expect(list.map(({ parent }) => parent)).toEqual([null, null, 'A2', null]);
});
