/** Kelayakan: the quick gate of every proposal, and the conclusion of each study by a stated rule with its conditions. */
import { FEASIBILITY_ASPECTS } from '../../legal/feasibility';
import { computeStudy, isSameFigure, type StudyComputation } from '../../legal/study-figures';
import { studyScale } from '../../legal/study-scale';
import { FLOW_CASES, type StudyResult, type StudySheet } from '../../model/study-sheet';
import { checkGate, concludeStudy, GATES } from '../../legal/conclude-study';
import type { SourceRecord } from '../../model/record';
import { rowCell } from '../../rules/records';
import { byRank, cellsOf, titleOf, type PaperFacts } from '../papers/facts';
import { heading, paragraph, type Paper, type PaperBlock, type PaperRow } from '../papers/paper';

type Row = SourceRecord<'feasibility'>;

export const feasibility: Paper = {
  id: 'feasibility',
  widths: [8, 27, ...FEASIBILITY_ASPECTS.map(() => 12), 9.5, 17, 33],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const say = (key: string, params = {}): string => t(`papers.feasibility.${key}`, params);
    const rows = facts.records.filter((record): record is Row => record.kind === 'feasibility');
    const ordered = byRank(facts).map(({ object }) => ({ object, own: rows.filter((row) => row.object === object.id) }));
    const studied = ordered.filter(({ own }) => own.length > 0);
    const loose = rows.filter(({ object }) => object === null);
    return [
      paragraph('rule', say('rule')),
      heading('studies', say('studies')),
      ...(loose.length === 0 ? [] : [paragraph('loose', say('loose', { count: loose.length }), loose.map(rowCell))]),
      studied.length === 0 ? paragraph('studies.none', say('none')) : {
        type: 'table',
        key: 'studies.table',
        columns: [
          { heading: t('fields.id'), span: 1 },
          { heading: t('fields.title'), span: 1 },
          ...FEASIBILITY_ASPECTS.map(({ id }) => ({ heading: t(`sheets.feasibility.aspect.${id}`), span: 1, align: 'center' as const })),
          { heading: say('mean'), span: 1, align: 'center' },
          { heading: say('conclusion'), span: 1 },
          { heading: say('conditions'), span: 1 },
        ],
        rows: studied.map(({ object, own }) => {
          const sheet = facts.studies.find((one) => own.some((row) => row.sheet === one.sheet)) ?? null;
          const npv = sheet === null ? null : (computeStudy(sheet).cases?.expected.npv ?? null);
          const { aspects, mean, conclusion, conditions } = concludeStudy(own, npv, studyScale(own, facts.sources, sheet)?.max);
          return {
            key: object.id,
            cells: [
              object.id, titleOf(object), ...aspects.map(({ score }) => (score === null ? '–' : String(Math.round(score)))),
              mean === null ? '–' : String(Math.round(mean)), say(`conclusion.${conclusion}`),
              conditions.map(({ aspect, lacks }) => say(`lacks.${lacks}`, { aspect: t(`sheets.feasibility.aspect.${aspect}`) })).join('; ') || null,
            ],
            from: aspects.flatMap(({ cell }) => cell ?? []),
          };
        }),
      },
      ...describeFigures(facts, rows),
      heading('gate', say('gate')),
      paragraph('gate.text', say('gateText')),
      {
        type: 'table',
        key: 'gate.table',
        columns: [
          { heading: t('fields.id'), span: 1 },
          { heading: t('fields.title'), span: 1 },
          ...GATES.map((gate) => ({ heading: say(`gate.${gate}`), span: 1, align: 'center' as const })),
          { heading: say('triggers'), span: 2 },
          { heading: say('answer'), span: 3 },
        ],
        rows: ordered.map(({ object }) => {
          const { gates, triggers } = checkGate(object);
          const missing = gates.flatMap((one) => one.missing);
          return {
            key: `gate.${object.id}`,
            cells: [
              object.id, titleOf(object), ...gates.map((one) => (one.missing.length === 0 ? '✓' : '✗')),
              triggers.map((trigger) => say(`trigger.${trigger}`)).join('; ') || null,
              missing.length > 0 ? say('stop', { fields: missing.map((field) => `fields.${field}`) }) : say(triggers.length > 0 ? 'study' : 'pass'),
            ],
            from: [...cellsOf(object, 'title'), ...Object.values(object.fields).flatMap(({ cell }) => cell ?? []).slice(0, 1)],
          };
        }),
      },
    ];
  },
}; // prettier-ignore

/** NPV, IRR, payback and benefit/cost of each study with flows; nothing where no sheet has any. */
function describeFigures({ studies, objects, t }: PaperFacts, rows: readonly Row[]): PaperBlock[] {
  const say = (key: string, params = {}): string => t(`papers.feasibility.${key}`, params);
  const computed = studies.map((sheet) => ({ sheet, computation: computeStudy(sheet) }));
  const filled = computed.filter(({ computation: { cases, unreadable } }) => unreadable.length > 0 || cases?.expected.npv !== null);
  if (filled.length === 0) return [];
  return [
    heading('figures', say('figures')),
    paragraph('figures.text', say('figuresText')),
    {
      type: 'table',
      key: 'figures.table',
      columns: [
        { heading: t('fields.id'), span: 1 },
        { heading: t('fields.title'), span: 1 },
        { heading: say('figuresRate'), span: 1, align: 'center' },
        { heading: say('figuresNpv'), span: 4, align: 'center' },
        { heading: say('figuresIrr'), span: 2, align: 'center' },
        { heading: say('figuresPayback'), span: 2, align: 'center' },
        { heading: say('figuresRatio'), span: 1, align: 'center' },
      ],
      rows: filled.map(({ sheet, computation }): PaperRow => {
        const object = objects.find(({ id }) => rows.some((row) => row.sheet === sheet.sheet && row.object === id));
        const figure = (result: StudyResult): string => describeFigure(sheet, computation, result, say);
        return {
          key: `figures.${object?.id ?? sheet.sheet}`,
          cells: [
            object?.id ?? '–', object === undefined ? say('unknown') : titleOf(object),
            typeof sheet.rate.value === 'number' ? t('papers.feasibility.share', { share: sheet.rate.value }) : '–',
            ...(computation.cases === null ? [say('figuresNone'), '–', '–', '–'] : [figure('npv'), figure('irr'), figure('payback'), figure('ratio')]),
          ],
          from: [sheet.results.expected.npv.cell, sheet.rate.cell, ...sheet.flows.map(({ out }) => out.cell)],
        };
      }),
    },
  ];
} // prettier-ignore

/** The expected figure and its range, to the rupiah, a tenth of a percent or two decimals; marked where the sheet says another. */
function describeFigure(
  sheet: StudySheet,
  { cases }: StudyComputation,
  result: StudyResult,
  say: (key: string, params: Readonly<Record<string, number | string>>) => string,
): string {
  if (cases === null) return '–';
  const step = result === 'npv' ? 1 : 100;
  const shown = (figure: number | null): number | string =>
    figure === null ? '–' : result === 'irr' ? figure : Math.round(figure * step) / step || 0;
  const params = Object.fromEntries(FLOW_CASES.map((one) => [one, shown(cases[one][result])]));
  const isStated = FLOW_CASES.every((one) => isSameFigure(sheet, one, result, cases[one][result]));
  return `${say(result === 'irr' ? 'rangeShare' : 'rangeMoney', params)}${isStated ? '' : ' *'}`;
}
