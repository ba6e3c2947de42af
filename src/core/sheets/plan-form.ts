/**
 * Plan of a proposal form that an agency fills: the fields officials know in their order, drop-downs, input messages and
 * a cost table with live sums by source, on two portrait A4 pages. The sheet is the agency's: the intake reads it back
 * like any other form.
 */
import { cellAddress, type CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import type { FieldId } from '../model/object';
import { FIELDS } from '../register/fields';
import { headerFormat, makePlan, printSetup, quoteText, widthsFrom } from './make-plan';
import type { PlanBlock, PlanCell, PlanFormat, PlanValidation, SheetPlan } from './plan';
import { codeListSource } from './plan-settings';
import { COLORS, FORMATS, TITLE_SIZE } from './sheet-style';

export interface FormPlanInput {
  /** Agency the form is for; `''` leaves it to be filled. */
  readonly agency: string;
  /** Tab name of the settings sheet, for long code lists. */
  readonly settingsSheet: string;
  readonly t: Translate;
}

/** Columns: number, label, and six for values, which the cost table uses one by one. */
const WIDTHS = [5, 30, 10, 11, 17, 19, 18, 19] as const;
const [NUMBER, LABEL, VALUE] = [0, 1, 2] as const;
const LAST = WIDTHS.length - 1;
const COST_LINES = 10;
const COST_COLUMNS = ['number', 'description', 'volume', 'unit', 'price', 'amount', 'source', 'account'] as const;
/** Sources with a cost field of their own, by the code of the drop-down. */
const SOURCES = [
  ['costApbn', 'apbn'],
  ['costApbdProv', 'apbd-provinsi'],
  ['costApbd', 'apbd'],
  ['costPartner', 'mitra'],
] as const satisfies readonly (readonly [FieldId, string])[];

/** Fields the form fills from its cost table. */
const COMPUTED: ReadonlySet<FieldId> = new Set(['cost', ...SOURCES.map(([field]) => field)]);

interface Section {
  readonly id: 'identity' | 'frame' | 'costs' | 'readiness' | 'university' | 'document';
  /** Fields with the number of rows their value gets. */
  readonly fields: readonly (readonly [FieldId, number])[];
}

/** The costs come last, so that their table ends the form. */
// prettier-ignore
const SECTIONS: readonly Section[] = [
  { id: 'identity', fields: [['title', 2], ['object', 2], ['kind', 1], ['affair', 1], ['agency', 1], ['agencies', 1], ['partner', 1], ['partnerKind', 1], ['location', 1]] },
  { id: 'frame', fields: [['background', 5], ['purpose', 4], ['scope', 4], ['benefits', 3], ['impact', 4], ['study', 1], ['legalBasis', 3], ['duration', 1], ['start', 1], ['end', 1]] },
  { id: 'readiness', fields: [['staff', 2], ['funds', 2], ['indicator', 2], ['unit', 1], ['baseline', 1], ['target', 1], ['targetYear', 1]] },
  { id: 'university', fields: [['competencies', 2], ['programmes', 2]] },
  { id: 'document', fields: [['instrument', 1], ['contact', 1], ['notes', 2]] },
  { id: 'costs', fields: [['financing', 2], ['budgetStatus', 1], ['subActivity', 1], ['cost', 1], ['costApbn', 1], ['costApbdProv', 1], ['costApbd', 1], ['costPartner', 1]] },
];

export interface FormPlan {
  readonly plan: SheetPlan;
  /** First cell of the value of each field. */
  readonly values: ReadonlyMap<FieldId, { readonly row: number; readonly column: number }>;
  /** Body of the cost table, its heading row above and its total row below left out. */
  readonly costs: CellRange;
}

export function planForm({ agency, settingsSheet, t }: FormPlanInput): FormPlan {
  const draft = new Draft(t);
  draft.banner(t('sheets.form.title'), {
    bold: true,
    fontSize: TITLE_SIZE,
    fontColor: COLORS.heading,
    horizontal: 'center',
  });
  draft.banner(t('sheets.form.note'), { italic: true, fontColor: COLORS.note, horizontal: 'center' });
  draft.skip();
  let costs: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { id, fields } of SECTIONS) {
    draft.banner(t(`sheets.form.section.${id}`), { bold: true, fill: COLORS.soft, fontColor: COLORS.heading });
    for (const [field, rows] of fields) draft.field(field, rows, field === 'agency' ? agency : null, settingsSheet);
    if (id === 'costs') costs = draft.costTable();
    draft.skip();
  }
  draft.linkCosts(costs);
  draft.signature(agency);
  const bottom = draft.row - 1;
  const plan = makePlan({
    sheet: 'form',
    name: sheetName(agency, t),
    mode: 'add',
    blocks: draft.blocks,
    merges: draft.merges,
    formats: draft.formats,
    validations: draft.validations,
    columnWidths: widthsFrom(0, WIDTHS),
    print: printSetup(t, {
      orientation: 'portrait',
      area: { top: 0, left: 0, bottom, right: LAST },
      titleRows: null,
      widths: WIDTHS,
      title: t('sheets.form.title'),
      fitTall: 2,
    }),
    tabColor: COLORS.accent,
    unlocked: draft.unlocked,
  });
  // A form is one page wide however wide its columns are.
  return {
    plan: { ...plan, print: plan.print === null ? null : { ...plan.print, fitWide: 1 } },
    values: draft.values,
    costs,
  };
}

