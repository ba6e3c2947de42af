/** Runs the actions of one request in order against the objects of the API. Never knows of faults, sizes or transport. */
import { ExcelError } from '../workbook/errors';
import { asText } from './arguments';
import { isHostObject, makeObject } from './host-object';
import type { HostObject } from './host-context';
import type { ApiSession } from './session';
import { workbookType } from './types/workbook';
import {
  ActionKind, PathType, type ActionInfo, type ArgumentInfo, type ObjectPathInfo, type RequestBody, type ResponseBody,
} from './wire'; // prettier-ignore

export interface BatchOptions {
  /** Called before each action; throws to make it fail. */
  readonly beforeAction: (index: number) => void;
}

/** With an error, what ran before stays applied and its results are in the answer. */
export function runBatch(session: ApiSession, body: RequestBody, options: BatchOptions): ResponseBody {
  const batch = new Batch(session, body);
  const results: ResponseBody['Results'] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      options.beforeAction(index);
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const Location = batch.locate(action);
      return {
        Results: results,
        Error: { Code: error.code, Message: error.message, Location, ActionIndex: index, HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results };
}

class Batch {
  readonly #session: ApiSession;
  readonly #body: RequestBody;
  /** Objects by path; each path runs once. */
  readonly #objects = new Map<number, HostObject | null>();
  readonly #kept = new Set<number>();

  constructor(session: ApiSession, body: RequestBody) {
    this.#session = session;
    this.#body = body;
  }

  run(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.#instantiate(action);
      case ActionKind.query:
        return this.#object(action.ObjectPathId)?.query(action.QueryInfo) ?? null;
      case ActionKind.method:
        return this.#callMethod(action);
      case ActionKind.setProperty: {
        const [value] = this.#arguments(action.ArgumentInfo);
        this.#require(action.ObjectPathId).setProperty(action.Name, value);
        return {};
      }
      case ActionKind.trace:
        return {};
      default:
        throw new ExcelError('NotImplemented', `The workbench does not model the action type ${action.ActionType}.`);
    }
  }

  #instantiate(action: ActionInfo): unknown {
    const object = this.#object(action.ObjectPathId);
    if (object === null) return null;
    const value: Record<string, unknown> = {};
    if (object.id !== undefined) value[object.hasPublicId ? 'Id' : '_Id'] = object.id;
    if (object.isKept && this.#kept.has(action.ObjectPathId)) value._ReferenceId = this.#session.keep(object);
    return value;
  }

  #callMethod(action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') {
      this.#kept.add(action.ObjectPathId);
      return {};
    }
    const object = this.#require(action.ObjectPathId);
    const result = object.call(action.Name, this.#arguments(action.ArgumentInfo));
    return isHostObject(result) || result === undefined ? {} : result;
  }

  #require(pathId: number): HostObject {
    const object = this.#object(pathId);
    if (object === null) throw new ExcelError('InvalidObjectPath', 'The object does not exist.');
    return object;
  }

  #object(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[String(pathId)];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `The request holds no object path ${pathId}.`);
    const object = this.#resolve(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #resolve(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return makeObject(workbookType, this.#session.workbook, this.#session);
      case PathType.reference:
        return this.#session.reference(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.newObject:
        throw new ExcelError('ApiNotFound', `The workbench does not model new ${path.Name} objects.`);
      default:
        return this.#resolveChild(path);
    }
  }

  #resolveChild(path: ObjectPathInfo): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.#object(path.ParentObjectPathId);
    if (parent === null) return null;
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.property) return parent.link(path.Name);
    if (path.ObjectPathType === PathType.indexer) return parent.item(args[0]);
    const result = parent.call(path.Name, args);
    if (result === null || isHostObject(result)) return result;
    throw new ExcelError('GeneralException', `${parent.typeName}.${path.Name} gives no object.`);
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      if (typeof reference === 'number' && reference > 0) return this.#require(reference);
      return this.#expand(argument);
    });
  }

  /** Objects inside records and arrays arrive as `{_ObjectPathId}`. Cell blocks are left as they are. */
  #expand(argument: unknown): unknown {
    if (typeof argument !== 'object' || argument === null) return argument;
    if (Array.isArray(argument)) {
      const hasObjects = argument.some((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
      return hasObjects ? argument.map((item) => this.#expand(item)) : argument;
    }
    const record = argument as Record<string, unknown>;
    if (typeof record._ObjectPathId === 'number') return this.#require(record._ObjectPathId);
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, this.#expand(value)]));
  }

  /** `Range.values`, for the error's location. */
  locate(action: ActionInfo): string {
    const typeName = this.#objects.get(action.ObjectPathId)?.typeName;
    const path = this.#body.ObjectPaths[String(action.ObjectPathId)];
    const name = action.Name === '' ? asText(path?.Name ?? '') : action.Name;
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.#objects.get(path.ParentObjectPathId);
    const owner = action.Name === '' ? parent?.typeName : typeName;
    const member = name === '' ? 'getItem' : name.charAt(0).toLowerCase() + name.slice(1);
    return owner === undefined ? member : `${owner}.${member}`;
  }
}
