/** Panels that count objects: by kind, stage, affair and agency, the last with its readiness, and what is missing. */
import { cellAddress, rangeAddress } from '../../model/cell';
import { fieldText, type FieldId } from '../../model/object';
import type { CountBy } from '../../model/summary';
import { groupAgencies } from '../../register/agency-names';
import { quoteText } from '../make-plan';
import type { PlanCell } from '../plan';
import { codeLabel } from '../plan-settings';
import { FORMATS } from '../sheet-style';
import { columnFor, countObjects, hasText, isPlainCriterion, type SummaryPlanInput } from './input';
import { FIRST_BAND, FOURTH_BAND, LAST_COLUMN, SECOND_BAND, THIRD_BAND } from './page';
import { isWhole, makePanel, type Panel, type PanelColumn } from './panel';

const MAX_FORMULA = 2000;

interface Counted {
  readonly field: 'kind' | 'stage' | 'affair' | 'agency';
  readonly counts: readonly CountBy[];
  /** Keys shown at most, the rest of them in one row. */
  readonly most: number;
  readonly top: number;
  readonly label: Pick<PanelColumn, 'left' | 'right'>;
  readonly countColumn: number;
  /** What the row of the rest says. */
  readonly rest: (keys: number) => string;
}

/** The most frequent keys and one row for the rest, so that the figures add up to the number of objects. */
function countRows(input: SummaryPlanInput, counted: Counted): PlanCell[][] {
  const { field, counts, most, top, label: place, countColumn } = counted;
  const { t } = input;
  const unnamed = counts.find(({ key }) => key === '')?.count ?? 0;
  const named = counts.filter(({ key }) => key !== '');
  const shown = named.length > most ? named.slice(0, most - 1) : named;
  const labels = shown.map(({ key }) => (field === 'agency' ? key : codeLabel(field, key, t)));
  const column = columnFor(input, field);
  const spellings = field === 'agency' ? spellingsOf(input) : new Map<string, readonly string[]>();
  const wordsOf = (label: string): readonly string[] => spellings.get(label) ?? [label];
  const words = labels.flatMap(wordsOf);
  const isPlain = column !== null && words.every(isPlainCriterion) && isEachOnce(words);
  const rows = shown.map(({ count }, index): PlanCell[] => {
    const label = labels[index] ?? '';
    const cell = cellAddress(top + 1 + index, place.left);
    const own = isWhole(label, place.left, place.right) ? label : null;
    const terms = wordsOf(label).map((word) => (word === own ? cell : quoteText(word)));
    const formula = `=${terms.map((term) => `COUNTIF(${column ?? ''},${term})`).join('+')}`;
    return [label, isPlain && formula.length < MAX_FORMULA ? { formula } : count];
  });
  const rest = input.facts.objects - unnamed - shown.reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) rows.push([counted.rest(named.length - shown.length), rest]);
  if (unnamed > 0 || rows.length === 0) rows.push([t('sheets.summary.unnamed'), unnamed]);
  const all = countObjects(input);
  const end = rows.length - 1;
  if (isPlain && all !== null && end > 0 && rows.length > shown.length) {
    const span = rangeAddress({ top: top + 1, left: countColumn, bottom: top + end, right: countColumn });
    rows[end] = [rows[end]?.[0] ?? null, { formula: `${all.formula}-SUM(${span})` }];
  }
  return rows;
}

/** The spellings behind each name of an agency, as they stand in the register. */
function spellingsOf({ objects }: SummaryPlanInput): ReadonlyMap<string, readonly string[]> {
  const groups = groupAgencies(objects.map((object) => fieldText(object, 'agency')));
  return new Map(groups.map(({ name, spellings }) => [name, spellings]));
}

function isEachOnce(labels: readonly string[]): boolean {
  return new Set(labels.map((label) => label.toLowerCase())).size === labels.length;
}

