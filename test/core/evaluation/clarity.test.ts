import { clarityOfObject, clarityOfText, CLARITY_WEIGHTS } from '../../../src/core/evaluation/clarity';
import { makeCleanObject, makeObject } from '../rules/make-object';

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

it('has no score without a text', () => {
  expect(
    clarityOfObject(makeObject({ title: 'Sampah', scope: { value: null, raw: '-', notes: ['placeholder'] } })).score,
  ).toBeNull();
});
