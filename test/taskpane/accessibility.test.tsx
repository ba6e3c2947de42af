/** Every scene of the pane, in both languages, without an axe violation (contrast is measured in pictures.ts). */
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { SCENE_STEPS, SCENES, type Scene } from './fake-controller';
import { renderPane } from './render-pane';

// Pages with every source opened hold hundreds of options.
jest.setTimeout(60_000);
// axe measures icon fonts on a canvas, which jsdom does not have.
HTMLCanvasElement.prototype.getContext = () => null;

const scenes = Object.keys(SCENES) as Scene[];

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test.each(scenes)('scene %s has no axe violation', async (scene) => {
    const { container, user } = renderPane({ ...SCENES[scene], language }, SCENE_STEPS[scene]);
    if (scene === 'history') await user.click(screen.getByRole('button', { name: /^(Riwayat|History)$/ }));
    for (const summary of container.querySelectorAll('summary')) await user.click(summary);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
  });
});
