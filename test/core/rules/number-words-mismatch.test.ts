import { numberWordsMismatch } from '../../../src/core/rules/number-words-mismatch';
import { testRule } from './test-rule';

testRule(numberWordsMismatch, {
  accepted: [
    { name: 'figure and words that agree', rows: [{ duration: { value: 60, raw: 'Lima (5) Tahun' } }] },
    { name: 'a remark in brackets', rows: [{ duration: { value: 36, raw: '3 tahun (dapat diperpanjang)' } }] },
    { name: 'an amount in words', rows: [{ financing: 'Rp125.000.000,00 (seratus dua puluh lima juta rupiah)' }] },
  ],
  rejected: [
    {
      name: '5 (enam) tahun',
      rows: [{ duration: { value: 60, raw: '5 (enam) tahun', notes: ['numberWordsMismatch'] } }],
      found: [
        {
          message: 'message',
          at: 'duration',
          severity: 'error',
          params: { digits: '5', words: 'enam', wordsValue: 6 },
        },
      ],
    },
    {
      name: 'an amount that lost five million in words',
      rows: [{ financing: 'APBD sebesar Rp125.000.000,00 (seratus dua puluh juta rupiah)' }],
      found: [{ message: 'message', at: 'financing', params: { wordsValue: 120_000_000 } }],
    },
    {
      name: 'two clashes in one text',
      rows: [{ scope: 'Pelatihan 3 (dua) angkatan dan pendampingan sebanyak dua (4) kali' }],
      found: [{ message: 'message' }, { message: 'message' }],
    },
  ],
});