/** At most 31 characters without those a tab name cannot hold. */
function sheetName(agency: string, t: Translate): string {
  const name = agency
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return t('sheets.form.name', { agency: name }).trim().slice(0, 31).trim();
}

type Look = Omit<PlanFormat, 'range'>;

/** The form as it grows downwards. */
class Draft {
  readonly blocks: PlanBlock[] = [];
  readonly merges: CellRange[] = [];
  readonly formats: PlanFormat[] = [];
  readonly validations: PlanValidation[] = [];
  readonly values = new Map<FieldId, { readonly row: number; readonly column: number }>();
  /** Cells of answers; labels and what computes itself stay locked. */
  readonly unlocked: CellRange[] = [];
  row = 0;
  #count = 0;

  constructor(readonly t: Translate) {}

  skip(): void {
    this.row += 1;
  }

  banner(text: string, look: Look): void {
    const range = this.#merge(this.row, this.row, NUMBER, LAST);
    this.#put(this.row, NUMBER, text);
    this.formats.push({ range, wrap: true, vertical: 'center', ...look });
    this.row += 1;
  }

  field(field: FieldId, rows: number, content: string | null, settingsSheet: string): void {
    this.#count += 1;
    const [top, bottom] = [this.row, this.row + rows - 1];
    const label = this.t(`fields.${field}`);
    this.#put(top, NUMBER, `${this.#count}.`);
    this.#put(top, LABEL, label);
    if (rows > 1) for (const column of [NUMBER, LABEL]) this.#merge(top, bottom, column, column);
    const range = this.#merge(top, bottom, VALUE, LAST);
    if (content !== null && content !== '') this.#put(top, VALUE, content);
    const { type } = FIELDS[field];
    const isMoney = type === 'money';
    const formats: Readonly<Record<string, string | undefined>> = {
      money: FORMATS.money, number: FORMATS.number, year: FORMATS.year, date: FORMATS.date,
    }; // prettier-ignore
    const numberFormat = formats[type];
    this.formats.push(
      { range: { top, bottom, left: NUMBER, right: LABEL }, vertical: 'top', wrap: true, border: COLORS.rule },
      { range: { top, bottom, left: LABEL, right: LABEL }, bold: true },
      {
        range,
        numberFormat: numberFormat ?? FORMATS.text,
        fill: isMoney ? COLORS.soft : COLORS.input,
        border: COLORS.rule,
        vertical: 'top',
        horizontal: 'left',
        wrap: true,
      },
    );
    this.validations.push(
      this.#validation(field, label, { top, bottom: top, left: VALUE, right: VALUE }, settingsSheet),
    );
    this.values.set(field, { row: top, column: VALUE });
    if (!COMPUTED.has(field)) this.unlocked.push(range);
    this.row += rows;
  }

