/** The clock of the pane, and the controller put together over Excel. */
import { composeController, localClock } from '../../src/boot/compose';

test('the clock tells local day and time, without zone', () => {
  jest.useFakeTimers({ now: new Date(2024, 0, 5, 7, 8, 9) });
  expect(localClock.today()).toBe('2024-01-05');
  expect(localClock.now()).toBe('2024-01-05T07:08:09');
  jest.useRealTimers();
  expect(localClock.ticks()).toBeLessThanOrEqual(localClock.ticks());
});

test('a composed controller asks nothing of Excel before a person does', () => {
  const state = composeController('id-ID').getState();
  expect(state).toMatchObject({ analysis: null, activity: { type: 'idle' }, language: 'auto' });
  expect(state.steps.map(({ state: step }) => step)).toEqual(['ready', 'todo', 'todo', 'todo']);
});
