/** What every listed rule owes, whatever it checks; examples are run by test-rule.ts. */
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUT_RULES } from '../../../src/core/ranking/input-rules';
import { dateOrder } from '../../../src/core/rules/date-order';
import { kakIncomplete } from '../../../src/core/rules/kak-incomplete';
import { RULES } from '../../../src/core/rules/rules';
import { validate } from '../../../src/core/rules/validate';
import { en } from '../../../src/i18n/en';
import { id } from '../../../src/i18n/id';
import { makeCleanObject, makeSource } from './make-object';
import { FIELD_IDS } from '../../../src/core/model/object';

const ROOT = join(__dirname, '../../..');
const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = { id, en };
const FORMAT_OF = { text: undefined, number: 'number', date: 'date', list: 'list', label: 'label' } as const;

it('lists rules, each once', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(4);
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
});

it('lists every rule that has a file', () => {
  const files = readdirSync(join(ROOT, 'src/core/rules')).filter((file) =>
    /= (objectRule|registerRule)\(/.test(readFileSync(join(ROOT, 'src/core/rules', file), 'utf8')),
  );
  expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(RULES.map((rule) => rule.id).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (ruleId, rule) => {
  it('has a test with accepted and rejected examples', () => {
    const file = join(ROOT, 'test/core/rules', `${ruleId}.test.ts`);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/testRule\([\s\S]*accepted:[\s\S]*rejected:/);
  });

  it.each(['id', 'en'])('has its texts in %s, which use only its parameters', (language) => {
    const texts = TEXTS[language]!;
    for (const name of ['title', 'why', 'cure', ...(rule.cures ?? []), ...Object.keys(rule.messages)]) {
      expect(texts).toHaveProperty([`rules.${ruleId}.${name}`]);
    }
    for (const [name, shape] of Object.entries(rule.messages)) {
      for (const [, param = '', , format] of texts[`rules.${ruleId}.${name}`]!.matchAll(
        /\{\{\s*(\w+)\s*(,\s*(\w+)\s*)?\}\}/g,
      )) {
        expect(Object.keys(shape)).toContain(param);
        expect({ param, format }).toEqual({ param, format: FORMAT_OF[shape[param]!] });
      }
    }
  });

  it('says where it comes from', () => {
    expect(rule.source.citation === '').toBe(rule.source.confidence === 'practice');
    if (rule.source.confidence === 'memory') {
      expect(TEXTS.id![`rules.${ruleId}.why`]).toMatch(/menurut pengaturan/i);
    }
  });
});

it('has texts for what can be wrong with ranking inputs', () => {
  for (const { id: ruleId, messages } of INPUT_RULES) {
    for (const name of ['title', 'why', 'cure', ...messages]) {
      expect(id).toHaveProperty([`rules.${ruleId}.${name}`]);
      expect(en).toHaveProperty([`rules.${ruleId}.${name}`]);
    }
  }
});

describe('the runner', () => {
  const ORDERED = [kakIncomplete, dateOrder];
  const context = { costs: [], sources: [makeSource(FIELD_IDS)], today: '2024-10-01' };

  it('finds nothing on an empty register', () => {
    expect(validate({ ...context, objects: [] })).toEqual([]);
  });

  it('finds nothing on clean objects', () => {
    const objects = [
      makeCleanObject({}, 5),
      makeCleanObject({ title: 'Pelatihan pemandu wisata', partner: 'Politeknik Pariwisata Bandung' }, 6),
    ];
    expect(validate({ ...context, objects })).toEqual([]);
  });

  it('orders findings by rule, then by object', () => {
    const objects = [makeCleanObject({ scope: '', start: '2030-01-01' }, 5), makeCleanObject({ scope: '' }, 6)];
    const found = validate({ ...context, objects }, ORDERED);
    expect(found.map(({ rule, object }) => `${rule} ${String(object)}`)).toEqual([
      'kak-incomplete KS-005',
      'kak-incomplete KS-006',
      'date-order KS-005',
    ]);
  });

  it('silences a rule and replaces a severity as the settings say', () => {
    const objects = [makeCleanObject({ scope: '', start: '2030-01-01' })];
    const settings = { 'kak-incomplete': { enabled: false }, 'date-order': { severity: 'info' as const } };
    const found = validate({ ...context, objects, settings }, ORDERED);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['date-order info']);
  });
});

describe('all rules together', () => {
  // Faults of many kinds, so that most rules have something to say.
  const MESSY = [
    {
      scope: 'Pelatihan secukupnya, dan lain-lain',
      impact: 'SDM',
      staff: '',
      funds: '',
      budgetStatus: 'belum-dianggarkan',
    },
    { title: 'Testing Kerjasama' },
    {
      start: '2030-01-01',
      affair: { value: null, raw: 'Umum', certainty: 'unreadable' as const },
    },
    {
      kind: 'KSDPK',
      partnerKind: 'swasta',
      instrument: 'NK',
      signatory: 'Camat Baros',
      legalBasis: 'PP 50/2007',
      study: '',
    },
    {
      indicator: 'Jumlah truk',
      unit: '',
      baseline: null,
      target: 3,
      costPartner: 5,
      duration: { value: 60, raw: '5 (enam) tahun' },
    },
    {
      baseNumber: '1/KSB/2023',
      baseDate: '2023-01-10',
      detailNumber: '',
      contact: 'NIP 123',
      accountCode: '99',
      title: 'Magang',
    },
  ];
  const objects = MESSY.map((row, index) => makeCleanObject(row, 5 + index));
  const context = { costs: [], sources: [makeSource(FIELD_IDS)], today: '2024-10-01' };
  const shown = (found: ReturnType<typeof validate>): string[] =>
    found.map((finding) => JSON.stringify(finding)).sort();

  it('finds faults of many kinds, each on a cell', () => {
    const found = validate({ ...context, objects });
    expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(18);
    expect(found.filter(({ cells }) => cells.length === 0)).toEqual([]);
  });

  it('finds the same in any order of rows', () => {
    const found = shown(validate({ ...context, objects }));
    fc.assert(
      fc.property(fc.shuffledSubarray(objects, { minLength: objects.length }), (shuffled) => {
        expect(shown(validate({ ...context, objects: shuffled }))).toEqual(found);
      }),
      { seed: 4, numRuns: 20 },
    );
  });

  it('says nothing more of a row that only tries the sheet', () => {
    const hollow = { scope: '', impact: 'dll', agency: 'tes', partner: 'tes', indicator: '', kind: '', legalBasis: '' };
    const trials = [80, 81].map((row) => makeCleanObject({ title: 'tes input', ...hollow }, row));
    const found = validate({ ...context, objects: [...objects, ...trials] });
    const ofTrials = found.filter(({ object, sharedBy = [] }) =>
      [object, ...sharedBy].some((id) => trials.some((trial) => trial.id === id)),
    );
    expect(ofTrials.map(({ rule }) => rule)).toEqual(['test-row', 'test-row']);
    expect(shown(found.filter((finding) => !ofTrials.includes(finding)))).toEqual(
      shown(validate({ ...context, objects })),
    );
    const settings = { 'test-row': { enabled: false } };
    expect(validate({ ...context, objects: trials, settings }).length).toBeGreaterThan(10);
  });

  it('finds nothing new when a clean row is added', () => {
    const clean = makeCleanObject({ title: 'Pelatihan pemandu wisata', partner: 'Politeknik Pariwisata' }, 900);
    expect(shown(validate({ ...context, objects: [...objects, clean] }))).toEqual(
      shown(validate({ ...context, objects })),
    );
  });
});

it('tells what is wrong with a shared cell once', () => {
  const shared = { value: null, raw: 'sda', cell: { sheet: 'Rekap', rowIndex: 4, columnIndex: 3 } };
  const objects = [5, 6].map((row) => makeCleanObject({ financing: { ...shared, raw: 'masing-masing pihak' } }, row));
  const found = validate({ objects, costs: [], sources: [makeSource(FIELD_IDS)], today: '2024-10-01' });
  const places = found.map(({ rule, message, cells }) => JSON.stringify([rule, message, cells]));
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places).size).toBe(places.length);
});
