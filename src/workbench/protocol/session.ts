/**
 * What the objects of the API share: the workbook, the ranges that must follow insertions, the kept references, the
 * registered events, and the runtime's switches.
 */
import { formatAddress } from '../workbook/address';
import type { WorkbookCore } from '../workbook/core';
import { ExcelError } from '../workbook/errors';
import type { Rect, Sheet } from '../workbook/model';
import { shiftRect } from '../workbook/shift';
import type { Workbook } from '../workbook/workbook';
import type { AreasTarget, HostObject, HostSession, ObjectMakers, RangeTarget } from './host-context';
import { isHostObject } from './host-object';

export class ApiSession implements HostSession {
  readonly #makers: ObjectMakers;
  readonly workbook: Workbook;
  readonly core: WorkbookCore;
  enableEvents = true;
  calculationMode = 'Automatic';
  files: HostSession['files'] = new Map();
  /** Keys `<event kind> <target>` of the registrations. */
  readonly registrations = new Map<string, number>();
  readonly #references = new Map<string, HostObject>();
  readonly #liveRanges = new Set<RangeTarget>();
  #lastReference = 0;

  constructor(workbook: Workbook, makers: ObjectMakers) {
    this.#makers = makers;
    this.workbook = workbook;
    this.core = workbook.core;
    workbook.onShift((sheet, shift) => {
      for (const range of this.#liveRanges) {
        if (range.sheet === sheet && range.rect !== null) range.rect = shiftRect(range.rect, shift);
      }
    });
  }

  range(sheet: Sheet, rect: Rect): HostObject {
    return this.#makers.range(this.rangeTarget(sheet, rect), this);
  }

  rangeTarget(sheet: Sheet, rect: Rect): RangeTarget {
    const target = { sheet, rect };
    this.#liveRanges.add(target);
    return target;
  }

  areas(sheet: Sheet, rects: readonly Rect[]): HostObject {
    const target: AreasTarget = { sheet, areas: rects.map((rect) => this.rangeTarget(sheet, rect)) };
    return this.#makers.areas(target, this);
  }

  worksheet(sheet: Sheet): HostObject {
    return this.#makers.worksheet(sheet, this);
  }

  /** At the end of a batch only the ranges behind kept references live on. */
  forgetLooseRanges(): void {
    this.#liveRanges.clear();
    for (const object of this.#references.values()) {
      const target = object.target as RangeTarget | AreasTarget;
      if ('areas' in target) for (const area of target.areas) this.#liveRanges.add(area);
      else this.#liveRanges.add(target);
    }
  }

  keep(object: HostObject): string {
    for (const [id, kept] of this.#references) if (kept === object) return id;
    this.#lastReference += 1;
    const id = `kept-${this.#lastReference}`;
    this.#references.set(id, object);
    return id;
  }

  reference(id: string): HostObject {
    const object = this.#references.get(id);
    if (object === undefined) throw new ExcelError('InvalidReference', `There is no kept object ${id}.`);
    return object;
  }

  release(id: string): void {
    this.#references.delete(id);
  }

  releaseAll(): void {
    this.#references.clear();
  }

  get referenceCount(): number {
    return this.#references.size;
  }

  address(sheet: Sheet, rect: Rect): string {
    return formatAddress(sheet.name, rect);
  }

  register(kind: number, target: string): void {
    const key = `${kind} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(kind: number, target: string): void {
    const key = `${kind} ${target}`;
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  isRegistered(kind: number, target: string): boolean {
    return this.registrations.has(`${kind} ${target}`);
  }

  requireObject(value: unknown, typeName: string): HostObject {
    if (isHostObject(value) && value.typeName === typeName) return value;
    throw new ExcelError('InvalidArgument', `A ${typeName} is expected.`);
  }
}
