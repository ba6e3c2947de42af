import { testRow } from '../../../src/core/rules/test-row';
import { makeRecord } from './make-record';
import { testRule } from './test-rule';

const OPEN = { kind: '', affair: '', agency: '', partner: '', location: '', scope: '' };

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
    {
      name: 'an intern whose name resembles a trial',
      rows: [{}],
      records: [makeRecord('interns', { name: 'Asdar', studentNumber: 'P1012', university: 'Universitas A' })],
    },
    {
      name: 'documents that are meant',
      rows: [{}],
      records: [makeRecord('agreements', { title: 'Uji coba parkir elektronik', number: '1/KSB/2025' })],
    },
    {
      name: 'a real title of a proposal that begins so, beside a partner',
      rows: [{ ...OPEN, title: 'Tes kesehatan calon jemaah haji', partner: 'RS Haji' }],
    },
  ],
  rejected: [
    {
      name: 'a row that begins so and fills in nothing else that is asked for',
      rows: [
        {
          ...OPEN,
          title: 'TES INPUT jangan dihapus',
          kind: { value: 'KSDPK', raw: 'B. PIHAK KETIGA', notes: ['inferred'] },
        },
      ],
      found: [{ message: 'message', at: 'title' }],
    },
    {
      name: 'a try among the documents and the dates',
      rows: [{}],
      records: [
        makeRecord('agreements', { number: '123', title: 'testing kerjasama', partner: 'coba' }),
        makeRecord('schedule', { title: 'tes' }),
      ],
      found: [
        {
          message: 'messageRow',
          cure: 'cureRow',
          cell: "'Tabel agreements'!E5",
          params: { text: 'testing kerjasama' },
        },
        { message: 'messageRow', params: { text: 'tes' } },
      ],
    },
    {
      name: 'a try among the potentials, by its object or else by the potential itself',
      rows: [{}],
      records: [
        makeRecord('potential', { potential: 'asdf', object: 'coba' }, { rowIndex: 4 }),
        makeRecord('potential', { potential: 'testing' }, { rowIndex: 5 }),
        makeRecord('potential', { potential: 'tes', object: 'Pengolahan kopi' }, { rowIndex: 6 }),
      ],
      found: [
        { message: 'messageRow', cure: 'cureRow', params: { text: 'coba' } },
        { message: 'messageRow', params: { text: 'testing' } },
      ],
    },
    {
      name: 'an intern of whom nothing else is given',
      rows: [{}],
      records: [makeRecord('interns', { name: 'coba', studentNumber: '123', university: 'tes' })],
      found: [{ message: 'messageIntern', cure: 'cureIntern', severity: 'warning' }],
    },
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
      rows: [
        { title: 'coba input usulan' },
        { title: 'Uji coba entri data' },
        { title: 'coba isi dulu' },
        { title: 'Coba' },
      ],
      found: [{ message: 'message' }, { message: 'message' }, { message: 'message' }, { message: 'message' }],
    },
  ],
});
