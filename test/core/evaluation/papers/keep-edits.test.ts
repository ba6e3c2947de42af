/** Papers made again over what staff wrote: nothing of theirs is lost, what is ours follows the facts. */
import fc from 'fast-check';
import { memo } from '../../../../src/core/evaluation/papers/memo';
import { minutes } from '../../../../src/core/evaluation/papers/minutes';
import { planPaper } from '../../../../src/core/evaluation/papers/plan-paper';
import { readDecisions } from '../../../../src/core/evaluation/papers/decisions';
import { makeTranslator } from '../../../../src/i18n/index';
import { edited, factsOf, rowOf, sheetOf } from './paper-facts';

const facts = factsOf();
const fewer = factsOf({ objects: facts.objects.slice(0, 8) });
const first = sheetOf(planPaper(memo, facts, null).plan);
const texts = (sheet: ReturnType<typeof sheetOf>): string[] => sheet.grid.values.flat().map(String);

test('made again over an untouched sheet it is the same, and follows new facts without asking', () => {
  expect(sheetOf(planPaper(memo, facts, first).plan)).toEqual(first);
  const again = planPaper(memo, fewer, first);
  expect(again.conflicts).toEqual([]);
  expect(sheetOf(again.plan)).toEqual(sheetOf(planPaper(memo, fewer, null).plan));
});

test('an edited sentence stays; only changed facts make it a conflict, with both texts and its cell', () => {
  const row = rowOf(first, 'Terdapat');
  const sheet = edited(first, (values, formulas) => {
    values[row]![0] = formulas[row]![0] = 'Kalimat sekretariat.';
  });
  const same = planPaper(memo, facts, sheet);
  expect(same.conflicts).toEqual([]);
  expect(texts(sheetOf(same.plan))).toContain('Kalimat sekretariat.');
  const changed = planPaper(memo, fewer, sheet);
  expect(changed.conflicts).toMatchObject([
    { mine: 'Kalimat sekretariat.', fresh: expect.stringContaining('8 usulan') as string, cell: { sheet: 'Telaahan Staf', rowIndex: row, columnIndex: 0 } },
  ]); // prettier-ignore
  const kept = sheetOf(changed.plan);
  expect(kept.grid.values[row]![0]).toBe('Kalimat sekretariat.');
  // Said beside the sentence too, and again the next time.
  expect(kept.grid.values[row]![memo.widths.length]).toContain('Fakta berubah');
  expect(planPaper(memo, fewer, kept).conflicts).toHaveLength(1);
});

test('a decided conflict does not come again', () => {
  const row = rowOf(first, 'Terdapat');
  const sheet = edited(first, (values, formulas) => {
    values[row]![0] = formulas[row]![0] = 'Kalimat sekretariat.';
  });
  const key = planPaper(memo, fewer, sheet).conflicts[0]!.key;
  const mine = planPaper(memo, fewer, sheet, { [key]: 'mine' });
  expect(mine.conflicts).toEqual([]);
  expect(planPaper(memo, fewer, sheetOf(mine.plan)).conflicts).toEqual([]);
  expect(texts(sheetOf(mine.plan))).toContain('Kalimat sekretariat.');
  const fresh = planPaper(memo, fewer, sheet, { [key]: 'fresh' });
  expect(fresh.conflicts).toEqual([]);
  expect(sheetOf(fresh.plan)).toEqual(sheetOf(planPaper(memo, fewer, null).plan));
});

test('a row put in stays below the row it stood under, a row taken out does not come back', () => {
  const at = rowOf(first, 'II. Praanggapan');
  const gone = rowOf(first, '2. Perangkat daerah memperbaiki');
  const sheet = edited(first, (values, formulas) => {
    for (const block of [values, formulas]) {
      block.splice(gone, 1);
      block.splice(at + 1, 0, ['Sisipan sekretariat', ...Array.from({ length: block[0]!.length - 1 }, () => '')]);
    }
  });
  const again = planPaper(memo, facts, sheet);
  const read = sheetOf(again.plan);
  expect(rowOf(read, 'Sisipan sekretariat')).toBe(rowOf(read, 'II. Praanggapan') + 1);
  expect(again.deleted).toBe(1);
  expect(texts(read).some((text) => text.includes('2. Perangkat daerah memperbaiki'))).toBe(false);
  expect(sheetOf(planPaper(memo, facts, read).plan)).toEqual(read);
});

test('an object that is gone leaves its row where the meeting decided on it, and goes where nobody wrote', () => {
  const made = sheetOf(planPaper(minutes, facts, null).plan);
  const rows = [9, 10].map((index) => rowOf(made, facts.objects[index]!.id));
  const decided = edited(made, (values, formulas) => {
    values[rows[0]!]![5] = formulas[rows[0]!]![5] = 'Layak';
  });
  const left = sheetOf(planPaper(minutes, fewer, decided).plan);
  expect(texts(left)).toContain(facts.objects[9]!.id);
  expect(texts(left)).not.toContain(facts.objects[10]!.id);
});

test('decisions are read by the key of their row and written in the language of the paper', () => {
  const made = sheetOf(planPaper(minutes, facts, null).plan);
  const row = rowOf(made, 'KS-003');
  const decided = edited(made, (values, formulas) => {
    values[row]![5] = formulas[row]![5] = 'layak dengan perbaikan';
    values[row]![6] = formulas[row]![6] = 'Lengkapi RAB';
  });
  const decisions = readDecisions(decided);
  expect([...decisions]).toEqual([
    ['KS-003', { decision: 'eligibleIf', text: 'layak dengan perbaikan', note: 'Lengkapi RAB', cell: { sheet: 'Berita Acara', rowIndex: row, columnIndex: 5 } }],
  ]); // prettier-ignore
  const english = sheetOf(planPaper(minutes, { ...facts, decisions, t: makeTranslator('en') }, decided).plan);
  expect(english.grid.values[row]!.slice(5, 7)).toEqual(['Eligible after correction', 'Lengkapi RAB']);
});

test('whatever cells staff type into, and whatever facts change, their texts are there afterwards', () => {
  const made = sheetOf(planPaper(minutes, facts, null).plan);
  const cell = fc.tuple(fc.integer({ min: 1, max: made.grid.values.length - 1 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String, maxLength: 6 }), fc.boolean(), (cells, less) => {
      // What merged cells hide cannot be typed into.
      const merges = planPaper(minutes, facts, null).plan.merges;
      const free = cells.filter(([row, column]) =>
        merges.every(({ top, left, right }) => top !== row || column <= left || column > right),
      );
      const typed = free.map(([row, column]) => `ketikan ${row} ${column}`);
      const sheet = edited(made, (values, formulas) => {
        free.forEach(([row, column], index) => {
          values[row]![column] = formulas[row]![column] = typed[index]!;
        });
      });
      const decisions = readDecisions(sheet);
      const again = planPaper(minutes, { ...(less ? fewer : facts), decisions }, sheet);
      const all = texts(sheetOf(again.plan));
      expect(typed.filter((text) => !all.includes(text))).toEqual([]);
    }),
    { seed: 6, numRuns: 60 },
  );
});
