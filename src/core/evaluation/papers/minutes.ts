/** Berita Acara: the decisions of the meeting, in the order of domain notes 6.3. */
import { fieldText } from '../../model/object';
import { weekdayOfDay } from '../../parse/calendar';
import { spellNumber } from '../../lexicon/number-words';
import { codeLabel } from '../../sheets/plan-settings';
import { numberColumn, numbered } from './columns';
import { DECISIONS } from './decision';
import { MINUTES } from './decisions';
import { byRank, cellsOf, findingsOf, titleOf, type PaperFacts } from './facts';
import { blank, heading, paragraph, type Paper, type PaperRow } from './paper';

export const minutes: Paper = {
  id: 'minutes',
  widths: MINUTES.widths,
  orientation: 'portrait',
  paper: 'folio',
  hasLetterhead: true,
  build(facts) {
    const { t, objects, seal } = facts;
    const say = (key: string, params = {}): string => t(`papers.minutes.${key}`, params);
    const labels = DECISIONS.map((decision) => t(`papers.decision.${decision}`));
    return [
      { type: 'paragraph', key: 'number', text: say('number'), from: [], isInput: true, align: 'center' },
      blank('opening', openingSentence(facts)),
      blank('chair', say('chair')),
      heading('agenda', say('agenda')),
      paragraph('agenda.1', say('agenda1', { count: objects.length }), objects.flatMap((object) => cellsOf(object, 'title'))),
      paragraph('agenda.2', seal === null ? say('agendaUnsealed') : say('agendaSealed', { date: seal.date, hash: seal.hash })),
      heading('results', say('results')),
      paragraph('results.text', say('resultsText')),
      {
        type: 'table',
        key: MINUTES.table,
        columns: [
          ...numbered(t, { id: 1, title: 1, agency: 1 }),
          { heading: t('papers.examination'), span: 1 },
          { heading: t('papers.decision'), span: 1, isInput: true, isRead: true, list: labels },
          { heading: t('papers.decisionNote'), span: 1, isInput: true },
        ],
        rows: byRank(facts).map(({ object, ranked }, index) => decisionRow(facts, object.id, index, ranked?.rank ?? null)),
      },
      heading('followUp', say('followUp')),
      {
        type: 'table',
        key: 'followUp.table',
        columns: [
          numberColumn(t),
          { heading: say('task'), span: 3, isInput: true },
          { heading: say('owner'), span: 1, isInput: true },
          { heading: say('due'), span: 1, isInput: true },
          { heading: t('papers.remark'), span: 1, isInput: true },
        ],
        rows: followUps(facts),
      },
      paragraph('closing', say('closing')),
      { type: 'signature', key: 'sign', signers: [[say('secretary'), '', '', '', t('papers.name'), t('papers.nip')], [say('chairman'), '', '', '', t('papers.name'), t('papers.nip')]] },
      heading('attendance', say('attendance')),
      {
        type: 'table',
        key: 'attendance.table',
        columns: [
          numberColumn(t),
          { heading: say('person'), span: 2, isInput: true },
          { heading: say('position'), span: 1, isInput: true },
          { heading: say('institution'), span: 2, isInput: true },
          { heading: say('signature'), span: 1, isInput: true },
        ],
        rows: facts.summary.byAgency
          .filter(({ key }) => key !== '')
          .map(({ key }, index): PaperRow => ({ key, cells: [index + 1, null, null, key, null], from: [] })),
      },
    ];
  },
}; // prettier-ignore

/** The day in words, as minutes begin; staff complete the place. */
function openingSentence({ t, today }: PaperFacts): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const spelled = { day: spellNumber(day), year: spellNumber(year) };
  const params = { weekday: t(`papers.weekday.${weekdayOfDay(today)}`), month: t(`papers.month.${month}`), date: today, ...spelled };
  return t('papers.minutes.opening', params);
} // prettier-ignore

function decisionRow(facts: PaperFacts, id: string, index: number, rank: number | null): PaperRow {
  const { t, decisions, objects } = facts;
  const object = objects.find((one) => one.id === id);
  if (object === undefined) return { key: id, cells: [], from: [] };
  const found = findingsOf(facts, id);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const decided = decisions.get(id);
  const decision = decided?.decision ?? null;
  const kind = fieldText(object, 'kind');
  const examination = t(
    found.length === 0 ? 'papers.examinedClean' : errors === 0 ? 'papers.examinedMild' : 'papers.examined',
    {
      errors,
      findings: found.length,
    },
  );
  return {
    key: id,
    cells: [
      index + 1,
      id,
      kind === '' ? titleOf(object) : `${titleOf(object)} (${codeLabel('kind', kind, t)})`,
      fieldText(object, 'agency'),
      rank === null ? examination : `${t('papers.rankOf', { rank })}. ${examination}`,
      decision === null ? (decided?.text ?? null) : t(`papers.decision.${decision}`),
      null,
    ],
    from: [...cellsOf(object, 'title', 'agency'), ...found.flatMap(({ cells }) => cells.slice(0, 1))],
  };
}

/** What is still to be mended in the proposals with errors, by agency; the first lines of the table, the rest is empty. */
function followUps(facts: PaperFacts): PaperRow[] {
  const { t, findings, objects } = facts;
  const agencyOf = new Map(objects.map((object) => [object.id, fieldText(object, 'agency')]));
  const byAgency = new Map<string, typeof findings[number][]>();
  for (const finding of findings) {
    const agency = finding.object === null ? '' : (agencyOf.get(finding.object) ?? '');
    if (finding.severity === 'error' && agency !== '') byAgency.set(agency, [...(byAgency.get(agency) ?? []), finding]);
  }
  const rows = [...byAgency].map(([agency, found]): Omit<PaperRow, 'cells'> & { readonly texts: PaperRow['cells'] } => ({
    key: agency,
    texts: [t('papers.minutes.mend', { count: found.length, ids: [...new Set(found.flatMap(({ object }) => object ?? []))] }), agency, null, null],
    from: found.flatMap(({ cells }) => cells.slice(0, 1)),
  }));
  const empty = ['a', 'b', 'c'].map((key) => ({ key: `empty.${key}`, texts: [null, null, null, null], from: [] }));
  return [...rows, ...empty].map(({ key, texts, from }, index) => ({ key, cells: [index + 1, ...texts], from }));
} // prettier-ignore
