/** The block of Pengaturan that keeps the seal of a ranking (ranking/seal.ts), with room for who changed something and why. */
import type { CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import { SEALED_PARTS, type Seal } from '../ranking/seal';
import type { PlanBlock, PlanCell, PlanFormat } from './plan';
import { COLORS, FORMATS } from './sheet-style';

export interface SealBlock {
  readonly block: PlanBlock;
  readonly formats: readonly PlanFormat[];
  readonly range: CellRange;
}

/** Ids, not labels, stand in the sealed cells, so that the seal holds in either language. */
export function makeSealBlock(top: number, { date, parts, hash, changedBy, reason }: Seal, t: Translate): SealBlock {
  const label = (key: string): string => t(`sheets.settings.seal.${key}`);
  const rows: PlanCell[][] = [
    [label('title'), null],
    [label('date'), date],
    ...SEALED_PARTS.map((part): PlanCell[] => [label(part), parts[part]]),
    [label('hash'), hash],
    [label('changedBy'), changedBy || null],
    [label('reason'), reason || null],
  ];
  const range = { top, left: 0, bottom: top + rows.length - 1, right: 1 };
  return {
    range,
    block: { top, left: 0, cells: rows },
    formats: [
      { range: { ...range, bottom: top }, bold: true, fontColor: COLORS.heading },
      { range: { ...range, top: top + 1 }, numberFormat: FORMATS.text, border: COLORS.rule, vertical: 'top', wrap: true },
      { range: { ...range, top: range.bottom - 1, left: 1 }, fill: COLORS.input },
    ], // prettier-ignore
  };
}
