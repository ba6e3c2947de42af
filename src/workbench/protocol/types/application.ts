/** Excel.Application, its culture, Excel.Runtime and the worksheet functions the add-in calls. */
import { ExcelError } from '../../workbook/errors';
import { asBoolean, asEnum, asNumber } from '../arguments';
import { makeObject, type TypeDefinition } from '../host-object';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATE = ['Recalculate', 'Full', 'FullRebuild'] as const;

const numberFormatType: TypeDefinition<null> = {
  name: 'NumberFormatInfo',
  get: {
    NumberDecimalSeparator: (_target, session) => (session.core.locale === 'id-ID' ? ',' : '.'),
    NumberGroupSeparator: (_target, session) => (session.core.locale === 'id-ID' ? '.' : ','),
  },
};

const dateFormatType: TypeDefinition<null> = {
  name: 'DatetimeFormatInfo',
  get: {
    DateSeparator: () => '/',
    ShortDatePattern: (_target, session) => (session.core.locale === 'id-ID' ? 'dd/MM/yyyy' : 'M/d/yyyy'),
  },
};

const cultureType: TypeDefinition<null> = {
  name: 'CultureInfo',
  get: { Name: (_target, session) => session.core.locale },
  links: {
    NumberFormat: (_target, session) => makeObject(numberFormatType, null, session),
    DatetimeFormat: (_target, session) => makeObject(dateFormatType, null, session),
  },
};

export const applicationType: TypeDefinition<null> = {
  name: 'Application',
  get: {
    CalculationMode: (_target, session) => session.calculationMode,
    CalculationState: () => 'Done',
    DecimalSeparator: (_target, session) => (session.core.locale === 'id-ID' ? ',' : '.'),
    ThousandsSeparator: (_target, session) => (session.core.locale === 'id-ID' ? '.' : ','),
    UseSystemSeparators: () => true,
  },
  set: { CalculationMode: (_target, value, session) => (session.calculationMode = asEnum(value, MODES)) },
  links: { CultureInfo: (_target, session) => makeObject(cultureType, null, session) },
  methods: {
    Calculate: (_target, [kind], session) => {
      asEnum(kind, CALCULATE);
      session.core.forceRecalculation();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtimeType: TypeDefinition<null> = {
  name: 'Runtime',
  get: { EnableEvents: (_target, session) => session.enableEvents },
  set: { EnableEvents: (_target, value, session) => (session.enableEvents = asBoolean(value)) },
};

const functionResultType: TypeDefinition<number> = {
  name: 'FunctionResult',
  get: { Value: (value) => value, Error: () => null },
};

const DAY = 86_400_000;

/** DATE: serial of a day; the 1904 system counts from 0 (platform.md 4.6). */
function dateSerial(year: number, month: number, day: number, date1904: boolean): number {
  const full = year < 1900 ? year + 1900 : year;
  const serial = (Date.UTC(full, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  if (date1904) return serial - 1462;
  return serial < 61 ? serial - 1 : serial;
}

export const functionsType: TypeDefinition<null> = {
  name: 'Functions',
  methods: {
    Date: (_target, args, session) => {
      const [year, month, day] = args.map(asNumber);
      if (year === undefined || month === undefined || day === undefined) {
        throw new ExcelError('InvalidArgument', 'DATE takes a year, a month and a day.');
      }
      const serial = dateSerial(Math.trunc(year), Math.trunc(month), Math.trunc(day), session.core.data.date1904);
      return makeObject(functionResultType, serial, session);
    },
  },
};
