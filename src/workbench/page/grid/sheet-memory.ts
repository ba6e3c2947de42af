/** What the page remembers of each sheet while another is in front: selection, scroll position, zoom. */
import type { WorkbookApi } from '../../workbook/contract';
import { singleSelection, type Selection } from './selection';

export interface SheetMemory {
  selection: Selection;
  /** Logical pixels. */
  scrollX: number;
  scrollY: number;
  /** 1 is 100 %. */
  zoom: number;
}

export class SheetMemories {
  readonly #workbook: WorkbookApi;
  readonly #memories = new Map<string, SheetMemory>();

  constructor(workbook: WorkbookApi) {
    this.#workbook = workbook;
  }

  /** A sheet seen for the first time starts where the workbook's selection is, at the sheet's own zoom. */
  of(sheetId: string): SheetMemory {
    const known = this.#memories.get(sheetId);
    if (known !== undefined) return known;
    const { selection, data } = this.#workbook;
    const sheet = data.sheets.find((one) => one.id === sheetId);
    const { top, left } = selection.sheetId === sheetId ? selection.rect : { top: 0, left: 0 };
    const zoom = (sheet?.zoom ?? 100) / 100;
    const memory = { selection: singleSelection(top, left), scrollX: 0, scrollY: 0, zoom };
    this.#memories.set(sheetId, memory);
    return memory;
  }
}
