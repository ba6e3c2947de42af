/** Excel.ConditionalFormat and its collection: custom, cellValue, containsText, dataBar and colorScale rules. */
import { intersect } from '../../workbook/address';
import { normaliseFormula } from '../../workbook/content';
import { ExcelError } from '../../workbook/errors';
import type { ConditionalFormat, Sheet } from '../../workbook/model';
import { requireAllowed } from '../../workbook/protection';
import { asBoolean, asEnum, asIndex, asRecord, asText, isGiven, rectOf } from '../arguments';
import { asColor } from '../colors';
import { makeObject, type TypeDefinition } from '../host-object';
import type { AreasTarget, HostObject, HostSession } from '../host-context';

interface RuleTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

const RULE_TYPES = ['Custom', 'CellValue', 'ContainsText', 'DataBar', 'ColorScale'] as const;

function formatOf(target: RuleTarget): ConditionalFormat {
  const format = target.sheet.conditionalFormats.find((other) => other.id === target.id);
  if (format === undefined) throw new ExcelError('ItemNotFound', 'The conditional format does not exist.');
  return format;
}

function change(target: RuleTarget, session: HostSession, patch: Partial<ConditionalFormat>): void {
  const format = formatOf(target);
  requireAllowed(session.core, target.sheet, 'allowFormatCells');
  session.core.beginStructure(target.sheet);
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.map((other) =>
    other === format ? { ...format, ...patch } : other,
  );
  for (const rect of format.rects) session.core.emitFormat(target.sheet, rect);
}

function typeName(format: ConditionalFormat): string {
  switch (format.rule.type) {
    case 'custom':
      return 'Custom';
    case 'cellValue':
      return 'CellValue';
    case 'containsText':
      return 'ContainsText';
    case 'dataBar':
      return 'DataBar';
    case 'colorScale':
      return 'ColorScale';
    case 'other':
      return 'PresetCriteria';
  }
}

function newRule(type: (typeof RULE_TYPES)[number]): ConditionalFormat['rule'] {
  switch (type) {
    case 'Custom':
      return { type: 'custom', formula: '=FALSE' };
    case 'CellValue':
      return { type: 'cellValue', operator: 'EqualTo', formula1: '=0', formula2: null };
    case 'ContainsText':
      return { type: 'containsText', operator: 'Contains', text: '' };
    case 'DataBar':
      return { type: 'dataBar', color: '#638EC6' };
    case 'ColorScale':
      return { type: 'colorScale', colors: ['#F8696B', '#FFEB84', '#63BE7B'] };
  }
}

function addRule(target: AreasTarget, session: HostSession, type: unknown): HostObject {
  const kind = asEnum(type, RULE_TYPES);
  requireAllowed(session.core, target.sheet, 'allowFormatCells');
  session.core.beginStructure(target.sheet);
  const numbers = session.core.data.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.map((format) => Number(/(\d+)\}$/.exec(format.id)?.[1] ?? 0)),
  );
  const number = Math.max(0, ...numbers) + 1;
  const format: ConditionalFormat = {
    id: `{00000000-000C-0000-0000-${String(number).padStart(12, '0')}}`,
    rects: target.areas.map(rectOf),
    priority: 0,
    stopIfTrue: false,
    rule: newRule(kind),
    format: { bold: null, italic: null, fontColor: null, fill: null },
  };
  const others = target.sheet.conditionalFormats.map((other) => ({ ...other, priority: other.priority + 1 }));
  target.sheet.conditionalFormats = [format, ...others];
  for (const rect of format.rects) session.core.emitFormat(target.sheet, rect);
  return makeObject(conditionalFormatType, { sheet: target.sheet, id: format.id }, session);
}

function listOf(target: AreasTarget): ConditionalFormat[] {
  return target.sheet.conditionalFormats.filter((format) =>
    format.rects.some((rect) => target.areas.some((area) => intersect(rect, rectOf(area)) !== null)),
  );
}

function find(target: AreasTarget, key: unknown, session: HostSession): HostObject | null {
  const format = listOf(target).find((other) => other.id === asText(key));
  return format === undefined
    ? null
    : makeObject(conditionalFormatType, { sheet: target.sheet, id: format.id }, session);
}