/** By kind or stage, every one of them. */
export function makeCodeCounts(input: SummaryPlanInput, field: 'kind' | 'stage', top: number): Panel {
  const { facts, t } = input;
  const counts = field === 'kind' ? facts.byKind : facts.byStage;
  const label = { left: FIRST_BAND, right: FIRST_BAND };
  const rows = countRows(input, { field, counts, most: counts.length, top, label, countColumn: FIRST_BAND + 1, rest: String }); // prettier-ignore
  return makePanel(
    top,
    [
      { heading: t(`sheets.summary.by${field === 'kind' ? 'Kind' : 'Stage'}`), ...label },
      { heading: t('sheets.count'), left: FIRST_BAND + 1, right: FIRST_BAND + 1, format: FORMATS.count },
    ],
    rows,
  );
}

export function makeAffairs(input: SummaryPlanInput, top: number, most: number): Panel {
  const { chair, t } = input;
  const label = { left: FOURTH_BAND, right: LAST_COLUMN - 1 };
  const rest = (count: number): string => t('sheets.summary.moreAffairs', { count });
  const counted = {
    field: 'affair',
    counts: chair.byAffair,
    most,
    top,
    label,
    countColumn: LAST_COLUMN,
    rest,
  } as const;
  return makePanel(
    top,
    [
      { heading: t('sheets.summary.byAffair'), ...label },
      { heading: t('sheets.count'), left: LAST_COLUMN, right: LAST_COLUMN, format: FORMATS.count },
    ],
    countRows(input, counted),
  );
}

/** Agencies with the most objects first, how many each has and how ready these are on average. */
export function makeAgencies(input: SummaryPlanInput, top: number, most: number): Panel {
  const { facts, chair, t } = input;
  const label = { left: THIRD_BAND, right: THIRD_BAND + 2 };
  const rest = (count: number): string => t('sheets.summary.moreAgencies', { count });
  const counted = { field: 'agency', counts: facts.byAgency, most, top, label, countColumn: THIRD_BAND + 3, rest } as const; // prettier-ignore
  const shares = new Map(chair.readiness.map(({ agency, share }) => [agency, share]));
  const rows = countRows(input, counted).map((row): PlanCell[] => {
    const [name] = row;
    return [...row, (typeof name === 'string' ? shares.get(name) : null) ?? null];
  });
  return makePanel(
    top,
    [
      { heading: t('sheets.summary.byAgency'), ...label },
      { heading: t('sheets.count'), left: THIRD_BAND + 3, right: THIRD_BAND + 3, format: FORMATS.count },
      { heading: t('papers.readiness'), left: THIRD_BAND + 4, right: THIRD_BAND + 4, format: FORMATS.share },
    ],
    rows,
  );
}

/** The requirements R1 to R16: how many proposals meet each, in part or not yet. */
export function makeRequirements({ chair, t }: SummaryPlanInput, top: number): Panel {
  const at = (offset: number) => ({ left: THIRD_BAND + offset, right: THIRD_BAND + offset });
  const count = (key: string, offset: number): PanelColumn => ({ heading: t(`sheets.summary.${key}`), ...at(offset), format: FORMATS.count }); // prettier-ignore
  return makePanel(
    top,
    [
      { heading: t('sheets.summary.requirements'), ...at(0) },
      { heading: t('sheets.summary.code'), ...at(1), align: 'center' },
      count('met', 2),
      count('partly', 3),
      count('lacking', 4),
    ],
    chair.requirements.map(({ requirement, met, partly, missing }) => [
      t(`sheets.summary.${requirement}`),
      requirement,
      met,
      partly,
      missing,
    ]),
  );
}

export function makeMissing(input: SummaryPlanInput, top: number): Panel {
  const { facts, objects, t } = input;
  const all = countObjects(input);
  const rows = facts.missing.map(({ field, count }): PlanCell[] => {
    const id = field as FieldId;
    const column = columnFor(input, id);
    const empty = objects.filter(({ fields }) => (fields[id]?.value ?? null) === null && !hasText(fields[id]?.raw));
    const isLive = column !== null && all !== null && empty.length === count;
    return [t(`fields.${field}`), isLive ? { formula: `${all.formula}-COUNTA(${column})` } : count];
  });
  return makePanel(
    top,
    [
      { heading: t('sheets.summary.missing'), left: SECOND_BAND, right: SECOND_BAND },
      { heading: t('sheets.count'), left: SECOND_BAND + 1, right: SECOND_BAND + 1, format: FORMATS.count },
    ],
    rows,
  );
}
