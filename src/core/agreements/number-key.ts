/** Numbers of documents as keys: what two clerks write differently and mean alike. */
import { textKind } from '../parse/placeholder';

/**
 * `415.4 / 12/PKS-PEM/2024.` is `415.4/12/PKS-PEM/2024`: no spaces, no trailing stop, upper case. Null for a placeholder
 * (`-`, `belum ada nomor`, `…/…/2024`).
 */
export function numberKey(number: string): string | null {
  if (textKind(number) !== 'content' || /(^|\/)\s*[.…_]+\s*(\/|$)/.test(number)) return null;
  const key = number
    .toUpperCase()
    .replace(/^\s*(NO(MOR)?\b\.?)\s*:?/, '')
    .replaceAll(/\s+/g, '')
    .replace(/[.,;]+$/, '');
  return key === '' ? null : key;
}
