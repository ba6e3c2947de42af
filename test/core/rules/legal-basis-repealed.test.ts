import { legalBasisRepealed } from '../../../src/core/rules/legal-basis-repealed';
import { testRule } from './test-rule';

testRule(legalBasisRepealed, {
  accepted: [
    { name: 'the present regulations', rows: [{ legalBasis: 'PP 28/2018; Permendagri Nomor 22 Tahun 2020' }] },
    { name: 'another regulation of the same year', rows: [{ legalBasis: 'PP Nomor 38 Tahun 2007' }] },
  ],
  rejected: [
    {
      name: 'the earlier government regulation',
      rows: [{ legalBasis: 'Peraturan Pemerintah Nomor 50 Tahun 2007' }],
      found: [{ message: 'message', at: 'legalBasis', severity: 'warning', params: { successor: 'PP 28/2018' } }],
    },
    {
      name: 'two ministerial ones in short',
      rows: [{ legalBasis: 'Permendagri 22/2009 dan Permendagri No. 23 Tahun 2009' }],
      found: [{ message: 'message' }, { message: 'message', params: { regulation: 'Permendagri 23/2009' } }],
    },
  ],
});
