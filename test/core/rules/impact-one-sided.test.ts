import { impactOneSided } from '../../../src/core/rules/impact-one-sided';
import { testRule } from './test-rule';

testRule(impactOneSided, {
  accepted: [
    {
      name: 'what is done about harm behind a label of its own',
      rows: [{ impact: 'Positif: promosi budaya; negatif: beban anggaran; upaya: rombongan paling banyak 10 orang.' }],
    },
    { name: 'gain, harm and what is done', rows: [{}] },
    {
      name: 'harm denied with a reason',
      rows: [
        {
          impact: 'Layanan warga meningkat; tidak ada dampak lingkungan karena kegiatan hanya berupa pertukaran data.',
        },
      ],
    },
    { name: 'one word, which another rule tells', rows: [{ impact: 'SDM' }] },
    { name: 'a running agreement', rows: [{ impact: 'Meningkatkan pendapatan warga sekitar', status: 'berjalan' }] },
  ],
  rejected: [
    {
      name: 'gains only',
      rows: [{ impact: 'Meningkatkan pendapatan pelaku usaha dan membuka lapangan kerja bagi 200 warga.' }],
      found: [
        {
          message: 'message',
          at: 'impact',
          severity: 'warning',
          params: { sides: ['rules.impact-one-sided.negative', 'rules.impact-one-sided.mitigation'] },
        },
      ],
    },
    {
      name: 'traffic that gets better, which is no harm',
      rows: [{ impact: 'Positif: lalu lintas lancar' }],
      found: [
        {
          message: 'message',
          params: { sides: ['rules.impact-one-sided.negative', 'rules.impact-one-sided.mitigation'] },
        },
      ],
    },
    {
      name: 'harm that nobody treats',
      rows: [{ impact: 'Pendapatan warga meningkat, tetapi lalu lintas menjadi macet pada jam sekolah.' }],
      found: [{ message: 'message', params: { sides: ['rules.impact-one-sided.mitigation'] } }],
    },
  ],
});
