/** Plan of the Pengaturan sheet: the code lists that drop-downs of other sheets take their items from, and the rules. */
import { cellAddress, quoteSheetName, type CellRange } from '../model/cell';
import type { Translate } from '../model/message';
import type { CodeListId } from '../model/register';
import { CODE_LISTS } from '../register/codes';
import { headerFormat, makeHeading, makePlan, MAX_INLINE_LIST, printSetup, widthsFrom } from './make-plan';
import type { Seal } from '../ranking/seal';
import type { RuleRow } from '../rules/read-settings';
import type { ListedRule } from '../rules/rule';
import type { PlanBlock, PlanFormat, SheetPlan } from './plan';
import { makeRuleTable } from './rule-table';
import { makeSealBlock } from './seal-block';
import { COLORS, FORMATS, READABLE_SCALE } from './sheet-style';

const LIST_IDS = Object.keys(CODE_LISTS) as readonly CodeListId[];
/** Lists side by side on one page; the rest stand below, always under the shortest. */
const ACROSS = 4;
const HEADER_ROW = 3;
/** Code, label, and an empty column between lists. */
const STRIDE = 3;
const CODE_WIDTH = 16;
const LABEL_WIDTH = 34;
/** Inches: as much of the lists on one page as goes. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.5, bottom: 0.6, footer: 0.3 } as const;
const GAP_WIDTH = 2;

export interface SettingsInput {
  readonly rules: readonly ListedRule[];
  /** What staff wrote in the table of rules, by rule id; it stays as it is. */
  readonly ruleRows: ReadonlyMap<string, RuleRow>;
  /** The seal of the ranking; null or left out where nothing is sealed. */
  readonly seal?: Seal | null;
  readonly t: Translate;
}

/** One pair of columns for each code list, the code and its label, and below them the table of rules and the seal. */
export function planSettings({ rules, ruleRows, seal = null, t }: SettingsInput): SheetPlan {
  const heading = makeHeading(t('sheets.settings.title'), t('sheets.settings.note'));
  const lists = LIST_IDS.map((list) => makeList(list, placeOf(list), t));
  const ruleTable = makeRuleTable(Math.max(...lists.map(({ range }) => range.bottom)) + 3, rules, ruleRows, t);
  const sealed = seal === null ? null : makeSealBlock(ruleTable.range.bottom + 3, seal, t);
  const bottom = sealed?.range.bottom ?? ruleTable.range.bottom;
  const right = (ACROSS - 1) * STRIDE + 1;
  const widths = Array.from({ length: ACROSS }, () => [CODE_WIDTH, LABEL_WIDTH, GAP_WIDTH]).flat();
  return makePlan({
    sheet: 'settings',
    name: t('sheets.settings.name'),
    blocks: [heading.block, ...lists.map(({ block }) => block), ruleTable.block, ...(sealed ? [sealed.block] : [])],
    formats: [
      ...heading.formats,
      ...lists.flatMap(({ formats }) => formats),
      ...ruleTable.formats,
      ...(sealed?.formats ?? []),
    ],
    columnWidths: widthsFrom(0, widths),
    // A break before the rules would leave a page nearly empty.
    pageBreaks: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: {
      ...printSetup(t, {
        orientation: 'landscape',
        area: { top: 0, left: 0, bottom, right },
        // Every page that the rules go on to has their headings.
        titleRows: { first: ruleTable.range.top, last: ruleTable.range.top },
        widths,
        paper: 'folio',
        leastScale: READABLE_SCALE,
        title: t('sheets.settings.title'),
      }),
      margins: MARGINS,
    },
  });
}

/** Header cell of each list, the same in every language, so that drop-downs written earlier still point right. */
const PLACES: ReadonlyMap<CodeListId, { readonly top: number; readonly left: number }> = placeLists();

function placeLists(): Map<CodeListId, { top: number; left: number }> {
  const free = Array.from({ length: ACROSS }, () => HEADER_ROW);
  const longestFirst = [...LIST_IDS].sort((a, b) => CODE_LISTS[b].length - CODE_LISTS[a].length);
  return new Map(
    longestFirst.map((list) => {
      const top = Math.min(...free);
      const column = free.indexOf(top);
      free[column] = top + CODE_LISTS[list].length + 2;
      return [list, { top, left: column * STRIDE }] as const;
    }),
  );
}

function placeOf(list: CodeListId): { readonly top: number; readonly left: number } {
  return PLACES.get(list) ?? { top: HEADER_ROW, left: 0 };
}

function makeList(
  list: CodeListId,
  { top, left }: { readonly top: number; readonly left: number },
  t: Translate,
): { readonly block: PlanBlock; readonly range: CellRange; readonly formats: readonly PlanFormat[] } {
  const rows = CODE_LISTS[list].map(({ id }) => [id, codeLabel(list, id, t)]);
  const range = { top, left, bottom: top + rows.length, right: left + 1 };
  return {
    block: { top, left, cells: [[t('sheets.settings.code'), t(`fields.${list}`)], ...rows] },
    range,
    formats: [
      {
        range: { ...range, top: top + 1 },
        numberFormat: FORMATS.text,
        border: COLORS.rule,
        vertical: 'top',
        wrap: true,
      },
      headerFormat({ ...range, bottom: top }),
    ],
  };
}

/** The label of a code in the language; the code itself when the list does not have it. */
export function codeLabel(list: CodeListId, id: string, t: Translate): string {
  return CODE_LISTS[list].some((code) => code.id === id) ? t(`codes.${list}.${id}`) : id;
}

/**
 * Source of a drop-down with the labels of a list: the items themselves where Excel takes them (255 characters, no
 * comma in a label), else their cells on the settings sheet, whose tab name is `settingsSheet`.
 */
export function codeListSource(list: CodeListId, settingsSheet: string, t: Translate): string {
  const labels = CODE_LISTS[list].map(({ id }) => t(`codes.${list}.${id}`));
  const inline = labels.join(',');
  if (inline.length <= MAX_INLINE_LIST && !labels.some((label) => label.includes(','))) return inline;
  const { top, left } = placeOf(list);
  const absolute = (row: number): string => cellAddress(row, left + 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `=${quoteSheetName(settingsSheet)}!${absolute(top + 1)}:${absolute(top + labels.length)}`;
}
