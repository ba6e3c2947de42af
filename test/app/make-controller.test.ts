import { makeController, type InspectableController } from '../../src/app/make-controller';
import type {
  ApplyOptions,
  HostRefusal,
  JournalEntry,
  Ports,
  SheetChange,
  StoredSettings,
  WorkbookChange,
} from '../../src/app/ports';
import { ok, refuse, type Result } from '../../src/core/model/result';
import { makeTranslator } from '../../src/i18n/index';
import { emptyReading, registerReading } from './make-reading';

interface Fake {
  readonly ports: Ports;
  readonly calls: string[];
  settings: StoredSettings;
  applied: ApplyOptions | null;
  reading: ReturnType<typeof registerReading>;
  refuse: Partial<Record<string, HostRefusal>>;
  action: SheetChange['action'];
  change: (changes: readonly WorkbookChange[]) => void;
  wait: Promise<void>;
}

const ENTRY: JournalEntry = {
  id: '0001',
  command: 'run',
  label: 'x',
  at: '2024-09-30T00:00:00',
  state: 'done',
  sheets: ['Register'],
};

function makeFake(): Fake {
  const answer = async <T>(name: string, value: () => T): Promise<Result<T, HostRefusal>> => {
    fake.calls.push(name);
    await fake.wait;
    const code = fake.refuse[name];
    return code === undefined ? ok(value()) : refuse(code);
  };
  const fake: Fake = {
    calls: [],
    settings: { version: 1, language: 'auto', mapping: {}, stamps: {} },
    applied: null,
    reading: registerReading(),
    refuse: {},
    action: 'create',
    change: () => undefined,
    wait: Promise.resolve(),
    ports: {
      reader: {
        read: async ({ signal }) => {
          const result = await answer('read', () => fake.reading);
          return signal?.aborted === true ? refuse('cancelled') : result;
        },
      },
      writer: {
        preview: (plans) =>
          answer(
            'preview',
            () =>
            plans.map(({ sheet, name }) => ({
              sheet, name, action: fake.action, cellsWritten: 2, rowsAdded: 1, rowsRemoved: 0, overwritten: [], overwrittenCount: 0,
            })), // prettier-ignore
          ),
        apply: (_, options) => answer('apply', () => { fake.applied = options; return ENTRY; }), // prettier-ignore
      },
      journal: {
        list: () => answer('list', () => [ENTRY]),
        previewUndo: () =>
          answer('previewUndo', () => ({ entry: ENTRY, sheetsRemoved: [], cellsRestored: 1, conflicts: [] })),
        undo: () => answer('undo', () => ({ ...ENTRY, state: 'undone' as const })),
      },
      settings: {
        load: () => answer('load', () => fake.settings),
        save: (settings) => answer('save', () => { fake.settings = settings; return null; }), // prettier-ignore
      },
      navigator: { select: () => answer('select', () => null), show: () => answer('show', () => null) },
      watcher: {
        watch: (onChange) => {
          fake.change = onChange;
          return answer('watch', () => () => { fake.calls.push('unwatch'); return Promise.resolve(); }); // prettier-ignore
        },
      },
      files: { read: () => Promise.resolve(refuse('damaged')) },
      maker: { make: () => Promise.resolve(new Uint8Array()) },
      inserter: { insert: () => answer('insert', () => ({ entry: ENTRY, sheets: [] })) },
      clock: { today: () => '2024-09-30', now: () => '2024-09-30T00:00:00', ticks: () => 0 },
    },
  };
  return fake;
}

function open(fake: Fake, interactive = true): InspectableController {
  const translatorFor = (language: string) => makeTranslator(language === 'en' ? 'en' : 'id');
  return makeController({ ports: fake.ports, translatorFor, pause: () => Promise.resolve(), interactive });
}

test('refreshing watches, reads and analyses, and writes nothing', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.refresh();
  expect(fake.calls).toEqual(['watch', 'read', 'load']);
  const state = controller.getState();
  expect(state.analysis!.objects).toHaveLength(2);
  expect(state.steps.map(({ state: step }) => step)).toEqual(['ready', 'todo', 'todo', 'todo']);
  expect(state).toMatchObject({ activity: { type: 'idle' }, problem: null, journal: [] });
});

