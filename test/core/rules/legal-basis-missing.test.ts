import { legalBasisMissing } from '../../../src/core/rules/legal-basis-missing';
import { makeSource } from './make-object';
import { testRule } from './test-rule';

testRule(legalBasisMissing, {
  accepted: [
    { name: 'a regulation', rows: [{}] },
    { name: 'a local regulation', rows: [{ legalBasis: 'Perda Kota Sukabumi Nomor 3 Tahun 2019' }] },
  ],
  rejected: [
    {
      name: 'an empty cell',
      rows: [{ legalBasis: '' }],
      found: [{ message: 'messageEmpty', at: 'legalBasis', severity: 'error' }],
    },
    {
      name: 'a placeholder',
      rows: [{ legalBasis: 'menyusul' }],
      found: [{ message: 'messagePlaceholder', at: 'legalBasis', params: { text: 'menyusul' } }],
    },
    {
      name: 'a register without the column, once for all its rows',
      rows: [{ legalBasis: null }, { legalBasis: null, title: 'Pelatihan juru parkir' }],
      sources: [makeSource(['title', 'partner'])],
      found: [{ message: 'messageNoColumn', severity: 'info', field: 'legalBasis' }],
    },
  ],
});
