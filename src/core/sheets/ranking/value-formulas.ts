/** Where the values of the ranking come from, as formulas: scores from Penilaian, money from the Register. */
import { fieldNumber, type CooperationObject, type FieldId } from '../../model/object';
import type { Criterion } from '../../model/ranking';
import { registerColumn, type RegisterLayout } from '../layout-register';
import { columnReference, rowReference } from '../make-plan';
import { SCORES_TABLE, type ScoresLayout } from '../plan-scores';

export interface ValueSources {
  readonly register: RegisterLayout;
  readonly scores: ScoresLayout;
}

/**
 * Where the values of an object come from, by a formula for each criterion; null where only the value itself is right: an ID
 * that Excel would match as a pattern or a number, or a money field that holds text where the core reads past it.
 */
export function makeValueFormulas(
  criteria: readonly Criterion[],
  { register, scores }: ValueSources,
  idHeading: string,
): (object: CooperationObject) => (string | null)[] {
  const id = rowReference(idHeading);
  // Every row of the table holds the same.
  const formulas = criteria.map((criterion) =>
    criterion.from.type === 'field'
      ? moneyFormula(criterion.from.field, register, id)
      : scoreFormula(criterion, scores, id),
  );
  return (object) => {
    const [isPlain, isText] = [isPlainId(object.id), hasTextAsMoney(object)];
    return criteria.map(({ from }, index) =>
      !isPlain || (isText && from.type === 'field') ? null : (formulas[index] ?? null),
    );
  };
}

function scoreFormula(criterion: Criterion, scores: ScoresLayout, id: string): string | null {
  const score = scores.columns.find((column) => column.criterion === criterion.id);
  const key = scores.columns.find(({ role }) => role === 'id');
  if (score === undefined || key === undefined) return null;
  const column = columnReference(SCORES_TABLE, score.heading);
  if (criterion.from.type === 'scores' && criterion.from.joining === 'median') {
    return `=IFERROR(${medianFormula(column, columnReference(SCORES_TABLE, key.heading), id, criterion.scale)},"")`;
  }
  const limits = criterion.scale === null ? [`">=0"`] : [`">=${criterion.scale.min}"`, `"<=${criterion.scale.max}"`];
  const conditions = limits.map((limit) => `${column},${limit}`).join(',');
  return `=IFERROR(AVERAGEIFS(${column},${columnReference(SCORES_TABLE, key.heading)},${id},${conditions}),"")`;
}

/** The median of the scores of one object. AGGREGATE 16 is the percentile, 6 leaves out errors: those of the rows divided by 0. An empty cell is no score of 0. */
export function medianFormula(column: string, ids: string, id: string, scale: Criterion['scale']): string {
  const tests = scale === null ? [`${column}>=0`] : [`${column}>=${scale.min}`, `${column}<=${scale.max}`];
  const conditions = [`${ids}=${id}`, `${column}<>""`, ...tests].map((test) => `(${test})`).join('*');
  return `AGGREGATE(16,6,${column}/(${conditions}),0.5)`;
}

function isPlainId(id: string): boolean {
  return /^[A-Za-z][A-Za-z0-9 ._/-]*$/.test(id) && !/^(true|false)$/i.test(id);
}

const PARTS: readonly FieldId[] = ['costApbn', 'costApbdProv', 'costPartner'];

/** As `readFieldValue` of ranking/read-inputs.ts: an APBD part not given apart is the whole cost. */
function moneyFormula(field: 'cost' | 'costApbd', register: RegisterLayout, id: string): string | null {
  const key = registerColumn(register, 'id');
  const own = registerColumn(register, field);
  const whole = registerColumn(register, 'cost');
  if (key === null || register.hasOtherRows === true) return null;
  const average = (column: string, conditions: string): string =>
    `AVERAGEIFS(${column},${key},${id},${column},">=0"${conditions})`;
  const steps: string[] = own === null ? [] : [average(own, '')];
  if (field === 'costApbd' && whole !== null) {
    const parts = PARTS.map((part) => registerColumn(register, part)).filter((part) => part !== null);
    steps.push(average(whole, parts.map((part) => `,${part},""`).join('')));
  }
  return steps.length === 0 ? null : `=${steps.reduceRight((rest, step) => `IFERROR(${step},${rest})`, '""')}`;
}

function hasTextAsMoney(object: CooperationObject): boolean {
  return (['cost', 'costApbd', ...PARTS] as const).some((field) => {
    const number = fieldNumber(object, field);
    return number === null ? (object.fields[field]?.raw ?? '').trim() !== '' : number < 0;
  });
}
