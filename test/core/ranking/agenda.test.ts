import type { Criterion, CriterionValue } from '../../../src/core/model/ranking';
import type { AssessorScore } from '../../../src/core/ranking/measure-agreement';
import { agendaParams, makeAgenda, movesOf } from '../../../src/core/ranking/panel/agenda';
import { readAssessors } from '../../../src/core/ranking/panel/read-assessors';
import { makeObject } from '../rules/make-object';

const OBJECTS = ['A', 'B', 'C'].map((id, row) => makeObject({ id, title: `Objek ${id}` }, row));
const CRITERIA = ['K1', 'K2'].map((id, index): Criterion => ({
  id,
  name: id,
  direction: 'benefit',
  weight: index === 0 ? 0.9 : 0.1,
  from: { type: 'scores' },
  scale: { min: 1, max: 5 },
  cell: null,
}));

const given = (assessor: string, object: string, criterion: string, score: number): AssessorScore => ({ assessor, object, criterion, score }); // prettier-ignore

/** Means of what the assessors gave. */
function input(scores: readonly AssessorScore[]) {
  const values = OBJECTS.flatMap(({ id }) =>
    CRITERIA.map(({ id: criterion }): CriterionValue => {
      const own = scores.filter((one) => one.object === id && one.criterion === criterion);
      const value = own.length === 0 ? 3 : own.reduce((sum, { score }) => sum + score, 0) / own.length;
      return { object: id, criterion, value, cell: null };
    }),
  );
  return { objects: OBJECTS, criteria: CRITERIA, values };
}

test('what changes the order comes first, also before a larger spread that changes nothing', () => {
  const scores = [
    given('X', 'A', 'K1', 2), given('Y', 'A', 'K1', 4),
    given('X', 'B', 'K2', 1), given('Y', 'B', 'K2', 5),
    given('X', 'C', 'K1', 3), given('Y', 'C', 'K1', 3),
    given('X', 'B', 'K1', 5),
    given('X', 'Z', 'K1', 1), given('Y', 'Z', 'K1', 5),
  ]; // prettier-ignore
  const items = makeAgenda(input(scores), scores);
  expect(items.map(({ object, criterion, spread }) => [object, criterion, spread])).toEqual([
    ['A', 'K1', 2],
    ['B', 'K2', 4],
  ]);
  expect(items[0]).toMatchObject({ ifLowest: 3, ifHighest: 2, firsts: [], title: 'Objek A' });
  expect(items.map(movesOf)).toEqual([1, 0]);
  expect(agendaParams(items[1]!)).toMatchObject({ low: 1, lowBy: 'X', high: 5, highBy: 'Y', ifLowest: 1 });
});

test('says when a cell decides who is first', () => {
  const scores = [given('X', 'A', 'K1', 1), given('Y', 'A', 'K1', 5), given('X', 'B', 'K1', 4)];
  expect(makeAgenda(input(scores), scores)[0]).toMatchObject({ ifLowest: 3, ifHighest: 1, firsts: ['B', 'A'] });
});

test('without two opinions there is nothing to talk about', () => {
  const scores = [given('X', 'A', 'K1', 1), given('X', 'B', 'K1', 5)];
  expect(makeAgenda(input(scores), scores)).toEqual([]);
});

test('assessors are read a line each, with their agency, each once', () => {
  expect(readAssessors(' Siti Aminah ; Dinas Kesehatan\n\nBudi\nsiti aminah\n')).toEqual([
    { name: 'Siti Aminah', agency: 'Dinas Kesehatan' },
    { name: 'Budi', agency: '' },
  ]);
});
