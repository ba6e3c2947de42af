/** Both languages say the same things: same keys, same placeholders, known formats, and no text in the pane's code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/i18n/en/index';
import { PARAM_FORMATS } from '../../src/i18n/format';
import { first as enFirst } from '../../src/i18n/en/first';
import { work as enWork } from '../../src/i18n/en/work';
import { id } from '../../src/i18n/id/index';
import { first } from '../../src/i18n/id/first';
import { work } from '../../src/i18n/id/work';
import { makeTranslator } from '../../src/i18n/index';
import { splitSentence } from '../../src/i18n/translator';

const root = join(__dirname, '..', '..');
const source: Readonly<Record<string, string>> = id;
const english: Readonly<Record<string, string>> = en;
const keys = Object.keys(source);

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{([^}]+)\}\}/g)].map((match) => match[1]!);
const names = (text: string): string[] => placeholders(text).map((one) => one.split(',')[0]!.trim());
const formats = (text: string): string[] =>
  placeholders(text).flatMap((one) => one.split(',').slice(1).map((part) => part.trim())); // prettier-ignore

test('both languages have exactly the same keys', () => {
  expect(keys.length).toBeGreaterThan(300);
  expect(Object.keys(english).toSorted()).toEqual(keys.toSorted());
});

test('no key is defined in two namespaces', () => {
  const files = readdirSync(join(root, 'src/i18n/id')).filter(
    (name) => !['index.ts', 'first.ts', 'work.ts'].includes(name),
  );
  const defined = files.flatMap((name) =>
    [...readFileSync(join(root, 'src/i18n/id', name), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map((match) => match[1]!),
  );
  expect(defined.length).toBe(keys.length);
  expect(new Set(defined).size).toBe(defined.length);
});

test('what the pane may say before anything was read is loaded with its page', () => {
  const early = /^(?:pane|host|fields|codes|sourceFields)\./;
  expect(Object.keys(work).filter((key) => early.test(key))).toEqual([]);
  expect(Object.keys(first).filter((key) => early.test(key)).length).toBeGreaterThan(300);
});

test('the parts of both languages hold the same keys', () => {
  expect(Object.keys(enFirst).toSorted()).toEqual(Object.keys(first).toSorted());
  expect(Object.keys(enWork).toSorted()).toEqual(Object.keys(work).toSorted());
});

test('both languages fill the same placeholders', () => {
  const differing = keys.filter((key) => {
    const ours = new Set(names(source[key]!));
    const theirs = new Set(names(english[key] ?? ''));
    return ours.size !== theirs.size || [...ours].some((name) => !theirs.has(name));
  });
  expect(differing).toEqual([]);
});

test.each(['id', 'en'] as const)('a sentence in pieces says the same as whole in %s', (language) => {
  const translate = makeTranslator(language);
  const differing = keys.flatMap((key) =>
    [3.25, 'fields.title', ['KS-001', 'KS-002', 'fields.title']].flatMap((value) => {
      const params = Object.fromEntries(names(source[key]!).map((name) => [name, value]));
      const parts = splitSentence(language, { key, params });
      const isWhole = parts.map(({ text }) => text).join('') === translate(key, params);
      const told = new Set(parts.flatMap(({ param }) => param ?? []));
      return isWhole && told.size === Object.keys(params).length ? [] : [key];
    }),
  );
  expect(differing).toEqual([]);
});

test('one of a thing is told in the singular, and only parameters of the sentence choose the form', () => {
  const t = makeTranslator('en');
  expect([1, 0, 2].map((count) => t('papers.evaluationPages.months', { count }))).toEqual([
    '1 month',
    '0 months',
    '2 months',
  ]);
  const left = (count: number): string => t('papers.monitoring.left', { count });
  expect(left(1)).toMatch(/^1 monitored cooperation is not .* its figures stand below but it is not/);
  expect(left(3)).toMatch(/^3 monitored cooperations are not .* their figures stand below but they are not/);
  expect(t('papers.minutes.mend', { count: 1, ids: ['KS-001'] })).toContain('1 error in the proposal KS-001');
  expect(t('papers.minutes.mend', { count: 2, ids: ['KS-001', 'KS-002'] })).toContain(
    '2 errors in the proposals KS-001',
  );
  const forms = keys.flatMap((key) => [...english[key]!.matchAll(/\{(\w+):[^|{}]*\|[^|{}]*\}/g)].map((match) => [key, match[1]!] as const)); // prettier-ignore
  expect(forms.length).toBeGreaterThan(50);
  expect(forms.filter(([key, name]) => !names(source[key]!).includes(name))).toEqual([]);
  const bare = keys.filter((key) =>
    english[key]!.replaceAll(/\{\{[^}]+\}\}|\{\w+:[^|{}]*\|[^|{}]*\}/g, '').includes('{'),
  );
  expect(bare).toEqual([]);
});

test('every format that a text names exists', () => {
  const known = new Set<string>([...PARAM_FORMATS, 'label']);
  const unknown = keys.filter((key) =>
    [...formats(source[key]!), ...formats(english[key] ?? '')].some((one) => !known.has(one)),
  );
  expect(unknown).toEqual([]);
});

test('no text is empty, has stray spaces or three dots for an ellipsis', () => {
  const bad = keys.filter((key) =>
    [source[key]!, english[key] ?? ''].some((text) => text.trim() !== text || text === '' || text.includes('...')),
  );
  expect(bad).toEqual([]);
});

test('a text is filled with numbers, money, dates and lists as the language writes them', () => {
  const t = makeTranslator('id');
  expect(t('pane.summary.rupiah', { amount: 1250000 })).toBe('Rp1.250.000');
  expect(t('pane.history.when', { day: '2024-09-30', time: '19:05' })).toBe('30 September 2024, pukul 19:05');
  expect(makeTranslator('en')('pane.more', { count: 1200 })).toBe('Show 1,200 more');
});

test('text from cells is never read as a template', () => {
  const t = makeTranslator('id');
  expect(t('pane.preview.before', { text: '{{after}} $t(pane.name) <b>' })).toBe(
    'Sebelum: {{after}} $t(pane.name) <b>',
  );
});

test('an unknown key is an error of ours', () => {
  expect(() => makeTranslator('id')('pane.nothing')).toThrow('pane.nothing');
});

/** The components of the pane, as text without comments. */
function readComponents(folder: string): { readonly name: string; readonly code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({
      name,
      code: readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''), // prettier-ignore
    }));
}

test('components hold no sentence of their own: no words between tags and none in spoken attributes', () => {
  const components = [...readComponents(join(root, 'src/taskpane')), ...readComponents(join(root, 'src/boot'))];
  expect(components.length).toBeGreaterThan(15);
  const found = components.flatMap(({ name, code }) => [
    ...[...code.matchAll(/<(?:p|span|strong|h[1-6]|dt|dd|li|label|option|button|Button)[^<>{}]*>\s*[A-Za-z][^<{]*/g)].map((match) => `${name}: ${match[0]}`), // prettier-ignore
    ...[...code.matchAll(/(?:aria-label|title|placeholder|alt)="[^"]*"/g)].map((match) => `${name}: ${match[0]}`),
  ]);
  expect(found).toEqual([]);
});
