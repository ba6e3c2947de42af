/**
 * An indicator told in one cell with its measures, `Sekolah Adiwiyata, satuan sekolah, awal 38 (tahun 2025), target 44 (tahun
 * 2028)` or `… dari 38 sekolah (2025) menjadi 44 sekolah (2028)`: the name apart from unit, baseline, target and its year.
 */
import type { FieldValue } from '../model/object';
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

type Part = 'baseline' | 'target' | 'targetYear' | 'unit';

function putPart(
  draft: FieldDraft,
  context: CellContext,
  source: FieldValue,
  field: Part,
  value: string | number,
): void {
  const reading = typeof value === 'number' || field === 'unit' ? sure(value, ['partOfText']) : null;
  const number = reading ?? readCell(String(value), undefined, 'number', context);
  if (!hasValue(number) || Array.isArray(number.value)) return;
  fillField(draft, field, makeFieldValue({ ...number, notes: ['partOfText'] }, source.raw, source.cell, 0.9));
}

/** `Arsip terdigitalkan; berkas; 0 (2025); 11300; 2027`: name, unit, baseline, target and its year in their order. */
const IN_ORDER =
  /^([^;|]{5,})[;|]\s*([\p{L}%][^;|]{0,30})[;|]\s*(\d[\d.,]*)\s*(?:\((?:tahun )?20\d\d\))?\s*[;|]\s*(\d[\d.,]*)\s*[;|]\s*(?:tahun )?(20\d\d)\.?\s*$/iu;

/** Fills what the cell says and no label or column does; several indicators in one cell stay as they are. */
export function splitIndicator(draft: FieldDraft, context: CellContext): void {
  const source = draft.indicator;
  if (source === undefined || typeof source.value !== 'string') return;
  const text = source.value;
  const listed = IN_ORDER.exec(text);
  if (listed !== null) {
    const [, name = '', unit = '', from = '', to = '', year = ''] = listed;
    for (const [field, value] of [
      ['unit', unit],
      ['baseline', from],
      ['target', to],
      ['targetYear', year],
    ] as const)
      putPart(draft, context, source, field, value.trim());
    draft.indicator = { ...source, value: name.trim(), notes: [...source.notes, 'partOfText'] };
    return;
  }
  const targets = text.match(new RegExp(TARGET.source, 'giu')) ?? [];
  const baseline = BASELINE.exec(text);
  const target = TARGET.exec(text);
  if (targets.length !== 1 || target === null || baseline === null) return;
  const put = (field: Part, value: string | number): void => putPart(draft, context, source, field, value);
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
