import { agreementChain } from '../../../src/core/rules/agreement-chain';
import { makeRecord } from '../../fixtures/make-record';
import { testRule } from './test-rule';

const KSB = makeRecord('agreements', { number: '415.4/03/KSB/2023', instrument: 'KSB', signedOn: '2023-02-06' }, 4);
const pks = (number: string, parentNumber: string, rowIndex = 6) =>
  makeRecord('agreements', { number, instrument: 'PKS', signedOn: '2023-06-12', parentNumber }, rowIndex);

testRule(agreementChain, {
  accepted: [
    { name: 'a PKS below its KSB, written with another spacing', rows: [{}], records: [KSB, pks('1/PKS/2023', '415.4/03/KSB/2023.')] },
    { name: 'a list of KSB and PKS that has no column for it', rows: [{}], records: [KSB, pks('1/PKS/2023', '')] },
    { name: 'a list of nothing but PKS', rows: [{}], records: [pks('1/PKS/2023', '')] },
    { name: 'a parent that is nowhere, told by row-unattached', rows: [{}], records: [KSB, pks('1/PKS/2023', '415.4/99/KSB/2023')] },
    { name: 'documents without a number yet', rows: [{}], records: [KSB, pks('-', '-'), pks('belum ada nomor', '', 7)] },
    {
      name: 'two objects under one KSB',
      rows: [
        { title: 'Satu', baseNumber: '415.4/03/KSB/2023', detailNumber: '1/PKS/2023' },
        { title: 'Dua', baseNumber: '415.4/03/KSB/2023', detailNumber: '2/PKS/2023' },
      ],
    },
  ],
  rejected: [
    {
      name: 'a PKS that names no parent where others do',
      rows: [{}],
      records: [KSB, pks('1/PKS/2023', ''), pks('2/PKS/2023', '415.4/03/KSB/2023', 7)],
      found: [{ message: 'parentMissing', severity: 'warning', params: { number: '1/PKS/2023' } }],
    },
    {
      name: 'parents in a circle',
      rows: [{}],
      records: [pks('1/PKS/2023', '2/PKS/2023'), pks('2/PKS/2023', '1/PKS/2023', 7)],
      found: [{ message: 'circular' }, { message: 'circular' }],
    },
    {
      name: 'two KSB with one number',
      rows: [{}],
      records: [KSB, { ...KSB, rowIndex: 9 }],
      found: [{ message: 'numberRepeated', severity: 'error', params: { place: 'agreements!C5' } }],
    },
  ],
}); // prettier-ignore
