/** JSON schema (draft 7) of the report, version 1. Adding is free: objects may hold more than it names. */
import { COST_FIELD_IDS, RANKING_FIELD_IDS } from '../core/model/intake';
import { FIELD_IDS } from '../core/model/object';
import { RECORD_FIELDS } from '../core/model/record';

const text = { type: 'string' } as const;
const number = { type: 'number' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const rowNumber = { type: 'integer', minimum: 1 } as const;
const ratio = { type: 'number', minimum: 0, maximum: 1 } as const;
const nullable = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: object): object => ({ type: 'array', items });
const record = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const cell = { type: 'string', pattern: '^.+![A-Z]{1,3}[1-9][0-9]*$' } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const field = { enum: FIELD_IDS } as const;
/** What a column may be: a field of any kind of source. */
const sourceField = {
  enum: [
    ...new Set<string>([...FIELD_IDS, ...COST_FIELD_IDS, ...RANKING_FIELD_IDS, ...Object.values(RECORD_FIELDS).flat()]),
  ],
} as const;
const severity = { enum: ['error', 'warning', 'info'] } as const;
const content = { anyOf: [text, number, list(text)] } as const;
const countBy = record({ key: text, label: text, count });

const source = record({
  sheet: text,
  kind: text,
  range: { type: 'string', pattern: '^[A-Z]{1,3}[1-9][0-9]*(:[A-Z]{1,3}[1-9][0-9]*)?$' },
  headerRows: list(rowNumber),
  columns: list(
    record({
      column: { type: 'string', pattern: '^[A-Z]{1,3}$' },
      heading: text,
      field: nullable(sourceField),
      confidence: ratio,
    }),
  ),
  labels: list(record({ cell, label: text, field: nullable(sourceField), confidence: ratio, value: nullable(cell) })),
  rows: count,
  skipped: list(record({ row: rowNumber, reason: text })),
  leftAlone: nullable({ enum: ['unknownHeadings', 'noTable', 'empty', 'chosen'] }),
  remarks: list(record({ code: text, count })),
});

const doubt = record({
  object: nullable(text),
  kind: text,
  field: sourceField,
  dependants: count,
  cell: nullable(cell),
  raw: text,
  certainty: { enum: ['doubtful', 'unreadable'] },
  readings: list(content),
  notes: list(text),
});

const object = record({
  id: text,
  fields: {
    type: 'object',
    propertyNames: field,
    additionalProperties: record({ value: nullable(content), raw: text, cell: nullable(cell), confidence: ratio }),
  },
});

const finding = record({
  rule: text,
  severity,
  object: nullable(text),
  field: nullable(field),
  cells: list(cell),
  message: { type: 'string', minLength: 1 },
  params: { type: 'object' },
});

const span = record({ best: rowNumber, worst: rowNumber });
const orNull = nullable(text);

const study = record({
  hash: text,
  certificate: list(text),
  certificates: list(record({ object: text, sentences: list(text) })),
  narrowings: list(
    record({ object: text, criterion: text, cell: nullable(cell), doubt: text, now: span, after: span, message: text }),
  ),
  acceptability: nullable(
    record({
      draws: rowNumber,
      seed: number,
      distribution: record({ type: text }),
      drawsValues: { type: 'boolean' },
      top: rowNumber,
      objects: list(
        record({ object: text, places: list(ratio), inTop: ratio, expectedRank: number, funded: nullable(ratio) }),
      ),
    }),
  ),
  weights: list(
    record({
      criterion: text,
      weight: ratio,
      from: ratio,
      to: ratio,
      below: orNull,
      above: orNull,
      isExact: { type: 'boolean' },
    }),
  ),
  changes: list(text),
  methods: record({
    kendallW: nullable(ratio),
    p: nullable(number),
    ranks: list(record({ method: text, ranks: list(nullable(rowNumber)) })),
    moving: list(record({ object: text, best: rowNumber, worst: rowNumber })),
  }),
  reversals: list(
    record({ test: rowNumber, isPassed: { type: 'boolean' }, tried: count, failures: count, message: text }),
  ),
  portfolio: record({
    sentences: list(text),
    chosen: nullable(list(text)),
    optimal: nullable({ type: 'boolean' }),
    shares: list(record({ object: text, share: ratio, class: { enum: ['core', 'borderline', 'out'] } })),
  }),
});

const ranking = record({
  method: text,
  normalisation: text,
  criteria: list(record({ id: text, name: text, direction: { enum: ['benefit', 'cost'] }, weight: number })),
  consistency: nullable(record({ ratio: number })),
  agreement: nullable(record({ kendallW: number })),
  results: list(
    record({ object: text, score: nullable(number), rank: nullable(rowNumber), best: rowNumber, worst: rowNumber }),
  ),
  remarks: list(text),
  knockedOut: list(record({ object: text, findings: list(finding) })),
  intervals: nullable({ enum: ['exact', 'bound', 'search'] }),
  study: nullable(study),
});

const agreement = record({
  number: text,
  instrument: text,
  object: nullable(text),
  parent: nullable(text),
  start: nullable(day),
  end: nullable(day),
  daysLeft: nullable({ type: 'integer' }),
  state: text,
});

const summary = record({
  objects: count,
  byKind: list(countBy),
  byStage: list(countBy),
  byAgency: list(countBy),
  costBySource: list(record({ key: text, amount: number })),
  totalCost: number,
  withoutCost: count,
  findingsBySeverity: record({ error: count, warning: count, info: count }),
  findingsByRule: list(record({ rule: text, count })),
  missing: list(record({ field: text, count })),
  complete: count,
  top: list(record({ object: text, title: text, rank: rowNumber, score: number, best: rowNumber, worst: rowNumber })),
  topMore: count,
});

export const REPORT_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Kersama report',
  ...record({
    version: { const: 1 },
    sources: list(source),
    skippedSheets: list(record({ name: text, reason: text })),
    doubts: list(doubt),
    objects: list(object),
    findings: list(finding),
    ranking: nullable(ranking),
    agreements: list(agreement),
    summary: nullable(summary),
    host: record({ syncs: count, requestBytes: count, responseBytes: count, largestRequest: count }),
    timings: { type: 'object', additionalProperties: number },
  }),
} as const;
