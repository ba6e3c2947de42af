/** Excel.PageBreakCollection of the breaks between rows; breaks between columns are not modelled. */
import type { Sheet } from '../../workbook/model';
import { ExcelError } from '../../workbook/errors';
import { requireOpenWorkbook } from '../../workbook/protection';
import { resolveAddress } from '../addresses';
import { asText, rangeOf, rectOf } from '../arguments';
import type { HostSession } from '../host-context';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';

interface RowBreak {
  readonly row: number;
}

const pageBreakType: TypeDefinition<RowBreak> = { name: 'PageBreak' };

function setBreaks(sheet: Sheet, session: HostSession, rowBreaks: readonly number[]): void {
  requireOpenWorkbook(session.core);
  session.core.beginStructure(sheet);
  sheet.print = { ...sheet.print, rowBreaks };
  session.core.emit(sheet, { type: 'structure', rect: null });
}

export const rowBreaksType: TypeDefinition<Sheet> = {
  name: 'PageBreakCollection',
  methods: {
    Add: (sheet, [range], session) => {
      const { top } = isHostObject(range) ? rectOf(rangeOf(range)) : resolveAddress(asText(range), sheet, session).rect;
      if (top === 0) throw new ExcelError('InvalidArgument', 'There is no page above the first row.');
      const rows = new Set([...sheet.print.rowBreaks, top]);
      setBreaks(sheet, session, [...rows].sort((a, b) => a - b)); // prettier-ignore
      return makeObject(pageBreakType, { row: top }, session);
    },
    RemovePageBreaks: (sheet, _none, session) => setBreaks(sheet, session, []),
  },
};
