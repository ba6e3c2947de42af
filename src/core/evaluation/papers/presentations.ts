/** Jadwal Paparan: when each agency presents what, and an invitation for each agency on a page of its own. */
import { fieldText, type CooperationObject } from '../../model/object';
import { recordText, recordValue, type SourceRecord } from '../../model/record';
import { serialOfDay } from '../../parse/calendar';
import { agencyKey, groupAgencies } from '../../register/agency-names';
import { rowCell } from '../../rules/records';
import { checkRequirements, REQUIREMENTS } from '../requirements';
import { cellsOf, titleOf, type PaperFacts } from './facts';
import { blank, type Paper, type PaperBlock, type PaperRow } from './paper';

interface Invited {
  readonly name: string;
  readonly objects: readonly CooperationObject[];
  /** The first row of a schedule that names the agency. */
  readonly scheduled: SourceRecord<'schedule'> | null;
}

export const presentations: Paper = {
  id: 'presentations',
  widths: [5, 9, 34, 22, 14, 12, 20],
  orientation: 'portrait',
  paper: 'folio',
  hasLetterhead: true,
  build(facts) {
    const { t } = facts;
    const invited = listInvited(facts);
    return [
      {
        type: 'table',
        key: 'schedule',
        isRepeated: true,
        columns: [
          { heading: t('papers.no'), span: 1, format: 'count' },
          { heading: t('fields.agency'), span: 2 },
          { heading: t('papers.presentations.objects'), span: 1 },
          { heading: t('papers.presentations.date'), span: 1, format: 'date', isInput: true },
          { heading: t('papers.presentations.time'), span: 1, isInput: true },
          { heading: t('papers.presentations.place'), span: 1, isInput: true },
        ],
        rows: invited.map(({ name, objects, scheduled }, index): PaperRow => {
          const day = scheduled === null ? null : recordValue(scheduled, 'date');
          return {
            key: agencyKey(name),
            cells: [
              index + 1,
              name,
              objects.map(({ id }) => id).join(', '),
              typeof day === 'string' ? serialOfDay(day, false) : null,
              scheduled === null ? null : recordText(scheduled, 'time') || null,
              scheduled === null ? null : recordText(scheduled, 'place') || null,
            ],
            from: [
              ...(scheduled === null ? [] : [rowCell(scheduled)]),
              ...objects.flatMap((object) => cellsOf(object, 'agency')),
            ],
          };
        }),
      },
      ...invited.flatMap((one) => invitation(facts, one)),
    ];
  },
};

function listInvited({ objects, records }: PaperFacts): Invited[] {
  const rows = records.filter((record): record is SourceRecord<'schedule'> => record.kind === 'schedule');
  const named = objects.filter((object) => fieldText(object, 'agency') !== '');
  return groupAgencies(named.map((object) => fieldText(object, 'agency'))).map(({ name }) => ({
    name,
    objects: named.filter((object) => agencyKey(fieldText(object, 'agency')) === agencyKey(name)),
    scheduled: rows.find((row) => agencyKey(recordText(row, 'agency')) === agencyKey(name)) ?? null,
  }));
}

/** The letter of one agency: what it presents, and what its proposals still lack. */
function invitation(facts: PaperFacts, { name, objects }: Invited): PaperBlock[] {
  const { t } = facts;
  const say = (key: string, params = {}): string => t(`papers.presentations.${key}`, params);
  const matrix = checkRequirements({ ...facts, objects });
  const key = `letter.${agencyKey(name)}`;
  return [
    { type: 'heading', key, text: say('letter'), from: [], align: 'center', startsPage: true },
    {
      type: 'table',
      key: `${key}.head`,
      hasHeadings: false,
      columns: [
        { heading: '', span: 2 },
        { heading: '', span: 5, isInput: true },
      ],
      rows: [
        { key: 'number', cells: [say('number'), null], from: [] },
        { key: 'nature', cells: [say('nature'), say('natureText')], from: [] },
        { key: 'annex', cells: [say('annex'), null], from: [] },
        { key: 'subject', cells: [say('subject'), say('subjectText')], from: [] },
        { key: 'to', cells: [say('to'), say('toText', { agency: name })], from: [] },
      ],
    },
    {
      type: 'paragraph',
      key: `${key}.text`,
      text: say('letterText', { count: objects.length }),
      from: objects.flatMap((object) => cellsOf(object, 'agency')),
    },
    {
      type: 'table',
      key: `${key}.objects`,
      columns: [
        { heading: t('papers.no'), span: 1, format: 'count' },
        { heading: t('fields.id'), span: 1 },
        { heading: t('fields.title'), span: 1 },
        { heading: t('fields.partner'), span: 1 },
        { heading: say('toBring'), span: 3 },
      ],
      rows: objects.map((object, index) => {
        const states = matrix.get(object.id) ?? [];
        const lacking = REQUIREMENTS.filter((requirement, at) => {
          // What the team itself does is not the agency's to bring.
          return isAgencys(requirement) && ['missing', 'partly'].includes(states[at]?.state ?? '');
        });
        return {
          key: object.id,
          cells: [
            index + 1,
            object.id,
            titleOf(object),
            fieldText(object, 'partner') || null,
            lacking.length === 0
              ? say('allThere')
              : lacking.map((requirement) => t(`papers.requirement.${requirement}`)).join('; '),
          ],
          from: cellsOf(object, 'title', 'partner'),
        };
      }),
    },
    blank(`${key}.when`, say('when')),
    {
      type: 'signature',
      key: `${key}.sign`,
      signers: [[say('signer'), '', '', '', t('papers.name'), t('papers.nip')]],
    },
  ];
}

function isAgencys(requirement: string): boolean {
  return !['R2', 'R5', 'R6', 'R15'].includes(requirement);
}