export const conditionalFormatsType: TypeDefinition<AreasTarget> = {
  name: 'ConditionalFormatCollection',
  get: { Count: (target) => listOf(target).length },
  items: (target, session) =>
    listOf(target).map((format) => makeObject(conditionalFormatType, { sheet: target.sheet, id: format.id }, session)),
  item: find,
  methods: {
    Add: (target, [type], session) => addRule(target, session, type),
    GetCount: (target) => listOf(target).length,
    GetItemOrNullObject: (target, [id], session) => find(target, id, session),
    GetItemAt: (target, [index], session) => {
      const format = listOf(target)[asIndex(index)];
      if (format === undefined) throw new ExcelError('InvalidArgument', 'There is no such conditional format.');
      return makeObject(conditionalFormatType, { sheet: target.sheet, id: format.id }, session);
    },
    ClearAll: (target, _args, session) => {
      const gone = new Set(listOf(target));
      requireAllowed(session.core, target.sheet, 'allowFormatCells');
      session.core.beginStructure(target.sheet);
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => !gone.has(format));
      for (const area of target.areas) session.core.emitFormat(target.sheet, rectOf(area));
    },
  },
};

const formatFontType: TypeDefinition<RuleTarget> = {
  name: 'ConditionalRangeFont',
  get: {
    Bold: (target) => formatOf(target).format.bold,
    Italic: (target) => formatOf(target).format.italic,
    Color: (target) => formatOf(target).format.fontColor ?? '',
  },
  set: {
    Bold: (target, value, session) => setFormat(target, session, { bold: asBoolean(value) }),
    Italic: (target, value, session) => setFormat(target, session, { italic: asBoolean(value) }),
    Color: (target, value, session) => setFormat(target, session, { fontColor: asColor(value) }),
  },
};

const formatFillType: TypeDefinition<RuleTarget> = {
  name: 'ConditionalRangeFill',
  get: { Color: (target) => formatOf(target).format.fill ?? '' },
  set: { Color: (target, value, session) => setFormat(target, session, { fill: asColor(value) }) },
  methods: { Clear: (target, _args, session) => setFormat(target, session, { fill: null }) },
};

function setFormat(target: RuleTarget, session: HostSession, patch: Partial<ConditionalFormat['format']>): void {
  change(target, session, { format: { ...formatOf(target).format, ...patch } });
}

const rangeFormatType: TypeDefinition<RuleTarget> = {
  name: 'ConditionalRangeFormat',
  links: {
    Font: (target, session) => makeObject(formatFontType, target, session),
    Fill: (target, session) => makeObject(formatFillType, target, session),
  },
};

const formulaRuleType: TypeDefinition<RuleTarget> = {
  name: 'ConditionalFormatRule',
  get: {
    Formula: (target) => {
      const { rule } = formatOf(target);
      return rule.type === 'custom' ? rule.formula : '';
    },
  },
  set: {
    Formula: (target, value, session) => {
      const text = asText(value);
      const formula = normaliseFormula(text.startsWith('=') ? text : `=${text}`);
      change(target, session, { rule: { type: 'custom', formula } });
    },
  },
};

const customType: TypeDefinition<RuleTarget> = {
  name: 'CustomConditionalFormat',
  links: {
    Rule: (target, session) => makeObject(formulaRuleType, target, session),
    Format: (target, session) => makeObject(rangeFormatType, target, session),
  },
};

const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'] as const; // prettier-ignore

const cellValueType: TypeDefinition<RuleTarget> = {
  name: 'CellValueConditionalFormat',
  get: {
    Rule: (target) => {
      const { rule } = formatOf(target);
      if (rule.type !== 'cellValue') return null;
      return {
        operator: rule.operator,
        formula1: rule.formula1,
        ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }),
      };
    },
  },
  set: {
    Rule: (target, value, session) => {
      const record = asRecord(value);
      const formula2 = isGiven(record.formula2) ? asText(record.formula2) : null;
      const operator = asEnum(record.operator, OPERATORS);
      change(target, session, {
        rule: { type: 'cellValue', operator, formula1: asText(record.formula1), formula2 },
      });
    },
  },
  links: { Format: (target, session) => makeObject(rangeFormatType, target, session) },
};

