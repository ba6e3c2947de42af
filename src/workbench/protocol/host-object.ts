/**
 * Objects of the API as data: a type lists what it models, and whatever it does not list is an error that names the type
 * and the member. There are no defaults.
 */
import { ExcelError } from '../workbook/errors';
import type { HostObject, HostSession } from './host-context';
import { pascalCase, type QueryInfo } from './wire';

type Getter<T> = (target: T, session: HostSession) => unknown;
type Setter<T> = (target: T, value: unknown, session: HostSession) => void;
type Link<T> = (target: T, session: HostSession) => HostObject | null;
/** Answers a value, an object, or null for a null object. */
type Method<T> = (target: T, args: readonly unknown[], session: HostSession) => unknown;

/** What the host models of one API type. Names as on the wire, in PascalCase. */
export interface TypeDefinition<T> {
  readonly name: string;
  /** Key under which a later batch finds the object again in its collection. */
  readonly id?: (target: T) => string | number;
  /** Range and RangeAreas: a proxy kept over syncs gets a reference id. */
  readonly isKept?: boolean;
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Collections only. */
  readonly items?: (target: T, session: HostSession) => HostObject[];
  /** `getItem(key)`: null means that there is no such item. */
  readonly item?: (target: T, key: unknown, session: HostSession) => HostObject | null;
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TypedObject;
}

function unmodelled(type: string, member: string, kind: string): never {
  throw new ExcelError('ApiNotFound', `The workbench does not model ${kind} ${type}.${member}.`);
}

class TypedObject<T> implements HostObject {
  readonly #type: TypeDefinition<T>;
  readonly #session: HostSession;
  readonly target: T;

  constructor(type: TypeDefinition<T>, target: T, session: HostSession) {
    this.#type = type;
    this.target = target;
    this.#session = session;
  }

  get typeName(): string {
    return this.#type.name;
  }

  get isKept(): boolean {
    return this.#type.isKept === true;
  }

  get id(): string | number | undefined {
    return this.#type.id?.(this.target);
  }

  get hasPublicId(): boolean {
    return this.#type.get?.Id !== undefined;
  }

  property(name: string): unknown {
    const getter = this.#type.get?.[name];
    return getter === undefined
      ? unmodelled(this.typeName, name, 'reading the property')
      : getter(this.target, this.#session);
  }

  setProperty(name: string, value: unknown): void {
    const setter = this.#type.set?.[name];
    if (setter === undefined) unmodelled(this.typeName, name, 'setting the property');
    setter(this.target, value, this.#session);
  }

  link(name: string): HostObject | null {
    const link = this.#type.links?.[name];
    return link === undefined ? unmodelled(this.typeName, name, 'the object') : link(this.target, this.#session);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.#type.methods?.[name];
    return method === undefined
      ? unmodelled(this.typeName, name, 'the method')
      : method(this.target, args, this.#session);
  }

  item(key: unknown): HostObject {
    if (this.#type.item === undefined) return unmodelled(this.typeName, 'getItem', 'the method');
    const item = this.#type.item(this.target, key, this.#session);
    if (item === null) throw new ExcelError('ItemNotFound', `There is no item ${String(key)} in ${this.typeName}.`);
    return item;
  }

  query(query: QueryInfo | undefined): unknown {
    const select = (query?.Select ?? []).concat(query?.Expand ?? []);
    if (this.#type.items === undefined) return this.#queryPaths(select);
    const own = select.filter((path) => this.#type.get?.[pascalCase(path)] !== undefined);
    const result = own.length === 0 ? {} : this.#queryPaths(own);
    const ofItems = select.filter((path) => !own.includes(path));
    if (select.length > 0 && ofItems.length === 0) return result;
    const items = this.#type.items(this.target, this.#session);
    const first = query?.Skip ?? 0;
    const page = items.slice(first, query?.Top === undefined ? undefined : first + query.Top);
    const paths = ofItems.flatMap((path) => (path === 'items' ? [] : [path.replace(/^items\//, '')]));
    result._Items = page.map((item) => describeItem(item, paths));
    return result;
  }

  #queryPaths(select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    const names = select.filter((path) => path !== '' && path !== '*' && path !== '$all');
    const wanted = names.length === 0 ? Object.keys(this.#type.get ?? {}) : names;
    for (const path of wanted) {
      const [first = '', ...rest] = path.split('/');
      const name = pascalCase(first);
      if (rest.length > 0 || this.#type.links?.[name] !== undefined) {
        nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
      } else result[name] = this.property(name);
    }
    for (const [name, paths] of nested) {
      const child = this.link(name);
      result[name] = child === null ? null : child.query({ Select: paths.filter((path) => path !== '') });
    }
    return result;
  }
}

function describeItem(item: HostObject, paths: readonly string[]): unknown {
  const loaded = item.query({ Select: paths }) as Record<string, unknown>;
  return item.id === undefined ? loaded : { ...loaded, _Id: item.id };
}

export function makeObject<T>(type: TypeDefinition<T>, target: T, session: HostSession): HostObject {
  return new TypedObject(type, target, session);
}
