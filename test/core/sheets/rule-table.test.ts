/** The table of rules on the settings sheet reads back as it was written, and keeps what staff wrote. */
import { readRuleSettings } from '../../../src/core/rules/read-settings';
import { RULES } from '../../../src/core/rules/rules';
import { makeRuleTable } from '../../../src/core/sheets/rule-table';
import { makeTranslator } from '../../../src/i18n';
import { sheetFromRows } from '../../fixtures/sheet-from-rows';

describe.each(['id', 'en'] as const)('in %s', (language) => {
  const t = makeTranslator(language);
  const write = (rows: Parameters<typeof makeRuleTable>[2]) =>
    makeRuleTable(0, RULES, rows, t).block.cells.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? '' : String(cell))),
    );
  const read = (cells: readonly (readonly string[])[]) =>
    readRuleSettings(sheetFromRows(cells, { name: 'Pengaturan' }), RULES);

  it('has a row for every rule, and as written changes nothing', () => {
    const cells = write(new Map());
    expect(cells.slice(1).map(([id]) => id)).toEqual(RULES.map(({ id }) => id));
    const { settings, findings } = read(cells);
    expect(findings).toEqual([]);
    expect(Object.values(settings).every(({ enabled, severity }) => enabled === true && severity === undefined)).toBe(
      true,
    );
    for (const rule of RULES) expect({ ...rule.options, ...settings[rule.id]!.options }).toEqual(rule.options);
  });

  it('keeps what staff wrote, broken or not', () => {
    const cells = write(new Map());
    const row = cells.findIndex(([id]) => id === 'follow-up-missing');
    cells[row]![3] = 'Tidak';
    cells[row]![4] = 'months = enam';
    const first = read(cells);
    expect(first.settings['follow-up-missing']).toEqual({ enabled: false });
    expect(first.findings).toHaveLength(1);
    expect(write(first.rows)).toEqual(cells);
  });
});
