/** Approvals of cooperation abroad whose number and date stand under labels of their own. */
import { analyseSheets, type Rows } from '../../fixtures/analyse-sheets';

type Approvals = Readonly<Record<'council' | 'ministry' | 'foreign', readonly [string | null, string | null]>>;

const form = ({ council, ministry, foreign }: Approvals): Rows => [
  ['Judul Kerja Sama', 'Sister City Bidang Pendidikan Kejuruan'],
  ['Mitra Luar Negeri', 'City of Darwin, Australia'],
  ['Perangkat Daerah', 'Dinas Pendidikan'],
  ['Jenis Kerja Sama', 'KSDPL'],
  ['Jangka Waktu', '2 (dua) tahun'],
  ['Status Anggaran', 'Sudah di DPA Tahun 2026'],
  ['Nomor Persetujuan DPRD', council[0]],
  ['Tanggal Persetujuan DPRD', council[1]],
  ['Nomor Persetujuan Mendagri', ministry[0]],
  ['Tanggal Persetujuan Mendagri', ministry[1]],
  ['Nomor Pertimbangan Menlu', foreign[0]],
  ['Tanggal Pertimbangan Menlu', foreign[1]],
  ['Rapat interkementerian', '17 Maret 2026'],
];

const given: Approvals = {
  council: ['172/04/DPRD/2025', '18 November 2025'],
  ministry: ['099/6221/SJ', '21 Januari 2026'],
  foreign: ['D/00217/02/2026/64', '11 Februari 2026'],
};

const told = (approvals: Partial<Approvals>) => analyseSheets({ Usulan: form({ ...given, ...approvals }) }).told;

test('approvals in their order leave nothing to say', () => {
  expect(told({})('ministry-approval-missing')).toEqual([]);
  expect(told({})('council-approval-missing')).toEqual([]);
});

test('a consideration dated before the approval it follows is told at its date', () => {
  const early = told({ foreign: ['D/00217/02/2026/64', '12 Januari 2026'] });
  expect(early('ministry-approval-missing')).toEqual(['error Usulan!B12']);
});

test('the label of an empty date is no answer to the empty number above it', () => {
  expect(told({ ministry: [null, null] })('ministry-approval-missing')).toEqual(['error Usulan!B9']);
});

test('a list of what runs abroad is not asked how it was approved, unless it has a column for that', () => {
  const running: Rows = [
    ['No', 'Tentang', 'Mitra', 'Urusan', 'Jenis', 'Mulai', 'Berakhir'],
    [1, 'Pertukaran Pelajar', 'City of General Santos, Filipina', 'Pendidikan', 'KSDPL', '1 Agustus 2024', '31 Juli 2027'],
    [2, 'Konservasi Yaki', 'Selamatkan Yaki Programme', 'Pariwisata', 'KSDLL', '3 Februari 2025', '2 Februari 2028'],
  ]; // prettier-ignore
  const all = (rows: Rows) => {
    const { told: said } = analyseSheets({ Berjalan: rows });
    return [...said('council-approval-missing'), ...said('ministry-approval-missing')];
  };
  expect(all(running)).toEqual([]);
  const asked = running.map((row, index) => [
    ...row,
    ...(index === 0 ? ['Persetujuan DPRD', 'Persetujuan Mendagri'] : []),
  ]);
  expect(all(asked)).toHaveLength(4);
});
