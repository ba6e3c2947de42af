/** Telaahan Staf: problem, assumptions, facts, analysis, conclusion, advice, in the order of domain notes 6.1. */
import { sumMoney } from '../../budget/shares';
import type { CellRef } from '../../model/cell';
import { fieldText, type CooperationObject } from '../../model/object';
import { councilNeed } from '../../legal/council-need';
import { costOf } from '../summarise';
import { DECISIONS, type Decision } from './decision';
import { byRank, cellsOf, countFindings, examinedCells, findingsOf, titleOf, type PaperFacts } from './facts';
import { letterHead } from './letter';
import { blank, heading, paragraph, type Paper, type PaperBlock } from './paper';
import { suggestDecision } from './suggest-decision';

/** Characters of benefits and impact that are quoted of one object; the rest stands in the Register. */
const MOST_TEXT = 160;
/** Objects analysed one by one; the rest stand in the table of the meeting. */
const ANALYSED = 10;

export const memo: Paper = {
  id: 'memo',
  widths: [5, 12, 21, 20, 18, 18],
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
    const top = summary.top[0];
    const said = (field: 'benefits' | 'impact', object: CooperationObject): string | null => {
      const text = fieldText(object, field).trim();
      return text === '' ? null : say(field === 'benefits' ? 'analysisBenefits' : 'analysisImpact', { text: sentence(text) });
    };
    return [
      letterHead('head', ['to', 'from', 'date', 'number', 'nature', 'annex', 'subject'].map((key) => [key, say(key), say(`${key}Text`, { today: facts.today })] as const), [2, 4]),
      heading('problem', say('problem')),
      paragraph('problem.1', say('problemText', { count: objects.length, agencies: summary.byAgency.filter(({ key }) => key !== '').length }), of(objects, 'title')),
      heading('assumptions', say('assumptions')),
      paragraph('assumptions.1', say('assumptionsText')),
      heading('facts', say('facts')),
      ...numberedFacts([
        ['facts.cost', say('factCost', { amount: summary.totalCost, without: unpriced.length }), [...of(objects, 'cost'), ...of(unpriced, 'title')]],
        ['facts.complete', say(summary.complete === 0 ? 'factNoneComplete' : 'factComplete', { complete: summary.complete, count: objects.length }), of(objects, 'title')],
        ['facts.findings', say('factFindings', countFindings(facts)), examinedCells(objects, facts.findings)],
        ...(council.length === 0 ? [] : [['facts.council', say('factCouncil', { ids: council.map(({ id }) => id) }), council.flatMap((object) => cellsOf(object, councilNeed(object)?.field ?? 'title'))] as const]),
        top === undefined || ranking === null
          ? ['facts.rank', say('factNoRank'), of(objects, 'title')]
          : ['facts.rank', say('factRank', { object: top.object, title: top.title, method: t(`ranking.method.${ranking.method}.name`), score: top.score, best: top.best, worst: top.worst }), of(objects.filter(({ id }) => id === top.object), 'title')],
      ]),
      heading('analysis', say('analysis')),
      ...byRank(facts).slice(0, ANALYSED).map(({ object, ranked }): PaperBlock => {
        const found = findingsOf(facts, object.id).filter(({ severity }) => severity === 'error');
        const cost = costOf(object);
        const parts = [
          say('analysisObject', { id: object.id, title: titleOf(object), agency: fieldText(object, 'agency') || t('papers.unnamed'), partner: fieldText(object, 'partner') || t('papers.unnamed') }),
          cost === null ? say('analysisNoCost') : say('analysisCost', { amount: cost }),
          typeof ranked?.rank !== 'number' ? null : say('analysisRank', { rank: ranked.rank, best: ranked.best, worst: ranked.worst }),
          ...(['benefits', 'impact'] as const).map((field) => said(field, object)),
          found.length === 0 ? say('analysisNoError') : say('analysisErrors', { count: found.length, first: t(found[0]?.message.key ?? '', found[0]?.message.params) }),
        ];
        return paragraph(`analysis.${object.id}`, parts.filter(Boolean).join(' '), [...cellsOf(object, 'title', 'agency', 'partner', 'cost', 'benefits', 'impact'), ...found.flatMap(({ cells }) => cells.slice(0, 1))]);
      }),
      ...(objects.length > ANALYSED ? [paragraph('analysis.rest', say('analysisRest', { count: objects.length - ANALYSED }))] : []),
      ...alternatives(facts, suggested),
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

/** Facts in one numbering, whichever of them there are. */
function numberedFacts(facts: readonly (readonly [key: string, text: string, from: readonly CellRef[]])[]): PaperBlock[] {
  return facts.map(([key, text, from], index) => paragraph(key, `${index + 1}. ${text}`, from));
} // prettier-ignore

/** Quoted as a sentence: short, on one line, with an end. */
function sentence(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length > MOST_TEXT) return `${line.slice(0, MOST_TEXT).trimEnd()}…`;
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** What can be done with the proposals, by the decision each is suggested for, and what it costs. */
function alternatives({ t }: PaperFacts, suggested: readonly { readonly object: CooperationObject; readonly decision: Decision }[]): PaperBlock[] {
  const say = (key: string, params = {}): string => t(`papers.memo.alternative${key}`, params);
  const own = (...decisions: readonly Decision[]): CooperationObject[] => suggested.filter(({ decision }) => decisions.includes(decision)).map(({ object }) => object);
  const told = (objects: readonly CooperationObject[], costed = objects) => ({ count: objects.length, amount: sumMoney(costed.map((object) => costOf(object) ?? 0)) });
  const from = (objects: readonly CooperationObject[]): CellRef[] => objects.flatMap((object) => cellsOf(object, 'cost', 'title'));
  const [now, after, later] = [own('eligible'), own('eligibleIf'), own('postponed')];
  const known: readonly (readonly [key: string, text: string, from: readonly CooperationObject[]])[] = [
    ['now', now.length === 0 ? say('.none') : say('.eligible', told(now)), now],
    ...(after.length === 0 ? [] : [['after', say('.eligibleIf', told(after, [...now, ...after])), [...now, ...after]] as const]),
    ...(later.length === 0 ? [] : [['later', say('.postponed', told(later)), later] as const]),
  ];
  return [
    paragraph('alternatives', say('')),
    ...known.map(([key, text, objects], index) => paragraph(`alternatives.${key}`, `${'abc'.charAt(index)}. ${text}`, from(objects))),
  ];
} // prettier-ignore
