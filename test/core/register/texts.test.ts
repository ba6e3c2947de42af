import { COST_FIELD_IDS } from '../../../src/core/model/intake';
import { RECORD_FIELDS } from '../../../src/core/model/record';
import { hasText } from '../../../src/i18n/translator';
import { makeTranslator } from '../../../src/i18n/index';
import { normaliseHeading } from '../../../src/core/intake/normalise-heading';
import { FIELD_IDS } from '../../../src/core/model/object';
import type { CodeListId } from '../../../src/core/model/register';
import { readCode } from '../../../src/core/parse/code';
import { CODE_LISTS } from '../../../src/core/register/codes';
import { FIELDS } from '../../../src/core/register/fields';
import { readRegisterState } from '../../../src/core/register/read-state';
import { codes as codesEn } from '../../../src/i18n/en/codes';
import { fields as fieldsEn } from '../../../src/i18n/en/fields';
import { codes as codesId } from '../../../src/i18n/id/codes';
import { fields as fieldsId } from '../../../src/i18n/id/fields';
import { sheetFromRows, workbookOf } from '../../fixtures/sheet-from-rows';

it('every field has a label and every label is found again as its field, in both languages', () => {
  for (const labels of [fieldsId, fieldsEn]) {
    expect(Object.keys(labels)).toEqual(FIELD_IDS.map((id) => `fields.${id}`));
    const rows = [Object.values(labels), FIELD_IDS.map(() => 'x')];
    const state = readRegisterState(workbookOf(sheetFromRows(rows, { owned: 'register' })), []);
    expect(state?.columns.map((column) => column.field)).toEqual([...FIELD_IDS]);
  }
});

it('every code has a label and every label is read as its code, in both languages', () => {
  const keys = (Object.keys(CODE_LISTS) as CodeListId[]).flatMap((list) =>
    CODE_LISTS[list].map((code) => `codes.${list}.${code.id}`),
  );
  for (const labels of [codesId, codesEn]) {
    expect(Object.keys(labels).sort()).toEqual([...keys].sort());
    for (const [key, label] of Object.entries(labels)) {
      const [, list = '', ...id] = key.split('.');
      expect(readCode(list as CodeListId, label)).toMatchObject({ certainty: 'sure', value: id.join('.') });
    }
  }
});

it('no heading variant belongs to two fields', () => {
  const owner = new Map<string, string>();
  for (const id of FIELD_IDS) {
    for (const synonym of FIELDS[id].synonyms) {
      const text = normaliseHeading(synonym);
      expect([synonym, owner.get(text) ?? id]).toEqual([synonym, id]);
      owner.set(text, id);
    }
  }
});

describe('labels of the fields of every kind of source', () => {
  test.each(['id', 'en'] as const)('%s', (language) => {
    const t = makeTranslator(language);
    const label = (kind: string, field: string): string | null => {
      const key = [`sourceFields.${kind}.${field}`, `sourceFields.${field}`, `fields.${field}`].find(hasText);
      return key === undefined ? null : t(key);
    };
    const kinds = [['costs', COST_FIELD_IDS], ...Object.entries(RECORD_FIELDS)] as const;
    for (const [kind, fields] of kinds) {
      const labels = fields.map((field) => label(kind, field));
      expect([kind, labels]).toEqual([kind, labels.map(() => expect.any(String) as unknown)]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
