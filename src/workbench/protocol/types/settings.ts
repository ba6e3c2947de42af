/** Excel.Setting and its collection. Values travel as JSON; platform.md 2.1 tells their limits. */
import { ExcelError } from '../../workbook/errors';
import { asText } from '../arguments';
import { makeObject, type TypeDefinition } from '../host-object';
import type { HostObject, HostSession } from '../host-context';

/** platform.md 2.1: 2 MB for all settings of a workbook. */
const MAX_TOTAL = 2 * 1024 * 1024;

function store(key: string, value: unknown, session: HostSession): void {
  const { settings } = session.core.data;
  const text = JSON.stringify(value ?? null);
  let total = key.length + text.length;
  for (const [name, other] of settings) if (name !== key) total += name.length + other.length;
  if (total > MAX_TOTAL) throw new ExcelError('InvalidArgument', 'The settings are too large.');
  settings.set(key, text);
}

const settingType: TypeDefinition<string> = {
  name: 'Setting',
  id: (key) => key,
  get: {
    Key: (key) => key,
    Value: (key, session) => {
      const text = session.core.data.settings.get(key);
      if (text === undefined) throw new ExcelError('ItemNotFound', 'The setting does not exist.');
      return JSON.parse(text) as unknown;
    },
  },
  set: { Value: (key, value, session) => store(key, value, session) },
  methods: { Delete: (key, _args, session) => void session.core.data.settings.delete(key) },
};

function find(key: unknown, session: HostSession): HostObject | null {
  const text = asText(key);
  return session.core.data.settings.has(text) ? makeObject(settingType, text, session) : null;
}

export const settingsType: TypeDefinition<null> = {
  name: 'SettingCollection',
  items: (_target, session) =>
    [...session.core.data.settings.keys()].map((key) => makeObject(settingType, key, session)),
  item: (_target, key, session) => find(key, session),
  methods: {
    Add: (_target, [key, value], session) => {
      const text = asText(key);
      store(text, value, session);
      return makeObject(settingType, text, session);
    },
    GetCount: (_target, _args, session) => session.core.data.settings.size,
    GetItemOrNullObject: (_target, [key], session) => find(key, session),
  },
};
