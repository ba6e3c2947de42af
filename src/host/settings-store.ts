/** Settings that travel in the workbook. What another program or an older version left there is read as far as it goes. */
import type { CommandId, FileOrigin, SettingsStore, StoredSettings } from '../app/ports';
import type { MappingChoices } from '../core/model/intake';
import type { FindingDecision, FindingDecisions } from '../core/model/finding-decision';
import type { RegisterDecisions } from '../core/model/register';
import type { HostRunner } from './run';
import { parseObject, SETTINGS_KEY } from './stored';

const DEFAULTS: StoredSettings = { version: 1, language: 'auto', mapping: {}, stamps: {} };

/** load: 1 sync. save: 1 sync. */
export function makeSettingsStore(runner: HostRunner): SettingsStore {
  return {
    load() {
      return runner.run(async ({ context }) => {
        const stored = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
        stored.load('value');
        await context.sync();
        return readSettings(stored.isNullObject ? null : stored.value);
      });
    },
    save(settings) {
      return runner.run(async ({ context }) => {
        context.workbook.settings.add(SETTINGS_KEY, JSON.stringify(settings));
        await context.sync();
        return null;
      });
    },
  };
}

/** The settings from their stored text; what cannot be read counts as not chosen. */
export function readSettings(text: unknown): StoredSettings {
  const value = parseObject(text);
  if (value === null) return DEFAULTS;
  const { language, mapping, stamps, register, findings, inserted } = value;
  return {
    version: 1,
    language: language === 'id' || language === 'en' ? language : 'auto',
    mapping: isObject(mapping) ? (mapping as MappingChoices) : {},
    stamps: isObject(stamps) ? (stamps as Partial<Record<CommandId, string>>) : {},
    ...(isObject(register) ? { register: readDecisions(register as Partial<RegisterDecisions>) } : {}),
    ...(isObject(inserted) ? { inserted: readOrigins(inserted as Readonly<Record<string, unknown>>) } : {}),
    ...(isObject(findings) ? { findings: readFindings(findings as Readonly<Record<string, unknown>>) } : {}),
  };
}

function readDecisions({ cells, pairs, names }: Partial<RegisterDecisions>): RegisterDecisions {
  return {
    cells: isObject(cells) ? (cells ?? {}) : {},
    pairs: isObject(pairs) ? (pairs ?? {}) : {},
    names: isObject(names) ? (names ?? {}) : {},
  };
}

function readOrigins(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, FileOrigin>> {
  const isOrigin = (entry: [string, unknown]): entry is [string, FileOrigin] => {
    const { file, sheet } = (entry[1] ?? {}) as Partial<Record<keyof FileOrigin, unknown>>;
    return typeof file === 'string' && typeof sheet === 'string';
  };
  return Object.fromEntries(Object.entries(stored).filter(isOrigin));
}

function readFindings(stored: Readonly<Record<string, unknown>>): FindingDecisions {
  const entries = Object.entries(stored).filter((entry): entry is [string, FindingDecision] => isDecision(entry[1]));
  return Object.fromEntries(entries);
}

function isDecision(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { status, reason, date, basis } = value as Partial<Record<keyof FindingDecision, unknown>>;
  const isKnown = status === 'open' || status === 'excused' || status === 'accepted';
  return isKnown && [reason, date, basis].every((text) => typeof text === 'string');
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
