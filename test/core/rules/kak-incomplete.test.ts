import { kakIncomplete } from '../../../src/core/rules/kak-incomplete';
import { makeSource } from './make-object';
import { testRule } from './test-rule';

const KAK = { background: null, purpose: null, location: null, scope: null, benefits: null, impact: null };
const TIMELESS = { duration: null, start: null, end: null };
const COSTLESS = { financing: null, cost: null, costApbd: null, fundingSource: null };

testRule(kakIncomplete, {
  accepted: [
    { name: 'a complete proposal', rows: [{}] },
    { name: 'a period in place of a duration', rows: [{ duration: null }] },
    { name: 'amounts in place of a financing text', rows: [{ financing: null }] },
    {
      name: 'an impact denied with a reason',
      rows: [{ impact: 'Tidak ada dampak lingkungan karena kegiatan hanya berupa pertukaran data kependudukan.' }],
    },
    {
      name: 'a text repeated from above by intent',
      rows: [{ location: { value: 'Kecamatan Baros', raw: 'sda', notes: ['repeatsAbove'] } }],
    },
  ],
  rejected: [
    {
      name: 'an empty cell',
      rows: [{ scope: '' }],
      found: [{ message: 'messageEmpty', at: 'scope', field: 'scope', severity: 'error' }],
    },
    {
      name: 'a missing field with a column',
      rows: [{ impact: null }],
      found: [{ message: 'messageEmpty', at: 'impact' }],
    },
    {
      name: 'placeholders of real applications',
      rows: [{ background: 'terlampir', purpose: 'Ada dilampirkan', impact: '-', benefits: 'Nihil' }],
      found: [
        { message: 'messagePlaceholder', at: 'background', params: { text: 'terlampir' } },
        { message: 'messagePlaceholder', at: 'purpose' },
        { message: 'messagePlaceholder', at: 'benefits' },
        { message: 'messagePlaceholder', at: 'impact' },
      ],
    },
    {
      name: 'a duration still to be discussed',
      rows: [{ ...TIMELESS, duration: { value: null, raw: 'Akan dibicarakan' } }],
      found: [{ message: 'messagePlaceholder', at: 'duration' }],
    },
    {
      name: 'one word where reasoning is asked',
      rows: [{ impact: 'SDM' }],
      found: [{ message: 'messageHollow', at: 'impact' }],
    },
    {
      name: 'benefits too short to be judged',
      rows: [{ benefits: 'Umur TPA lebih panjang' }],
      found: [{ message: 'messageShort', at: 'benefits', severity: 'warning' }],
    },
    {
      name: 'benefits that repeat the purpose but for a word',
      rows: [
        {
          purpose: 'Meningkatkan mutu layanan kesehatan ibu dan anak di tujuh kecamatan',
          benefits: 'Meningkatkan mutu layanan kesehatan ibu dan anak pada tujuh kecamatan',
        },
      ],
      found: [{ message: 'messageNearCopied', at: 'benefits', params: { other: 'fields.purpose' } }],
    },
    {
      name: 'a register of running agreements, told once and as a note',
      rows: [
        { ...KAK, status: 'berjalan' },
        { ...KAK, title: 'Pelatihan pemandu wisata', status: 'berjalan' },
      ],
      sources: [makeSource(['title', 'duration', 'start', 'end', 'financing', 'status'])],
      found: [{ message: 'messageNoColumns', severity: 'info', params: { count: 6 } }],
    },
    {
      name: 'benefits copied from the purpose',
      rows: [
        {
          purpose: 'Meningkatkan mutu layanan kesehatan ibu dan anak',
          benefits: 'Meningkatkan mutu layanan kesehatan ibu dan anak.',
        },
      ],
      found: [{ message: 'messageCopied', at: 'benefits', params: { other: 'fields.purpose' } }],
    },
    {
      name: 'a register without any column of the KAK, once and mildly',
      rows: [{ ...KAK, ...TIMELESS, ...COSTLESS }],
      sources: [makeSource(['title', 'agency', 'partner'])],
      found: [{ message: 'messageNoColumns', at: 'id', field: null, severity: 'info', params: { count: 8 } }],
    },
    {
      name: 'a register with some columns of the KAK',
      rows: [{ ...KAK, scope: '', purpose: 'Mengurangi timbulan sampah di perbatasan' }],
      sources: [makeSource(['title', 'purpose', 'scope', 'duration', 'start', 'end', 'financing'])],
      found: [
        { message: 'messageNoColumns', at: 'id', severity: 'warning', params: { count: 4 } },
        { message: 'messageEmpty', at: 'scope' },
      ],
    },
  ],
});
