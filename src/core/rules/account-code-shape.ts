/**
 * account-code-shape: account codes (kode rekening) of objects and cost lines have the shape of the regional chart of
 * accounts, `5.1.02.01.01.0024`; a code of a sub-activity in their place is told apart, and so is a sub-activity whose code has not its shape,
 * `2.16.03.2.01.0006`.
 */
import { cleanText } from '../parse/text';
import { isGiven } from './content';
import { fieldCell } from './place';
import { objectRule } from './rule';

/** Domain notes 2.2, as found in public budget data; the wider groups `5.1.02.01.001.00024` are those of SIPD RI since 2024. */
const ACCOUNT = /^[4-9](?:(?:\.\d{1,2}){0,4}(?:\.\d{4})?|\.\d\.\d{2}\.\d{2}\.\d{3}(?:\.\d{5})?)$/;
/** Program, kegiatan, sub kegiatan: the second group has two digits. */
const ACTIVITY = /^\d\.\d{2}\.\d{2}(?:\.\d(?:\.\d{2}(?:\.\d{2,4})?)?)?$/;

/** The code that a sub-activity begins with: three groups of digits at least, whatever parts them. */
const LEADING = /^(\d{1,2}(?:[.\-/]\d{1,4}){2,})(?=\s|$)/;

export const accountCodeShape = objectRule({
  id: 'account-code-shape',
  appliesTo: 'object',
  severity: 'warning',
  source: { citation: 'Permendagri 90/2019', confidence: 'memory', mark: 'H' },
  options: {},
  messages: {
    message: { code: 'text' },
    messageActivity: { code: 'text' },
    messageShape: { code: 'text' },
    messageLine: { code: 'text', description: 'text' },
    messageActivityLine: { code: 'text', description: 'text' },
  },
  cures: ['cureShape'],
  check: function* (object, _options, facts) {
    const at = { object, field: 'accountCode' as const };
    if (isGiven(object, 'accountCode')) {
      const cells = [fieldCell(object, 'accountCode', facts)];
      for (const code of codesIn(object.fields.accountCode?.raw ?? '')) {
        const message = judge(code);
        if (message !== null) yield { ...at, message, params: { code }, cells };
      }
    }
    const activity = isGiven(object, 'subActivity')
      ? LEADING.exec(cleanText(object.fields.subActivity?.raw ?? ''))?.[1]
      : undefined;
    if (activity !== undefined && !ACTIVITY.test(activity) && !ACCOUNT.test(activity)) {
      const cells = [fieldCell(object, 'subActivity', facts)];
      yield {
        object,
        field: 'subActivity',
        message: 'messageShape',
        cure: 'cureShape',
        params: { code: activity },
        cells,
      };
    }
    for (const { account, accountCell, cell, description } of facts.costsByObject.get(object.id) ?? []) {
      for (const code of codesIn(account)) {
        const message = judge(code);
        if (message === null) continue;
        const params = { code, description: description.slice(0, 80) };
        yield { ...at, message: `${message}Line` as const, params, cells: [accountCell ?? cell] };
      }
    }
  },
});

/** Codes in a cell, one a line or parted by signs; the name of the account behind a code is left off. */
function codesIn(raw: string): string[] {
  return cleanText(raw)
    .split(/[\n;,]+/)
    .map((piece) => piece.trim().replace(/[.\s]+$/, ''))
    .map((piece) => /^[\d.\s]*\d(?=\s*(?:$|[-–:(](?!\d)|\s\p{L}))/u.exec(piece)?.[0].trim() ?? piece)
    .filter((piece) => /\d/.test(piece));
}

function judge(code: string): 'message' | 'messageActivity' | null {
  if (ACTIVITY.test(code)) return 'messageActivity';
  return ACCOUNT.test(code) ? null : 'message';
}
