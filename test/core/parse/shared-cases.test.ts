import { measureValues } from '../../bench/values';

const figures = measureValues();
const withCases = figures === null ? describe.skip : describe;

withCases('shared parse cases', () => {
  it('are never read wrongly without a doubt, and at least 97 in 100 are right', () => {
    expect(figures!.wrong).toEqual([]);
    expect(figures!.right / figures!.cases).toBeGreaterThanOrEqual(0.97);
  });
});
