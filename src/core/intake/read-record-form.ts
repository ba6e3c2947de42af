/**
 * Sheets that hold one record as label/value pairs: a monitoring questionnaire, an agreement. The labels must fit a kind
 * better than they fit a proposal.
 */
import type { CellRange, CellRef } from '../model/cell';
import type { FormLabel, MappingChoices } from '../model/intake';
import type { FieldValue } from '../model/object';
import { RECORD_FIELDS, RECORD_KINDS, type RecordFieldId, type RecordKind, type SourceRecord } from '../model/record';
import { readCode } from '../parse/code';
import { sure } from '../parse/make-reading';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { RECORD_FIELD_DEFS, type RecordFieldDef } from '../register/record-fields';
import { makeFieldValue } from './field-value';
import { chosenKind, kindChoice } from './heading-choices';
import { matchLabel } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import { contextForHeading } from './read-row';
import { recallChoices, type RecalledChoices } from './recall-choices';
import { isSignatureText } from './row-marks';
import type { SheetView } from './sheet-view';
import { isSliceEnd, type Slices } from './slices';
import { sourceKey } from './source-key';
import { KINDS, meetsNeeds } from './source-kinds';

const LABEL_SCORE = 0.8;
/** A value that answers the question of its label speaks for it. */
const ANSWERS = 0.12;
const FEWEST_LABELS = 5;
/** A sheet with more of them is no form. */
const MOST_LABELS = 150;
const LONGEST_LABEL = 140;

interface Pair {
  readonly rowIndex: number;
  readonly label: string;
  readonly labelCell: CellRef;
  readonly valueCell: CellRef;
  /** The text after the colon where label and value share a cell; null where the value has its own. */
  readonly inCell: string | null;
}

export interface FoundRecordForm {
  readonly key: string;
  /** Whether a person said that it is none of ours. */
  readonly isLeftAlone: boolean;
  readonly kind: RecordKind;
  readonly range: CellRange;
  readonly labels: readonly FormLabel[];
  readonly record: SourceRecord;
  readonly usedRows: ReadonlySet<number>;
}

function* readPairs(view: SheetView, isTaken: (rowIndex: number) => boolean): Slices<Pair[]> {
  const pairs: Pair[] = [];
  for (let rowIndex = view.top; rowIndex <= view.bottom; rowIndex += 1) {
    if (isSliceEnd(rowIndex)) yield;
    if (isTaken(rowIndex)) continue;
    const filled = view.filled(rowIndex).filter((column) => !/^[:：]$/.test(view.text(rowIndex, column)));
    const first = filled.find((column) => !/^\(?(\d{1,2}|[a-zA-Z]|[IVX]{1,4})[.)]?$/.test(view.text(rowIndex, column)));
    if (first === undefined) continue;
    const text = view.text(rowIndex, first);
    const cell = (columnIndex: number): CellRef => ({
      sheet: view.sheet.name,
      rowIndex,
      columnIndex,
    });
    const split = /^([^:\n]{3,140}?)\s*:\s*(\S[\s\S]*)$/.exec(text);
    const value = filled.find((column) => column > first);
    const bare = (split?.[1] ?? text)
      .replace(/^\(?(?:\d{1,2}|[a-zA-Z])[.)]\s+/, '')
      .replace(/[:：?]\s*$/, '')
      .trim();
    if (bare.length > LONGEST_LABEL || (split === null && value === undefined) || isSignatureText(bare)) continue;
    pairs.push({
      rowIndex,
      label: bare,
      labelCell: cell(first),
      valueCell: cell(split ? first : (value ?? first)),
      inCell: split?.[2] ?? null,
    });
  }
  return pairs;
}

function valueOf(view: SheetView, { valueCell, inCell }: Pair): ReturnType<SheetView['value']> {
  if (inCell !== null) return inCell;
  const value = view.value(valueCell.rowIndex, valueCell.columnIndex);
  return typeof value === 'string' ? value.replace(/^\s*[:：]\s*/, '') : value;
}

interface LabelMatch {
  /** `''` for none. */
  readonly field: string;
  readonly score: number;
  readonly chosen: boolean;
}

