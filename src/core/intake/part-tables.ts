/**
 * Small tables under a form that hold one of its fields: regulations by kind, number and year; the sides of the impact.
 * Their rows become extras of the form (register/field-parts.ts), each with the cell it came from.
 */
import type { CellRef } from '../model/cell';
import { findCitations } from '../legal/citations';
import type { LooseCitation, SourceColumn } from '../model/intake';
import { placeholderKind } from '../lexicon/placeholders';
import type { FieldContent, FieldId, FieldValue } from '../model/object';
import type { Reading } from '../model/reading';
import { readCode } from '../parse/code';
import { missing, sure } from '../parse/make-reading';
import { PLAIN_CELL_CONTEXT, readCell, showCell } from '../parse/read-cell';
import { cleanText } from '../parse/text';
import { RECORD_FIELD_DEFS } from '../register/record-fields';
import { asksForPart, LEGAL_LINE } from '../register/field-parts';
import { FIELDS } from '../register/fields';
import type { BodyRow } from './classify-rows';
import { approvalOf } from './approvals';
import { makeFieldValue } from './field-value';
import { joinImpact, joinMore } from './join-parts';
import { matchLabel } from './map-headings';
import { normaliseHeading } from './normalise-heading';
import type { DraftObject } from './read-register';
import { contextForHeading } from './read-row';
import { regulationColumns } from './regulation-list';
import type { SheetView } from './sheet-view';

/** One row: the label it has as an extra of the form. */
export interface PartRow {
  readonly rowIndex: number;
  readonly label: string;
  readonly value: FieldValue;
  /** There where the row says what a field of the form is. */
  readonly field?: FieldId;
  /** What the row says of its proposal, where the table has a column for that. */
  readonly name?: FieldValue;
}

const SIDE = /^(?:dampak )?(positif|negatif)$|^((?:upaya |rencana |langkah )?mitigasi(?: .{3,20})?)$/i;

/** Headings over the number, code or title of a proposal. */
const NAMES: ReadonlySet<string> = new Set(
  [
    ...(['ref', 'title'] as const).map((field) => RECORD_FIELD_DEFS.resources[field]),
    ...(['id', 'title', 'object'] as const).map((field) => FIELDS[field]),
  ].flatMap(({ synonyms }) => synonyms.map(normaliseHeading)),
);

const at = (view: SheetView, rowIndex: number, columnIndex: number): CellRef => ({
  sheet: view.sheet.name,
  rowIndex,
  columnIndex,
});

/** The rows of a table of one of these kinds; none of any other table. */
export function partRows(view: SheetView, columns: readonly SourceColumn[], rows: readonly BodyRow[]): PartRow[] {
  const data = rows.flatMap(({ role, rowIndex }) => (role === 'data' ? [rowIndex] : []));
  const legal = legalRows(view, columns, data);
  if (legal.length > 0) return legal;
  const sides = sideColumns(view, columns, data);
  if (sides.length > 0) return sides;
  const rowsOfSides = sideRows(view, columns, data);
  if (rowsOfSides.length > 0) return rowsOfSides;
  const approvals = approvalRows(view, columns, data);
  if (approvals.length > 0) return approvals;
  const row = labelRow(view, columns, data);
  return row.length > 0 ? row : detailRows(view, columns, data);
}

/** What a row says of its proposal in a column for that. */
function nameIn(view: SheetView, columns: readonly SourceColumn[], row: number): Pick<PartRow, 'name'> {
  const key = columns.find(({ heading }) => NAMES.has(normaliseHeading(heading)))?.columnIndex;
  const text = key === undefined ? '' : view.text(row, key);
  return key === undefined || text === '' ? {} : { name: makeFieldValue(sure(text), text, at(view, row, key), 1) };
}

/** Labels of a form that are no field of it. */
const ASIDE =
  /^(?:tahun anggaran|ta|nip|nik|npwp|nib|jabatan(?: narahubung)?|nama(?: lengkap| narahubung)?|nomor (?:telepon|hp)|membebani masyarakat(?: dan daerah)?)$/;
