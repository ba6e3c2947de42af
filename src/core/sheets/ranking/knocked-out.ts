/** Objects that were not ranked, in a list of their own under the table of Peringkat, each with the findings that did it. */
import { formatCellRef } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { Translate } from '../../model/message';
import type { KnockedOut } from '../../model/ranking';
import { breakLines } from '../text-width';
import { clipText } from '../make-plan';
import type { PlanBlock, PlanCell, PlanFormat } from '../plan';
import { COLORS, FORMATS } from '../sheet-style';
import { FIXED } from './make-frame';

const ID = FIXED.indexOf('id');
const REASON = FIXED.indexOf('score');

export interface KnockedOutPart {
  readonly blocks: readonly PlanBlock[];
  readonly formats: readonly PlanFormat[];
  /** The last row; the row before `top` where there is nothing to list. */
  readonly bottom: number;
}

/** In characters. */
export interface KnockedOutWidths {
  readonly title: number;
  readonly sentence: number;
}

/**
 * From row `top` on: the findings of each object and rule, the ID and title beside the first of them. What is wider than its
 * column goes on in the row below: cells that run over are cut at the edge of a page, and a row made higher for a title would
 * leave a gap between the sentences.
 */
export function makeKnockedOut(knockedOut: readonly KnockedOut[], top: number, widths: KnockedOutWidths, t: Translate): KnockedOutPart {
  if (knockedOut.length === 0) return { blocks: [], formats: [], bottom: top - 1 };
  const rows = knockedOut.flatMap(({ object, title, findings }) => {
    const titles = breakLines(clipText(title), widths.title);
    const sentences = groupByRule(findings).flatMap((group) => breakLines(describeGroup(group, t), widths.sentence));
    return Array.from({ length: Math.max(titles.length, sentences.length) }, (_, line): PlanCell[] => [
      line === 0 ? object : null,
      titles[line] === '' ? null : (titles[line] ?? null),
      sentences[line] ?? null,
    ]);
  });
  const body = { top: top + 2, left: ID, bottom: top + 1 + rows.length, right: REASON };
  return {
    blocks: [
      { top, left: 0, cells: [[t('sheets.ranking.knockedOut', { count: knockedOut.length })], [t('sheets.ranking.knockedOutNote')]] },
      { top: body.top, left: ID, cells: rows },
    ],
    formats: [
      { range: { top, left: 0, bottom: top, right: 0 }, bold: true, fontColor: COLORS.heading },
      { range: { top: top + 1, left: 0, bottom: top + 1, right: 0 }, italic: true, fontColor: COLORS.note },
      { range: { ...body, right: ID + 1 }, numberFormat: FORMATS.text, vertical: 'top' },
      { range: { ...body, left: REASON }, vertical: 'top' },
    ],
    bottom: body.bottom,
  };
} // prettier-ignore

function groupByRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups.values()];
}

/** The rule, what it found first and where, and how much more it found. */
function describeGroup(group: readonly Finding[], t: Translate): string {
  const [first] = group;
  if (first === undefined) return '';
  const params = {
    rule: `rules.${first.rule}.title`,
    message: t(first.message.key, first.message.params),
    place: first.cells[0] === undefined ? '-' : formatCellRef(first.cells[0]),
    more: group.length - 1,
  };
  const sentence = t(group.length > 1 ? 'sheets.ranking.knockedOutByMore' : 'sheets.ranking.knockedOutBy', params);
  // What keeps an object out says when it is known from memory only.
  const { basis } = first;
  const isFromMemory = basis?.key === 'sheets.findings.basis.memory';
  return clipText(isFromMemory ? `${sentence} ${t(basis.key, basis.params)}` : sentence);
}
