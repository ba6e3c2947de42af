/**
 * Legal path, completeness and clarity on Lembar Evaluasi: what formulas show of the chosen object, from a table below the printed
 * part with one row for each object, whose states of steps stand in one cell, and one row for each step of each path in use.
 */
import { legalPath, type LegalPath } from '../../legal/path';
import type { PathId } from '../../legal/path-data';
import type { CooperationObject } from '../../model/object';
import { KAK_FIELDS } from '../../rules/content';
import { isCovered } from '../../rules/kak-incomplete';
import { clarityOfObject } from '../clarity';
import { stepStateMessage } from '../path-words';
import { cellsOf, setAsideOf, type PaperFacts } from './facts';
import { heading, paragraph, type PaperBlock, type PaperRow, type PaperTable } from './paper';
import { linesIn } from '../../sheets/text-width';

/** Around each state of one object; no state holds it. */
const BAR = '|';
/** Takes the place of one bar to find it; nobody types it. */
const NEEDLE = '¦';
const MOST_STATE = 200;

export interface PathBlocks {
  readonly path: readonly PaperBlock[];
  readonly clarity: readonly PaperBlock[];
  /** Below all others. */
  readonly data: readonly PaperBlock[];
}

const NONE: PathBlocks = { path: [], clarity: [], data: [] };

/** `chosen`: the cell with the ID that is shown. */
export function pathBlocks(facts: PaperFacts, chosen: string, widths: readonly number[]): PathBlocks {
  const { t, objects } = facts;
  const [first, last] = [objects[0], objects.at(-1)];
  if (first === undefined || last === undefined) return NONE;
  const say = (key: string): string => t(`papers.evaluation.${key}`);
  const known = objects.map((object) => ({ object, path: legalPath(object) }));
  const used = new Map(known.flatMap(({ path }) => (path === null ? [] : [[path.id, path] as const])));
  const paths = [...used.values()];
  const ends = [rowKey(first, 0), rowKey(last, objects.length - 1)] as const;
  const column = (at: number): string => ends.map((key) => `{data.${key}:${at}}`).join(':');
  const value = (at: number): string => `INDEX(${column(at)},MATCH(${chosen},${column(0)},0))`;
  const show = (key: string, label: string, at: number): PaperRow => ({
    key,
    cells: [label, { formula: `=IFERROR(${value(at)}&"","")` }],
    from: [],
  });
  const wide = [{ heading: '', span: 1 }, { heading: '', span: 5 }]; // prettier-ignore
  const list = (key: string, rows: readonly PaperRow[]): PaperTable => ({ type: 'table', key, hasHeadings: false, columns: wide, rows }); // prettier-ignore
  return {
    path: [
      list('path', [show('name', t('proposal.path'), AT.path), show('next', say('nextStep'), AT.next)]),
      ...(paths.length === 0 ? [] : [stepTable(facts, paths, countStepLines(facts, known, widths))]),
    ],
    clarity: [
      heading('clarity.title', say('clarity')),
      list('clarity', [
        show('given', t('proposal.completeness'), AT.given),
        show('score', t('proposal.clarity'), AT.clarity),
      ]),
      paragraph('clarity.how', `${t('proposal.formula')} ${say('made')}`),
    ],
    data: [
      {
        type: 'table',
        key: 'shown',
        isData: true,
        columns: [
          { heading: say('data'), span: 1 },
          { heading: '', span: 5 },
        ],
        rows: [show('states', t('proposal.path.state'), AT.states)],
      },
      objectTable(facts, known),
      ...paths.map((path) => pathTable(facts, path)),
    ],
  };
}

interface KnownPath {
  readonly object: CooperationObject;
  readonly path: LegalPath | null;
}

/** Formulas name rows by plain keys only, and staff may number objects in any way. */
function rowKey({ id }: CooperationObject, index: number): string {
  return /^[\w.-]+$/.test(id) ? id : `row-${index}`;
}

/** Columns of the table of objects. */
const AT = { path: 1, given: 2, clarity: 3, next: 4, states: 5 } as const;

const STEP_SPANS = [1, 1, 1, 2, 1] as const;

/** Lines of each step in print: as many as its longest text takes, whichever object is shown. */
function countStepLines({ t }: PaperFacts, known: readonly KnownPath[], widths: readonly number[]): number[] {
  const lines: number[] = [];
  const counted = new Map<string, number>();
  const count = (text: string, room: number): number => {
    const key = `${room} ${text}`;
    const found = counted.get(key) ?? linesIn(text, room);
    counted.set(key, found);
    return found;
  };
  for (const { path } of known) {
    for (const [index, step] of (path?.steps ?? []).entries()) {
      const texts = [...stepTexts(step, t), stateText(step, t)];
      let left = 0;
      for (const [column, span] of STEP_SPANS.entries()) {
        const room = widths.slice(left, left + span).reduce((sum, width) => sum + width, 0);
        lines[index] = Math.max(lines[index] ?? 2, count(texts[column] ?? '', room));
        left += span;
      }
    }
  }
  return lines;
}