const LABEL_SCORE = 0.8;

/** Contacts, identifiers and approvals of a proposal or its partner in a table beside the register. */
const OF_DETAILS =
  /^(?:nip|nik|npwp|nib|nomor induk berusaha)\b|\b(?:narahubung|kontak|telepon|telp|hp|wa|e ?mail|surel)\b|^(?:ta|tahun(?: anggaran)?|thn anggaran)$/;
const OF_APPROVERS =
  /\b(?:dprd|(?:ke)?mendagri|(?:ke)?menlu|kemlu|kementerian (?:dalam|luar) negeri|menteri (?:dalam|luar) negeri)\b/;
const FEWEST_DETAILS = 2;
/** A list that says who proposes what to whom is a register, or none of proposals. */
const OF_LISTS: readonly FieldId[] = ['title', 'object', 'id', 'scope', 'background', 'purpose'];

/**
 * `Kode | Sub Kegiatan | APBD | TA | Status Anggaran`, `Usulan | DPRD / Nomor | DPRD / Tanggal`, `Kode | NIB | NPWP | Telepon` with a row
 * for each proposal: fields of theirs, filled in or not, and what else the table says of them.
 */
function detailRows(view: SheetView, columns: readonly SourceColumn[], rows: readonly number[]): PartRow[] {
  const key = columns.find(({ heading }) => NAMES.has(normaliseHeading(heading)));
  if (key === undefined || rows.length === 0) return [];
  const others = columns.filter(({ columnIndex, heading }) => columnIndex !== key.columnIndex && !OF_ROWS.test(normaliseHeading(heading)) && heading !== ''); // prettier-ignore
  // `Kemlu / Nomor` is no number of the document itself.
  const ofApproval: readonly (FieldId | null)[] = ['councilApproval', 'ministryApproval'];
  const isRight = ({ heading, field }: PartLabel): boolean => ofApproval.includes(field) || !OF_APPROVERS.test(normaliseHeading(heading)); // prettier-ignore
  const fields = new Map(
    labelsIn(others)
      .filter(isRight)
      .map((label) => [label.columnIndex, label]),
  );
  const known = others.filter(({ columnIndex, heading }) => {
    const field = fields.get(columnIndex)?.field ?? null;
    const plain = normaliseHeading(heading);
    return (field !== null && !OF_LISTS.includes(field)) || OF_DETAILS.test(plain) || OF_APPROVERS.test(plain) || asksForPart(heading, 'legalBasis'); // prettier-ignore
  });
  const isNamed = rows.filter((row) => view.text(row, key.columnIndex) !== '').length * 2 > rows.length;
  if (!isNamed || known.length < FEWEST_DETAILS || known.length * 2 < others.length) return [];
  const isBudgetStatus = (columnIndex: number): boolean =>
    rows.some((row) => readCode('budgetStatus', view.text(row, columnIndex)).certainty === 'sure');
  const labels = others.map(({ heading, columnIndex }): PartLabel => {
    const label = fields.get(columnIndex) ?? { heading, columnIndex, field: null };
    const isOfBudget = normaliseHeading(heading) === 'status' && isBudgetStatus(columnIndex);
    return isOfBudget ? { ...label, field: 'budgetStatus' } : label;
  });
  return rows.flatMap((row) => {
    const name = nameIn(view, columns, row);
    return name.name === undefined ? [] : valuesIn(view, row, labels).map((part) => ({ ...part, ...name }));
  });
}

/** Over the numbers of rows. */
const OF_ROWS = /^(?:nomor|nomor urut|urut)$/;

interface PartLabel {
  readonly heading: string;
  readonly columnIndex: number;
  readonly field: FieldId | null;
}

