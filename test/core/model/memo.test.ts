/** Remembered answers stay right, also once more texts were asked for than are remembered. */
import { rememberByText } from '../../../src/core/model/memo';

it('asks each text once and answers the same', () => {
  const asked: string[] = [];
  const length = rememberByText((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([length('abc'), length(''), length('abc'), length('')]).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['abc', '']);
});

it('answers rightly when its list is full', () => {
  const double = rememberByText((text) => text + text);
  for (let index = 0; index < 20_050; index += 1) double(String(index));
  expect([double('0'), double('20049')]).toEqual(['00', '2004920049']);
});
