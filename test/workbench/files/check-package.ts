/** Finds in a saved package what makes Excel offer a repair. Reads the XML as written, not through the workbook. */
import JSZip from 'jszip';
import { locateCells, readStringItem } from '../../../src/workbench/files/read-cells';
import { parseRect } from '../../../src/workbench/files/address';
import { resolvePath } from '../../../src/workbench/files/package';
import { attribute, child, descendants, elements, numberOf, parseXml, textOf } from '../../../src/workbench/files/xml';
import type { XmlElement } from '../../../src/workbench/files/xml';

/** ECMA-376 Part 1, 18.3.1.99 (CT_Worksheet). */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' '); // prettier-ignore
/** 18.2.27 (CT_Workbook). */
const WORKBOOK =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(' '); // prettier-ignore
/** 18.8.39 (CT_Stylesheet). */
const STYLES = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

class Checker {
  readonly problems: string[] = [];
  private readonly trees = new Map<string, XmlElement>();

  constructor(private readonly files: ReadonlyMap<string, string>) {
    for (const [path, text] of files) if (/\.(xml|rels)$/i.test(path)) this.trees.set(path, parseXml(text));
  }

  private say(part: string, problem: string): void {
    this.problems.push(`${part}: ${problem}`);
  }

  private unique(part: string, what: string, values: readonly string[]): void {
    if (new Set(values).size !== values.length) this.say(part, `${what} not unique: ${values.join(', ')}`);
  }

  private order(part: string, root: XmlElement, order: readonly string[], repeated: readonly string[] = []): void {
    const known = elements(root).filter((element) => order.includes(element.name));
    const ranks = known.map((element) => order.indexOf(element.name));
    if (ranks.some((rank, index) => index > 0 && rank < ranks[index - 1]!))
      this.say(part, `children out of order: ${known.map((element) => element.name).join(' ')}`);
    this.unique(part, 'children', known.flatMap((one) => (repeated.includes(one.name) ? [] : [one.name]))); // prettier-ignore
  }

  private relations(part: string): { id: string; kind: string; target: string }[] {
    const slash = part.lastIndexOf('/');
    const root = this.trees.get(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
    return elements(root).flatMap((one) =>
      attribute(one, 'TargetMode') === 'External'
        ? []
        : [{ id: one.attrs.Id ?? '', kind: one.attrs.Type!.split('/').at(-1)!, target: resolvePath(part, one.attrs.Target!) }],
    ); // prettier-ignore
  }

  check(): string[] {
    this.checkTypes();
    for (const [path, root] of this.trees) if (path.endsWith('.rels')) this.checkRelations(path, root);
    const workbookPart = this.relations('').find((one) => one.kind === 'officeDocument')?.target ?? '';
    const workbook = this.trees.get(workbookPart);
    if (workbook === undefined) return [...this.problems, 'no workbook part'];
    const styles = this.trees.get(this.relations(workbookPart).find((one) => one.kind === 'styles')?.target ?? '');
    this.checkWorkbook(workbookPart, workbook);
    this.checkStyles(styles);
    const strings = this.trees.get(this.relations(workbookPart).find((one) => one.kind === 'sharedStrings')?.target ?? ''); // prettier-ignore
    const texts = elements(strings, 'si').map((item) => readStringItem(item).text);
    const tables: XmlElement[] = [];
    for (const [path, root] of this.trees)
      if (root.name === 'worksheet') tables.push(...this.checkSheet(path, root, styles, texts));
    const attrs = (key: string) => tables.map((table) => (table.attrs[key] ?? '').toLowerCase());
    this.unique('tables', 'ids', attrs('id'));
    this.unique('tables', 'names', attrs('displayName'));
    return this.problems;
  }

  private checkTypes(): void {
    const types = this.trees.get('[Content_Types].xml');
    const overrides = elements(types, 'Override').map((one) => one.attrs.PartName!.toLowerCase());
    const defaults = new Set(elements(types, 'Default').map((one) => one.attrs.Extension!.toLowerCase()));
    this.unique('[Content_Types].xml', 'overrides', overrides);
    const parts = new Set([...this.files.keys()].map((path) => `/${path.toLowerCase()}`));
    for (const name of overrides) if (!parts.has(name)) this.say('[Content_Types].xml', `no part ${name}`);
    for (const path of this.files.keys()) {
      const isTyped = overrides.includes(`/${path.toLowerCase()}`);
      if (path !== '[Content_Types].xml' && !isTyped && !defaults.has(path.split('.').at(-1)!.toLowerCase()))
        this.say(path, 'no content type');
      if (!isTyped && /^xl\/.*\.xml$/i.test(path) && !path.includes('_rels/'))
        this.say(path, 'typed as plain XML only');
    }
  }

  private checkRelations(path: string, root: XmlElement): void {
    const part = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (part !== '' && !this.files.has(part)) this.say(path, 'relationships of no part');
    this.unique(path, 'ids', elements(root).map((one) => one.attrs.Id ?? '')); // prettier-ignore
    for (const { target } of this.relations(part)) if (!this.files.has(target)) this.say(path, `no target ${target}`);
  }

  private checkWorkbook(part: string, root: XmlElement): void {
    this.order(part, root, WORKBOOK);
    const sheets = elements(child(root, 'sheets'));
    const names = sheets.map((sheet) => sheet.attrs.name ?? '');
    this.unique(part, 'sheet names', names.map((name) => name.toLowerCase())); // prettier-ignore
    this.unique(part, 'sheet ids', sheets.map((sheet) => sheet.attrs.sheetId ?? '')); // prettier-ignore
    for (const name of names)
      if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) this.say(part, `sheet name ${name}`);
    const relations = this.relations(part);
    for (const sheet of sheets)
      if (!relations.some((one) => one.id === attribute(sheet, 'id'))) this.say(part, `no part of ${sheet.attrs.name}`);
    const active = numberOf(child(child(root, 'bookViews'), 'workbookView'), 'activeTab', 0);
    if (active >= sheets.length) this.say(part, `active tab ${active}`);
    else if ((sheets[active]?.attrs.state ?? 'visible') !== 'visible') this.say(part, 'active tab is hidden');
    const defined = elements(child(root, 'definedNames'));
    this.unique(part, 'names', defined.map((one) => `${one.attrs.name?.toLowerCase()}@${one.attrs.localSheetId ?? ''}`)); // prettier-ignore
    for (const one of defined)
      if (numberOf(one, 'localSheetId', 0) >= sheets.length) this.say(part, `scope of ${one.attrs.name}`);
    const chain = relations.some((one) => one.kind === 'calcChain');
    if (!chain && this.files.has('xl/calcChain.xml')) this.say(part, 'calculation chain without relationship');
  }

