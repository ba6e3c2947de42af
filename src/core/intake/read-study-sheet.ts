/** Finds the flows and results of a feasibility study on a sheet, by the labels of the form in either language. */
import type { CellRef } from '../model/cell';
import { FLOW_CASES, STUDY_RESULTS, type FlowCase, type StatedCell, type StudyResult, type StudySheet } from '../model/study-sheet'; // prettier-ignore
import type { SheetView } from './sheet-view';

const LABELS = {
  year: /^(?:tahun ke-?|year)$/i,
  out: /^(?:arus keluar|money out)$/i,
  rate: /^(?:tingkat diskonto|discount rate)$/i,
  spread: /^(?:ketidakpastian arus masuk|uncertainty of money in)/i,
  result: /^(?:hasil|result)$/i,
  byRule: /^(?:kesimpulan menurut aturan|conclusion by the rule)$/i,
  byTeam: /^(?:kesimpulan tim|conclusion of the team)$/i,
} as const;
const RESULT_LABELS: Readonly<Record<StudyResult, RegExp>> = {
  npv: /^npv\b/i,
  irr: /^irr\b/i,
  payback: /^payback\b/i,
  ratio: /^b\/c\b/i,
};
/** Columns from the year: money out, then for each case money in, the balance and the moment it is paid back. */
const inflowAt = (index: number): number => 2 + index * 3;

/** Null where the sheet has no flows, or their rate or results are gone: then nothing can be told from it. */
export function readStudySheet(view: SheetView): StudySheet | null {
  const stated = (rowIndex: number, columnIndex: number): StatedCell => ({
    value: view.value(rowIndex, columnIndex),
    cell: { sheet: view.sheet.name, rowIndex, columnIndex },
  });
  const beside = (label: CellRef | null): StatedCell | null =>
    label === null ? null : stated(label.rowIndex, label.columnIndex + 1);
  const heading = findLabel(view, LABELS.year, (row, column) => LABELS.out.test(view.text(row, column + 1)));
  const [rate, spread] = [beside(findLabel(view, LABELS.rate)), beside(findLabel(view, LABELS.spread))];
  const resultHead = findLabel(view, LABELS.result);
  if (heading === null || rate === null || spread === null || resultHead === null) return null;
  const { columnIndex } = heading;
  const flows: StudySheet['flows'][number][] = [];
  for (let row = heading.rowIndex + 1; row <= view.bottom; row += 1) {
    const year = view.value(row, columnIndex);
    if (typeof year !== 'number') break;
    const ofCase = (index: number): StatedCell => stated(row, columnIndex + inflowAt(index));
    flows.push({ year, out: stated(row, columnIndex + 1), in: byCase(ofCase) });
  }
  const resultRow = (result: StudyResult): number =>
    findLabel(view, RESULT_LABELS[result], (row) => row > resultHead.rowIndex)?.rowIndex ?? -1;
  if (flows.length === 0 || STUDY_RESULTS.some((result) => resultRow(result) < 0)) return null;
  const resultsOf = (index: number): Record<StudyResult, StatedCell> => {
    const of = (result: StudyResult): StatedCell => stated(resultRow(result), resultHead.columnIndex + 1 + index);
    return { npv: of('npv'), irr: of('irr'), payback: of('payback'), ratio: of('ratio') };
  };
  return {
    sheet: view.sheet.name,
    rate,
    spread,
    flows,
    results: byCase(resultsOf),
    byRule: beside(findLabel(view, LABELS.byRule)),
    byTeam: beside(findLabel(view, LABELS.byTeam)),
  };
}

function byCase<T>(of: (index: number) => T): Record<FlowCase, T> {
  return {
    expected: of(FLOW_CASES.indexOf('expected')),
    low: of(FLOW_CASES.indexOf('low')),
    high: of(FLOW_CASES.indexOf('high')),
  };
}

function findLabel(
  view: SheetView,
  label: RegExp,
  isPlace: (row: number, column: number) => boolean = () => true,
): CellRef | null {
  for (let row = view.top; row <= view.bottom; row += 1) {
    const column = view.filled(row).find((one) => label.test(view.text(row, one)) && isPlace(row, one));
    if (column !== undefined) return { sheet: view.sheet.name, rowIndex: row, columnIndex: column };
  }
  return null;
}
