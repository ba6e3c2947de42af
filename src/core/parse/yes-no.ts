/** Reads yes and no as staff write them: Ya, Ada, ✓, V, Sudah · Tidak, Belum, X. */
import type { Scalar } from '../model/cell';
import type { Reading } from '../model/reading';
import { missing, sure, unreadable } from './make-reading';
import { textKind } from './placeholder';
import { cleanText } from './text';

/** A dash or empty cell is missing, never "no". `0` and `1` count. */
export function readYesNo(value: Scalar): Reading<boolean> {
  if (typeof value === 'boolean') return sure(value);
  const text = cleanText(String(value)).toLowerCase().replace(/[.!]$/, '');
  if (/^(ya|y|yes|ada|sudah|benar|true|1|✓|✔|√|v|sdh|sesuai)$/.test(text)) return sure(true);
  if (/^(tidak|tdk|t|no|n|tidak ada|belum|belum ada|salah|false|0|x|✗|✘|blm)$/.test(text)) return sure(false);
  const kind = textKind(text);
  return kind === 'content' || kind === 'error' ? unreadable(kind === 'error' ? ['error'] : []) : missing();
}