  private checkStyles(styles: XmlElement | undefined): void {
    if (styles === undefined) return;
    this.order('styles', styles, STYLES);
    const count = (name: string) => elements(child(styles, name)).length;
    for (const list of elements(styles))
      if (list.attrs.count !== undefined && Number(list.attrs.count) !== elements(list).length)
        this.say('styles', `count of ${list.name}`);
    for (const format of elements(child(styles, 'cellXfs')))
      for (const [key, list] of [['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders'], ['xfId', 'cellStyleXfs']] as const)
        if (numberOf(format, key, 0) >= Math.max(1, count(list))) this.say('styles', `${key} ${format.attrs[key]}`); // prettier-ignore
  }

  private checkSheet(part: string, root: XmlElement, styles: XmlElement | undefined, texts: string[]): XmlElement[] {
    this.order(part, root, WORKSHEET, ['conditionalFormatting']);
    const formats = elements(child(styles, 'cellXfs')).length;
    const differentials = elements(child(styles, 'dxfs')).length;
    const cells = new Map<string, string>();
    let last = -1;
    for (const { row, column, element } of locateCells(child(root, 'sheetData'))) {
      const key = row * 16_384 + column;
      if (key <= last) this.say(part, `cell out of order ${element.attrs.r}`);
      last = key;
      if (numberOf(element, 's', 0) >= formats) this.say(part, `format of ${element.attrs.r}`);
      const text = element.attrs.t === 's' ? texts[Number(textOf(child(element, 'v')))] : undefined;
      if (element.attrs.t === 's' && text === undefined) this.say(part, `string of ${element.attrs.r}`);
      const inline = element.attrs.t === 'inlineStr' ? readStringItem(child(element, 'is')).text : undefined;
      cells.set(`${row}:${column}`, text ?? inline ?? textOf(child(element, 'v')));
    }
    for (const rule of descendants(root, 'cfRule'))
      if (rule.attrs.dxfId !== undefined && numberOf(rule, 'dxfId', 0) >= differentials)
        this.say(part, `dxfId ${rule.attrs.dxfId}`);
    for (const name of ['mergeCells', 'dataValidations', 'tableParts'])
      if (numberOf(child(root, name), 'count', elements(child(root, name)).length) !== elements(child(root, name)).length)
        this.say(part, `count of ${name}`); // prettier-ignore
    const relations = this.relations(part);
    const listed = elements(child(root, 'tableParts')).map((one) => attribute(one, 'id') ?? '');
    const related = relations.filter((one) => one.kind === 'table');
    if (listed.slice().sort().join() !== related.map((one) => one.id).sort().join()) this.say(part, 'tables not listed'); // prettier-ignore
    const tables = related.flatMap((one) => this.trees.get(one.target) ?? []);
    for (const table of tables) this.checkTable(part, table, cells);
    return tables;
  }

  private checkTable(part: string, table: XmlElement, cells: ReadonlyMap<string, string>): void {
    const rect = parseRect(table.attrs.ref ?? '');
    const names = elements(child(table, 'tableColumns')).map((column) => column.attrs.name ?? '');
    const plain = names.map((name) => name.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))); // prettier-ignore
    this.unique(part, `columns of ${table.attrs.name}`, plain.map((name) => name.toLowerCase())); // prettier-ignore
    if (rect === null || rect.right - rect.left + 1 !== names.length) {
      this.say(part, `range of ${table.attrs.name}`);
      return;
    }
    if (table.attrs.headerRowCount === '0') return;
    plain.forEach((name, index) => {
      const header = cells.get(`${rect.top}:${rect.left + index}`);
      if (header !== name) this.say(part, `${table.attrs.name}: column “${name}” under header “${header ?? ''}”`);
    });
  }
}

/** One line for each problem; empty for a package that Excel opens without a word. */
export async function checkPackage(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const files = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) if (!entry.dir) files.set(name, await entry.async('string'));
  return new Checker(files).check();
}
