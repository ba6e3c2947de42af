/** The newest lines of an object's history on Lembar Evaluasi, by formulas over the table of Riwayat Objek. */
import { HISTORY_COLUMNS, HISTORY_TABLE, historyHeadings, type HistoryColumn } from '../../history/read-history';
import { columnReference } from '../../sheets/make-plan';
import type { PlanCell } from '../../sheets/plan';
import type { PaperFacts } from './facts';
import { heading, type PaperBlock, type PaperRow } from './paper';

const SHOWN = 5;
const COLUMNS = ['text', 'kind', 'day', 'document', 'evidence'] as const satisfies readonly HistoryColumn[];

/** `chosen`: the cell of the object's ID. An object's lines are numbered, the last as many as there are. */
export function historyBlocks({ has, t }: PaperFacts, chosen: string): PaperBlock[] {
  if (!has.history) return [];
  const of = (key: HistoryColumn): string =>
    columnReference(HISTORY_TABLE, historyHeadings(t)[HISTORY_COLUMNS.indexOf(key)] ?? '');
  const rows = Array.from({ length: SHOWN }, (_, back): PaperRow => {
    const at = `MATCH(${chosen}&"#"&(COUNTIF(${of('id')},${chosen})-${back}),${of('key')},0)`;
    const show = (key: HistoryColumn): PlanCell => {
      const value = `INDEX(${of(key)},${at})`;
      return { formula: `=IFERROR(${key === 'day' ? `IF(${value}="","",${value})` : `${value}&""`},"")` };
    };
    return { key: `${back}`, cells: COLUMNS.map(show), from: [], lines: 2 };
  });
  return [
    heading('history.title', t('papers.evaluation.history')),
    {
      type: 'table',
      key: 'history',
      columns: COLUMNS.map((key) => ({
        heading: t(`history.column.${key}`),
        span: key === 'evidence' ? 2 : 1,
        ...(key === 'day' ? { format: 'date' as const } : {}),
      })),
      rows,
    },
  ];
}
