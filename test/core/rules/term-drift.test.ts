import { termDrift } from '../../../src/core/rules/term-drift';
import { testRule } from './test-rule';

testRule(termDrift, {
  accepted: [
    { name: 'one name for each thing', rows: [{}] },
    { name: 'a document and its short name', rows: [{ purpose: 'NOTA KESEPAKATAN (NK)', scope: 'NK diperbarui' }] },
    { name: 'the two parties', rows: [{ scope: 'PIHAK KESATU mengangkut; PIHAK KEDUA menimbang' }] },
    {
      name: 'a regulation with its own words',
      rows: [{ legalBasis: 'Perda tentang SKPD', scope: 'OPD mengangkut sampah' }],
    },
  ],
  rejected: [
    {
      name: 'a spelling beside the titles of regulations',
      rows: [
        {
          legalBasis: 'PP Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
          purpose: 'Pertukaran guru melalui kerjasama dengan Sragen',
        },
      ],
      found: [{ message: 'message', severity: 'info', params: { words: ['“Kerja Sama”', '“kerjasama”'] } }],
    },
    {
      name: 'the first party under two names',
      rows: [{ purpose: 'PIHAK PERTAMA menyediakan truk', scope: 'PIHAK KESATU mengangkut sampah 30 ton sehari' }],
      found: [{ message: 'message', severity: 'warning', params: { words: ['“PIHAK KESATU”', '“PIHAK PERTAMA”'] } }],
    },
    {
      name: 'a document under two names, one of them short or in capitals',
      rows: [
        { purpose: 'Melaksanakan NK tahun 2025', scope: 'KSB ditandatangani kepala daerah' },
        { purpose: 'Melaksanakan NOTA KESEPAKATAN', scope: 'Kesepakatan bersama ditandatangani' },
      ],
      found: [
        { message: 'message', params: { words: ['“KSB”', '“NK”'] } },
        { message: 'message', params: { words: ['“Kesepakatan bersama”', '“NOTA KESEPAKATAN”'] } },
      ],
    },
    {
      name: 'OPD and SKPD',
      rows: [{ scope: 'OPD mengangkut, SKPD menimbang' }],
      found: [{ message: 'message', at: 'scope' }],
    },
    {
      name: 'spellings, mildly',
      rows: [{ background: 'Kerjasama lama berakhir tahun 2024 dan kerja sama baru diperlukan untuk 42 ton sampah.' }],
      found: [{ message: 'message', severity: 'info' }],
    },
  ],
});