/** Columns whose headings are labels of a form. */
function labelsIn(columns: readonly SourceColumn[]): PartLabel[] {
  return columns.flatMap(({ heading, columnIndex }) => {
    const match = matchLabel(heading);
    const isAside = ASIDE.test(normaliseHeading(heading));
    const field = !isAside && match !== null && match.score >= LABEL_SCORE ? match.field : null;
    return isAside || field !== null ? [{ heading, columnIndex, field }] : [];
  });
}

/** `Tahun Anggaran | Kode Sub Kegiatan | Status Anggaran` over one row: labels of the form beside each other. */
function labelRow(view: SheetView, columns: readonly SourceColumn[], rows: readonly number[]): PartRow[] {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) return [];
  const labels = labelsIn(columns);
  return labels.length < 2 || labels.length < columns.length - 1 ? [] : valuesIn(view, row, labels);
}

function valuesIn(view: SheetView, row: number, labels: readonly PartLabel[]): PartRow[] {
  return labels.map(({ heading, columnIndex, field }) => {
    const own = view.value(row, columnIndex);
    const format = view.format(row, columnIndex);
    const { type, codes } = field === null ? { type: 'text' as const, codes: null } : FIELDS[field];
    const base = { ...PLAIN_CELL_CONTEXT, date1904: view.date1904 };
    const context = field === null ? base : contextForHeading(heading, field, codes, base);
    const reading = readCell(own, format, type, context);
    const value = makeFieldValue(reading, showCell(own, format, view.date1904), at(view, row, columnIndex), 0.9);
    return { rowIndex: row, label: heading, value, ...(field === null ? {} : { field }) };
  });
}

const OF_NUMBER =
  /^nomor(?: (?:surat|dokumen|naskah|keputusan|persetujuan|sk|surat persetujuan))?$|^(?:surat|dokumen|keputusan) nomor$/;
const OF_DAY = /^tanggal(?: (?:surat|dokumen|naskah|keputusan|persetujuan|terbit|sk))?$/;

/** The number and the day of a document with the words that running text has before them. */
function wordBefore(heading: string, own: string): string {
  if (OF_DAY.test(heading)) return `tanggal ${own}`;
  return heading === 'nomor' || (OF_NUMBER.test(heading) && /^\d/.test(own)) ? `nomor ${own}` : own;
}

/** `Tahap | Dokumen | Nomor | Tanggal` with a row for each approval: the label is the stage, the value what follows it. */
function approvalRows(view: SheetView, columns: readonly SourceColumn[], rows: readonly number[]): PartRow[] {
  // `400.2/8812/Kemendagri`, `Keputusan DPRD Nomor 12` are numbers of approvals, no names.
  const isName = (text: string): boolean =>
    approvalOf(text) !== undefined && !/\d\/|\/\d|\b(?:nomor|no\.?)\s*\d/i.test(text);
  const named = columns.findIndex(
    ({ columnIndex }) => rows.filter((row) => isName(view.text(row, columnIndex))).length >= 2,
  );
  const column = columns[named];
  if (column === undefined) return [];
  return rows.flatMap((row): PartRow[] => {
    const label = view.text(row, column.columnIndex);
    const found = approvalOf(label);
    if (found === undefined) return [];
    const cells = columns.slice(named + 1).map(({ heading, columnIndex }) => ({
      heading: normaliseHeading(heading), columnIndex, text: view.text(row, columnIndex),
    })); // prettier-ignore
    const given = cells.filter(({ text }) => placeholderKind(text) === null && text !== '');
    const isTold = given.some(({ heading }) => OF_NUMBER.test(heading) || OF_DAY.test(heading));
    const told = isTold ? given.filter(({ heading }) => !/^(?:keterangan|catatan|status|posisi|progres|hasil)\b/.test(heading)) : given;
    const text = told.map(({ heading, text: own }) => wordBefore(heading, own)).join(' '); // prettier-ignore
    const numbered = cells.find(({ heading }) => OF_NUMBER.test(heading));
    const isGiven = numbered === undefined ? text !== '' : given.includes(numbered);
    // What is wrong with an approval that was given is its day.
    const dated = isGiven ? given.find(({ heading }) => OF_DAY.test(heading)) : undefined;
    const first = dated ?? numbered ?? cells[0];
    if (first === undefined) return [];
    const cell = at(view, row, first.columnIndex);
    const value = makeFieldValue(
      isGiven ? sure(text) : missing(['placeholder']),
      isGiven ? text : first.text,
      cell,
      0.9,
    );
    return [{ rowIndex: row, label, value, ...nameIn(view, columns, row), ...(found.field === null ? {} : { field: found.field }) }];
  }); // prettier-ignore
}

