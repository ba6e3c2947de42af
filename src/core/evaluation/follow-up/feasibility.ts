/** Kelayakan: the quick gate of every proposal, and the conclusion of each study by a stated rule with its conditions. */
import { FEASIBILITY_ASPECTS } from '../../legal/feasibility';
import { checkGate, concludeStudy, GATES } from '../../legal/conclude-study';
import type { SourceRecord } from '../../model/record';
import { rowCell } from '../../rules/records';
import { byRank, cellsOf, titleOf } from '../papers/facts';
import { heading, paragraph, type Paper } from '../papers/paper';

type Row = SourceRecord<'feasibility'>;

export const feasibility: Paper = {
  id: 'feasibility',
  widths: [8, 30, ...FEASIBILITY_ASPECTS.map(() => 10.5), 9, 17, 36],
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
          const { aspects, mean, conclusion, conditions } = concludeStudy(own);
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
      heading('gate', say('gate')),
      paragraph('gate.text', say('gateText')),
      {
        type: 'table',
        key: 'gate.table',
        columns: [
          { heading: t('fields.id'), span: 1 },
          { heading: t('fields.title'), span: 1 },
          ...GATES.map((gate) => ({ heading: say(`gate.${gate}`), span: 1, align: 'center' as const })),
          { heading: say('triggers'), span: 4 },
          { heading: say('answer'), span: 1 },
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
