import { councilApprovalMissing } from '../../../src/core/rules/council-approval-missing';
import { testRule } from './test-rule';

testRule(councilApprovalMissing, {
  accepted: [
    { name: 'a domestic plan within the budget', rows: [{}] },
    {
      name: 'a foreign partner with an approval',
      rows: [{ kind: 'KSDPL', councilApproval: '172/14/DPRD/2024 tanggal 5 Juni 2024' }],
    },
    {
      name: 'an unbudgeted plan with an approval',
      rows: [{ budgetStatus: 'belum-dianggarkan', councilApproval: '172/20/DPRD/2024' }],
    },
    {
      name: 'a text that denies the burden',
      rows: [{ impact: 'Kegiatan ini tidak membebani masyarakat dan tidak memungut biaya.' }],
    },
    { name: 'a text that denies a fee', rows: [{ financing: 'APBD; biaya tidak dibebankan kepada masyarakat' }] },
    ...[
      'Tidak ada biaya yang dibebankan kepada masyarakat',
      'Biaya tidak boleh dibebankan kepada masyarakat',
      'Penyedia dilarang memungut iuran yang membebani masyarakat',
    ].map((impact) => ({ name: impact, rows: [{ impact }] })),
    {
      name: 'the word beban in another sense',
      rows: [{ impact: 'Beban kerja petugas loket berkurang dua jam sehari.' }],
    },
  ],
  rejected: [
    {
      name: 'a sister city',
      rows: [{ kind: 'KSDPL' }],
      found: [{ message: 'messageForeign', at: 'councilApproval', severity: 'error' }],
    },
    {
      name: 'an approval still awaited',
      rows: [{ partnerKind: 'luar-negeri', councilApproval: 'Belum, menunggu jadwal Banmus' }],
      found: [{ message: 'messageForeign' }],
    },
    {
      name: 'a plan outside the budget whose PKS is being drafted',
      rows: [{ budgetStatus: { value: 'belum-dianggarkan', raw: 'Belum dianggarkan' }, stage: 'penyusunan-pks' }],
      found: [
        { message: 'messageBudget', at: 'budgetStatus', severity: 'error', params: { text: 'Belum dianggarkan' } },
      ],
    },
    {
      name: 'an approval said not to be needed where the budget has no money',
      rows: [
        {
          budgetStatus: { value: 'belum-dianggarkan', raw: 'Belum dianggarkan' },
          stage: 'penyusunan-pks',
          councilApproval: 'Tidak diperlukan, biaya sudah dianggarkan pada APBD 2026',
        },
      ],
      found: [{ message: 'messageBudget', at: 'budgetStatus', severity: 'error' }],
    },
    {
      name: 'the same in preparation',
      rows: [{ budgetStatus: 'diusulkan-perubahan', stage: 'persiapan' }],
      found: [{ message: 'messageBudget', severity: 'warning' }],
    },
    {
      name: 'a financing text that says so',
      rows: [{ budgetStatus: null, financing: 'Pembiayaan belum teranggarkan pada APBD 2024' }],
      found: [{ message: 'messageBudget', at: 'financing' }],
    },
    {
      name: 'a burden on the public',
      rows: [{ impact: 'Tarif layanan baru akan membebani masyarakat sebesar Rp5.000,00 per bulan.' }],
      found: [{ message: 'messageBurden', at: 'impact' }],
    },
    ...[
      'APBD tidak cukup sehingga biaya dibebankan kepada masyarakat',
      'Kegiatan tidak mengubah tarif. Iuran baru dibebankan kepada warga',
      'Tidak hanya daerah, masyarakat dibebani iuran',
    ].map((impact) => ({
      name: impact,
      rows: [{ impact }],
      found: [{ message: 'messageBurden', at: 'impact' as const }],
    })),
    ...['masyarakat dibebani iuran Rp2.000,00 per kg', 'angkutan dibebankan kepada warga'].map((burden) => ({
      name: burden,
      rows: [{ financing: `APBD Tahun Anggaran 2025 Rp750.000.000,00; ${burden}` }],
      found: [{ message: 'messageBurden', at: 'financing' as const }],
    })),
  ],
});