/** The label of a side of the impact; undefined for another text. */
function sideLabel(text: string): string | undefined {
  const [, side, mitigation] = SIDE.exec(cleanText(text)) ?? [];
  return side === undefined ? mitigation : `Dampak ${side}`;
}

function sidePart(view: SheetView, rowIndex: number, columnIndex: number, label: string): PartRow {
  const text = view.text(rowIndex, columnIndex);
  const reading: Reading<FieldContent> = text === '' ? missing() : sure(text);
  return { rowIndex, label, value: makeFieldValue(reading, text, at(view, rowIndex, columnIndex), 0.9) };
}

/** `Dampak Positif | Dampak Negatif | Mitigasi` side by side, filled in or not. */
function sideColumns(view: SheetView, columns: readonly SourceColumn[], rows: readonly number[]): PartRow[] {
  const sides = columns.flatMap(({ heading, columnIndex }) => {
    const label = sideLabel(heading);
    return label === undefined ? [] : [{ label, columnIndex }];
  });
  if (sides.length < 2) return [];
  return rows.flatMap((row) => {
    const name = nameIn(view, columns, row);
    return sides.map(({ label, columnIndex }) => ({ ...sidePart(view, row, columnIndex, label), ...name }));
  });
}

/** `Jenis Peraturan | Nomor | Tahun | Tentang` as the citations that they are. */
function legalRows(view: SheetView, columns: readonly SourceColumn[], rows: readonly number[]): PartRow[] {
  const read = columns.map(({ heading, columnIndex }) => ({
    heading,
    values: rows.map((row) => view.value(row, columnIndex)),
  }));
  const found = regulationColumns(read);
  if (found === null) return [];
  const [kind, number, year, title] = ([found.kind, found.number, found.year, found.title] as const).map(
    (place) => columns[place]?.columnIndex ?? -1,
  ) as [number, number, number, number];
  const text = (row: number, columnIndex: number): string =>
    columnIndex < 0 ? '' : cleanText(view.text(row, columnIndex));
  return rows.flatMap((row, index): PartRow[] => {
    if (text(row, kind) === '') return [];
    const parts = [text(row, kind), ...[['Nomor', number], ['Tahun', year], ['tentang', title]] .flatMap(([word, place]) => {
      const own = text(row, Number(place));
      return own === '' ? [] : [`${word} ${own}`];
    })]; // prettier-ignore
    const lacking = [number, year].find((place) => text(row, place) === '');
    const citation = parts.join(' ');
    const value = makeFieldValue(sure(citation), citation, at(view, row, lacking ?? kind), 0.9);
    return [{ rowIndex: row, label: `${LEGAL_LINE} ${index + 1}`, value }];
  });
}

/** Rows of a list of regulations in which the number or the year is left open. */
export function openRegulations(
  view: SheetView,
  columns: readonly SourceColumn[],
  rows: readonly BodyRow[],
): LooseCitation[] {
  const data = rows.flatMap(({ role, rowIndex }) => (role === 'data' ? [rowIndex] : []));
  return legalRows(view, columns, data).flatMap(({ value }): LooseCitation[] => {
    const [citation] = findCitations(value.raw);
    const isOpen = citation !== undefined && (citation.number === null || citation.year === null);
    return isOpen && value.cell !== null ? [{ text: value.raw, cell: value.cell }] : [];
  });
}

