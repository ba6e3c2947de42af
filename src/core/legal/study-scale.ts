/** The scale on which a feasibility study says that it scores. */
import type { Source } from '../model/intake';
import type { SourceRecord } from '../model/record';
import type { StudySheet } from '../model/study-sheet';
import { scaleInHeading, scaleInText, type Scale } from '../parse/scale';

/**
 * The one in the heading over the scores of its first row, else in a text over the table; null where none is stated, and for a
 * sheet of the add-in, whose formulas tell the scale by the highest score.
 */
export function studyScale(
  [first]: readonly SourceRecord<'feasibility'>[],
  sources: readonly Source[],
  sheet: StudySheet | null,
): Scale | null {
  if (first === undefined || sheet !== null) return null;
  const { captions = [], heads = [] } = first;
  const headings = sources
    .filter((source) => source.kind === 'feasibility' && source.sheet === first.sheet)
    .flatMap(({ columns }) => columns.filter(({ field }) => field === 'score').map(({ heading }) => heading));
  const said = [...headings.map(scaleInHeading), ...[...heads, ...captions].map(scaleInText)];
  return said.find((scale) => scale !== null) ?? null;
}
