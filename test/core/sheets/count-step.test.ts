import { countStep } from '../../../src/core/sheets/count-step';

test('few things are counted by ones, many as Excel likes', () => {
  expect([1, 5].map(countStep)).toEqual([{ step: 1 }, { step: 1 }]);
  expect([6, 100].map(countStep)).toEqual([{}, {}]);
});