  #validation(field: FieldId, label: string, range: CellRange, settingsSheet: string): PlanValidation {
    const { codes } = FIELDS[field];
    const prompt = { promptTitle: label.slice(0, 32), prompt: this.t(`sheets.form.hint.${field}`).slice(0, 255) };
    if (codes === null) return { range, rule: { type: 'text' }, blankAllowed: true, onInvalid: 'warn', ...prompt };
    const rule = { type: 'list', source: codeListSource(codes, settingsSheet, this.t) } as const;
    const errors = { errorTitle: this.t('sheets.register.notInListTitle'), error: this.t('sheets.register.notInList') };
    return { range, rule, blankAllowed: true, onInvalid: 'warn', ...prompt, ...errors };
  }

  /** The body of the table. Amounts and their sum are formulas, empty as long as there is nothing to compute. */
  costTable(): CellRange {
    const { t } = this;
    this.skip();
    const top = this.row;
    const headings = COST_COLUMNS.map((column) => t(`sheets.form.cost.${column}`));
    const [volume, price, amount, source] = [2, 4, 5, 6] as const;
    const body = { top: top + 1, left: NUMBER, bottom: top + COST_LINES, right: LAST };
    const lines = Array.from({ length: COST_LINES }, (_, index): PlanCell[] => {
      const [one, two] = [cellAddress(body.top + index, volume), cellAddress(body.top + index, price)];
      const product = { formula: `=IF(OR(${one}="",${two}=""),"",${one}*${two})` };
      return [index + 1, null, null, null, null, product, null, null];
    });
    const span = `${cellAddress(body.top, amount)}:${cellAddress(body.bottom, amount)}`;
    const total: PlanCell[] = COST_COLUMNS.map(() => null);
    total[LABEL] = t('sheets.form.cost.total');
    total[amount] = { formula: `=IF(SUM(${span})=0,"",SUM(${span}))` };
    this.blocks.push({ top, left: NUMBER, cells: [headings, ...lines, total] });
    const column = (index: number): CellRange => ({ ...body, left: index, right: index });
    this.formats.push(
      { range: { ...body, bottom: body.bottom + 1 }, border: COLORS.rule, vertical: 'top', fill: COLORS.input },
      { range: column(LABEL), wrap: true, numberFormat: FORMATS.text },
      { range: column(LAST), numberFormat: FORMATS.text },
      { range: { ...column(price), right: amount, bottom: body.bottom + 1 }, numberFormat: FORMATS.money },
      { range: { ...column(amount), bottom: body.bottom + 1 }, fill: COLORS.soft },
      { range: { ...body, top: body.bottom + 1, bottom: body.bottom + 1 }, bold: true, fill: COLORS.soft },
      headerFormat({ ...body, top, bottom: top }),
    );
    this.validations.push({
      range: column(source),
      rule: { type: 'list', source: SOURCES.map(([, code]) => t(`codes.fundingSource.${code}`)).join(',') },
      blankAllowed: true,
      onInvalid: 'warn',
      promptTitle: t('sheets.form.cost.source').slice(0, 32),
      prompt: t('sheets.form.hint.costSource'),
    });
    this.unlocked.push({ ...body, left: LABEL, right: price }, { ...body, left: source });
    this.row = body.bottom + 2;
    return body;
  }

  /** The cost fields above the table: its sum, and its sums by source. */
  linkCosts(costs: CellRange): void {
    const span = (column: number): string => `${absolute(costs.top, column)}:${absolute(costs.bottom, column)}`;
    const [amounts, sources] = [span(5), span(6)];
    const put = (field: FieldId, sum: string): void => {
      const cell = this.values.get(field);
      if (cell !== undefined) this.#put(cell.row, cell.column, { formula: `=IF(${sum}=0,"",${sum})` });
    };
    put('cost', `SUM(${amounts})`);
    for (const [field, code] of SOURCES) {
      put(field, `SUMIF(${sources},${quoteText(this.t(`codes.fundingSource.${code}`))},${amounts})`);
    }
  }

  signature(agency: string): void {
    const head = agency === '' ? this.t('sheets.form.head') : this.t('sheets.form.headOf', { agency });
    for (const text of [
      this.t('sheets.form.placeAndDay'),
      head,
      null,
      null,
      this.t('sheets.form.signName'),
      this.t('sheets.form.signNumber'),
    ]) {
      const range = this.#merge(this.row, this.row, 5, LAST);
      this.unlocked.push(range);
      if (text !== null) this.#put(this.row, 5, text);
      this.formats.push({ range, horizontal: 'center', wrap: true });
      this.row += 1;
    }
  }

  #put(row: number, column: number, cell: PlanCell): void {
    this.blocks.push({ top: row, left: column, cells: [[cell]] });
  }

  #merge(top: number, bottom: number, left: number, right: number): CellRange {
    const range = { top, left, bottom, right };
    this.merges.push(range);
    return range;
  }
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
