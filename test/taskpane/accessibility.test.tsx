/**
 * The quick look with axe at a few scenes without a browser; contrast and every state of a real run are checked in the
 * browser (test/e2e, test/taskpane/pictures.ts).
 */
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { SCENE_STEPS, SCENES, type Scene } from './fake-controller';
import { renderPane } from './render-pane';

// A machine under load takes its time; the work itself is well under a second a scene.
jest.setTimeout(60_000);
// axe measures icon fonts on a canvas, which jsdom does not have.
HTMLCanvasElement.prototype.getContext = () => null;

const RULES = { type: 'tag', values: ['wcag2a', 'wcag21a', 'wcag22aa', 'best-practice'] } as const;
const LOOKS: readonly (readonly [Scene, 'id' | 'en'])[] = [
  ['register', 'id'],
  ['validate', 'en'],
  ['rank', 'id'],
  ['study', 'id'],
  ['undo', 'en'],
  ['problem', 'id'],
];

test.each(LOOKS)('scene %s in %s has no axe violation', async (scene, language) => {
  const { container } = renderPane({ ...SCENES[scene], language }, SCENE_STEPS[scene]);
  const { violations } = await axe.run(container, {
    runOnly: { ...RULES, values: [...RULES.values] },
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(document.documentElement.lang).toBe(language);
});

test('the tools around a ranking have no axe violation when they are open', async () => {
  const { container, user } = renderPane(SCENES.rankTools, SCENE_STEPS.rankTools);
  const titles = ['Kriteria dan bobot', 'Coba ubah bobot', 'Bandingkan dua objek', 'Perbandingan berpasangan (AHP dan best-worst)', 'Penilai dan penilaian', 'Segel metode', 'Pembuktian angka']; // prettier-ignore
  for (const title of titles) await user.click(screen.getByText(title));
  for (const title of ['Jawab perbandingan', 'Agenda perbedaan']) await user.click(await screen.findByText(title));
  await user.click(await screen.findByRole('button', { name: 'Buktikan sekarang' }));
  const { violations } = await axe.run(container, {
    runOnly: { ...RULES, values: [...RULES.values] },
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
