/** What stands in the pane before Excel has answered, and when the pane cannot start. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BootScreen, type BootState } from '../../src/boot/BootScreen';
import '../../src/i18n/index';

const nothing = (): void => undefined;

test.each<[BootState, RegExp, number]>([
  ['waiting', /^Menunggu Excel siap/, 0],
  ['notExcel', /^Panel ini hanya bekerja di dalam Excel/, 0],
  ['tooOld', /^Versi Excel ini belum mendukung Kersama/, 0],
  ['crashed', /^Panel berhenti karena kesalahan pada Kersama/, 1],
])('in the state %s it says what happened, and offers to reload only when that helps', (state, sentence, buttons) => {
  render(<BootScreen state={state} displayLanguage="id-ID" onReload={nothing} />);
  expect(screen.getByRole('status')).toHaveTextContent(sentence);
  expect(screen.queryAllByRole('button')).toHaveLength(buttons);
});

test('after eight seconds without an answer it says so and offers to reload', async () => {
  jest.useFakeTimers();
  const reload = jest.fn();
  render(<BootScreen state="waiting" displayLanguage="id-ID" onReload={reload} />);
  act(() => jest.advanceTimersByTime(7900));
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  act(() => jest.advanceTimersByTime(200));
  expect(screen.getByRole('status')).toHaveTextContent('Excel belum menjawab');
  jest.useRealTimers();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Muat ulang panel' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('speaks the language of Excel', () => {
  render(<BootScreen state="notExcel" displayLanguage="en-US" onReload={nothing} />);
  expect(screen.getByRole('status')).toHaveTextContent('This pane works inside Excel only.');
});
