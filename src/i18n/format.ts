/** Number, money and date formats of the two languages; used by texts through `{{x, format}}`. */

export type LanguageCode = 'id' | 'en';

/** Formats a text may name after a comma: `{{amount, rupiah}}`. */
export const PARAM_FORMATS = ['number', 'rupiah', 'percent', 'score', 'date', 'list'] as const;

const LOCALES: Readonly<Record<LanguageCode, string>> = { id: 'id-ID', en: 'en-GB' };

/** Making a format takes far longer than using it: each is made when it is first used. */
function makeOnce<T>(make: (locale: string) => T): (language: LanguageCode) => T {
  const made = new Map<LanguageCode, T>();
  return (language) => {
    const format = made.get(language) ?? make(LOCALES[language]);
    made.set(language, format);
    return format;
  };
}

const FORMATS = {
  list: makeOnce((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  rupiah: makeOnce((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })),
  percent: makeOnce((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })),
  score: makeOnce((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 })),
  number: makeOnce((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })),
  date: makeOnce((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })),
};

/** A list as the language writes it, element by element with the words between them. */
export function splitList(
  items: readonly string[],
  language: LanguageCode,
): readonly { isItem: boolean; text: string }[] {
  const parts = FORMATS.list(language).formatToParts(items);
  return parts.map(({ type, value }) => ({ isItem: type === 'element', text: value }));
}

/** A parameter as the language writes it. Unknown formats and values of another type are written plainly. */
export function formatParam(value: unknown, format: string | undefined, language: LanguageCode): string {
  if (Array.isArray(value)) return FORMATS.list(language).format(value.map(String));
  if (typeof value === 'number') {
    switch (format) {
      case 'rupiah':
        return `Rp${FORMATS.rupiah(language).format(value)}`;
      case 'percent':
        return FORMATS.percent(language).format(value);
      case 'score':
        return FORMATS.score(language).format(value);
      default:
        return FORMATS.number(language).format(value);
    }
  }
  if (format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [year, month, day] = value.split('-').map(Number);
    return FORMATS.date(language).format(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1)));
  }
  return String(value);
}
