/**
 * The table of rules on the settings sheet: what staff may switch, grade and tune. What they wrote stays as they wrote it;
 * a rule without a row gets its defaults.
 */
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { KNOCK_OUT_RULES } from '../ranking/knock-out';
import { writeOptions, type RuleRow } from '../rules/read-settings';
import type { ListedRule } from '../rules/rule';
import { headerFormat } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat } from './plan';
import { COLORS, FORMATS } from './sheet-style';

/** Columns within the sheet's grid of code, label and gap; the gaps stay empty. */
const WIDTH = 10;

interface RuleTable {
  readonly block: PlanBlock;
  readonly range: CellRange;
  readonly formats: readonly PlanFormat[];
}

/** `top`: the header row. `rows`: what stands in the table now, by rule id. */
export function makeRuleTable(
  top: number,
  rules: readonly ListedRule[],
  rows: ReadonlyMap<string, RuleRow>,
  t: Translate,
): RuleTable {
  const header = layOut(
    t('sheets.settings.ruleId'),
    t('sheets.settings.ruleTitle'),
    { active: t('sheets.settings.ruleActive'), options: t('sheets.settings.ruleOptions'), severity: t('sheets.settings.ruleSeverity'), knockOut: t('sheets.settings.ruleKnockOut') },
    t('sheets.settings.ruleSource'),
  );
  const body = rules.map((rule) => layOut(rule.id, t(`rules.${rule.id}.title`), rowOf(rule, rows, t), sourceOf(rule, t)));
  const range = { top, left: 0, bottom: top + rules.length, right: WIDTH - 1 };
  return {
    block: { top, left: 0, cells: [header, ...body] },
    range,
    formats: [
      { range: { ...range, top: top + 1 }, numberFormat: FORMATS.text, border: COLORS.rule, vertical: 'top', wrap: true },
      headerFormat({ ...range, bottom: top }),
    ],
  };
} // prettier-ignore

function layOut(id: string, title: string, row: RuleRow, source: string): PlanCell[] {
  return [id, title, '', row.active, row.options, '', row.severity, source, '', row.knockOut];
}

/** What staff wrote; where they left the knock-out open, what counts then. */
function rowOf(rule: ListedRule, rows: ReadonlyMap<string, RuleRow>, t: Translate): RuleRow {
  const usual = defaultsOf(rule, t);
  const row = rows.get(rule.id) ?? usual;
  return row.knockOut === '' ? { ...row, knockOut: usual.knockOut } : row;
}

function defaultsOf(rule: ListedRule, t: Translate): RuleRow {
  return {
    active: t('sheets.settings.yes'),
    severity: t(`sheets.severity.${rule.severity}`),
    options: writeOptions(rule.options),
    knockOut: KNOCK_OUT_RULES.includes(rule.id) ? t('sheets.settings.yes') : '',
  };
}

function sourceOf({ source }: ListedRule, t: Translate): string {
  if (source.confidence === 'practice') return t('sheets.settings.fromPractice');
  return source.confidence === 'memory'
    ? t('sheets.settings.fromMemory', { citation: source.citation })
    : source.citation;
}
