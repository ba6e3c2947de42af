/** Excel.DataValidation. Rules do not run on what the API writes (platform.md 2.2). */
import { cellRect, intersect, subtract } from '../../workbook/address';
import { ExcelError } from '../../workbook/errors';
import type { DataValidation } from '../../workbook/model';
import { requireUnprotected } from '../../workbook/protection';
import { MAX_INLINE_LIST, refusingRule } from '../../workbook/validation';
import { normaliseFormula } from '../../workbook/content';
import { getCell } from '../../workbook/cells';
import { asBoolean, asEnum, asRecord, asText, isGiven, rangeOf, rectOf } from '../arguments';
import { formatRect, quoteSheetName } from '../../workbook/address';
import { isHostObject, type TypeDefinition } from '../host-object';
import type { AreasTarget, HostSession } from '../host-context';

const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const; // prettier-ignore
const MODEL_OPERATORS = ['between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual'] as const; // prettier-ignore
const STYLES = ['Stop', 'Warning', 'Information'] as const;
const TYPES = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** The rule of the first cell; null when it has none. */
function ruleOf(target: AreasTarget): DataValidation | null {
  const [first] = target.areas;
  if (first === undefined) return null;
  const rect = rectOf(first);
  const corner = cellRect(rect.top, rect.left);
  return target.sheet.validations.find((rule) => rule.rects.some((area) => intersect(area, corner) !== null)) ?? null;
}

function removeRules(target: AreasTarget): void {
  for (const area of target.areas) {
    const hole = rectOf(area);
    target.sheet.validations = target.sheet.validations
      .map((rule) => ({ ...rule, rects: rule.rects.flatMap((rect) => subtract(rect, hole)) }))
      .filter((rule) => rule.rects.length > 0);
  }
}

function storeRule(target: AreasTarget, session: HostSession, change: Partial<DataValidation>): void {
  requireUnprotected(session.core, target.sheet);
  const before = ruleOf(target);
  if (before === null && change.type === undefined) return;
  session.core.beginStructure(target.sheet);
  removeRules(target);
  const rule: DataValidation = {
    ignoreBlanks: true, inCellDropDown: true, errorStyle: 'stop', showError: true, errorTitle: '', error: '',
    showPrompt: false, promptTitle: '', prompt: '', type: 'custom', operator: 'between', formula1: '', formula2: null,
    ...before, ...change, rects: target.areas.map(rectOf),
  }; // prettier-ignore
  target.sheet.validations.push(rule);
  for (const area of target.areas) session.core.emitFormat(target.sheet, rectOf(area));
}

function readRule(value: unknown): Partial<DataValidation> {
  const entries = Object.entries(asRecord(value)).filter(([, rule]) => isGiven(rule));
  const [entry] = entries;
  if (entry === undefined || entries.length > 1)
    throw new ExcelError('InvalidArgument', 'A rule has exactly one kind.');
  const [name, body] = entry;
  const record = asRecord(body);
  if (name === 'list') return readList(record);
  if (name === 'custom') return { type: 'custom', formula1: readFormula(record.formula), formula2: null };
  const type = TYPES.find((known) => known === name);
  if (type === undefined) throw new ExcelError('ApiNotFound', `The workbench does not model the validation ${name}.`);
  const operator = MODEL_OPERATORS[OPERATORS.indexOf(asEnum(record.operator, OPERATORS))] ?? 'between';
  const formula2 = isGiven(record.formula2) ? readFormula(record.formula2) : null;
  if (operator.toLowerCase().includes('between') && formula2 === null) {
    throw new ExcelError('InvalidArgument', 'The rule needs a second formula.');
  }
  return { type, operator, formula1: readFormula(record.formula1), formula2 };
}

function readList(record: Readonly<Record<string, unknown>>): Partial<DataValidation> {
  const source = record.source;
  const inCellDropDown = isGiven(record.inCellDropDown) ? asBoolean(record.inCellDropDown) : true;
  const formula1 = isHostObject(source) ? rangeFormula(source) : asText(source);
  if (!formula1.startsWith('=') && (formula1 === '' || formula1.length > MAX_INLINE_LIST)) {
    throw new ExcelError('InvalidArgument', `A list in the rule has 1 to ${MAX_INLINE_LIST} characters.`);
  }
  return {
    type: 'list',
    inCellDropDown,
    formula1: formula1.startsWith('=') ? normaliseFormula(formula1) : formula1,
    formula2: null,
  };
}

