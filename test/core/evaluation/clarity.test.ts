import { clarityOfObject, clarityOfText, CLARITY_WEIGHTS } from '../../../src/core/evaluation/clarity';
import { proposalState } from '../../../src/core/evaluation/proposal-state';
import { FIELD_IDS } from '../../../src/core/model/object';
import { validate } from '../../../src/core/rules/validate';
import { vagueWording } from '../../../src/core/rules/vague-wording';
import { makeCleanObject, makeObject, makeSource } from '../rules/make-object';

it('is whole for definite words and falls with every vague phrase', () => {
  expect(clarityOfText('Pengangkutan 42 ton sampah sehari.').score).toBe(100);
  const one = clarityOfText('Pengangkutan sampah, penimbangan, dan lain-lain.');
  expect(one).toMatchObject({
    score: 100 - CLARITY_WEIGHTS.error,
    sentences: 1,
    phrases: { error: 1, warning: 0, info: 0 },
  });
  expect(clarityOfText('Pengangkutan sampah secukupnya, penimbangan, dan lain-lain.').score).toBeLessThan(one.score);
});

it('weighs a phrase by the sentences around it', () => {
  const alone = clarityOfText('Sampah diangkut secepatnya.');
  const among = clarityOfText('Sampah diangkut secepatnya. Truk berangkat pukul 06.00. Sampah ditimbang di TPS Baros.');
  expect(among.penalty).toBeCloseTo(alone.penalty / 3);
});

it('counts long sentences', () => {
  const long = `${Array.from({ length: 31 }, (_, index) => `kata${index}`).join(' ')}.`;
  expect(clarityOfText(long)).toMatchObject({ longSentences: 1, score: 90 });
});

it('never falls below zero', () => {
  expect(clarityOfText('dll, dst, secukupnya, segera, secepatnya').score).toBe(0);
});

it('is the mean of the texts of a proposal by their sentences', () => {
  const clean = clarityOfObject(makeCleanObject());
  expect(clean.score).toBe(100);
  const vague = clarityOfObject(makeCleanObject({ scope: 'Pengangkutan dan lain-lain' }));
  expect(vague.fields.scope!.score).toBe(60);
  const parts = Object.values(vague.fields);
  const sentences = parts.reduce((sum, part) => sum + part.sentences, 0);
  const mean = parts.reduce((sum, part) => sum + part.score * part.sentences, 0) / sentences;
  expect(vague.score).toBe(Math.round(mean));
});

it('costs nothing for what other fields make definite or staff said is no problem', () => {
  const soft = { benefits: 'Pelayanan publik yang lebih optimal bagi warga kota', followUp: 'Bulan Mei' };
  expect(clarityOfObject(makeCleanObject(soft)).fields.benefits!.score).toBe(100);
  const object = makeCleanObject({ ...soft, indicator: '', scope: 'Pengangkutan secukupnya, dan lain-lain' });
  const context = { objects: [object], costs: [], sources: [makeSource(FIELD_IDS)], today: '2024-10-01' };
  const found = validate(context, [vagueWording]);
  const open = clarityOfObject(object, found);
  expect([open.fields.benefits!.score, open.fields.scope!.score]).toEqual([80, 20]);
  const decision = { status: 'excused', reason: 'Lampiran II', date: '2024-10-01' } as const;
  const excused = found.map((one) => (one.message.key.endsWith('A') ? { ...one, decision } : one));
  expect(clarityOfObject(object, excused).fields.scope!.score).toBe(60);
  expect(proposalState(object, found, []).parts.find(({ field }) => field === 'benefits')!.state).toBe('unclear');
  const all = found.map((one) => ({ ...one, decision }));
  const state = proposalState(object, all, []);
  expect([state.clarity, state.parts.find(({ field }) => field === 'benefits')!.state]).toEqual([100, 'given']);
});

it('has no score without a text', () => {
  expect(
    clarityOfObject(makeObject({ title: 'Sampah', scope: { value: null, raw: '-', notes: ['placeholder'] } })).score,
  ).toBeNull();
});
