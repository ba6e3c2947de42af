import { durationOverLimit } from '../../../src/core/rules/duration-over-limit';
import { testRule } from './test-rule';

testRule(durationOverLimit, {
  accepted: [
    { name: 'exactly five years', rows: [{ duration: { value: 60, raw: '5 (lima) tahun' } }] },
    { name: 'five years by its dates', rows: [{ duration: null, start: '2024-10-01', end: '2029-09-30' }] },
    {
      name: 'six years where the settings allow ten',
      rows: [{ duration: { value: 72, raw: '6 tahun' } }],
      settings: { 'duration-over-limit': { options: { months: 120 } } },
    },
  ],
  rejected: [
    {
      name: 'a KSB of ten years, as a remark',
      rows: [{ instrument: 'KSB', duration: { value: 120, raw: '10 tahun' } }],
      found: [{ message: 'messageStated', severity: 'info' }],
    },
    {
      name: 'a waste agreement of 35 years',
      rows: [{ duration: { value: 420, raw: '35 (tiga puluh lima) tahun' } }],
      found: [{ message: 'messageStated', at: 'duration', severity: 'warning', params: { months: 420, limit: 60 } }],
    },
    {
      name: 'six years of an unknown kind of document',
      rows: [{ instrument: null, duration: { value: 72, raw: '6 tahun' } }],
      found: [{ message: 'messageStated' }],
    },
    {
      name: 'six years by its dates',
      rows: [{ duration: null, start: '2024-01-01', end: '2029-12-31' }],
      found: [{ message: 'messageDates', at: 'end', params: { months: 72 } }],
    },
    {
      name: 'an override that is no number, which is ignored',
      rows: [{ duration: { value: 72, raw: '6 tahun' } }],
      settings: { 'duration-over-limit': { options: { months: 'sepuluh' } } },
      found: [{ message: 'messageStated', params: { limit: 60 } }],
    },
  ],
});