function rangeFormula(source: unknown): string {
  const range = rangeOf(source);
  const absolute = formatRect(rectOf(range)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheetName(range.sheet.name)}!${absolute}`;
}

function readFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (isHostObject(value)) return rangeFormula(value);
  const text = asText(value);
  return text.startsWith('=') ? normaliseFormula(text) : text;
}

function showFormula(text: string | null): string | number | null {
  return text !== null && text !== '' && !text.startsWith('=') && !Number.isNaN(Number(text)) ? Number(text) : text;
}

function describeRule(rule: DataValidation): unknown {
  if (rule.type === 'list') return { list: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  if (rule.type === 'custom') return { custom: { formula: rule.formula1 } };
  const operator = OPERATORS[MODEL_OPERATORS.indexOf(rule.operator)];
  const formula2 = rule.formula2 === null ? {} : { formula2: showFormula(rule.formula2) };
  return { [rule.type]: { operator, formula1: showFormula(rule.formula1), ...formula2 } };
}

/** True, false, or null when some cells fit and some do not. */
function isValid(target: AreasTarget, session: HostSession): boolean | null {
  session.core.recalculate();
  let good = 0;
  let bad = 0;
  for (const area of target.areas) {
    const rect = rectOf(area);
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const value = getCell(area.sheet, row, column)?.value;
        const rule = refusingRule(session.core, area.sheet, { row, column }, value === undefined ? {} : { value });
        if (rule === null) good += 1;
        else bad += 1;
      }
    }
  }
  return bad === 0 ? true : good === 0 ? false : null;
}

const TYPE_NAMES: Readonly<Record<DataValidation['type'], string>> = {
  list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
}; // prettier-ignore

export const dataValidationType: TypeDefinition<AreasTarget> = {
  name: 'DataValidation',
  get: {
    Type: (target) => {
      const rule = ruleOf(target);
      return rule === null ? 'None' : TYPE_NAMES[rule.type];
    },
    Rule: (target) => {
      const rule = ruleOf(target);
      return rule === null ? {} : describeRule(rule);
    },
    IgnoreBlanks: (target) => ruleOf(target)?.ignoreBlanks ?? true,
    ErrorAlert: (target) => {
      const rule = ruleOf(target);
      const style = STYLES.find((name) => name.toLowerCase() === (rule?.errorStyle ?? 'stop')) ?? 'Stop';
      return { message: rule?.error ?? '', showAlert: rule?.showError ?? true, style, title: rule?.errorTitle ?? '' };
    },
    Prompt: (target) => {
      const rule = ruleOf(target);
      return { message: rule?.prompt ?? '', showPrompt: rule?.showPrompt ?? true, title: rule?.promptTitle ?? '' };
    },
    Valid: isValid,
  },
  set: {
    Rule: (target, value, session) => storeRule(target, session, readRule(value)),
    IgnoreBlanks: (target, value, session) => storeRule(target, session, { ignoreBlanks: asBoolean(value) }),
    ErrorAlert: (target, value, session) => {
      const alert = asRecord(value);
      storeRule(target, session, {
        error: asText(alert.message ?? ''),
        errorTitle: asText(alert.title ?? ''),
        showError: asBoolean(alert.showAlert ?? true),
        errorStyle: asEnum(alert.style ?? 'Stop', STYLES).toLowerCase() as DataValidation['errorStyle'],
      });
    },
    Prompt: (target, value, session) => {
      const prompt = asRecord(value);
      storeRule(target, session, {
        prompt: asText(prompt.message ?? ''),
        promptTitle: asText(prompt.title ?? ''),
        showPrompt: asBoolean(prompt.showPrompt ?? true),
      });
    },
  },
  methods: {
    Clear: (target, _args, session) => {
      requireUnprotected(session.core, target.sheet);
      session.core.beginStructure(target.sheet);
      removeRules(target);
      for (const area of target.areas) session.core.emitFormat(target.sheet, rectOf(area));
    },
  },
};
