import type { FieldValue } from '../../../src/core/model/object';
import { studyIncomplete } from '../../../src/core/rules/study-incomplete';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const ASPECTS = ['hukum', 'teknis', 'ekonomi', 'keuangan', 'sosial', 'lingkungan', 'risiko'];

const unread = (raw: string): FieldValue => ({
  value: null,
  raw,
  cell: null,
  certainty: 'unreadable',
  confidence: 1,
  alternatives: [],
  notes: [],
});

testRule(studyIncomplete, {
  accepted: [
    { name: 'no study in the workbook', rows: [{}] },
    {
      name: 'rows that name the proposal only',
      rows: [{}],
      records: [makeRecord('feasibility', { title: 'Pengolahan sampah' }, { object: 'KS-005' })],
    },
    {
      name: 'all aspects with score and evidence',
      rows: [{}],
      records: ASPECTS.map((aspect, index) =>
        makeRecord('feasibility', { aspect, score: 4, evidence: 'Bab II' }, { object: 'KS-005', rowIndex: 4 + index }),
      ),
    },
    {
      name: 'two aspects in one row',
      rows: [{}],
      records: ['Hukum', 'Teknis', 'Ekonomi dan keuangan', 'Sosial dan lingkungan', 'Risiko'].map((aspect, index) =>
        makeRecord('feasibility', { aspect, score: 4, evidence: 'Bab II' }, { object: 'KS-005', rowIndex: 4 + index }),
      ),
    },
  ],
  rejected: [
    {
      name: 'an aspect left out',
      rows: [{}],
      records: ASPECTS.slice(1).map((aspect, index) =>
        makeRecord('feasibility', { aspect, score: 4, evidence: 'Bab II' }, { object: 'KS-005', rowIndex: 4 + index }),
      ),
      found: [
        {
          message: 'message',
          field: 'study',
          severity: 'error',
          params: { aspects: ['rules.study-incomplete.hukum'] },
        },
      ],
    },
    {
      name: 'an aspect without a score and one without evidence',
      rows: [{}],
      records: ASPECTS.map((aspect, index) =>
        makeRecord(
          'feasibility',
          { aspect, score: index === 0 ? '' : 4, evidence: index === 1 ? '-' : 'Bab II' },
          { object: 'KS-005', rowIndex: 4 + index },
        ),
      ),
      found: [
        { message: 'messageScore', params: { aspects: 'hukum' } },
        { message: 'messageEvidence', params: { aspects: 'teknis' } },
      ],
    },
    {
      name: 'an aspect of its own without a score, by its name',
      rows: [{}],
      records: [...ASPECTS, unread('Estetika')].map((aspect, index) =>
        makeRecord(
          'feasibility',
          { aspect, score: index < ASPECTS.length ? 4 : '', evidence: 'Bab II' },
          { object: 'KS-005', rowIndex: 4 + index },
        ),
      ),
      found: [{ message: 'messageScore', params: { aspects: 'Estetika' } }],
    },
  ],
});