/** `Positif | …`, `Negatif | …`, `Mitigasi | …`, filled in or not, of one proposal or, in a column before, of several. */
function sideRows(view: SheetView, columns: readonly SourceColumn[], rows: readonly number[]): PartRow[] {
  for (const { columnIndex } of columns) {
    const sides = rows.flatMap((row) => {
      const label = sideLabel(view.text(row, columnIndex));
      return label === undefined ? [] : [{ row, label }];
    });
    if (sides.length === 0 || sides.length < rows.length) continue;
    const texts = columns.filter((one) => one.columnIndex > columnIndex);
    const described = columns.findLast((one) => one.columnIndex < columnIndex && OF_TELLING.test(one.heading));
    const handling = texts.find(({ heading }) => OF_HANDLING.test(heading));
    if (described !== undefined && (texts.length === 0 || handling !== undefined))
      return describedSides(view, columns, sides, described.columnIndex, handling?.columnIndex);
    if (sides.length < 2) continue;
    const [first] = texts;
    if (first === undefined) return [];
    return sides.map(({ row, label }) => {
      const own = texts.find((one) => view.text(row, one.columnIndex) !== '') ?? first;
      return { ...sidePart(view, row, own.columnIndex, label), ...nameIn(view, columns, row) };
    });
  }
  return [];
}

const OF_TELLING = /\b(?:uraian|dampak|deskripsi|penjelasan|keterangan|bentuk)\b/i;
const OF_HANDLING = /\b(?:mitigasi|penanganan|pengendalian|penanggulangan|pencegahan|antisipasi)\b/i;

interface SideRow {
  readonly row: number;
  readonly label: string;
}

/** `Uraian Dampak | Sifat | Mitigasi`: what a row tells stands before its side. A side without a row is open below the last. */
function describedSides(
  view: SheetView,
  columns: readonly SourceColumn[],
  sides: readonly SideRow[],
  described: number,
  handling: number | undefined,
): PartRow[] {
  const isOf = ({ label }: SideRow, side: string): boolean => label.toLowerCase().includes(side);
  const parts = sides.flatMap((side) => {
    const { row, label } = side;
    const name = nameIn(view, columns, row);
    const told = { ...sidePart(view, row, described, label), ...name };
    return handling === undefined || !isOf(side, 'negatif')
      ? [told]
      : [told, { ...sidePart(view, row, handling, 'Mitigasi'), ...name }];
  });
  const last = sides.at(-1)?.row ?? 0;
  if (parts.some(({ name }) => name !== undefined) || view.filled(last + 1).length > 0) return parts;
  const open = ['Positif', 'Negatif'].filter((side) => !sides.some((one) => isOf(one, side.toLowerCase())));
  return [
    ...parts,
    ...open.map((side) => ({ ...sidePart(view, last + 1, described, `Dampak ${side}`), rowIndex: last })),
  ];
}

/** Adds rows to the form they stand under: what the form has is not replaced. */
export function addPartRows({ fields, extras }: DraftObject, rows: readonly PartRow[]): void {
  for (const { label, value, field } of rows) {
    if (field !== undefined && fields[field] === undefined) {
      fields[field] = value;
      continue;
    }
    let name = label;
    for (let count = 2; extras[name] !== undefined; count += 1) name = `${label} (${count})`;
    extras[name] = value;
  }
  joinImpact(fields, extras);
  joinMore(fields, extras, 'legalBasis');
  const citations = rows.filter(({ label }) => label.startsWith(LEGAL_LINE)).map(({ value }) => value);
  const [first] = citations;
  if (first === undefined || (fields.legalBasis?.value ?? null) !== null) return;
  const text = citations.map(({ raw }) => raw).join('\n');
  fields.legalBasis = makeFieldValue(sure(text), text, first.cell, 0.9);
}
