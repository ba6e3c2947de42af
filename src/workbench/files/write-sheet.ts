/** A whole sheet part: what the model holds is written, everything else of the part it was loaded from stays. */
import { fileWidthOfCharacters } from '../workbook/column-width';
import { MAX_COLUMNS, type ConditionalFormat, type DataValidation, type Rect, type Sheet } from '../workbook/model';
import { formatCell, formatRect } from './address';
import { toFileFormula } from './formulas';
import {
  optionName, protectionActions, readAutoFilter, readConditionalFormats, readDefaultWidth, readMerges, readPrintSetup, readProtection, readValidations,
} from './read-sheet'; // prettier-ignore
import type { StyleReader } from './read-styles';
import { escapeCellText } from './values';
import { buildColumns, buildSheetData } from './write-cells';
import type { CellWriter } from './write-cells';
import { toArgb } from './write-styles';
import { child, elements, makeElement, parseXml, prefixOf, setChildren } from './xml';
import type { XmlElement, XmlNode } from './xml';

/** ECMA-376 18.3.1.99: the order of a worksheet's children. */
export const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The root of a new sheet part, with the id the sheet keeps. */
export function makeWorksheet(id: string): XmlElement {
  const isGuid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id);
  return makeElement('worksheet', {
    xmlns: MAIN,
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    'mc:Ignorable': 'xr',
    'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
    'xr:uid': isGuid ? id : undefined,
  });
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Changes attributes in place; undefined removes one. */
function setAttributes(element: XmlElement, attrs: Attributes): void {
  const kept = { ...element.attrs };
  for (const [key, value] of Object.entries(attrs)) {
    if (value === undefined) Reflect.deleteProperty(kept, key);
    else kept[key] = String(value);
  }
  element.attrs = kept;
}

class SheetBuilder {
  private readonly prefix: string;

  constructor(
    private readonly root: XmlElement,
    private readonly sheet: Sheet,
    private readonly writer: CellWriter,
    private readonly styles: StyleReader,
  ) {
    this.prefix = prefixOf(root);
  }

  private make(name: string, attrs: Attributes = {}, children: XmlNode[] = []): XmlElement {
    return makeElement(this.prefix + name, attrs, children);
  }

  private set(name: string, replacement: readonly XmlElement[]): void {
    setChildren(this.root, name, replacement, SHEET_ORDER);
  }

  /** The child of that name, made when it is missing. */
  private ensure(name: string, attrs: Attributes = {}): XmlElement {
    const found = child(this.root, name);
    if (found !== undefined) return found;
    const made = this.make(name, attrs);
    this.set(name, [made]);
    return made;
  }

  build(isActive: boolean): void {
    const { sheet, root } = this;
    this.writeProperties();
    this.writeView(isActive);
    const rect = usedRect(sheet);
    this.set('dimension', [this.make('dimension', { ref: rect === null ? 'A1' : formatRect(rect) })]);
    const format = this.ensure('sheetFormatPr');
    if (readDefaultWidth(format) !== sheet.defaultColumnWidth)
      setAttributes(format, { defaultColWidth: fileWidthOfCharacters(sheet.defaultColumnWidth) });
    if (Number(format.attrs.defaultRowHeight ?? Number.NaN) !== sheet.defaultRowHeight)
      setAttributes(format, {
        defaultRowHeight: sheet.defaultRowHeight,
        customHeight: sheet.defaultRowHeight === 15 ? undefined : 1,
      });
    this.set('cols', buildColumns(sheet, root));
    this.set('sheetData', [buildSheetData(sheet, root, this.writer)]);
    if (!equal(readProtection(root), sheet.protection)) this.writeProtection();
    if (!equal(readAutoFilter(root), sheet.autoFilter)) this.writeAutoFilter();
    if (!equal(readMerges(root), sheet.merges)) this.writeMerges();
    if (!equal(readConditionalFormats(root, this.styles), sheet.conditionalFormats)) this.writeConditionalFormats();
    if (!equal(readValidations(root), sheet.validations)) this.writeValidations();
    const { area, titleRows, titleColumns } = sheet.print;
    if (!equal({ ...readPrintSetup(root), area, titleRows, titleColumns }, sheet.print)) this.writePrintSetup();
  }

