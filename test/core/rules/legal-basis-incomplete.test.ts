import { legalBasisIncomplete } from '../../../src/core/rules/legal-basis-incomplete';
import { testRule } from './test-rule';

const HOME = 'UU 23/2014; PP 28/2018; Permendagri Nomor 22 Tahun 2020 tentang Tata Cara Kerja Sama Daerah';

testRule(legalBasisIncomplete, {
  accepted: [
    { name: 'a full citation', rows: [{}] },
    { name: 'short citations', rows: [{ legalBasis: 'UU 23/2014; PP No. 28 Tahun 2018; Permendagri 22 Tahun 2020' }] },
    {
      name: 'a list with titles',
      rows: [
        {
          legalBasis:
            '1. UU Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan\n2. Peraturan Daerah Kota Sukabumi Nomor 3 Tahun 2020 tentang Kerja Sama',
        },
      ],
    },
    {
      name: 'a law that became one',
      rows: [
        {
          legalBasis:
            'UU Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang',
        },
      ],
    },
    {
      name: 'a kind whose number stands on the next line of the cell',
      rows: [{ legalBasis: 'Undang-Undang Nomor 23 Tahun 2014;\nPeraturan Menteri Dalam Negeri\nNomor 22 Tahun 2020' }],
    },
    { name: 'nothing at all, which another rule tells', rows: [{ legalBasis: '' }] },
    { name: 'the regulation for partners at home', rows: [{ kind: 'KSDPK', legalBasis: HOME }] },
    {
      name: 'the regulation for partners abroad',
      rows: [{ kind: 'KSDPL', legalBasis: `${HOME}; Permendagri 25/2020` }],
    },
    {
      name: 'the repealed one, which another rule tells',
      rows: [{ kind: 'KSDLL', legalBasis: `${HOME}; Permendagri 3/2008` }],
    },
  ],
  rejected: [
    {
      name: 'a title without number and year',
      rows: [{ legalBasis: 'Peraturan Daerah tentang Penyelenggaraan Pendidikan' }],
      found: [
        { message: 'message', at: 'legalBasis', severity: 'warning', params: { citations: ['“Peraturan Daerah”'] } },
      ],
    },
    {
      name: 'a number without its year',
      rows: [{ legalBasis: 'PP Nomor 28 Tahun 2018 dan Perwal Nomor 12' }],
      found: [{ message: 'message', params: { citations: ['“Perwal Nomor 12”'] } }],
    },
    {
      name: 'a partner abroad under the regulation for partners at home',
      rows: [{ kind: 'KSDLL', legalBasis: HOME }],
      found: [{ message: 'messageForeign', at: 'legalBasis', severity: 'warning' }],
    },
    { name: 'no regulation', rows: [{ legalBasis: 'Arahan pimpinan' }], found: [{ message: 'messageNone' }] },
  ],
});
