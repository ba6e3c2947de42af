/**
 * Runs one rule over a table of accepted and rejected examples and over what every rule promises: findings lie on cells,
 * do not depend on row order, have texts in both languages, and a clean row adds none.
 */
import { formatCellRef } from '../../../src/core/model/cell';
import type { Finding } from '../../../src/core/model/finding';
import type { CostLine, Source } from '../../../src/core/model/intake';
import { FIELD_IDS, type CooperationObject, type FieldId } from '../../../src/core/model/object';
import type { SourceRecord } from '../../../src/core/model/record';
import type { StudySheet } from '../../../src/core/model/study-sheet';
import type { Rule, RuleSettings } from '../../../src/core/rules/rule';
import { validate } from '../../../src/core/rules/validate';
import { makeTranslator } from '../../../src/i18n';
import { makeCleanObject, makeSource, type Cell } from './make-object';

type Row = Readonly<Partial<Record<FieldId, Cell | null>>>;

export interface Example {
  readonly name: string;
  /** What differs from a clean object, one for each row. */
  readonly rows: readonly Row[];
  readonly sources?: readonly Source[];
  readonly costs?: readonly CostLine[];
  readonly records?: readonly SourceRecord[];
  readonly studies?: readonly StudySheet[];
  readonly settings?: RuleSettings;
}

export interface RejectedExample extends Example {
  /** What is found, in order. `at`: the field whose cell is gone to first. */
  readonly found: readonly {
    readonly message: string;
    readonly cure?: string;
    /** The cell gone to first, as it is written. */
    readonly cell?: string;
    readonly at?: FieldId;
    readonly field?: FieldId | null;
    readonly severity?: Finding['severity'];
    readonly params?: Readonly<Record<string, unknown>>;
  }[];
}

const ALL_COLUMNS = makeSource(FIELD_IDS);
const TRANSLATORS = [makeTranslator('id'), makeTranslator('en')];

export function makeObjects(rows: readonly Row[]): CooperationObject[] {
  return rows.map((row, index) => makeCleanObject(row, 5 + index));
}

export function runRule(rule: Rule, example: Example, objects = makeObjects(example.rows)): Finding[] {
  const { costs = [], records = [], studies = [], sources = [ALL_COLUMNS], settings = {} } = example;
  return validate({ objects, costs, records, studies, sources, today: '2024-10-01', settings }, [rule]);
}

export function testRule(
  rule: Rule,
  examples: { accepted: readonly Example[]; rejected: readonly RejectedExample[] },
): void {
  describe(`rule ${rule.id}`, () => {
    it.each(examples.accepted.map((example) => [example.name, example] as const))('accepts %s', (_name, example) => {
      expect(runRule(rule, example)).toEqual([]);
    });

    it.each(examples.rejected.map((example) => [example.name, example] as const))('rejects %s', (_name, example) => {
      const findings = runRule(rule, example);
      expect(findings.map(({ message }) => message.key.split('.').at(-1))).toEqual(
        example.found.map(({ message }) => message),
      );
      example.found.forEach((wanted, index) => {
        const finding = findings[index]!;
        if (wanted.cure !== undefined) expect(finding.cure.key.split('.').at(-1)).toBe(wanted.cure);
        if (wanted.cell !== undefined) expect(formatCellRef(finding.cells[0]!)).toBe(wanted.cell);
        if (wanted.at !== undefined) expect(finding.cells[0]!.columnIndex).toBe(FIELD_IDS.indexOf(wanted.at));
        if (wanted.field !== undefined) expect(finding.field).toBe(wanted.field);
        if (wanted.severity !== undefined) expect(finding.severity).toBe(wanted.severity);
        if (wanted.params !== undefined) expect(finding.message.params).toMatchObject(wanted.params);
      });
      keepsPromises(rule, example, findings);
    });
  });
}

function keepsPromises(rule: Rule, example: Example, findings: readonly Finding[]): void {
  for (const finding of findings) {
    expect(finding.cells.length).toBeGreaterThan(0);
    for (const t of TRANSLATORS) {
      const texts = [t(finding.message.key, finding.message.params), t(finding.cure.key, finding.cure.params)];
      for (const text of texts) expect(text).not.toMatch(/\{\{|undefined|NaN|fields\.|codes\./);
    }
  }
  const objects = makeObjects(example.rows);
  expect(signatures(runRule(rule, example, [...objects].reverse()))).toEqual(signatures(findings));
  const { records = [], costs = [] } = example;
  // Which of several rows is named first follows the sheet; what is found does not.
  const turned = { ...example, records: [...records].reverse(), costs: [...costs].reverse() };
  expect(kinds(runRule(rule, turned))).toEqual(kinds(findings));
  const clean = makeCleanObject({ title: 'Pelatihan pemandu wisata', partner: 'Politeknik Pariwisata' }, 900);
  expect(signatures(runRule(rule, example, [...objects, clean]))).toEqual(signatures(findings));
}

function kinds(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, field, message }) => `${message.key} ${severity} ${String(field)}`).sort();
}

function signatures(findings: readonly Finding[]): string[] {
  return findings
    .map(({ severity, field, cells, message }) => {
      const places = cells.map(formatCellRef).sort().join(' ');
      return `${message.key} ${severity} ${String(field)} ${places} ${JSON.stringify(message.params)}`;
    })
    .sort();
}
