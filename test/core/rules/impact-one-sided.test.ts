import { impactOneSided } from '../../../src/core/rules/impact-one-sided';
import { testRule } from './test-rule';

testRule(impactOneSided, {
  accepted: [
    {
      name: 'sides in plain words',
      rows: [
        {
          impact:
            'Pendapatan perajin naik Rp700.000 per bulan. Sebanyak 17 pengepul kehilangan pasokan kain. Dinas menempatkan mereka sebagai titik kirim.',
        },
        {
          impact:
            'Warga memperoleh air minum. Lahan gembala berkurang 54 hektare. Dinas membuka 60 hektare kebun pakan.',
        },
        {
          impact:
            'Keluarga pasien menerima layanan 24 jam. Antrean bertambah 20 menit. Dua lajur dipasang setiap Rabu.',
        },
      ],
    },
    {
      name: 'what is done about harm behind a label of its own',
      rows: [{ impact: 'Positif: promosi budaya; negatif: beban anggaran; upaya: rombongan paling banyak 10 orang.' }],
    },
    { name: 'gain, harm and what is done', rows: [{}] },
    {
      name: 'what is gained before the harm that has a name',
      rows: [
        {
          impact:
            'Sosial: 30 kader sungai dilatih. Lingkungan: 8 pabrik diberi batas baku mutu tertulis. Negatif: kader menambah 4 jam kerja; mitigasi: uang transpor Rp95.000 per orang.',
        },
      ],
    },
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
      name: 'sentences that may speak of harm and of what is done about it, as information',
      rows: [{ impact: 'Pendapatan perajin naik. Perajin tua tidak dapat ikut serta. Dinas mendatangi rumah mereka.' }],
      found: [{ message: 'message', at: 'impact', severity: 'info' }],
    },
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
