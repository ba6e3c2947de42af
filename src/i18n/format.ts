/** Number, money and date formats of the two languages; used by texts through `{{x, format}}`. */

export type LanguageCode = 'id' | 'en';

/** Formats a text may name after a comma: `{{amount, rupiah}}`. */
export const PARAM_FORMATS = ['number', 'rupiah', 'percent', 'score', 'date', 'list'] as const;

const LOCALES: Readonly<Record<LanguageCode, string>> = { id: 'id-ID', en: 'en-GB' };

type Formats = ReturnType<typeof makeFormats>;

/** Making one takes far longer than using it. */
const made = new Map<LanguageCode, Formats>();

function makeFormats(locale: string) {
  return {
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
    rupiah: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    score: new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  };
}

function formatsOf(language: LanguageCode): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh = makeFormats(LOCALES[language]);
  made.set(language, fresh);
  return fresh;
}

/** A parameter as the language writes it. Unknown formats and values of another type are written plainly. */
export function formatParam(value: unknown, format: string | undefined, language: LanguageCode): string {
  const formats = formatsOf(language);
  if (Array.isArray(value)) return formats.list.format(value.map(String));
  if (typeof value === 'number') {
    switch (format) {
      case 'rupiah':
        return `Rp${formats.rupiah.format(value)}`;
      case 'percent':
        return formats.percent.format(value);
      case 'score':
        return formats.score.format(value);
      default:
        return formats.number.format(value);
    }
  }
  if (format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [year, month, day] = value.split('-').map(Number);
    return formats.date.format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)));
  }
  return String(value);
}
