import { measureValues } from '../../bench/values';

const figures = measureValues();
const withCases = figures === null ? describe.skip : describe;

withCases('shared parse cases', () => {
  it('are all read right, with a doubt where one is due', () => {
    expect(figures!.wrong).toEqual([]);
    expect(figures!.missed).toEqual([]);
  });
});
