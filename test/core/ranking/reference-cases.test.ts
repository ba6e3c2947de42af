/**
 * Every reference case of ../shared/data/mcda_cases.json to the digits it prints; skipped, and said, where the folder is not
 * there. The cases that carry the tests without it stand in golden.test.ts and published-cases.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedCase } from './cases/case';
import { checkCase } from './cases/check-case';

const file = join(__dirname, '../../../../shared/data/mcda_cases.json');

if (!existsSync(file)) {
  test.skip('reference cases: ../shared/data/mcda_cases.json is not there', () => undefined);
} else {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly PublishedCase[] };
  describe('reference cases', () => {
    it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
      expect(checkCase(one)).toEqual({ ok: true, value: [] });
    });
  });
}
