/** Tahapan: each object through the ten stages with the day each was reached, what is needed and not cited, and what comes next. */
import { stageMarks, type StageMark } from '../../agreements/stage-marks';
import { numberKey } from '../../agreements/number-key';
import { STAGE_ORDER } from '../../legal/stages';
import type { Agreement } from '../../model/agreement';
import { fieldText, type CooperationObject } from '../../model/object';
import { groupMonitoring } from '../../monitoring/group';
import type { Monitoring } from '../../monitoring/score';
import { serialOfDay } from '../../parse/calendar';
import type { PlanCell } from '../../sheets/plan';
import { cellsOf, titleOf, uniteCells, type PaperFacts } from '../papers/facts';
import { numberColumn } from '../papers/columns';
import { paragraph, type Paper } from '../papers/paper';

export const stages: Paper = {
  id: 'stages',
  widths: [5, 9, 31, 13, 13, 13, 17.5, 13, 13, 17.5, 15.5, 15, 13, 20],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t, objects } = facts;
    const say = (key: string, params = {}): string => t(`papers.stages.${key}`, params);
    const documentsOf = indexDocuments(facts);
    const monitored = indexMonitoring(facts);
    const rows = objects.map((object) => ({
      object,
      marks: stageMarks({ object, documents: documentsOf(object), monitoring: monitored.get(object.id) ?? [] }),
    }));
    const lacking = rows.filter(({ marks }) => marks.some(({ state }) => state === 'lacking'));
    return [
      paragraph('text', say('text', { count: objects.length, lacking: lacking.length }), objects.flatMap((object) => cellsOf(object, 'title'))),
      {
        type: 'table',
        key: 'table',
        isRepeated: true,
        columns: [
          numberColumn(t),
          { heading: t('fields.id'), span: 1 },
          { heading: t('fields.title'), span: 1 },
          ...STAGE_ORDER.map((stage, index) => ({ heading: `${index + 1}. ${t(`codes.stage.${stage}`)}`, span: 1, format: 'date' as const })),
          { heading: say('next'), span: 1 },
        ],
        rows: rows.map(({ object, marks }, index) => {
          const next = marks.find(({ state }) => state !== 'done' && state !== 'notNeeded');
          return {
            key: object.id,
            cells: [index + 1, object.id, titleOf(object), ...marks.map((mark) => markCell(facts, mark)), next === undefined ? say('all') : t(`codes.stage.${next.stage}`)],
            from: uniteCells([...cellsOf(object, 'title', 'stage'), ...marks.flatMap(({ cells }) => cells)]),
          };
        }),
      },
      paragraph('rules', say('rules')),
    ];
  },
}; // prettier-ignore

/** The day where one is known, else a sign. */
function markCell({ t }: PaperFacts, { state, day, remark }: StageMark): PlanCell {
  const shown = day === null ? null : t('papers.stages.day', { day });
  switch (state) {
    case 'partly':
      return t('papers.stages.partly', { share: remark ?? '', day: shown ?? '…' });
    case 'lacking':
      return t('papers.stages.lacking');
    case 'notNeeded':
      return '–';
    case 'open':
      return null;
    case 'done':
      return day === null ? (remark ?? '✓') : serialOfDay(day, false);
  }
}

/** Documents of an object, those with its numbers, and those below its joint agreement that belong to no object. */
function indexDocuments({ agreements }: PaperFacts): (object: CooperationObject) => Agreement[] {
  const byNumber = new Map(agreements.map((one) => [numberKey(one.number), one]));
  const own = new Map<string, Agreement[]>();
  const below = new Map<string, Agreement[]>();
  for (const one of agreements) {
    if (one.object !== null) own.set(one.object, [...(own.get(one.object) ?? []), one]);
    else if (one.parent !== null) below.set(one.parent, [...(below.get(one.parent) ?? []), one]);
  }
  return (object) => {
    const numbers = (['baseNumber', 'detailNumber', 'numberFirst'] as const).flatMap((field) => {
      const key = numberKey(fieldText(object, field));
      return key === null ? [] : (byNumber.get(key) ?? []);
    });
    const documents = new Set([...(own.get(object.id) ?? []), ...numbers]);
    return [...new Set([...documents, ...[...documents].flatMap(({ key }) => below.get(key) ?? [])])];
  };
}

function indexMonitoring({ records, agreements }: PaperFacts): ReadonlyMap<string, readonly Monitoring[]> {
  const rows = records.filter((record): record is Monitoring => record.kind === 'monitoring');
  const byObject = new Map<string, readonly Monitoring[]>();
  for (const group of groupMonitoring(rows, agreements)) {
    if (group.object !== null) byObject.set(group.object, [...(byObject.get(group.object) ?? []), ...group.rows]);
  }
  return byObject;
}
