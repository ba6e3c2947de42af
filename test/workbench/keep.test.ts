import { keep } from '../../src/workbench/keep';
import { normaliseFormula } from '../../src/workbench/workbook/content';
import { toFileFormula } from '../../src/workbench/files/formulas';

describe('what reading a text gave', () => {
  it('is read once for each text', () => {
    const kept = new Map<string, number>();
    const read = jest.fn((text: string) => text.length);
    expect(['a', 'bb', 'a'].map((text) => keep(kept, text, read))).toEqual([1, 2, 1]);
    expect(read.mock.calls.map(([text]) => text)).toEqual(['a', 'bb']);
  });

  it('does not grow without end', () => {
    const kept = new Map<string, string>();
    for (let index = 0; index < 10_000; index += 1) keep(kept, `text ${index}`, (text) => text);
    expect(kept.size).toBeLessThanOrEqual(2000);
    expect(keep(kept, 'text 9999', () => 'read again')).toBe('text 9999');
  });

  it('is not kept when reading failed', () => {
    expect(() => normaliseFormula('=SUM(')).toThrow('Not a formula');
    expect(() => normaliseFormula('=SUM(')).toThrow('Not a formula');
  });

  it('keeps a formula apart for each table it stands in', () => {
    const formulas = ['tblA', 'tblB', null].map((table) => toFileFormula('=[@Harga]*2', table));
    expect(new Set(formulas).size).toBe(3);
    expect(formulas[0]).toBe('tblA[[#This Row],[Harga]]*2');
  });
});
