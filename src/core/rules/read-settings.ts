/**
 * Reads the table of rules that staff may change on the settings sheet: rule, active or not, severity, options. What
 * cannot be read is a finding with its cell, and the default of that rule stands.
 */
import type { CellRef, Scalar } from '../model/cell';
import type { Finding, Severity } from '../model/finding';
import type { SheetSnapshot } from '../model/snapshot';
import { readYesNo } from '../parse/yes-no';
import { normaliseText } from '../parse/text';
import type { ListedRule, RuleOptions, RuleSetting, RuleSettings } from './rule';

export const SETTINGS_RULE = {
  id: 'settings-invalid',
  messages: [
    'messageRule',
    'messageRepeated',
    'messageActive',
    'messageSeverity',
    'messageOption',
    'messageValue',
    'messageKnockOut',
    'messageNoRule',
    'messageColumn',
    'messageTwice',
    'messageShare',
  ],
} as const;

type Problem = (typeof SETTINGS_RULE.messages)[number];

/** What stands in the table for one rule, as written. */
export interface RuleRow {
  readonly active: string;
  readonly severity: string;
  readonly options: string;
  /** `''` also where the table has no such column. */
  readonly knockOut: string;
}

export interface ReadRuleSettings {
  readonly settings: RuleSettings;
  readonly findings: readonly Finding[];
  /** Rows of known rules as they stand, so that the sheet can be written anew without losing them. */
  readonly rows: ReadonlyMap<string, RuleRow>;
}

/** Headings in both languages, as `normaliseText` gives them. */
const HEADINGS = {
  rule: ['id aturan', 'rule id'],
  active: ['aktif', 'active'],
  severity: ['tingkat', 'severity'],
  options: ['opsi', 'options'],
  knockOut: ['menggugurkan', 'gugur', 'knocks out', 'knock out'],
} as const;
type Column = keyof typeof HEADINGS;

const HEADING_KEYS = { active: 'ruleActive', severity: 'ruleSeverity', options: 'ruleOptions' } as const;

const SEVERITIES: Readonly<Record<string, Severity>> = {
  error: 'error', kesalahan: 'error', warning: 'warning', peringatan: 'warning', info: 'info', catatan: 'info', note: 'info', informasi: 'info',
}; // prettier-ignore

/** `sheet`: the settings sheet, null where there is none. A sheet without the table changes nothing. */
export function readRuleSettings(sheet: SheetSnapshot | null, rules: readonly ListedRule[]): ReadRuleSettings {
  const settings: Record<string, { -readonly [K in keyof RuleSetting]: RuleSetting[K] }> = {};
  const findings: Finding[] = [];
  const rows = new Map<string, RuleRow>();
  const table = sheet === null ? null : findTable(sheet);
  if (sheet === null || table === null) return { settings, findings, rows };
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { values, top, left } = sheet.grid;
  for (const column of table.missing) {
    const cell = { sheet: sheet.name, rowIndex: top + table.headerRow, columnIndex: left + Math.max(0, table.columns.rule) };
    findings.push(makeFinding('messageColumn', cell, { text: `sheets.settings.${HEADING_KEYS[column]}` }));
  }
  let hasGap = false;
  for (let row = table.headerRow + 1; row < values.length; row += 1) {
    const text = (column: Column): string => String(values[row]?.[table.columns[column]] ?? '').trim();
    const report = (message: Problem, column: Column, params: Readonly<Record<string, string>>): void => {
      const cell = { sheet: sheet.name, rowIndex: top + row, columnIndex: left + table.columns[column] };
      findings.push(makeFinding(message, cell, params));
    };
    const id = text('rule');
    const rule = byId.get(id.toLowerCase());
    if (rule === undefined && (hasGap || id === '')) {
      // Below an empty row stands the table's rest, or something else.
      if (!hasGap && (['active', 'options', 'severity'] as const).some((column) => text(column) !== '')) {
        const given = (['active', 'options', 'severity'] as const).map(text).filter((one) => one !== '').join(' · ');
        report('messageNoRule', 'rule', { text: given });
      } else hasGap = true;
      continue;
    }
    if (rule === undefined) {
      report('messageRule', 'rule', { text: id });
      continue;
    }
    if (rows.has(rule.id)) {
      report('messageRepeated', 'rule', { text: id });
      continue;
    }
    rows.set(rule.id, { active: text('active'), severity: text('severity'), options: text('options'), knockOut: text('knockOut') });
    const changed = (settings[rule.id] ??= {});
    const active = readYesNo(values[row]?.[table.columns.active] ?? '');
    if (active.value !== null) changed.enabled = active.value;
    else if (text('active') !== '') report('messageActive', 'active', { text: text('active'), rule: id });
    const severity = SEVERITIES[text('severity').toLowerCase()];
    if (severity !== undefined && severity !== rule.severity) changed.severity = severity;
    else if (severity === undefined && text('severity') !== '') report('messageSeverity', 'severity', { text: text('severity'), rule: id });
    const knocksOut = readYesNo(text('knockOut')).value;
    if (knocksOut !== null) changed.knocksOut = knocksOut;
    else if (text('knockOut') !== '') report('messageKnockOut', 'knockOut', { text: text('knockOut'), rule: id });
    const options = readOptions(text('options'), rule, (message, given) => {
      report(message, 'options', { text: given, rule: id });
    });
    if (Object.keys(options).length > 0) changed.options = options;
  }
  return { settings, findings, rows };
} // prettier-ignore

