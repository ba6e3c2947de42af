/** Paket Auditor: everything someone else needs to get the same result from the same workbook. */
import { rangeAddress, splitFileSheet, type CellRange, type CellRef } from '../../model/cell';
import type { OwnedSheet, SheetSnapshot } from '../../model/snapshot';
import { addToHash, HASH_OF_NOTHING, writeHash } from '../../model/text-hash';
import { LISTED_RULES } from '../../rules/rules';
import { writeOptions } from '../../rules/read-settings';
import { knockOutRules } from '../../ranking/knock-out';
import { SEED } from '../../ranking/uncertainty/random';
import { SEALED_PARTS } from '../../ranking/seal';
import { FINDINGS_TABLE } from '../../sheets/finding-counts';
import { describePreferences } from '../../sheets/ranking/describe-method';
import { findingHeadings, isAcceptedStatus } from '../../sheets/plan-findings';
import { VERSION } from '../../version';
import { examinedCells, type PaperFacts } from './facts';
import { heading, paragraph, type Paper, type PaperBlock, type PaperRow } from './paper';

export const audit: Paper = {
  id: 'audit',
  widths: [26, 28, 18, 14, 14, 16, 36],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const say = (key: string, params = {}): string => t(`papers.audit.${key}`, params);
    return [
      paragraph('text', say('text')),
      heading('versions', say('versions')),
      versions(facts),
      heading('inputs', say('inputs')),
      paragraph('inputs.text', say('inputsText')),
      inputs(facts),
      heading('method', say('method')),
      ...method(facts),
      heading('rules', say('rules')),
      rules(facts),
      heading('exceptions', say('exceptions')),
      ...exceptions(facts),
    ];
  },
};

function versions({ t, today, seal, objects, findings }: PaperFacts): PaperBlock {
  const row = (key: string, value: string | number | null, from: PaperRow['from'] = []): PaperRow => ({ key, cells: [t(`papers.audit.${key}`), value], from }); // prettier-ignore
  return {
    type: 'table',
    key: 'versions.table',
    hasHeadings: false,
    columns: [
      { heading: '', span: 1 },
      { heading: '', span: 6 },
    ],
    rows: [
      row('version', VERSION),
      row('day', t('papers.shown.date', { value: today })),
      row('objects', String(objects.length), examinedCells(objects, [])),
      row('findings', String(findings.length), examinedCells(objects, findings)),
      row('seed', t('papers.audit.seedText', { seed: SEED })),
      row(
        'seal',
        seal === null ? t('papers.audit.noSeal') : `${seal.hash} (${t('papers.shown.date', { value: seal.date })})`,
      ),
    ],
  };
}

/** A hash of every value in a range, row by row: the same as long as nothing there changes. */
export function hashRange({ grid }: SheetSnapshot, range: CellRange): string {
  let hash: number = HASH_OF_NOTHING;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const value = grid.values[row - grid.top]?.[column - grid.left] ?? '';
      if (value !== '') hash = addToHash(hash, `${row} ${column} ${typeof value}:${value}\n`);
    }
  }
  return writeHash(hash);
}

function inputs({ sources, sheets, t }: PaperFacts): PaperBlock {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return {
    type: 'table',
    key: 'inputs.table',
    columns: [
      { heading: t('papers.audit.file'), span: 1 },
      { heading: t('papers.audit.sheet'), span: 1 },
      { heading: t('papers.audit.range'), span: 1 },
      { heading: t('papers.audit.kind'), span: 1 },
      { heading: t('papers.audit.rows'), span: 1, format: 'count' },
      { heading: t('papers.audit.hash'), span: 2 },
    ],
    rows: [
      ...sources.map((source, index): PaperRow => {
        const split = splitFileSheet(source.sheet);
        const sheet = sheetOf.get(source.sheetId);
        return {
          key: `${index}.${source.key.length > 60 ? source.sheet : source.key}`,
          cells: [
            split?.file ?? sheet?.file ?? t('papers.audit.thisFile'),
            split?.sheet ?? source.sheet,
            rangeAddress(source.range),
            t(`pane.kind.${source.kind}`),
            source.rows,
            sheet === undefined ? null : hashRange(sheet, source.range),
          ],
          from: [{ sheet: source.sheet, rowIndex: source.range.top, columnIndex: source.range.left }],
        };
      }),
      ...sheets
        .filter(({ owned, grid }) => owned !== null && SETTLED.includes(owned) && grid.values.length > 0)
        .map((sheet) => ownRow(sheet, t)),
    ],
  };
}

/** Sheets of the add-in on which staff settle what results rest on. */
const SETTLED: readonly OwnedSheet[] = ['settings', 'register', 'criteria', 'scores', 'comparisons', 'portfolio'];

function ownRow(sheet: SheetSnapshot, t: PaperFacts['t']): PaperRow {
  const { top, left, values } = sheet.grid;
  const range = {
    top,
    left,
    bottom: top + values.length - 1,
    right: left + Math.max(1, ...values.map(({ length }) => length)) - 1,
  };
  return {
    key: `own.${sheet.owned ?? ''}`,
    cells: [
      t('papers.audit.thisFile'),
      sheet.name,
      rangeAddress(range),
      t('papers.audit.ownSheet'),
      values.length,
      hashRange(sheet, range),
    ],
    from: [{ sheet: sheet.name, rowIndex: top, columnIndex: left }],
  };
}