test('a step is shown before it is written, and written once', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.prepare('register');
  expect(controller.getState().preview).toMatchObject({
    command: 'register',
    changes: [{ sheet: 'settings' }, { sheet: 'register' }],
  });
  expect(fake.calls).not.toContain('apply');
  await controller.apply();
  await controller.apply();
  expect(fake.calls.filter((call) => call === 'apply')).toHaveLength(1);
  expect(controller.getState()).toMatchObject({
    preview: null,
    notice: { type: 'applied', command: 'register', cells: 4 },
  });
  expect(Object.keys(fake.applied!.settings!.stamps)).toEqual(['register']);
});

test('a step with nothing to write says so', async () => {
  const fake = makeFake();
  fake.action = 'none';
  const controller = open(fake);
  await controller.prepare('run');
  expect(controller.getState()).toMatchObject({ preview: null, notice: { type: 'nothingToDo', command: 'run' } });
});

test('a refusal becomes a problem with its command, and the next command clears it', async () => {
  const fake = makeFake();
  fake.refuse = { preview: 'protectedSheet' };
  const controller = open(fake);
  await controller.prepare('rank');
  expect(controller.getState()).toMatchObject({ activity: { type: 'idle' }, preview: null, problem: { command: 'rank', refusal: { code: 'protectedSheet' } } }); // prettier-ignore
  fake.refuse = {};
  await controller.prepare('rank');
  expect(controller.getState().problem).toBeNull();
});

test('a refused write keeps the preview, so that it can be tried again', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.prepare('register');
  fake.refuse = { apply: 'cellEdit' };
  await controller.apply();
  expect(controller.getState()).toMatchObject({
    preview: { command: 'register' },
    problem: { refusal: { code: 'cellEdit' } },
  });
});

test('while one command runs another is left out, and cancelling ends it', async () => {
  const fake = makeFake();
  let release = (): void => undefined;
  fake.wait = new Promise((resolve) => { release = resolve; }); // prettier-ignore
  const controller = open(fake);
  const first = controller.refresh();
  await controller.prepare('run');
  expect(fake.calls).toEqual(['watch']);
  expect(controller.getState().activity).toMatchObject({ type: 'running', command: 'read', cancellable: true });
  controller.cancel();
  release();
  await first;
  expect(controller.getState()).toMatchObject({
    activity: { type: 'idle' },
    notice: { type: 'cancelled' },
    problem: null,
  });
});

test('choosing a field is remembered and recomputes without reading again', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.refresh();
  const source = controller.getState().analysis!.sources[0]!;
  const column = source.columns.find(({ field }) => field === 'partner')!;
  await controller.chooseField(source, column.heading, 'notes');
  expect(fake.calls.filter((call) => call === 'read')).toHaveLength(1);
  expect(Object.values(fake.settings.mapping[source.key]!)).toEqual(['notes']);
  expect(controller.getState().analysis!.sources[0]!.columns.map(({ field }) => field)).toContain('notes');
});

test('undo is shown first, then done, and the workbook is read again', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.prepareUndo();
  expect(controller.getState().undoPreview).toMatchObject({ entry: { id: '0001' } });
  await controller.undo(true);
  expect(fake.calls.slice(-4)).toEqual(['undo', 'load', 'save', 'read']);
  expect(controller.getState()).toMatchObject({
    undoPreview: null,
    notice: { type: 'undone', entry: { state: 'undone' } },
  });
});

test('another language is stored and shows its own names', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.refresh();
  await controller.setLanguage('en');
  expect(fake.settings.language).toBe('en');
  expect(controller.getState().language).toBe('en');
  expect(controller.full()!.t('host.command.run')).toBe('Run all steps');
});

test('a workbook without objects needs the person', async () => {
  const fake = makeFake();
  fake.reading = emptyReading();
  const controller = open(fake);
  await controller.refresh();
  expect(controller.getState().steps[0]).toMatchObject({ id: 'register', state: 'needsYou' });
});