const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

const textType: TypeDefinition<RuleTarget> = {
  name: 'TextConditionalFormat',
  get: {
    Rule: (target) => {
      const { rule } = formatOf(target);
      return rule.type === 'containsText' ? { operator: rule.operator, text: rule.text } : null;
    },
  },
  set: {
    Rule: (target, value, session) => {
      const record = asRecord(value);
      const operator = asEnum(record.operator, TEXT_OPERATORS);
      change(target, session, { rule: { type: 'containsText', operator, text: asText(record.text) } });
    },
  },
  links: { Format: (target, session) => makeObject(rangeFormatType, target, session) },
};

const barFormatType: TypeDefinition<RuleTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  get: {
    FillColor: (target) => {
      const { rule } = formatOf(target);
      return rule.type === 'dataBar' ? rule.color : '';
    },
  },
  set: {
    FillColor: (target, value, session) =>
      change(target, session, { rule: { type: 'dataBar', color: asColor(value) } }),
  },
};

const dataBarType: TypeDefinition<RuleTarget> = {
  name: 'DataBarConditionalFormat',
  links: { PositiveFormat: (target, session) => makeObject(barFormatType, target, session) },
};

const colorScaleType: TypeDefinition<RuleTarget> = {
  name: 'ColorScaleConditionalFormat',
  get: {
    ThreeColorScale: (target) => {
      const { rule } = formatOf(target);
      return rule.type === 'colorScale' && rule.colors.length === 3;
    },
  },
  set: {
    Criteria: (target, value, session) => {
      const record = asRecord(value);
      const colors = ['minimum', 'midpoint', 'maximum'].flatMap((key) =>
        isGiven(record[key]) ? [asColor(asRecord(record[key]).color)] : [],
      );
      change(target, session, { rule: { type: 'colorScale', colors } });
    },
  },
};

function part(wanted: ConditionalFormat['rule']['type'], type: TypeDefinition<RuleTarget>, orNull: boolean) {
  return (target: RuleTarget, session: HostSession): HostObject | null => {
    if (formatOf(target).rule.type === wanted) return makeObject(type, target, session);
    if (orNull) return null;
    throw new ExcelError('InvalidOperation', `The conditional format is not of the type ${wanted}.`);
  };
}

export const conditionalFormatType: TypeDefinition<RuleTarget> = {
  name: 'ConditionalFormat',
  id: (target) => target.id,
  get: {
    Id: (target) => target.id,
    Type: (target) => typeName(formatOf(target)),
    Priority: (target) => formatOf(target).priority,
    StopIfTrue: (target) => formatOf(target).stopIfTrue,
  },
  set: {
    Priority: (target, value, session) => change(target, session, { priority: asIndex(value) }),
    StopIfTrue: (target, value, session) => change(target, session, { stopIfTrue: asBoolean(value) }),
  },
  links: {
    Custom: part('custom', customType, false),
    CustomOrNullObject: part('custom', customType, true),
    CellValue: part('cellValue', cellValueType, false),
    CellValueOrNullObject: part('cellValue', cellValueType, true),
    TextComparison: part('containsText', textType, false),
    TextComparisonOrNullObject: part('containsText', textType, true),
    DataBar: part('dataBar', dataBarType, false),
    DataBarOrNullObject: part('dataBar', dataBarType, true),
    ColorScale: part('colorScale', colorScaleType, false),
    ColorScaleOrNullObject: part('colorScale', colorScaleType, true),
  },
  methods: {
    Delete: (target, _args, session) => {
      const format = formatOf(target);
      requireAllowed(session.core, target.sheet, 'allowFormatCells');
      session.core.beginStructure(target.sheet);
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((other) => other !== format);
      for (const rect of format.rects) session.core.emitFormat(target.sheet, rect);
    },
    GetRange: (target, _args, session) => {
      const { rects } = formatOf(target);
      const [rect] = rects;
      if (rect === undefined || rects.length > 1)
        throw new ExcelError('InvalidOperation', 'The format has several ranges.');
      return session.range(target.sheet, rect);
    },
    GetRanges: (target, _args, session) => session.areas(target.sheet, formatOf(target).rects),
  },
};