/** Fields of a kind for the pairs, each field once and those a person chose first. */
function* assign(
  view: SheetView,
  pairs: readonly Pair[],
  kind: RecordKind,
  chosen: RecalledChoices['fields'],
): Slices<LabelMatch[]> {
  const vocabulary = KINDS.find((one) => one.kind === kind)?.knowledge.vocabulary;
  const defs: Readonly<Record<string, RecordFieldDef>> = RECORD_FIELD_DEFS[kind];
  const choose = kindChoice(chosen, kind, RECORD_FIELDS[kind]);
  const choices = pairs.map(({ label }) => choose?.(normaliseHeading(label)));
  const taken = new Set<string>(choices.filter((choice) => typeof choice === 'string'));
  const matches: LabelMatch[] = [];
  for (const [index, pair] of pairs.entries()) {
    yield;
    const choice = choices[index];
    if (choice !== undefined) {
      const isFirst = choice !== null && choices.indexOf(choice) === index;
      matches.push({ field: isFirst ? choice : '', score: 1, chosen: true });
      continue;
    }
    let best = { field: '', score: 0 };
    for (const [field, base] of vocabulary?.score(pair.label) ?? []) {
      const codes = defs[field]?.codes ?? null;
      const answer = codes === null ? null : readCode(codes, String(valueOf(view, pair))).value;
      const score = Math.min(0.98, base + (answer === null ? 0 : ANSWERS));
      if (score > best.score && !taken.has(field)) best = { field, score };
    }
    const isKnown = best.score >= LABEL_SCORE;
    if (isKnown) taken.add(best.field);
    matches.push({ ...(isKnown ? best : { field: '', score: 0 }), chosen: false });
  }
  return matches;
}

/** The record of a sheet that is one form of another kind than a proposal; null where its labels fit none. */
export function* findRecordForm(
  view: SheetView,
  isTaken: (rowIndex: number) => boolean,
  choices: MappingChoices,
): Slices<FoundRecordForm | null> {
  const pairs = yield* readPairs(view, isTaken);
  if (pairs.length < FEWEST_LABELS || pairs.length > MOST_LABELS) return null;
  const proposal = new Set<string>();
  for (const { label } of pairs) {
    yield;
    const match = matchLabel(label);
    if (match !== null) proposal.add(match.field);
  }
  let found: {
    kind: RecordKind;
    fields: LabelMatch[];
    count: number;
  } | null = null;
  const key = sourceKey(
    view.sheet.id,
    pairs.map(({ label }) => label),
  );
  const { fields: chosen } = recallChoices(choices, key);
  for (const kind of RECORD_KINDS) {
    const fields = yield* assign(view, pairs, kind, {});
    const known = new Set(fields.flatMap(({ field }) => (field === '' ? [] : [field])));
    const { needs = [] } = KINDS.find((one) => one.kind === kind) ?? {};
    const isBetter = known.size >= FEWEST_LABELS && known.size > Math.max(proposal.size, found?.count ?? 0);
    if (isBetter && meetsNeeds(needs, known)) found = { kind, fields, count: known.size };
  }
  if (found === null) return null;
  const fields = yield* assign(view, pairs, found.kind, chosen);
  return { ...build(view, pairs, found.kind, fields), key, isLeftAlone: chosenKind(chosen) === 'other' };
}

function build(
  view: SheetView,
  pairs: readonly Pair[],
  kind: RecordKind,
  matches: readonly LabelMatch[],
): Omit<FoundRecordForm, 'key' | 'isLeftAlone'> {
  const defs: Readonly<Record<string, RecordFieldDef>> = RECORD_FIELD_DEFS[kind];
  const fields: Record<string, FieldValue> = {};
  const extras: Record<string, FieldValue> = {};
  const labels = pairs.map((pair, index): FormLabel => {
    const { field, score, chosen } = matches[index] ?? { field: '', score: 0, chosen: false };
    const value = valueOf(view, pair);
    const { rowIndex, columnIndex } = pair.valueCell;
    const format = view.format(rowIndex, columnIndex);
    const raw = showCell(value, format, view.date1904);
    const def = defs[field];
    if (def) {
      const context = { ...PLAIN_CELL_CONTEXT, date1904: view.date1904 };
      const reading = readCell(value, format, def.type, contextForHeading(pair.label, field, def.codes, context));
      fields[field] = makeFieldValue(reading, raw, pair.valueCell, score);
    } else extras[pair.label] = makeFieldValue(sure(raw), raw, pair.valueCell, 1);
    // The kind of the source says whose field it is.
    const id = def ? (field as RecordFieldId) : null;
    return {
      cell: pair.labelCell,
      label: pair.label,
      field: id,
      confidence: score,
      value: pair.valueCell,
      sample: raw,
      chosen,
    };
  });
  const rows = pairs.map(({ rowIndex }) => rowIndex);
  const top = Math.min(...rows);
  return {
    kind,
    labels,
    usedRows: new Set(rows),
    range: {
      top,
      left: view.left,
      bottom: Math.max(...rows),
      right: view.right,
    },
    record: {
      kind,
      object: null,
      attachment: 'none',
      sheet: view.sheet.name,
      rowIndex: top,
      fields,
      extras,
      captions: [view.sheet.name],
    },
  };
}