test('listeners hear of each change until they stop, and disposing stops watching', async () => {
  const fake = makeFake();
  const controller = open(fake);
  let heard = 0;
  const stop = controller.subscribe(() => (heard += 1));
  await controller.refresh();
  expect(heard).toBeGreaterThan(1);
  stop();
  const before = heard;
  controller.dismissProblem();
  expect(heard).toBe(before);
  await controller.dispose();
  expect(fake.calls.at(-1)).toBe('unwatch');
});

test('without a pane nothing is watched, and each port is asked once', async () => {
  const fake = makeFake();
  const controller = open(fake, false);
  await controller.prepare('run');
  await controller.apply();
  expect(fake.calls).toEqual(['read', 'load', 'preview', 'apply']);
});

const states = (controller: InspectableController): string[] => controller.getState().steps.map(({ state }) => state);

test('no step makes an earlier one stale, and a ranking without scores waits for the person', async () => {
  const fake = makeFake();
  const controller = open(fake);
  const seen: string[][] = [];
  for (const step of ['register', 'validate', 'rank', 'summarise'] as const) {
    await controller.prepare(step);
    await controller.apply();
    seen.push(states(controller));
    // What the host would read next time: the same sources, and the sheets that were written.
    const { snapshot } = fake.reading;
    const written = { register: 'register', validate: 'findings', rank: 'ranking', summarise: 'summary' } as const;
    const sheet = { ...snapshot.sheets[0]!, id: `{${step}}`, name: step, owned: written[step] };
    const empty = { ...sheet.grid, values: [] };
    fake.reading = {
      ...fake.reading,
      snapshot: { ...snapshot, sheets: [...snapshot.sheets, { ...sheet, grid: empty }] },
      settings: fake.applied!.settings!,
    };
  }
  expect(seen).toEqual([
    ['done', 'ready', 'ready', 'ready'],
    ['done', 'done', 'ready', 'ready'],
    ['done', 'done', 'needsYou', 'ready'],
    ['done', 'done', 'needsYou', 'done'],
  ]);
  await controller.refresh();
  expect(states(controller)).toEqual(['done', 'done', 'needsYou', 'done']);
  const reopened = open(fake);
  await reopened.refresh();
  expect(states(reopened)).toEqual(['done', 'done', 'needsYou', 'done']);
});

test('applying writes once and reads nothing again', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.prepare('register');
  const before = fake.calls.length;
  await controller.apply();
  expect(fake.calls.slice(before)).toEqual(['apply']);
});

test.each([
  ['a sheet of the person', null, ['stale', 'stale', 'stale', 'stale']],
  ['the scores', 'scores', ['done', 'done', 'stale', 'stale']],
  ['the findings', 'findings', ['done', 'done', 'needsYou', 'done']],
] as const)('a change on %s makes stale what rests on it', async (_, owned, expected) => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.prepare('run');
  await controller.apply();
  expect(states(controller)).toEqual(['done', 'done', 'needsYou', 'done']);
  fake.change([{ sheetId: 'x', owned, address: 'A1', byAddIn: false }]);
  expect(states(controller)).toEqual(expected);
});

test('the history is listed when it is looked at, once for each reading', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.refresh();
  await controller.listHistory();
  await controller.listHistory();
  expect(fake.calls.filter((call) => call === 'list')).toHaveLength(1);
  expect(controller.getState().journal).toEqual([ENTRY]);
  await controller.refresh();
  await controller.listHistory();
  expect(fake.calls.filter((call) => call === 'list')).toHaveLength(2);
});

test('undoing the last write of this sitting needs no look at the journal', async () => {
  const fake = makeFake();
  const controller = open(fake);
  await controller.prepare('register');
  await controller.apply();
  await controller.prepareUndo();
  expect(fake.calls).not.toContain('list');
  expect(controller.getState().undoPreview).toMatchObject({ entry: { id: '0001' } });
});
