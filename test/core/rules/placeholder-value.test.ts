import { placeholderValue } from '../../../src/core/rules/placeholder-value';
import { testRule } from './test-rule';

testRule(placeholderValue, {
  accepted: [
    { name: 'content', rows: [{}] },
    {
      name: 'nothing where nothing is a fair answer',
      rows: [{ issues: 'Nihil', detailNumber: '-', costPartner: { value: null, raw: '-' } }],
    },
    { name: 'a sentence that holds the word', rows: [{ scope: 'Data terlampir pada Lampiran II, 14 halaman' }] },
    { name: 'a status read from such words', rows: [{ status: { value: 'ditelaah', raw: 'Dalam proses' } }] },
    { name: 'no cost at all', rows: [{ financing: { value: null, raw: 'tanpa biaya', notes: ['noCost'] } }] },
  ],
  rejected: [
    {
      name: 'an impact of "-"',
      rows: [{ impact: '-' }],
      found: [{ message: 'messageNone', at: 'impact', severity: 'warning' }],
    },
    {
      name: 'an annex nobody named',
      rows: [{ costApbn: { value: null, raw: 'terlampir' } }],
      found: [{ message: 'messageDeferred', at: 'costApbn' }],
    },
    {
      name: 'a duration to be discussed',
      rows: [{ duration: { value: null, raw: 'Akan dibicarakan' } }],
      found: [{ message: 'messageDeferred', at: 'duration' }],
    },
    { name: 'dots of a form', rows: [{ location: '........' }], found: [{ message: 'messageFiller', at: 'location' }] },
    {
      name: 'ditto that was resolved, mildly',
      rows: [{ title: { value: 'Tri Dharma Perguruan Tinggi', raw: 'sda', notes: ['repeatsAbove'] } }],
      found: [{ message: 'messageDitto', at: 'title', severity: 'info' }],
    },
    {
      name: 'ditto that was not',
      rows: [{ partner: { value: null, raw: 'idem' } }],
      found: [{ message: 'messageDitto', severity: 'warning' }],
    },
  ],
});
