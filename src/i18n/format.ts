/** Number, money and date formats of the two languages; used by texts through `{{x, format}}`. */

export type LanguageCode = 'id' | 'en';

/** Formats a text may name after a comma: `{{amount, rupiah}}`. */
export const PARAM_FORMATS = ['number', 'rupiah', 'percent', 'score', 'date', 'list'] as const;

const LOCALES: Readonly<Record<LanguageCode, string>> = { id: 'id-ID', en: 'en-GB' };

/** A parameter as the language writes it. Unknown formats and values of another type are written plainly. */
export function formatParam(value: unknown, format: string | undefined, language: LanguageCode): string {
  const locale = LOCALES[language];
  if (Array.isArray(value)) {
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(value.map(String));
  }
  if (typeof value === 'number') {
    switch (format) {
      case 'rupiah':
        return `Rp${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)}`;
      case 'percent':
        return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
      case 'score':
        return new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(value);
      default:
        return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);
    }
  }
  if (format === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [year, month, day] = value.split('-').map(Number);
    const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
  }
  return String(value);
}
