/** Telaahan Staf: problem, assumptions, facts, analysis, conclusion, advice, in the order of domain notes 6.1. */
import { fieldText, type CooperationObject } from '../../model/object';
import { councilNeed } from '../../legal/council-need';
import { costOf } from '../summarise';
import { DECISIONS } from './decision';
import { byRank, cellsOf, findingsOf, titleOf } from './facts';
import { blank, heading, paragraph, type Paper, type PaperBlock } from './paper';
import { suggestDecision } from './suggest-decision';

/** Objects analysed one by one; the rest stand in the table of the meeting. */
const ANALYSED = 10;

export const memo: Paper = {
  id: 'memo',
  widths: [5, 14, 24, 24, 20, 20],
  orientation: 'portrait',
  paper: 'folio',
  hasLetterhead: true,
  build(facts) {
    const { t, objects, summary, ranking } = facts;
    const say = (key: string, params = {}): string => t(`papers.memo.${key}`, params);
    const of = (list: readonly CooperationObject[], ...fields: Parameters<typeof cellsOf>[1][]) => list.flatMap((object) => cellsOf(object, ...fields));
    const council = objects.filter((object) => councilNeed(object) !== null);
    const unpriced = objects.filter((object) => costOf(object) === null);
    const suggested = objects.map((object) => ({ object, ...suggestDecision(facts, object) }));
    const errors = facts.findings.filter(({ severity }) => severity === 'error');
    const top = summary.top[0];
    return [
      {
        type: 'table',
        key: 'head',
        hasHeadings: false,
        columns: [{ heading: '', span: 2 }, { heading: '', span: 4, isInput: true }],
        rows: ['to', 'from', 'date', 'number', 'nature', 'annex', 'subject'].map((key) => ({ key, cells: [say(key), say(`${key}Text`, { today: facts.today })], from: [] })),
      },
      heading('problem', say('problem')),
      paragraph('problem.1', say('problemText', { count: objects.length, agencies: summary.byAgency.filter(({ key }) => key !== '').length }), of(objects, 'title')),
      heading('assumptions', say('assumptions')),
      paragraph('assumptions.1', say('assumptionsText')),
      heading('facts', say('facts')),
      paragraph('facts.cost', say('factCost', { amount: summary.totalCost, without: unpriced.length }), [...of(objects, 'cost'), ...of(unpriced, 'title')]),
      paragraph('facts.complete', say('factComplete', { complete: summary.complete, count: objects.length }), of(objects, 'title')),
      paragraph('facts.findings', say('factFindings', { ...summary.findingsBySeverity }), errors.flatMap(({ cells }) => cells.slice(0, 1))),
      ...(council.length === 0 ? [] : [paragraph('facts.council', say('factCouncil', { ids: council.map(({ id }) => id) }), council.flatMap((object) => cellsOf(object, councilNeed(object)?.field ?? 'title')))]),
      ...(top === undefined || ranking === null ? [paragraph('facts.rank', say('factNoRank'))] : [paragraph('facts.rank', say('factRank', { object: top.object, title: top.title, method: t(`ranking.method.${ranking.method}.name`), score: top.score, best: top.best, worst: top.worst }), of(objects.filter(({ id }) => id === top.object), 'title'))]),
      heading('analysis', say('analysis')),
      ...byRank(facts).slice(0, ANALYSED).map(({ object, ranked }): PaperBlock => {
        const found = findingsOf(facts, object.id).filter(({ severity }) => severity === 'error');
        const cost = costOf(object);
        const parts = [
          say('analysisObject', { id: object.id, title: titleOf(object), agency: fieldText(object, 'agency') || t('papers.unnamed'), partner: fieldText(object, 'partner') || t('papers.unnamed') }),
          cost === null ? say('analysisNoCost') : say('analysisCost', { amount: cost }),
          typeof ranked?.rank !== 'number' ? null : say('analysisRank', { rank: ranked.rank, best: ranked.best, worst: ranked.worst }),
          found.length === 0 ? say('analysisNoError') : say('analysisErrors', { count: found.length, first: t(found[0]?.message.key ?? '', found[0]?.message.params) }),
        ];
        return paragraph(`analysis.${object.id}`, parts.filter(Boolean).join(' '), [...cellsOf(object, 'title', 'agency', 'partner', 'cost'), ...found.flatMap(({ cells }) => cells.slice(0, 1))]);
      }),
      ...(objects.length > ANALYSED ? [paragraph('analysis.rest', say('analysisRest', { count: objects.length - ANALYSED }))] : []),
      heading('conclusion', say('conclusion')),
      paragraph('conclusion.text', say('conclusionText')),
      ...DECISIONS.flatMap((decision): PaperBlock[] => {
        const own = suggested.filter((one) => one.decision === decision);
        if (own.length === 0) return [];
        const text = say('conclusionOf', { count: own.length, decision: t(`papers.decision.${decision}`), ids: own.map(({ object }) => object.id) });
        return [paragraph(`conclusion.${decision}`, text, own.flatMap(({ from }) => from.slice(0, 1)))];
      }),
      heading('advice', say('advice')),
      blank('advice.1', say('advice1')),
      blank('advice.2', say('advice2')),
      blank('advice.3', say('advice3')),
      { type: 'signature', key: 'sign', signers: [[say('signer'), '', '', '', t('papers.name'), t('papers.grade'), t('papers.nip')]] },
    ];
  },
}; // prettier-ignore
