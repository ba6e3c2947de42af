/** What a sheet part says besides its cells: merges, validations, conditional formats, panes, print set-up. Reads only. */
import { charactersOfFileWidth, charactersOfPixels, pixelsOfCharacters } from '../workbook/column-width';
import { makePrintSetup } from '../workbook/model';
import type { ConditionalFormat, DataValidation, PrintSetup, Sheet } from '../workbook/model';
import { parseRect, parseRects } from './address';
import { readColor } from './colors';
import { fromFileFormula } from './formulas';
import type { StyleReader } from './read-styles';
import { unescapeText } from './values';
import { child, elements, flagOf, numberOf, serializeElement, textOf } from './xml';
import type { XmlElement } from './xml';

const NO_FORMAT: ConditionalFormat['format'] = { bold: null, italic: null, fontColor: null, fill: null };

const VALIDATION_TYPES: Readonly<Record<string, DataValidation['type']>> = {
  list: 'list', whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength', custom: 'custom',
}; // prettier-ignore

function readValidationFormula(type: DataValidation['type'], text: string): string {
  if (type === 'list') {
    const inline = /^"((?:[^"]|"")*)"$/.exec(text.trim());
    return inline === null ? fromFileFormula(text) : (inline[1] ?? '').replace(/""/g, '"');
  }
  return text.trim() !== '' && Number.isFinite(Number(text)) ? text.trim() : fromFileFormula(text);
}

/** Validations; those of types that the model lacks (`none`: only a prompt) stay in the file and are not listed. */
export function readValidations(worksheet: XmlElement): DataValidation[] {
  return elements(child(worksheet, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const type = VALIDATION_TYPES[element.attrs.type ?? 'none'];
    if (type === undefined) return [];
    const second = child(element, 'formula2');
    return [
      {
        rects: parseRects(element.attrs.sqref ?? ''),
        type,
        operator: (element.attrs.operator ?? 'between') as DataValidation['operator'],
        formula1: readValidationFormula(type, textOf(child(element, 'formula1'))),
        formula2: second === undefined ? null : readValidationFormula(type, textOf(second)),
        ignoreBlanks: flagOf(element, 'allowBlank'),
        inCellDropDown: !flagOf(element, 'showDropDown'),
        errorStyle: (element.attrs.errorStyle ?? 'stop') as DataValidation['errorStyle'],
        showError: flagOf(element, 'showErrorMessage'),
        errorTitle: unescapeText(element.attrs.errorTitle ?? ''),
        error: unescapeText(element.attrs.error ?? ''),
        showPrompt: flagOf(element, 'showInputMessage'),
        promptTitle: unescapeText(element.attrs.promptTitle ?? ''),
        prompt: unescapeText(element.attrs.prompt ?? ''),
      },
    ];
  });
}

function readConditionalRule(rule: XmlElement, styles: StyleReader): ConditionalFormat['rule'] {
  const [first = '', second] = elements(rule, 'formula').map(textOf);
  switch (rule.attrs.type) {
    case 'expression':
      return { type: 'custom', formula: fromFileFormula(first) };
    case 'cellIs':
      return {
        type: 'cellValue',
        operator: rule.attrs.operator ?? 'equal',
        formula1: fromFileFormula(first),
        formula2: second === undefined ? null : fromFileFormula(second),
      };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { type: 'containsText', operator: rule.attrs.type, text: rule.attrs.text ?? '' };
    case 'dataBar':
      return { type: 'dataBar', color: readColor(child(child(rule, 'dataBar'), 'color'), styles.palette) ?? '#638EC6' };
    case 'colorScale':
      return {
        type: 'colorScale',
        colors: elements(child(rule, 'colorScale'), 'color').map(
          (color) => readColor(color, styles.palette) ?? '#FFFFFF',
        ),
      };
    default:
      return { type: 'other', xml: serializeElement(rule) };
  }
}

/** Conditional formats in file order. Ids are `cf1`, `cf2` … by that order. */
export function readConditionalFormats(worksheet: XmlElement, styles: StyleReader): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const block of elements(worksheet, 'conditionalFormatting')) {
    const rects = parseRects(block.attrs.sqref ?? '');
    for (const rule of elements(block, 'cfRule')) {
      formats.push({
        id: `cf${formats.length + 1}`,
        rects,
        priority: numberOf(rule, 'priority', formats.length + 1),
        stopIfTrue: flagOf(rule, 'stopIfTrue'),
        rule: readConditionalRule(rule, styles),
        format: styles.differential[numberOf(rule, 'dxfId', -1)] ?? NO_FORMAT,
      });
    }
  }
  return formats;
}

/** `&L…&C…&R…` in its three parts. */
export function splitHeader(text: string): { left: string; center: string; right: string } {
  const parts = { left: '', center: '', right: '' };
  let section: keyof typeof parts = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === '&L') section = 'left';
    else if (piece === '&C') section = 'center';
    else if (piece === '&R') section = 'right';
    else parts[section] += piece;
  }
  return parts;
}

