import { testRow } from '../../../src/core/rules/test-row';
import { testRule } from './test-rule';

testRule(testRow, {
  accepted: [
    { name: 'a real title', rows: [{}] },
    {
      name: 'titles that hold the word',
      rows: [
        { title: 'Uji coba layanan parkir elektronik' },
        { title: 'Tes kesehatan calon jemaah haji' },
        { title: 'Contoh kampung iklim Cikole' },
        { title: 'Uji coba data terpadu kesejahteraan sosial' },
        { title: 'Coba rasa kopi Priangan' },
      ],
    },
  ],
  rejected: [
    {
      name: 'trials of real applications',
      rows: [
        { title: 'tes tes' },
        { title: 'Testing Kerjasama' },
        { title: 'asdasd' },
        { title: 'Tes coba input usulan (testing)' },
      ],
      found: [
        { message: 'message', at: 'title', severity: 'warning' },
        ...Array.from({ length: 3 }, () => ({ message: 'message' })),
      ],
    },
    {
      name: 'a longer title beside another field that only tries',
      rows: [
        { title: 'tes input register usulan', agency: 'tes' },
        { title: 'Tes kebugaran pegawai', partner: 'asdf' },
      ],
      found: [{ message: 'message' }, { message: 'message' }],
    },
    {
      name: 'tries to enter something',
      rows: [{ title: 'coba input usulan' }, { title: 'Uji coba entri data' }, { title: 'coba isi dulu' }],
      found: [{ message: 'message' }, { message: 'message' }, { message: 'message' }],
    },
  ],
});
