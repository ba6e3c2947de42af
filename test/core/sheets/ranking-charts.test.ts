/** The native charts of Peringkat: which there are, what they stand on, and whether they are told apart without colour. */
import { rank } from '../../../src/core/ranking/rank';
import { makeCharts } from '../../../src/core/sheets/ranking/charts';
import { makeFrame } from '../../../src/core/sheets/ranking/make-frame';
import { CHART_TONES } from '../../../src/core/sheets/sheet-style';
import { CRITERIA, makeObjects, t } from './fixtures';

const OBJECTS = makeObjects(4, 3);
const SCORED = CRITERIA.slice(0, 3).map((one) => ({ ...one, from: { type: 'scores' } as const }));
const RANKING = rank({
  objects: OBJECTS,
  criteria: SCORED,
  values: OBJECTS.flatMap(({ id: object }, row) =>
    SCORED.map(({ id }, column) => ({ object, criterion: id, value: 1 + ((row + 2 * column) % 5), cell: null })),
  ),
});

const drawn = (ranking = RANKING) => makeCharts(makeFrame(ranking, t), ranking, 40, t);

test('rank with its interval and the contributions are drawn; weights only where several assessors compared', () => {
  expect(drawn().charts.map(({ name, kind }) => [name, kind])).toEqual([
    ['kersama-ranking', 'barClustered'],
    ['kersama-contribution', 'barStacked'],
  ]);
  const alone = { ...RANKING, weightsBy: [{ assessor: 'Ani', weights: [0.5, 0.3, 0.2] }] };
  expect(drawn(alone).charts).toHaveLength(2);
});

test('the weights of each assessor stand beside each other, by criterion', () => {
  const weightsBy = [
    { assessor: 'Ani', weights: [0.5, 0.3, 0.2] },
    { assessor: 'Budi', weights: [0.2, 0.2, 0.6] },
    { assessor: 'ani', weights: [1, 0, 0] },
  ];
  const { charts, blocks, bottom } = drawn({ ...RANKING, weightsBy });
  const chart = charts.at(-1)!;
  expect(chart).toMatchObject({ name: 'kersama-weights', kind: 'columnClustered' });
  const block = blocks.find(({ top, left }) => top + 1 === chart.source.top && left === chart.source.left)!;
  expect(block.cells.slice(1)).toEqual([
    [t('sheets.ranking.criterion'), 'Ani', 'Budi', 'ani (2)'],
    ['K1', 0.5, 0.2, 1],
    ['K2', 0.3, 0.2, 0],
    ['K3', 0.2, 0.6, 0],
  ]);
  expect(bottom).toBe(chart.place.bottom);
  // No chart or table covers another.
  const areas = charts.flatMap(({ source, place }) => [source, place]);
  areas.forEach((one, index) =>
    areas.slice(index + 1).forEach((other) => {
      const isApart =
        one.bottom < other.top || other.bottom < one.top || one.right < other.left || other.right < one.left;
      expect(isApart).toBe(true);
    }),
  );
});

test('neighbouring series differ in lightness, so that print in black and white tells them apart', () => {
  const lightness = (color: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  };
  CHART_TONES.forEach((tone, index) => {
    const next = CHART_TONES[(index + 1) % CHART_TONES.length]!;
    expect(Math.abs(lightness(tone) - lightness(next))).toBeGreaterThan(0.25);
  });
});
