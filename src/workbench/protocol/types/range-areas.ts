/** Excel.RangeAreas and its collection of ranges. */
import type { AreasTarget } from '../host-context';
import { cellCount, formatAddress } from '../../workbook/address';
import { offsetFormula } from '../../workbook/shift';
import { clearCells, copyCells } from '../../workbook/write';
import { ExcelError } from '../../workbook/errors';
import { resolveAddress } from '../addresses';
import { asEnum, asIndex, asText, isGiven, rangeOf, rectOf } from '../arguments';
import { isHostObject, makeObject, type TypeDefinition } from '../host-object';
import { conditionalFormatsType } from './conditional-format';
import { dataValidationType } from './data-validation';
import { rangeFormatType } from './range-format';

const rangesType: TypeDefinition<AreasTarget> = {
  name: 'RangeCollection',
  get: { Count: (target) => target.areas.length },
  items: (target, session) => target.areas.map((area) => session.range(area.sheet, rectOf(area))),
  methods: {
    GetCount: (target) => target.areas.length,
    GetItemAt: (target, [index], session) => {
      const area = target.areas[asIndex(index)];
      if (area === undefined) throw new ExcelError('InvalidArgument', 'There is no such area.');
      return session.range(area.sheet, rectOf(area));
    },
  },
};

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function addressOf(target: AreasTarget): string {
  return target.areas.map((area) => formatAddress(target.sheet.name, rectOf(area))).join(',');
}

export const rangeAreasType: TypeDefinition<AreasTarget> = {
  name: 'RangeAreas',
  isKept: true,
  get: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: (target) => target.areas.length,
    CellCount: (target) => target.areas.reduce((sum, area) => sum + cellCount(rectOf(area)), 0),
  },
  links: {
    Areas: (target, session) => makeObject(rangesType, target, session),
    Worksheet: (target, session) => session.worksheet(target.sheet),
    Format: (target, session) => makeObject(rangeFormatType, target, session),
    DataValidation: (target, session) => makeObject(dataValidationType, target, session),
    ConditionalFormats: (target, session) => makeObject(conditionalFormatsType, target, session),
  },
  methods: {
    /** Each area as `Range.copyFrom` does it; formats of one source, the only kind modelled for several areas. */
    CopyFrom: (target, [source, what], session) => {
      if (what !== 'Formats')
        throw new ExcelError('ApiNotFound', 'The workbench models RangeAreas.CopyFrom for formats.');
      const from = isHostObject(source) ? rangeOf(source) : resolveAddress(asText(source), target.sheet, session);
      const place = { sheet: from.sheet, rect: rectOf(from) };
      for (const area of target.areas) {
        const to = { sheet: target.sheet, rect: rectOf(area) };
        copyCells(session.core, place, to, what, offsetFormula);
      }
    },
    Clear: (target, [what], session) => {
      const kind = asEnum(isGiven(what) ? what : 'All', CLEAR);
      for (const area of target.areas) clearCells(session.core, target.sheet, rectOf(area), kind);
    },
  },
};
