/**
 * An indicator told in one cell with its measures, `Sekolah Adiwiyata, satuan sekolah, awal 38 (tahun 2025), target 44 (tahun
 * 2028)` or `… dari 38 sekolah (2025) menjadi 44 sekolah (2028)`: the name apart from unit, baseline, target and its year.
 */
import { hasValue, sure } from '../parse/make-reading';
import { readCell, type CellContext } from '../parse/read-cell';
import { fillField, makeFieldValue, type FieldDraft } from './field-value';

const NUMERAL = String.raw`(?:Rp\.?\s*)?(\d[\d.,]*)\s*(%|persen)?`;
const UNIT = String.raw`(?:\s*(?:\([a-z ]+\)\s*)?(\p{L}[\p{L}/ ]{0,30}?))?`;
const YEAR = String.raw`(?:\s*[(,]?\s*(?:pada |di |akhir )*(?:tahun |TA |th\.? ?)?(20\d\d)\)?)?`;
const END = String.raw`(?=\s*(?:[,;.)(/|\n]|$|menjadi|target|pada|dan\b|tahun))`;
const BASELINE = new RegExp(
  String.raw`(?:baseline|(?:kondisi|capaian|nilai|data) (?:awal|dasar|saat ini)|data dasar|awal|dari)(?:\s*\(?(?:tahun |TA )?(20\d\d)\)?)?\s*[:=]?\s*${NUMERAL}${UNIT}${END}${YEAR}`,
  'iu',
);
const TARGET = new RegExp(
  String.raw`(?:target(?:nya)?|menjadi|akhir)(?:\s*\(?(?:pada )?(?:tahun |TA )?(20\d\d)\)?)?\s*[:=]?\s*(?:menjadi |sebesar )?${NUMERAL}${UNIT}${END}${YEAR}`,
  'iu',
);
const UNIT_NAMED = /\bsatuan(?:nya)?\s*[:=]?\s*([\p{L}%][\p{L}%/ ]{0,30}?)(?=\s*(?:[,;.)(|\n]|$))/iu;
/** Begins what measures the indicator. */
const MEASURES =
  /[\s,;:(–-]+(?:satuan|baseline|(?:kondisi|capaian|nilai|data) (?:awal|dasar|saat ini)|data dasar|awal|target|(?:naik |turun |meningkat |menurun )?dari)\b.*$/isu;

/** Fills what the cell says and no label or column does; several indicators in one cell stay as they are. */
export function splitIndicator(draft: FieldDraft, context: CellContext): void {
  const source = draft.indicator;
  if (source === undefined || typeof source.value !== 'string') return;
  const text = source.value;
  const targets = text.match(new RegExp(TARGET.source, 'giu')) ?? [];
  const baseline = BASELINE.exec(text);
  const target = TARGET.exec(text);
  if (targets.length !== 1 || target === null || baseline === null) return;
  const put = (field: 'baseline' | 'target' | 'targetYear' | 'unit', value: string | number): void => {
    const reading = typeof value === 'number' || field === 'unit' ? sure(value, ['partOfText']) : null;
    const number = reading ?? readCell(String(value), undefined, 'number', context);
    if (!hasValue(number) || Array.isArray(number.value)) return;
    fillField(draft, field, makeFieldValue({ ...number, notes: ['partOfText'] }, source.raw, source.cell, 0.9));
  };
  const numeral = (match: RegExpExecArray): string => (match[2] ?? '').replace(/[.,]$/, '');
  put('baseline', numeral(baseline));
  put('target', numeral(target));
  const year = target[5] ?? target[1];
  if (year !== undefined) put('targetYear', Number(year));
  const unit = UNIT_NAMED.exec(text)?.[1] ?? target[3] ?? target[4] ?? baseline[3] ?? baseline[4];
  if (unit !== undefined && unit.trim() !== '') put('unit', unit.trim());
  const name = text.replace(MEASURES, '').trim();
  if (name.length >= 5) draft.indicator = { ...source, value: name, notes: [...source.notes, 'partOfText'] };
}
