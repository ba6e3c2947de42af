/** Findings of the chosen object on Lembar Evaluasi, counted by what staff decided about them, live from Temuan. */
import { FINDINGS_TABLE, SEVERITIES, statusLabel } from '../../sheets/finding-counts';
import { columnReference, quoteText } from '../../sheets/make-plan';
import type { PlanCell } from '../../sheets/plan';
import { findingHeadings } from '../../sheets/plan-findings';
import type { PaperFacts } from './facts';
import { heading, type PaperBlock, type PaperRow } from './paper';

/** Columns beside the open ones, which are all that are in none of these. */
const CLOSED = ['cured', 'excused', 'accepted'] as const;

/** Findings that are quoted; the rest are counted. */
const MOST_LISTED = 8;

/** By severity and rule, then the gravest with their cells and what staff decided. `chosen`: the cell with the ID. */
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
  const nth = (place: number, key: keyof typeof headings): string =>
    `INDEX(${of(key)},MATCH(${chosen}&"#${place}",${of('place')},0))`;
  const listed = Array.from({ length: MOST_LISTED }, (_, index): PaperRow => {
    const [cell, severity, message, status] = (['cell', 'severity', 'message', 'status'] as const).map((key) => nth(index + 1, key)); // prettier-ignore
    const texts = [`${cell}&""`, `${severity}&": "&${message}`, `${status}&""`];
    return { key: `${index}`, cells: texts.map((text): PlanCell => ({ formula: `=IFERROR(${text},"")` })), from: [], lines: 2 }; // prettier-ignore
  });
  const found = `COUNTIF(${of('place')},${chosen}&"#*")`;
  const more: PlanCell = { formula: `=IF(${found}>${MOST_LISTED},${found}-${MOST_LISTED}&${quoteText(` ${t('papers.evaluation.moreFindings')}`)},"")` }; // prettier-ignore
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
      key: 'listed',
      columns: [
        { heading: headings.cell, span: 1 },
        { heading: headings.message, span: 4 },
        { heading: headings.status, span: 1 },
      ],
      rows: [...listed, { key: 'more', cells: [null, more, null], from: [] }],
    },
  ];
}