function method({ ranking, seal, t }: PaperFacts): PaperBlock[] {
  if (ranking === null) return [paragraph('method.none', t('papers.audit.noRanking'))];
  const said = (key: string, value: string): PaperRow => ({ key, cells: [t(`papers.audit.${key}`), value], from: [] });
  return [
    {
      type: 'table',
      key: 'method.table',
      hasHeadings: false,
      columns: [
        { heading: '', span: 1 },
        { heading: '', span: 6 },
      ],
      rows: [
        said('methodName', t(`ranking.method.${ranking.method}.name`)),
        said('normalisation', t(`ranking.normalisation.${ranking.normalisation}`)),
        ...(ranking.costs === undefined ? [] : [said('costs', t(`ranking.costs.${ranking.costs}`))]),
        said(
          'options',
          [
            ...Object.entries(ranking.options ?? {}).map(([key, value]) => `${key} = ${value}`),
            describePreferences(ranking, t),
          ]
            .filter((text) => text !== '')
            .join('; ') || '–',
        ),
        said(
          'consistency',
          ranking.consistency === null ? '–' : t('papers.shown.number', { value: ranking.consistency.ratio }),
        ),
        said(
          'agreement',
          ranking.agreement === null ? '–' : t('papers.shown.number', { value: ranking.agreement.kendallW }),
        ),
        ...(seal === null
          ? []
          : [
              ...SEALED_PARTS.map((part): PaperRow => ({
                key: `seal.${part}`,
                cells: [t(`sheets.settings.seal.${part}`), seal.parts[part]],
                from: [],
              })),
              said('changedBy', seal.changedBy || '–'),
              said('reason', seal.reason || '–'),
            ]),
      ],
    },
    {
      type: 'table',
      key: 'criteria',
      columns: [
        { heading: t('sheets.criteria.code'), span: 1 },
        { heading: t('sheets.criteria.criterion'), span: 2 },
        { heading: t('sheets.criteria.direction'), span: 1 },
        { heading: t('sheets.criteria.weight'), span: 3, format: 'number' },
      ],
      rows: ranking.criteria.map(({ id, name, direction, weight, cell }) => ({
        key: id,
        cells: [id, name, t(`sheets.direction.${direction}`), weight],
        from: cell === null ? [] : [cell],
      })),
    },
  ];
}

function rules({ ruleSettings, findings, t }: PaperFacts): PaperBlock {
  const knocking = knockOutRules(ruleSettings);
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    type: 'table',
    key: 'rules.table',
    columns: [
      { heading: t('sheets.settings.ruleId'), span: 1 },
      { heading: t('sheets.settings.ruleTitle'), span: 1 },
      { heading: t('sheets.settings.ruleActive'), span: 1 },
      { heading: t('sheets.settings.ruleSeverity'), span: 1 },
      { heading: t('sheets.count'), span: 1, format: 'count' },
      { heading: t('sheets.settings.ruleKnockOut'), span: 1, align: 'center' },
      { heading: t('sheets.settings.ruleOptions'), span: 1 },
    ],
    rows: LISTED_RULES.map((rule) => {
      const setting = ruleSettings[rule.id];
      const isOn = setting?.enabled !== false;
      return {
        key: rule.id,
        cells: [
          rule.id,
          t(`rules.${rule.id}.title`),
          t(isOn ? 'sheets.settings.yes' : 'papers.audit.off'),
          t(`sheets.severity.${setting?.severity ?? rule.severity}`),
          counts.get(rule.id) ?? 0,
          knocking.includes(rule.id) ? t('sheets.settings.yes') : null,
          writeOptions({ ...rule.options, ...setting?.options }) || null,
        ],
        from: [],
      };
    }),
  };
}

/** Findings that staff accepted as they are or called none, with their status and their reason on Temuan; it may be added to here. */
function exceptions({ sheets, t }: PaperFacts): PaperBlock[] {
  const sheet = sheets.find(({ owned }) => owned === 'findings');
  const table = sheet?.tables.find(({ name }) => name === FINDINGS_TABLE);
  const headings = findingHeadings(t);
  const values = sheet?.grid.values ?? [];
  const headerAt = table === undefined || sheet === undefined ? -1 : table.range.top - sheet.grid.top;
  const at = (key: keyof typeof headings): number => values[headerAt]?.indexOf(headings[key]) ?? -1;
  const rows = headerAt < 0 || sheet === undefined ? [] : values.slice(headerAt + 1).flatMap((row, index) => {
    const status = String(row[at('status')] ?? '');
    if (!isAcceptedStatus(status)) return [];
    const cellOf = (key: keyof typeof headings): CellRef => ({ sheet: sheet.name, rowIndex: sheet.grid.top + headerAt + 1 + index, columnIndex: sheet.grid.left + at(key) });
    const texts = (['id', 'rule', 'message', 'cell'] as const).map((key) => String(row[at(key)] ?? ''));
    return [{ texts, status, why: String(row[at('reason')] ?? '').trim(), cells: [cellOf('status'), cellOf('reason')] }];
  }); // prettier-ignore
  if (rows.length === 0) return [paragraph('exceptions.none', t('papers.audit.noExceptions'))];
  return [
    {
      type: 'table',
      key: 'exceptions.table',
      columns: [
        { heading: t('fields.id'), span: 1 },
        { heading: headings.rule, span: 1 },
        { heading: headings.message, span: 2 },
        { heading: headings.cell, span: 1 },
        { heading: headings.status, span: 1 },
        { heading: t('papers.audit.why'), span: 1, isInput: true },
      ],
      rows: rows.map(({ texts, status, why, cells }) => ({
        key: texts.join('|').replaceAll('\n', ' '),
        cells: [...texts, status, why || null],
        from: cells,
      })),
    },
  ];
}
