/** The report of a run (design 3) from an analysis: 1-based rows, column letters, `Sheet!B7`, finished sentences. */
import type { Agreement } from '../core/model/agreement';
import { columnLetters, formatCellRef, rangeAddress } from '../core/model/cell';
import type { Finding } from '../core/model/finding';
import type { Source } from '../core/model/intake';
import type { Translate } from '../core/model/message';
import type { CooperationObject, FieldId, FieldValue } from '../core/model/object';
import type { Ranking } from '../core/model/ranking';
import type {
  Report,
  ReportAgreement,
  ReportDoubt,
  ReportFinding,
  ReportObject,
  ReportRanking,
  ReportSource,
} from '../core/model/report';
import { listDoubts, type Doubt } from '../core/register/doubts';
import type { FullAnalysis } from './analyse';
import type { HostCounters } from './ports';
import { reportStudy } from './report-study';

export function makeReport(full: FullAnalysis, host: HostCounters, timings: Readonly<Record<string, number>>): Report {
  return {
    version: 1,
    sources: full.intake.sources.map(reportSource),
    skippedSheets: full.snapshot.skipped,
    doubts: listDoubts(full).map(reportDoubt),
    objects: full.objects.map(reportObject),
    findings: full.findings.map((finding) => reportFinding(finding, full.t)),
    ranking: full.ranking === null ? null : reportRanking(full.ranking, full),
    agreements: reportAgreements(full.agreements),
    summary: full.facts,
    host,
    timings,
  };
}

function reportAgreements(agreements: readonly Agreement[]): ReportAgreement[] {
  const numbers = new Map(agreements.map(({ key, number }) => [key, number]));
  return agreements.map(({ number, instrument, object, parent, start, end, daysLeft, state }) => ({
    number,
    instrument: instrument ?? '',
    object,
    parent: parent === null ? null : (numbers.get(parent) ?? null),
    start,
    end,
    daysLeft,
    state,
  }));
}

function reportSource(source: Source): ReportSource {
  return {
    sheet: source.sheet,
    kind: source.kind,
    range: rangeAddress(source.range),
    headerRows: source.headerRows.map((row) => row + 1),
    columns: source.columns.map(({ columnIndex, heading, field, confidence }) => ({
      column: columnLetters(columnIndex),
      heading,
      field,
      confidence,
    })),
    labels: source.labels.map(({ cell, value, label, field, confidence }) => ({
      cell: formatCellRef(cell),
      label,
      field,
      confidence,
      value: value === null ? null : formatCellRef(value),
    })),
    rows: source.rows,
    skipped: source.skipped.map(({ rowIndex, reason }) => ({ row: rowIndex + 1, reason })),
    leftAlone: source.leftAlone,
    remarks: source.remarks ?? [],
  };
}

function reportDoubt({ object, kind, field, value, dependants }: Doubt): ReportDoubt {
  const { raw, cell, certainty, notes, alternatives } = value;
  const readings = value.value === null ? alternatives : [value.value, ...alternatives];
  const place = cell === null ? null : formatCellRef(cell);
  return { object, kind, field, cell: place, dependants, raw, certainty, readings, notes };
}

function reportObject({ id, fields }: CooperationObject): ReportObject {
  const reported: { -readonly [F in FieldId]?: ReportObject['fields'][F] } = {};
  for (const [field, content] of Object.entries(fields) as [FieldId, FieldValue | undefined][]) {
    if (content === undefined) continue;
    const { value, raw, cell, confidence } = content;
    reported[field] = { value, raw, cell: cell === null ? null : formatCellRef(cell), confidence };
  }
  return { id, fields: reported };
}

function reportFinding(finding: Finding, t: Translate): ReportFinding {
  const { rule, severity, object, field, cells, message } = finding;
  return {
    rule,
    severity,
    object,
    field,
    cells: cells.map(formatCellRef),
    message: t(message.key, message.params),
    params: message.params,
  };
}

function reportRanking(ranking: Ranking, { study, rankingInputs, t }: FullAnalysis): ReportRanking {
  const { method, normalisation, criteria, consistency, agreement, results, knockedOut = [] } = ranking;
  return {
    method,
    normalisation,
    criteria: criteria.map(({ id, name, direction, weight }) => ({ id, name, direction, weight })),
    consistency,
    agreement,
    results: results.map(({ object, score, rank, best, worst }) => ({ object, score, rank, best, worst })),
    remarks: ranking.remarks.map(({ key, params }) => t(key, params)),
    knockedOut: knockedOut.map(({ object, findings }) => ({
      object,
      findings: findings.map((finding) => reportFinding(finding, t)),
    })),
    intervals: ranking.intervals ?? null,
    study: study && reportStudy(ranking, study, rankingInputs.values, t),
  };
}