/** Print set-up without area and titles, which are defined names. Margins become points. */
export function readPrintSetup(worksheet: XmlElement): PrintSetup {
  const setup = makePrintSetup();
  const page = child(worksheet, 'pageSetup');
  const fit = flagOf(child(child(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const fitted = (name: string) => {
    const pages = numberOf(page, name, 1);
    return fit && pages > 0 ? pages : null;
  };
  const options = child(worksheet, 'printOptions');
  const texts = child(worksheet, 'headerFooter');
  const margins = child(worksheet, 'pageMargins');
  const margin = (name: keyof PrintSetup['margins']) => {
    const inches = numberOf(margins, name, -1);
    return inches < 0 ? setup.margins[name] : Math.round(inches * 72 * 1000) / 1000;
  };
  return {
    ...setup,
    orientation: page?.attrs.orientation === 'landscape' ? 'landscape' : 'portrait',
    paperSize: numberOf(page, 'paperSize', page === undefined ? setup.paperSize : 1),
    fitToWide: fitted('fitToWidth'),
    fitToTall: fitted('fitToHeight'),
    scale: page?.attrs.scale === undefined ? null : numberOf(page, 'scale', 100),
    margins: {
      left: margin('left'), right: margin('right'), top: margin('top'), bottom: margin('bottom'),
      header: margin('header'), footer: margin('footer'),
    }, // prettier-ignore
    header: splitHeader(unescapeText(textOf(child(texts, 'oddHeader')))),
    footer: splitHeader(unescapeText(textOf(child(texts, 'oddFooter')))),
    rowBreaks: elements(child(worksheet, 'rowBreaks'), 'brk').map((one) => numberOf(one, 'id', 0)),
    printGridlines: flagOf(options, 'gridLines'),
    centerHorizontally: flagOf(options, 'horizontalCentered'),
  };
}

const PROTECTED_ACTIONS =
  'selectLockedCells selectUnlockedCells formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows sort autoFilter pivotTables objects scenarios'.split(
    ' ',
  );
/** What is forbidden under protection unless the file says otherwise (ECMA-376 18.3.1.85). */
const FORBIDDEN_BY_DEFAULT = new Set(PROTECTED_ACTIONS.slice(2, 13));

/** Office.js's name of a protection attribute: `formatCells` is `allowFormatCells`. */
export function optionName(action: string): string {
  const special: Readonly<Record<string, string>> = { objects: 'allowEditObjects', scenarios: 'allowEditScenarios' };
  return special[action] ?? `allow${action.charAt(0).toUpperCase()}${action.slice(1)}`;
}

export function protectionActions(): readonly string[] {
  return PROTECTED_ACTIONS;
}

/** Protection with its options as what is allowed (`allowFormatCells: true`), as Office.js says it. */
export function readProtection(worksheet: XmlElement): Sheet['protection'] {
  const element = child(worksheet, 'sheetProtection');
  if (element === undefined || !flagOf(element, 'sheet')) return { protected: false, options: {} };
  const options: Record<string, boolean> = {};
  for (const action of PROTECTED_ACTIONS)
    options[optionName(action)] = !flagOf(element, action, FORBIDDEN_BY_DEFAULT.has(action));
  return { protected: true, options };
}

/** Sheet view: panes, gridlines, zoom. Panes that are split but not frozen are none. */
export function readView(worksheet: XmlElement): Pick<Sheet, 'freeze' | 'showGridlines' | 'zoom'> {
  const view = elements(child(worksheet, 'sheetViews'), 'sheetView')[0];
  const pane = child(view, 'pane');
  const frozen = pane?.attrs.state?.startsWith('frozen') === true;
  return {
    freeze: { rows: frozen ? numberOf(pane, 'ySplit', 0) : 0, columns: frozen ? numberOf(pane, 'xSplit', 0) : 0 },
    showGridlines: flagOf(view, 'showGridLines', true),
    zoom: numberOf(view, 'zoomScale', 100),
  };
}

/** Sheet filter; rows of its range that are hidden mean that it filters. */
export function readAutoFilter(worksheet: XmlElement): Sheet['autoFilter'] {
  const element = child(worksheet, 'autoFilter');
  const rect = parseRect(element?.attrs.ref ?? '');
  return rect === null ? null : { rect, isFiltered: elements(element, 'filterColumn').length > 0 };
}

export function readMerges(worksheet: XmlElement): Sheet['merges'] {
  return elements(child(worksheet, 'mergeCells'), 'mergeCell').flatMap(
    (element) => parseRect(element.attrs.ref ?? '') ?? [],
  );
}

/** Tab colour, and the heights and widths of rows and columns that say nothing themselves. */
export function readSheetFormat(
  worksheet: XmlElement,
  styles: StyleReader,
): Pick<Sheet, 'tabColor' | 'defaultRowHeight' | 'defaultColumnWidth'> {
  const format = child(worksheet, 'sheetFormatPr');
  return {
    tabColor: readColor(child(child(worksheet, 'sheetPr'), 'tabColor'), styles.palette),
    defaultRowHeight: numberOf(format, 'defaultRowHeight', 15),
    defaultColumnWidth: readDefaultWidth(format),
  };
}

/** Width of columns that say none; without `defaultColWidth` what makes whole eighths of pixels around `baseColWidth`. */
export function readDefaultWidth(format: XmlElement | undefined): number {
  const width = numberOf(format, 'defaultColWidth', -1);
  if (width >= 0) return charactersOfFileWidth(width);
  const pixels = pixelsOfCharacters(numberOf(format, 'baseColWidth', 8));
  return charactersOfPixels(Math.ceil(pixels / 8) * 8);
}
