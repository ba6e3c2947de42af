/** Findings of the chosen object on Lembar Evaluasi, counted by what staff decided about them, live from Temuan. */
import { FINDINGS_TABLE, SEVERITIES, statusLabel } from '../../sheets/finding-counts';
import { columnReference, quoteText } from '../../sheets/make-plan';
import type { PlanCell } from '../../sheets/plan';
import { findingHeadings } from '../../sheets/plan-findings';
import type { PaperFacts } from './facts';
import { heading, type PaperBlock, type PaperRow } from './paper';

/** Columns beside the open ones, which are all that are in none of these. */
const CLOSED = ['cured', 'excused', 'accepted'] as const;

/** By severity and rule; messages stand on Temuan, the first one of the object is shown. `chosen`: the cell with its ID. */
export function findingBlocks({ has, findings, t }: PaperFacts, chosen: string): PaperBlock[] {
  if (!has.findings) return [];
  const headings = findingHeadings(t);
  const of = (key: keyof typeof headings): string => columnReference(FINDINGS_TABLE, headings[key]);
  const row = (key: string, label: string, criterion: string): PaperRow => {
    const all = `COUNTIFS(${of('id')},${chosen}${criterion})`;
    const closed = CLOSED.map(
      (status) => `COUNTIFS(${of('id')},${chosen}${criterion},${of('status')},${quoteText(statusLabel(status, t))})`,
    );
    const open = `=${[all, ...closed].join('-')}`;
    return { key, cells: [label, ...[open, ...closed.map((one) => `=${one}`), `=${all}`].map((text): PlanCell => ({ formula: text }))], from: [] }; // prettier-ignore
  };
  const only = (key: keyof typeof headings, label: string): string => `,${of(key)},${quoteText(label)}`;
  const severities = SEVERITIES.map((severity) => {
    const label = t(`sheets.severity.${severity}`);
    return row(severity, label, only('severity', label));
  });
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
    const label = t(`rules.${rule}.title`);
    return row(`rule.${rule}`, label, only('rule', label));
  });
  const show = (key: keyof typeof headings): PlanCell => ({
    formula: `=IFERROR(INDEX(${of(key)},MATCH(${chosen},${of('id')},0))&"","")`,
  });
  const count = (label: string) => ({ heading: label, span: 1, format: 'count' as const });
  return [
    heading('findings.title', t('papers.evaluation.findings')),
    {
      type: 'table',
      key: 'findings',
      columns: [
        { heading: t('sheets.findings.rule'), span: 1 },
        count(statusLabel('open', t)),
        ...CLOSED.map((status) => count(statusLabel(status, t))),
        count(t('papers.evaluation.allStates')),
      ],
      rows: [row('all', t('papers.evaluation.findingCount'), ''), ...severities, ...rules],
    },
    {
      type: 'table',
      key: 'firstFinding',
      hasHeadings: false,
      columns: [
        { heading: '', span: 1 },
        { heading: '', span: 5 },
      ],
      rows: [
        { key: 'message', cells: [t('papers.evaluation.firstFinding'), show('message')], from: [], lines: 2 },
        { key: 'cell', cells: [headings.cell, show('cell')], from: [] },
      ],
    },
  ];
}