  private writeProperties(): void {
    const { tabColor, print } = this.sheet;
    const properties = this.ensure('sheetPr');
    const isFitted = print.fitToWide !== null || print.fitToTall !== null;
    const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
    const oldColor = child(properties, 'tabColor');
    const keepsColor = oldColor !== undefined && oldColor.attrs.rgb === undefined && tabColor !== null;
    if (!keepsColor)
      setChildren(
        properties,
        'tabColor',
        tabColor === null ? [] : [this.make('tabColor', { rgb: toArgb(tabColor) })],
        order,
      );
    const page = child(properties, 'pageSetUpPr');
    if (page !== undefined) setAttributes(page, { fitToPage: isFitted ? 1 : undefined });
    else if (isFitted) setChildren(properties, 'pageSetUpPr', [this.make('pageSetUpPr', { fitToPage: 1 })], order);
    if (properties.children.length === 0 && Object.keys(properties.attrs).length === 0) this.set('sheetPr', []);
  }

  private writeView(isActive: boolean): void {
    const { freeze, showGridlines, zoom } = this.sheet;
    const views = this.ensure('sheetViews');
    let view = child(views, 'sheetView');
    if (view === undefined) {
      view = this.make('sheetView', { workbookViewId: 0 });
      views.children.unshift(view);
    }
    setAttributes(view, {
      showGridLines: showGridlines ? undefined : 0,
      tabSelected: isActive ? 1 : undefined,
      zoomScale: zoom === 100 ? undefined : zoom,
      zoomScaleNormal: zoom === 100 ? undefined : zoom,
    });
    const pane = child(view, 'pane');
    const isFrozen = freeze.rows > 0 || freeze.columns > 0;
    const wasFrozen = pane?.attrs.state?.startsWith('frozen') === true;
    const same = Number(pane?.attrs.xSplit ?? 0) === freeze.columns && Number(pane?.attrs.ySplit ?? 0) === freeze.rows;
    if ((isFrozen && wasFrozen && same) || (!isFrozen && !wasFrozen)) return;
    const order = ['pane', 'selection', 'pivotSelection', 'extLst'];
    const active = freeze.rows > 0 ? (freeze.columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
    const made = this.make('pane', {
      xSplit: freeze.columns || undefined,
      ySplit: freeze.rows || undefined,
      topLeftCell: formatCell(freeze.rows, freeze.columns),
      activePane: active,
      state: 'frozen',
    });
    setChildren(view, 'pane', isFrozen ? [made] : [], order);
    setChildren(view, 'selection', isFrozen ? [this.make('selection', { pane: active })] : [], order);
  }

  private writeProtection(): void {
    const { protection } = this.sheet;
    const attrs: Record<string, string | number | undefined> = { sheet: 1 };
    for (const action of protectionActions()) {
      const isAllowed = protection.options[optionName(action)];
      if (isAllowed !== undefined) attrs[action] = isAllowed ? 0 : 1;
    }
    this.set('sheetProtection', protection.protected ? [this.make('sheetProtection', attrs)] : []);
  }

  private writeAutoFilter(): void {
    const { autoFilter } = this.sheet;
    this.set('autoFilter', autoFilter === null ? [] : [this.make('autoFilter', { ref: formatRect(autoFilter.rect) })]);
  }

  private writeMerges(): void {
    const cells = this.sheet.merges.map((rect) => this.make('mergeCell', { ref: formatRect(rect) }));
    this.set('mergeCells', cells.length === 0 ? [] : [this.make('mergeCells', { count: cells.length }, cells)]);
  }

  private writeConditionalFormats(): void {
    const originals = new Map<string, XmlElement>();
    const ruleElements = elements(this.root, 'conditionalFormatting').flatMap((block) => elements(block, 'cfRule'));
    readConditionalFormats(this.root, this.styles).forEach((format, index) => {
      const element = ruleElements[index];
      if (element !== undefined)
        originals.set(JSON.stringify([format.rule, format.format, format.stopIfTrue]), element);
    });
    const blocks = this.sheet.conditionalFormats.map((format, index) => {
      const original = originals.get(JSON.stringify([format.rule, format.format, format.stopIfTrue]));
      const priority = format.priority > 0 ? format.priority : index + 1;
      const rule =
        original === undefined
          ? this.makeRule(format, priority)
          : makeElement(original.tag, { ...original.attrs, priority }, original.children);
      return this.make('conditionalFormatting', { sqref: format.rects.map(formatRect).join(' ') }, [rule]);
    });
    this.set('conditionalFormatting', blocks);
  }

  private makeRule(format: ConditionalFormat, priority: number): XmlElement {
    const { rule } = format;
    if (rule.type === 'other') {
      const element = parseXml(rule.xml);
      return makeElement(element.tag, { ...element.attrs, priority }, element.children);
    }
    const common = { priority, stopIfTrue: format.stopIfTrue ? 1 : undefined };
    const color = (value: string) => this.make('color', { rgb: toArgb(value) });
    const point = (type: string, val?: number) => this.make('cfvo', { type, val });
    if (rule.type === 'dataBar') {
      const bar = this.make('dataBar', {}, [point('min'), point('max'), color(rule.color)]);
      return this.make('cfRule', { type: 'dataBar', ...common }, [bar]);
    }
    if (rule.type === 'colorScale') {
      const points =
        rule.colors.length > 2 ? [point('min'), point('percentile', 50), point('max')] : [point('min'), point('max')];
      const scale = this.make('colorScale', {}, [...points, ...rule.colors.slice(0, points.length).map(color)]);
      return this.make('cfRule', { type: 'colorScale', ...common }, [scale]);
    }
    const formula = (text: string) => this.make('formula', {}, [toFileFormula(text)]);
    const styled = { dxfId: this.writer.writer.differentialOf(format.format), ...common };
    if (rule.type === 'custom') return this.make('cfRule', { type: 'expression', ...styled }, [formula(rule.formula)]);
    if (rule.type === 'cellValue') {
      const formulas = [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map(formula);
      return this.make('cfRule', { type: 'cellIs', operator: rule.operator, ...styled }, formulas);
    }
    const first = format.rects[0];
    const at = first === undefined ? 'A1' : formatCell(first.top, first.left);
    const type = TEXT_RULES[rule.operator] ?? 'containsText';
    const operator = type === 'notContainsText' ? 'notContains' : type;
    return this.make('cfRule', { type, operator, text: rule.text, ...styled }, [
      formula(textRule(type, rule.text, at)),
    ]);
  }

  private writeValidations(): void {
    const unlisted = elements(child(this.root, 'dataValidations'), 'dataValidation').filter(
      (element) => readValidations(makeElement('w', {}, [makeElement('dataValidations', {}, [element])])).length === 0,
    );
    const made = [...unlisted, ...this.sheet.validations.map((validation) => this.makeValidation(validation))];
    this.set('dataValidations', made.length === 0 ? [] : [this.make('dataValidations', { count: made.length }, made)]);
  }

  private makeValidation(validation: DataValidation): XmlElement {
    const types = {
      list: 'list',
      wholeNumber: 'whole',
      decimal: 'decimal',
      date: 'date',
      time: 'time',
      textLength: 'textLength',
      custom: 'custom',
    };
    const text = (value: string) => (value === '' ? undefined : escapeCellText(value));
    const formulas: XmlNode[] = [this.make('formula1', {}, [validationFormula(validation, validation.formula1)])];
    if (validation.formula2 !== null)
      formulas.push(this.make('formula2', {}, [validationFormula(validation, validation.formula2)]));
    const takesOperator =
      validation.type !== 'list' && validation.type !== 'custom' && validation.operator !== 'between';
    return this.make(
      'dataValidation',
      {
        type: types[validation.type],
        errorStyle: validation.errorStyle === 'stop' ? undefined : validation.errorStyle,
        operator: takesOperator ? validation.operator : undefined,
        allowBlank: validation.ignoreBlanks ? 1 : undefined,
        showDropDown: validation.inCellDropDown ? undefined : 1,
        showInputMessage: validation.showPrompt ? 1 : undefined,
        showErrorMessage: validation.showError ? 1 : undefined,
        errorTitle: text(validation.errorTitle),
        error: text(validation.error),
        promptTitle: text(validation.promptTitle),
        prompt: text(validation.prompt),
        sqref: validation.rects.map(formatRect).join(' '),
      },
      formulas,
    );
  }

  private writePrintSetup(): void {
    const { print } = this.sheet;
    const options = this.ensure('printOptions');
    setAttributes(options, {
      gridLines: print.printGridlines ? 1 : undefined,
      horizontalCentered: print.centerHorizontally ? 1 : undefined,
    });
    if (Object.keys(options.attrs).length === 0) this.set('printOptions', []);
    const inches = (points: number) => Math.round((points / 72) * 1e6) / 1e6;
    const { left, right, top, bottom, header, footer } = print.margins;
    this.set('pageMargins', [
      this.make('pageMargins', {
        left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom), header: inches(header), footer: inches(footer),
      }), // prettier-ignore
    ]);
    const isFitted = print.fitToWide !== null || print.fitToTall !== null;
    setAttributes(this.ensure('pageSetup'), {
      paperSize: print.paperSize,
      orientation: print.orientation,
      scale: print.scale ?? undefined,
      fitToWidth: isFitted ? (print.fitToWide ?? 0) : undefined,
      fitToHeight: isFitted ? (print.fitToTall ?? 0) : undefined,
    });
    const texts = this.ensure('headerFooter');
    const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
    for (const [name, parts] of [
      ['oddHeader', print.header],
      ['oddFooter', print.footer],
    ] as const) {
      const text = joinHeader(parts);
      setChildren(texts, name, text === '' ? [] : [this.make(name, {}, [escapeCellText(text)])], order);
    }
    if (texts.children.length === 0) this.set('headerFooter', []);
    this.writeRowBreaks(print.rowBreaks);
  }

  /** `id` is the last row of the page above, counted from 1: the 0-based row that begins the next. */
  private writeRowBreaks(rows: readonly number[]): void {
    const breaks = rows.map((row) => this.make('brk', { id: row, max: MAX_COLUMNS - 1, man: 1 }));
    const count = rows.length;
    this.set('rowBreaks', count === 0 ? [] : [this.make('rowBreaks', { count, manualBreakCount: count }, breaks)]);
  }
}

/** Office.js's operators of text comparisons, and the file's own names. */
const TEXT_RULES: Readonly<Record<string, string>> = {
  contains: 'containsText', containsText: 'containsText', notContains: 'notContainsText', notContainsText: 'notContainsText',
  beginsWith: 'beginsWith', endsWith: 'endsWith', Contains: 'containsText', NotContains: 'notContainsText', BeginsWith: 'beginsWith', EndsWith: 'endsWith',
}; // prettier-ignore

function textRule(type: string, text: string, at: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  if (type === 'notContainsText') return `ISERROR(SEARCH(${quoted},${at}))`;
  if (type === 'beginsWith') return `LEFT(${at},LEN(${quoted}))=${quoted}`;
  if (type === 'endsWith') return `RIGHT(${at},LEN(${quoted}))=${quoted}`;
  return `NOT(ISERROR(SEARCH(${quoted},${at})))`;
}

function validationFormula(validation: DataValidation, formula: string): string {
  if (formula.startsWith('=')) return toFileFormula(formula);
  return validation.type === 'list' ? `"${formula.replace(/"/g, '""')}"` : formula;
}

function joinHeader(parts: { left: string; center: string; right: string }): string {
  return (['left', 'center', 'right'] as const)
    .map((section) => (parts[section] === '' ? '' : `&${section.charAt(0).toUpperCase()}${parts[section]}`))
    .join('');
}

/** The smallest rectangle around all cells; null for an empty sheet. */
export function usedRect(sheet: Sheet): Rect | null {
  let rect: Rect | null = null;
  for (const [row, line] of sheet.cells) {
    for (const column of line.keys()) {
      rect =
        rect === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(rect.top, row),
              left: Math.min(rect.left, column),
              bottom: Math.max(rect.bottom, row),
              right: Math.max(rect.right, column),
            };
    }
  }
  return rect;
}

/** Writes the sheet's cells and set-up into `root`: an empty worksheet, or the part the sheet was loaded from. */
export function writeSheet(
  root: XmlElement,
  sheet: Sheet,
  writer: CellWriter,
  styles: StyleReader,
  isActive: boolean,
): void {
  new SheetBuilder(root, sheet, writer, styles).build(isActive);
}
