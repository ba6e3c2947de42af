import { outOfScopeRegime } from '../../../src/core/rules/out-of-scope-regime';
import { testRule } from './test-rule';

testRule(outOfScopeRegime, {
  accepted: [
    { name: 'advice to a BLUD', rows: [{ object: 'Pendampingan penerapan pola keuangan BLUD puskesmas' }] },
    { name: 'a lease of what others own', rows: [{ object: 'Sewa gudang milik koperasi untuk beras' }] },
    { name: 'cooperation of the region', rows: [{}] },
    { name: 'use of data, not of property', rows: [{ title: 'Pemanfaatan data kependudukan' }] },
    {
      name: 'a hospital as the place only',
      rows: [{ title: 'Kerja sama pendidikan dokter di RSUD R. Syamsudin', agency: 'Dinas Kesehatan' }],
    },
  ],
  rejected: [
    ...[
      'Pinjam pakai gudang milik daerah untuk pengeringan kopi',
      'Sewa aula dan halaman milik Pemkab',
      'Pinjam pakai kendaraan operasional',
    ].map((object) => ({
      name: object,
      rows: [{ object }],
      found: [{ message: 'message', params: { regime: 'rules.out-of-scope-regime.BMD' } }],
    })),
    {
      name: 'a service of a BLUD run by a partner',
      rows: [{ object: 'Pengelolaan layanan rekam medis BLUD RSUD Ajibarang oleh mitra', agency: 'Dinas Kesehatan' }],
      found: [{ message: 'message', params: { regime: 'rules.out-of-scope-regime.BLUD' } }],
    },
    {
      name: 'lease of land and buildings of the region',
      rows: [{ title: 'Sewa tanah dan bangunan milik daerah untuk kantin' }],
      found: [{ message: 'message', params: { text: 'Sewa tanah dan bangunan milik daerah' } }],
    },
    {
      name: 'lease of regional property',
      rows: [{ title: 'Sewa tanah milik pemerintah kota untuk gerai' }],
      found: [
        { message: 'message', at: 'title', severity: 'warning', params: { regime: 'rules.out-of-scope-regime.BMD' } },
      ],
    },
    {
      name: 'build, operate, transfer',
      rows: [{ object: 'Bangun guna serah Pasar Pelita' }],
      found: [{ message: 'message', at: 'object', params: { text: 'Bangun guna serah' } }],
    },
    {
      name: 'public-private partnership',
      rows: [{ scope: 'Penyiapan KPBU penerangan jalan umum' }],
      found: [{ message: 'message', at: 'scope', params: { text: 'KPBU', citation: 'Perpres 38/2015' } }],
    },
    {
      name: 'what only the kind says',
      rows: [{ title: 'Eks Terminal Lama', kind: { value: null, raw: 'Pemanfaatan BMD', certainty: 'unreadable' } }],
      found: [{ message: 'message', at: 'kind', params: { text: 'Pemanfaatan BMD' } }],
    },
    {
      name: 'operation with a BLUD',
      rows: [{ title: 'Kerja sama operasional alat laboratorium', agency: 'RSUD R. Syamsudin, S.H.' }],
      found: [{ message: 'message', params: { regime: 'rules.out-of-scope-regime.BLUD' } }],
    },
  ],
});
