/**
 * What makes a finding the same over runs, and what it rested on. Neither knows rows or addresses: a row may move, a sheet
 * may be read anew.
 */
import type { CellRef } from '../model/cell';
import type { Finding } from '../model/finding';
import type { CooperationObject } from '../model/object';
import { hashText } from '../model/text-hash';

/**
 * `rule|object|field|message` of each finding, in their order; one about no object has a hash of its parameters behind it, and
 * repeated ones are numbered from the second on: `…#2`.
 */
export function keysOfFindings(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, object, field, message } = finding;
    const name = message.key.slice(message.key.lastIndexOf('.') + 1);
    const parts = [rule, object ?? '', field ?? '', name, ...(object === null ? [hashText(paramsText(finding))] : [])];
    const key = parts.join('|');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

export function ruleOfKey(key: string): string {
  return key.slice(0, key.indexOf('|'));
}

/**
 * Hash of the texts a finding rests on: those of its object in its cells and in its field; of its parameters where the object
 * has none of them. It changes when a person changes what was found fault with.
 */
export function basisOfFinding(finding: Finding, object: CooperationObject | undefined): string {
  const fields = object === undefined ? [] : Object.entries(object.fields);
  const texts = fields.flatMap(([field, value]) => {
    const isMeant = field === finding.field || finding.cells.some((cell) => isSameCell(cell, value.cell));
    return isMeant && value.raw !== '' ? [`${field}=${value.raw}`] : [];
  });
  return hashText(texts.length > 0 ? texts.sort().join('\n') : paramsText(finding));
}

/** Parameters without those that name a cell: the same fault may stand on another row tomorrow. */
function paramsText({ message: { params } }: Finding): string {
  const kept = Object.entries(params).filter(
    ([, value]) => !(typeof value === 'string' && /![A-Z]{1,3}\d+$/.test(value)),
  );
  return JSON.stringify(kept);
}

function isSameCell(one: CellRef, other: CellRef | null): boolean {
  return (
    other !== null &&
    one.rowIndex === other.rowIndex &&
    one.columnIndex === other.columnIndex &&
    one.sheet === other.sheet
  );
}
