/** Excel.NamedItem and the collections of a workbook and of a sheet. */
import { ExcelError } from '../../workbook/errors';
import { normaliseFormula } from '../../workbook/content';
import type { DefinedName, Sheet } from '../../workbook/model';
import { addName, deleteName, emitNames } from '../../workbook/sheets';
import { formatRect, quoteSheetName } from '../../workbook/address';
import { readNamedRange } from '../addresses';
import { asBoolean, asText, rangeOf, rectOf } from '../arguments';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';
import type { HostObject, HostSession } from '../host-context';

interface Scope {
  readonly scope: Sheet | null;
}

function alive(name: DefinedName, session: HostSession): DefinedName {
  if (!session.core.data.names.includes(name)) throw new ExcelError('ItemNotFound', 'The name does not exist.');
  return name;
}

function scopeOf(name: DefinedName, session: HostSession): Sheet | null {
  return name.scope === null ? null : (session.core.findSheet(name.scope) ?? null);
}

const nameType: TypeDefinition<DefinedName> = {
  name: 'NamedItem',
  id: (name) => name.name,
  get: {
    Name: (name) => name.name,
    Formula: (name) => name.formula,
    Value: (name) => name.formula,
    Type: (name, session) => (readNamedRange(name.formula, session) === null ? 'String' : 'Range'),
    Scope: (name) => (name.scope === null ? 'Workbook' : 'Worksheet'),
    Visible: (name) => !name.hidden,
  },
  set: {
    Visible: (name, value, session) => {
      session.core.beginStructure();
      alive(name, session).hidden = !asBoolean(value);
      emitNames(session.core, scopeOf(name, session));
    },
    Formula: (name, value, session) => {
      session.core.beginStructure();
      const text = asText(value);
      alive(name, session).formula = normaliseFormula(text.startsWith('=') ? text : `=${text}`);
      emitNames(session.core, scopeOf(name, session));
    },
  },
  methods: {
    Delete: (name, _args, session) => deleteName(session.core, alive(name, session)),
    GetRange: (name, _args, session) => {
      const found = readNamedRange(alive(name, session).formula, session);
      if (found === null) throw new ExcelError('InvalidReference', 'The name is not a range.');
      return session.range(found.sheet, found.rect);
    },
    GetRangeOrNullObject: (name, _args, session) => {
      const found = readNamedRange(alive(name, session).formula, session);
      return found === null ? null : session.range(found.sheet, found.rect);
    },
  },
};

function list({ scope }: Scope, session: HostSession): DefinedName[] {
  return session.core.data.names.filter((name) => name.scope === (scope?.id ?? null));
}

function find(target: Scope, key: unknown, session: HostSession): HostObject | null {
  const wanted = asText(key).toLowerCase();
  const name = list(target, session).find((other) => other.name.toLowerCase() === wanted);
  return name === undefined ? null : makeObject(nameType, name, session);
}

export const namesType: TypeDefinition<Scope> = {
  name: 'NamedItemCollection',
  items: (target, session) => list(target, session).map((name) => makeObject(nameType, name, session)),
  item: find,
  methods: {
    Add: (target, [name, reference], session) => {
      let formula: string;
      if (isHostObject(reference)) {
        const range = rangeOf(reference);
        const absolute = formatRect(rectOf(range)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
        formula = `=${quoteSheetName(range.sheet.name)}!${absolute}`;
      } else formula = asText(reference);
      return makeObject(nameType, addName(session.core, asText(name), formula, target.scope), session);
    },
    GetCount: (target, _args, session) => list(target, session).length,
    GetItemOrNullObject: (target, [key], session) => find(target, key, session),
  },
};
