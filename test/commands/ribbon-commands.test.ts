/** The ribbon's functions: each opens its step, also before the pane is there and where it cannot be shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerRibbonCommands, RIBBON_FUNCTIONS } from '../../src/commands/ribbon-commands';
import { makeStepRequests } from '../../src/taskpane/step-requests';

function register(canShow: boolean) {
  const functions = new Map<string, () => Promise<void>>();
  const done: string[] = [];
  registerRibbonCommands({
    showPane: () => {
      done.push('show');
      return Promise.resolve(canShow);
    },
    openStep: (step) => done.push(step),
    associate: (name, run) => functions.set(name, run),
  });
  return { functions, done };
}

test('every function of the manifest is tied to a step, and no other', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]);
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(RIBBON_FUNCTIONS).toSorted());
  expect([...register(true).functions.keys()].toSorted()).toEqual(Object.keys(RIBBON_FUNCTIONS).toSorted());
});

test.each(Object.entries(RIBBON_FUNCTIONS))(
  '%s shows the pane at its step, even where it is open already',
  async (name, step) => {
    for (const canShow of [true, false]) {
      const { functions, done } = register(canShow);
      await functions.get(name)!();
      expect(done).toEqual([step, 'show']);
    }
  },
);

test('a request that came before the pane is kept, the last one only', () => {
  const requests = makeStepRequests();
  requests.request('validate');
  requests.request('rank');
  const heard: string[] = [];
  const stop = requests.listen((step) => heard.push(step));
  requests.request('summarise');
  stop();
  requests.request('register');
  expect(heard).toEqual(['rank', 'summarise']);
});
