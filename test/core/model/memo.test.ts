/** Remembered answers stay right, also once more texts were asked for than are remembered. */
import { finish } from '../../../src/core/intake/slices';
import { rememberByObject, rememberBySettings, rememberByText, rememberLastSlices } from '../../../src/core/model/memo';

it('asks each text once and answers the same', () => {
  const asked: string[] = [];
  const length = rememberByText((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([length('abc'), length(''), length('abc'), length('')]).toEqual([3, null, 3, null]);
  expect(asked).toEqual(['abc', '']);
});

it('answers rightly when its list is full, and keeps what was asked last', () => {
  let asked = 0;
  const double = rememberByText((text) => {
    asked += 1;
    return text + text;
  });
  for (let index = 0; index < 20_050; index += 1) double(String(index));
  expect([double('0'), double('20049')]).toEqual(['00', '2004920049']);
  expect(asked).toBe(20_051);
});

it('tells settings apart, and asks for long texts each time', () => {
  const asked: string[] = [];
  const repeat = rememberBySettings(
    (text, times: number) => {
      asked.push(text);
      return text.repeat(times);
    },
    (times) => times,
  );
  expect([repeat(2)('a'), repeat(3)('a'), repeat(2)('a')]).toEqual(['aa', 'aaa', 'aa']);
  const long = 'b'.repeat(200);
  expect([repeat(1)(long), repeat(1)(long)]).toEqual([long, long]);
  expect(asked).toEqual(['a', 'a', long, long]);
});

it('asks for each object once, not for one that is equal', () => {
  let asked = 0;
  const count = rememberByObject((list: readonly number[]) => {
    asked += 1;
    return list.length;
  });
  const list = [1, 2];
  expect([count(list), count(list), count([1, 2])]).toEqual([2, 2, 2]);
  expect(asked).toBe(2);
});

it('keeps the last answer while the question holds the same, and no other', () => {
  const asked: number[] = [];
  const sum = rememberLastSlices(function* ({ numbers }: { readonly numbers: readonly number[] }) {
    yield;
    const total = numbers.reduce((all, one) => all + one, 0);
    asked.push(total);
    return total;
  });
  const answers = [
    [1, 2],
    [1, 2],
    [1, 3],
    [1, 2],
    [1, 2, 0],
  ].map((numbers) => finish(sum({ numbers })));
  expect(answers).toEqual([3, 3, 4, 3, 3]);
  expect(asked).toEqual([3, 4, 3, 3]);
});
