import { objectOutsideAuthority } from '../../../src/core/rules/object-outside-authority';
import { testRule } from './test-rule';

testRule(objectOutsideAuthority, {
  accepted: [
    ...[
      'Pelatihan pertahanan sipil dan Linmas',
      'Rehabilitasi rumah ibadah',
      'Pelatihan pertahanan diri bagi perempuan',
      'Sidang keliling bersama Pengadilan Agama',
      'Bantuan sarana tempat ibadah keagamaan',
      'Pendampingan psikososial anak sesuai UU 11/2012 tentang Sistem Peradilan Pidana Anak',
      'Pelayanan peradilan agama berupa isbat nikah terpadu bagi warga kurang mampu',
      'Pendampingan dan pembinaan jaksa pengacara negara bagi perangkat daerah',
    ].map((object) => ({ name: object, rows: [{ object }] })),
    { name: 'an affair of the region', rows: [{}] },
    {
      name: 'land, which is not defence',
      rows: [{ title: 'Sertifikasi aset bersama Kantor Pertanahan', affair: '2.10' }],
    },
    {
      name: 'security and religion in a local sense',
      rows: [
        {
          title: 'Pengawasan keamanan pangan segar',
          object: 'Pendidikan agama di sekolah dasar',
          scope: 'Penggunaan insentif fiskal daerah dan ketertiban umum',
        },
      ],
    },
    { name: 'local enforcement', rows: [{ scope: 'Operasi yustisi peraturan daerah oleh Satpol PP' }] },
  ],
  rejected: [
    ...[
      'Pengawasan ruang udara pertahanan dengan pesawat nirawak',
      'Pembinaan kerukunan dan ibadah keagamaan mahasiswa',
      'Penyelenggaraan kehidupan beragama di kampus',
      'Pembinaan Hakim dan Layanan Peradilan Agama',
      'Layanan peradilan tata usaha negara',
      'Peradilan pidana ringan di kelurahan',
      'Pelaksanaan peradilan pidana anak',
    ].map((object) => ({ name: object, rows: [{ object }], found: [{ message: 'message', at: 'object' as const }] })),
    {
      name: 'an affair column that names foreign policy',
      rows: [{ affair: { value: null, raw: 'Politik Luar Negeri', certainty: 'unreadable' } }],
      found: [{ message: 'message', at: 'affair', severity: 'error' }],
    },
    {
      name: 'national defence',
      rows: [{ object: 'Penguatan pertahanan negara di wilayah perbatasan' }],
      found: [{ message: 'message', at: 'object', params: { affair: 'rules.object-outside-authority.pertahanan' } }],
    },
    {
      name: 'monetary policy in a scope',
      rows: [{ scope: 'Penyusunan kebijakan moneter dan pengendalian uang beredar' }],
      found: [{ message: 'message', at: 'scope' }],
    },
    {
      name: 'an object that says security and nothing else',
      rows: [{ object: 'Keamanan' }],
      found: [{ message: 'message', at: 'object' }],
    },
    {
      name: 'courts',
      rows: [{ title: 'Pembentukan pengadilan di Kota Sukabumi' }],
      found: [{ message: 'message', at: 'title' }],
    },
  ],
});
