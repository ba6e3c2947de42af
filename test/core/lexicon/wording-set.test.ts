/** Precision and recall of the lexicon on the labelled sentences, by sentence: vague when a phrase of some weight is found. */
import { findVague } from '../../../src/core/lexicon/find-vague';
import { WORDING } from '../../fixtures/wording';

const judged = WORDING.map(([label, text]) => ({
  label,
  text,
  found: findVague(text).filter(({ severity }) => severity !== 'info'),
}));

it('is large enough, with both kinds', () => {
  expect(WORDING.length).toBeGreaterThanOrEqual(120);
  for (const label of ['vague', 'fine']) expect(WORDING.filter(([own]) => own === label).length).toBeGreaterThan(50);
});

it('finds at least nine of ten and errs in at most one of ten findings', () => {
  const flagged = judged.filter(({ found }) => found.length > 0);
  const right = flagged.filter(({ label }) => label === 'vague');
  const vague = judged.filter(({ label }) => label === 'vague');
  const missed = vague.filter(({ found }) => found.length === 0).map(({ text }) => text);
  const alarms = flagged.filter(({ label }) => label === 'fine').map(({ text }) => text);
  expect({ precision: right.length / flagged.length >= 0.9, alarms: alarms.length <= 6 ? [] : alarms }).toEqual({
    precision: true,
    alarms: [],
  });
  expect({ recall: right.length / vague.length >= 0.9, missed: missed.length <= 6 ? [] : missed }).toEqual({
    recall: true,
    missed: [],
  });
});
