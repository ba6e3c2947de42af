import { studyMissing } from '../../../src/core/rules/study-missing';
import { makeSource } from './make-object';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

testRule(studyMissing, {
  accepted: [
    { name: 'another region as the partner', rows: [{ study: '' }] },
    { name: 'a third party with a study', rows: [{ kind: 'KSDPK', study: 'kak-studi-kelayakan' }] },
    {
      name: 'a third party judged by aspects',
      rows: [{ kind: 'KSDPK', study: '' }],
      records: [makeRecord('feasibility', { aspect: 'hukum', score: 4, evidence: 'Bab II' }, { object: 'KS-005' })],
    },
    {
      name: 'a partner whose kind is in doubt',
      rows: [
        {
          kind: null,
          study: '',
          partnerKind: { value: 'pts', raw: 'Universitas', certainty: 'doubtful', notes: ['inferred'] },
        },
      ],
    },
    {
      name: 'use of regional property, which has a procedure of its own',
      rows: [
        { kind: { value: null, raw: 'Pemanfaatan BMD', certainty: 'unreadable' }, partnerKind: 'swasta', study: '' },
      ],
    },
    { name: 'a running agreement', rows: [{ kind: 'KSDPK', study: '', status: 'berjalan' }] },
  ],
  rejected: [
    {
      name: 'a third party without a study',
      rows: [{ kind: 'KSDPK', study: '' }],
      found: [{ message: 'message', at: 'study', severity: 'error' }],
    },
    {
      name: 'a proposal whose start may be a day to come',
      rows: [
        {
          kind: 'KSDPK',
          study: '',
          stage: null,
          start: { value: '2024-01-12', raw: '12/01/2024', notes: ['dayMonthOrder'], alternatives: ['2024-12-01'] },
        },
      ],
      found: [{ message: 'message', at: 'study' }],
    },
    {
      name: 'the one that a table of studies leaves out',
      rows: [0, 1, 2, 3].map((index) => ({ kind: 'KSDPK', study: null, title: `Usulan ${index}` })),
      sources: [makeSource(['title', 'kind', 'stage'])],
      records: ['KS-005', 'KS-006', 'KS-007'].map((object) =>
        makeRecord('feasibility', { aspect: 'hukum', score: 4, evidence: 'Bab II' }, { object }),
      ),
      found: [{ message: 'message', severity: 'error' }],
    },
    {
      name: 'a study that is still to be made',
      rows: [{ kind: 'KSDPK', study: { value: null, raw: 'Studi kelayakan belum disusun', certainty: 'unreadable' } }],
      found: [{ message: 'message', at: 'study' }],
    },
    {
      name: 'rows of a study that name the proposal and nothing else',
      rows: [{ kind: 'KSDPK', study: '' }],
      records: [makeRecord('feasibility', { title: 'Pengolahan sampah' }, { object: 'KS-005' })],
      found: [{ message: 'message', at: 'study' }],
    },
    {
      name: 'a third party with a KAK only',
      rows: [{ kind: 'KSDPK', study: 'kak' }],
      found: [{ message: 'messageOther', params: { study: 'codes.study.kak' } }],
    },
    {
      name: 'a company as the partner',
      rows: [{ kind: null, partnerKind: 'swasta', study: 'belum-ada' }],
      found: [{ message: 'messageOther' }],
    },
    {
      name: 'a list of plans without the column, once',
      rows: [{ kind: 'KSDPK' }, { kind: 'KSDPK', title: 'Pelatihan pemandu wisata' }],
      sources: [makeSource(['title', 'stage', 'kind'])],
      found: [{ message: 'messageNoColumn', severity: 'info' }],
    },
  ],
});
