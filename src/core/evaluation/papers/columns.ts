/** Columns that the tables of papers have in common. */
import type { Translate } from '../../model/message';
import type { FieldId } from '../../model/object';
import type { PaperColumn } from './paper';

/** The number of the row. Its cells are numbers, so that Excel does not mark them as numbers kept as text. */
export function numberColumn(t: Translate): PaperColumn {
  return { heading: t('papers.no'), span: 1, format: 'count' };
}

/** The number of the row, then fields of objects by their labels; `spans`: columns of the grid each takes, in order. */
export function numbered(t: Translate, spans: Readonly<Partial<Record<FieldId, number>>>): PaperColumn[] {
  const fields = Object.entries(spans).map(([field, span]): PaperColumn => ({
    heading: t(`fields.${field}`),
    span,
    ...(field === 'cost' ? { format: 'money' as const } : {}),
  }));
  return [numberColumn(t), ...fields];
}