interface RulesTable {
  readonly headerRow: number;
  /** -1 for one that is not there. */
  readonly columns: Readonly<Record<Column, number>>;
  /** Headings that are gone, with which what stood below them. */
  readonly missing: readonly (keyof typeof HEADING_KEYS)[];
}

/** The header row of the table and its columns, 0-based within the grid; it is known by its rules and two more headings. */
function findTable({ grid }: SheetSnapshot): RulesTable | null {
  for (const [headerRow, cells] of grid.values.entries()) {
    const find = (column: Column): number =>
      cells.findIndex((cell: Scalar) => (HEADINGS[column] as readonly string[]).includes(normaliseText(String(cell))));
    const columns = {
      rule: find('rule'),
      active: find('active'),
      severity: find('severity'),
      options: find('options'),
      knockOut: find('knockOut'),
    };
    // Tables written before rules could knock out have no such column.
    const missing = (['active', 'severity', 'options'] as const).filter((column) => columns[column] < 0);
    if (columns.rule >= 0 && missing.length < 2) return { headerRow, columns, missing };
  }
  return null;
}

/** `months = 6; similarity = 0,9`: an option of the rule by name with a value of its kind. */
function readOptions(text: string, rule: ListedRule, report: (message: Problem, given: string) => void): RuleOptions {
  const options: Record<string, number | string | boolean> = {};
  for (const piece of text.split(/[;\n]+/).map((part) => part.trim())) {
    if (piece === '') continue;
    const [name = '', ...rest] = piece.split('=');
    const known = rule.options[name.trim()];
    const given = rest.join('=').trim();
    if (known === undefined) {
      report('messageOption', piece);
      continue;
    }
    const value = readValue(given, known);
    if (value === null) report('messageValue', piece);
    else if (isShare(known) && Number(value) > 1) report('messageShare', piece);
    else if (name.trim() in options) report('messageTwice', piece);
    else options[name.trim()] = value;
  }
  return options;
}

/** A likeness of texts is a part of one: 0 to 1. */
function isShare(known: number | string | boolean): boolean {
  return typeof known === 'number' && known > 0 && known < 1;
}

function readValue(given: string, known: number | string | boolean): number | string | boolean | null {
  if (typeof known === 'number') return /^\d+(?:[.,]\d+)?$/.test(given) ? Number(given.replace(',', '.')) : null;
  if (typeof known === 'boolean') return readYesNo(given).value;
  return given === '' ? null : given;
}

/** Options of a rule as the table shows them: `months = 6; similarity = 0.9`. */
export function writeOptions(options: RuleOptions): string {
  return Object.entries(options)
    .map(([name, value]) => `${name} = ${String(value)}`)
    .join('; ');
}

/** Findings made outside the runner, without those of rules that are off and with the severity that staff gave. */
export function settleFindings(findings: readonly Finding[], settings: RuleSettings): Finding[] {
  return findings.flatMap((finding) => {
    const setting = settings[finding.rule];
    if (setting?.enabled === false) return [];
    return setting?.severity === undefined ? finding : { ...finding, severity: setting.severity };
  });
}

function makeFinding(message: Problem, cell: CellRef, params: Readonly<Record<string, string>>): Finding {
  return {
    rule: SETTINGS_RULE.id,
    severity: 'warning',
    object: null,
    field: null,
    cells: [cell],
    message: { key: `rules.${SETTINGS_RULE.id}.${message}`, params },
    cure: { key: `rules.${SETTINGS_RULE.id}.cure`, params },
  };
}
