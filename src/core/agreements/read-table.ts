/** The documents as the table of Perjanjian lists them, corrections of staff included. Columns are found by their headings. */
import type { Agreement } from '../model/agreement';
import type { Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import { dayOfSerial } from '../parse/calendar';
import { placeInTime, type DraftAgreement } from './list-agreements';

interface Table {
  readonly sheet: string;
  /** Of its first cell, 0-based. */
  readonly top: number;
  readonly left: number;
  /** Its header row first. */
  readonly values: readonly (readonly Scalar[])[];
}

const INSTRUMENTS = ['KSB', 'NK', 'RK', 'PKS', 'LOI', 'MOU', 'IA', 'ADENDUM'] as const;

/** `t`: in the language the sheet was written in; null where its headings are not those of that language. */
export function agreementsOfTable(table: Table, today: string, t: Translate): Agreement[] | null {
  const [header = [], ...rows] = table.values;
  const columnOf = (key: string): number => header.indexOf(t(`sheets.agreements.${key}`));
  const [number, end] = [columnOf('number'), columnOf('end')];
  if (number < 0 || end < 0) return null;
  const drafts = rows.flatMap((row, index): DraftAgreement[] => {
    const text = (key: string): string => String(row[columnOf(key)] ?? '').trim();
    const day = (key: string): string | null => {
      const value = row[columnOf(key)];
      return typeof value === 'number' ? dayOfSerial(value, false) : null;
    };
    const settled = text('settled');
    const isState = (state: string): boolean => settled === t(`sheets.agreements.states.${state}`);
    if (text('number') === '' && day('end') === null) return [];
    return [
      {
        number: text('number'),
        numberSecond: '',
        instrument: INSTRUMENTS.find((code) => text('instrument') === t(`codes.instrument.${code}`)) ?? null,
        title: text('subject'),
        object: null,
        partner: text('partner'),
        agencies: text('agencies').split('; ').filter(Boolean),
        signedOn: day('signedOn'),
        start: day('start'),
        end: day('end'),
        endFrom: day('end') === null ? null : 'given',
        endReason: isState('terminated') ? settled : '',
        extendedBy: isState('extended') ? settled : '',
        parentNumber: text('parent'),
        cells: [{ sheet: table.sheet, rowIndex: table.top + 1 + index, columnIndex: table.left + number }],
      },
    ];
  });
  return placeInTime(drafts, today);
}
