/** Takes the scores of returned sheets into Penilaian: a row for each assessor of an object, and what that changes. */
import type { CellRef, Scalar } from '../model/cell';
import type { Translate } from '../model/message';
import { fieldText, type CooperationObject } from '../model/object';
import { normaliseText } from '../parse/text';
import { readPlainNumber } from '../ranking/input-tables';
import type { ReturnedSheet } from '../ranking/panel/score-sheets';
import { ASSESSOR } from '../ranking/score-cell';
import type { ScoresLayout } from './plan-scores';

export interface ScoreChange {
  readonly assessor: string;
  readonly object: string;
  readonly criterion: string;
  /** What Penilaian held; `''` where nothing. */
  readonly before: Scalar;
  readonly after: number;
  /** Where the new score was given. */
  readonly cell: CellRef;
}

export interface ScoreMerge {
  readonly layout: ScoresLayout;
  /** Scores that are new or differ, in the order of the sheets. */
  readonly changes: readonly ScoreChange[];
}

/**
 * A score of the same object and assessor is replaced, an object's row without assessor and scores is taken, else a row is put
 * behind those of the object. An empty cell of a returned sheet takes nothing away. Of two sheets that say different things the
 * later one counts. Without a column for assessors one is added behind the title.
 */
export function mergeScores(
  layout: ScoresLayout,
  returned: readonly ReturnedSheet[],
  objects: readonly CooperationObject[],
  t: Translate,
): ScoreMerge {
  const merge = new Merge(withAssessors(layout, t), objects);
  for (const { assessor, scores } of returned) {
    for (const { object, criterion, score, cell } of scores) merge.set(assessor, object, criterion, score, cell);
  }
  return merge.result();
}

function withAssessors(layout: ScoresLayout, t: Translate): ScoresLayout {
  if (assessorPlace(layout) >= 0) return layout;
  const place = layout.columns.findIndex(({ role }) => role === 'title') + 1;
  const column = { heading: t('sheets.panel.assessor'), role: 'other', criterion: null } as const;
  return {
    columns: layout.columns.toSpliced(place, 0, column),
    rows: layout.rows.map((row) => row.toSpliced(place, 0, '')),
  };
}

function assessorPlace({ columns }: ScoresLayout): number {
  return columns.findIndex(({ heading }) => ASSESSOR.includes(normaliseText(heading)));
}

class Merge {
  readonly #layout: ScoresLayout;
  readonly #rows: Scalar[][];
  readonly #assessor: number;
  readonly #id: number;
  readonly #titles: ReadonlyMap<string, string>;
  /** Object of each row, `''` where it has none. */
  readonly #objects: string[];
  readonly #changes: ScoreChange[] = [];

  constructor(layout: ScoresLayout, objects: readonly CooperationObject[]) {
    this.#layout = layout;
    this.#rows = layout.rows.map((row) => [...row]);
    this.#assessor = assessorPlace(layout);
    this.#id = layout.columns.findIndex(({ role }) => role === 'id');
    const title = layout.columns.findIndex(({ role }) => role === 'title');
    this.#titles = new Map(objects.map((object) => [object.id, fieldText(object, 'title')]));
    const idsByTitle = new Map<string, string[]>();
    for (const object of objects) {
      const name = normaliseText(fieldText(object, 'title'));
      idsByTitle.set(name, [...(idsByTitle.get(name) ?? []), object.id]);
    }
    this.#objects = this.#rows.map((row) => {
      const id = String(row[this.#id] ?? '').trim();
      if (id !== '') return id;
      const [only = '', ...others] = idsByTitle.get(normaliseText(String(row[title] ?? ''))) ?? [];
      return others.length === 0 ? only : '';
    });
  }

  set(assessor: string, object: string, criterion: string, after: number, cell: CellRef): void {
    const column = this.#layout.columns.findIndex((one) => one.role === 'score' && one.criterion === criterion);
    if (column < 0) return;
    const row = this.#rowOf(assessor, object);
    const before = row[column] ?? '';
    if (readPlainNumber(before) === after) return;
    row[column] = after;
    this.#changes.push({ assessor, object, criterion, before, after, cell });
  }

  result(): ScoreMerge {
    return { layout: { columns: this.#layout.columns, rows: this.#rows }, changes: this.#changes };
  }

  #rowOf(assessor: string, object: string): Scalar[] {
    const own = this.#rows.filter((_, index) => this.#objects[index] === object);
    const nameIn = (row: readonly Scalar[]): string => normaliseText(String(row[this.#assessor] ?? ''));
    const known = own.find((row) => nameIn(row) === normaliseText(assessor));
    if (known !== undefined) return known;
    const isFree = (row: readonly Scalar[]): boolean =>
      nameIn(row) === '' && this.#layout.columns.every(({ role }, index) => role !== 'score' || row[index] === '');
    const free = own.find(isFree);
    if (free !== undefined) {
      free[this.#assessor] = assessor;
      return free;
    }
    const made = this.#layout.columns.map(({ role }, index): Scalar => {
      if (index === this.#assessor) return assessor;
      if (role === 'id') return object;
      return role === 'title' ? (this.#titles.get(object) ?? '') : '';
    });
    const place = this.#objects.lastIndexOf(object) + 1 || this.#rows.length;
    this.#rows.splice(place, 0, made);
    this.#objects.splice(place, 0, object);
    return made;
  }
}