function stepTexts(step: LegalPath['steps'][number], t: PaperFacts['t']): string[] {
  return [
    t(step.label),
    t(step.signer),
    step.annexes.map((annex) => t(annex)).join(', '),
    t(`papers.evaluation.source.${step.source.confidence}`, { citation: step.source.citation }),
  ];
}

function stepTable({ t }: PaperFacts, paths: readonly LegalPath[], lines: readonly number[]): PaperBlock {
  const ranges = paths.map(({ id, steps }) => ({ id, count: steps.length }));
  const longest = Math.max(...ranges.map(({ count }) => count));
  const ofStep = (at: number, index: number): string => {
    // The path in use names the rows of its steps; the others do not match.
    const found = ranges.map(
      ({ id, count }) =>
        `IFERROR(INDEX({${pathKey(id)}.1:${at}}:{${pathKey(id)}.${count}:${at}},MATCH({path.name:1}&"#${index + 1}",{${pathKey(id)}.1:0}:{${pathKey(id)}.${count}:0},0))&"","")`,
    );
    return `=${found.join('&')}`;
  };
  const bar = (number: number): string =>
    `FIND("${NEEDLE}",SUBSTITUTE({shown.states:1},"${BAR}","${NEEDLE}",${number}))`;
  const cut = (index: number): string =>
    `MID({shown.states:1},${bar(index + 1)}+1,${bar(index + 2)}-${bar(index + 1)}-1)`;
  return {
    type: 'table',
    key: 'step',
    columns: [
      { heading: t('proposal.path.step'), span: 1 },
      { heading: t('papers.evaluation.by'), span: 1 },
      { heading: t('papers.evaluation.annexes'), span: 1 },
      { heading: t('papers.evaluation.article'), span: 2 },
      { heading: t('proposal.path.state'), span: 1 },
    ],
    rows: Array.from({ length: longest }, (_, index) => ({
      key: `${index + 1}`,
      cells: [
        ...[1, 2, 3, 4].map((at) => ({ formula: ofStep(at, index) })),
        { formula: `=IF({step.${index + 1}:0}="","",IFERROR(${cut(index)},""))` },
      ],
      from: [],
      lines: lines[index] ?? 2,
    })),
  };
}

function objectTable(
  facts: PaperFacts,
  known: readonly KnownPath[],
): PaperBlock {
  const { t } = facts;
  return {
    type: 'table',
    key: 'data',
    isData: true,
    columns: [
      t('fields.id'), t('proposal.path'), t('proposal.completeness'), t('proposal.clarity'), t('papers.evaluation.nextStep'), t('proposal.path.state'),
    ].map((one) => ({ heading: one, span: 1 })),
    rows: known.map(({ object, path }, index): PaperRow => {
      const given = KAK_FIELDS.filter((field) => isCovered(object, field)).length;
      const { score } = clarityOfObject(object, setAsideOf(facts, object.id));
      const next = path?.steps.find(({ id }) => id === path.next);
      return {
        key: rowKey(object, index),
        cells: [
          object.id,
          t(`proposal.path.${path?.id ?? 'none'}`),
          t('proposal.completenessValue', { given, count: KAK_FIELDS.length }),
          score === null ? t('proposal.clarityNone') : t('proposal.clarityValue', { score }),
          path?.isOutside === true ? t('legal.step.authority') : next === undefined ? '' : `${t(next.label)} (${t(next.signer)})`,
          ['', ...(path?.steps ?? []).map((step) => stateText(step, t)), ''].join(BAR),
        ],
        from: cellsOf(object, 'title', 'partnerKind', 'stage'),
      };
    }),
  };
} // prettier-ignore

function stateText(step: LegalPath['steps'][number], t: PaperFacts['t']): string {
  const { key, params } = stepStateMessage(step);
  const text = t(key, params).replaceAll(BAR, '/').replace(/\s+/g, ' ');
  return text.length > MOST_STATE ? `${text.slice(0, MOST_STATE - 1)}…` : text;
}

function pathKey(id: PathId): string {
  return `path-${id}`;
}

function pathTable({ t }: PaperFacts, { id, steps }: LegalPath): PaperBlock {
  return {
    type: 'table',
    key: pathKey(id),
    isData: true,
    columns: [
      { heading: t(`proposal.path.${id}`), span: 1 },
      { heading: t('proposal.path.step'), span: 1 },
      { heading: t('papers.evaluation.by'), span: 1 },
      { heading: t('papers.evaluation.annexes'), span: 1 },
      { heading: t('papers.evaluation.article'), span: 2 },
    ],
    rows: steps.map((step, index) => ({
      key: `${index + 1}`,
      cells: [`${t(`proposal.path.${id}`)}#${index + 1}`, ...stepTexts(step, t)],
      from: [],
    })),
  };
}
