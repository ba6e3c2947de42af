/** Jadwal Paparan: when each agency presents what, and an invitation for each agency on a page of its own. */
import { fieldText, type CooperationObject } from '../../model/object';
import { recordText, recordValue, type SourceRecord } from '../../model/record';
import { dayOfSerial, serialOfDay, weekdayOfDay } from '../../parse/calendar';
import { agencyKey, groupAgencies } from '../../register/agency-names';
import { rowCell } from '../../rules/records';
import { checkRequirements, REQUIREMENTS } from '../requirements';
import { numbered } from './columns';
import { cellsOf, titleOf, type PaperFacts } from './facts';
import { readKeyedRows } from './keep-edits';
import { headToAgency, signatureOf } from './letter';
import type { Paper, PaperBlock } from './paper';

interface Invited {
  readonly name: string;
  readonly objects: readonly CooperationObject[];
  /** The first row of a schedule that names the agency. */
  readonly scheduled: SourceRecord<'schedule'> | null;
  /** What that row says; `day` is a serial number. */
  readonly planned: Slot;
  /** The same with what staff wrote in the schedule of the paper. */
  readonly slot: Slot;
}

interface Slot {
  readonly day: number | null;
  readonly time: string;
  readonly place: string;
}

const WIDTHS = [4, 8, 23, 18, 15, 13, 17] as const;
/** First columns of the grid where the schedule has day, time and place. */
const [DAY, TIME, PLACE] = [4, 5, 6] as const;

export const presentations: Paper = {
  id: 'presentations',
  widths: WIDTHS,
  orientation: 'portrait',
  paper: 'folio',
  hasLetterhead: true,
  build(facts) {
    const { t } = facts;
    const invited = listInvited(facts);
    const matrix = checkRequirements(facts);
    return [
      {
        type: 'table',
        key: 'schedule',
        columns: [
          ...numbered(t, { agency: 2 }),
          { heading: t('papers.presentations.objects'), span: 1 },
          { heading: t('papers.presentations.date'), span: 1, format: 'date', isInput: true },
          { heading: t('papers.presentations.time'), span: 1, isInput: true },
          { heading: t('papers.presentations.place'), span: 1, isInput: true },
        ],
        rows: invited.map(({ name, objects, scheduled, planned }, index) => ({
          key: agencyKey(name),
          cells: [index + 1, name, objects.map(({ id }) => id).join(', '), planned.day, planned.time || null, planned.place || null],
          from: [...(scheduled === null ? [] : [rowCell(scheduled)]), ...objects.flatMap((object) => cellsOf(object, 'agency'))],
        })),
      },
      ...invited.flatMap((one) => invitation(facts, matrix, one, `letter.${agencyKey(invited[0]?.name ?? '')}.sign`)),
    ];
  },
}; // prettier-ignore

function listInvited({ objects, records, sheets }: PaperFacts): Invited[] {
  const rows = records.filter((record): record is SourceRecord<'schedule'> => record.kind === 'schedule');
  const named = objects.filter((object) => fieldText(object, 'agency') !== '');
  const own = readKeyedRows(sheets.find(({ owned }) => owned === 'presentations') ?? null, WIDTHS.length);
  return groupAgencies(named.map((object) => fieldText(object, 'agency'))).map(({ name }) => {
    const key = agencyKey(name);
    const scheduled = rows.find((row) => agencyKey(recordText(row, 'agency')) === key) ?? null;
    const day = scheduled === null ? null : recordValue(scheduled, 'date');
    const planned = {
      day: typeof day === 'string' ? serialOfDay(day, false) : null,
      time: scheduled === null ? '' : recordText(scheduled, 'time'),
      place: scheduled === null ? '' : recordText(scheduled, 'place'),
    };
    const written = own.get(`schedule.${key}`)?.cells ?? [];
    const text = (column: number): string => (typeof written[column] === 'string' ? written[column] : '');
    const slot = {
      day: typeof written[DAY] === 'number' ? written[DAY] : planned.day,
      time: text(TIME) || planned.time,
      place: text(PLACE) || planned.place,
    };
    const objectsOf = named.filter((object) => agencyKey(fieldText(object, 'agency')) === key);
    return { name, objects: objectsOf, scheduled, planned, slot };
  });
}

/** The letter of one agency: what it presents, and what its proposals still lack. */
function invitation(
  { t }: PaperFacts,
  matrix: ReturnType<typeof checkRequirements>,
  { name, objects, slot, scheduled }: Invited,
  firstSignature: string,
): PaperBlock[] {
  const say = (key: string, params = {}): string => t(`papers.presentations.${key}`, params);
  const key = `letter.${agencyKey(name)}`;
  const day = slot.day === null ? null : dayOfSerial(slot.day, false);
  return [
    { type: 'letterhead', key },
    headToAgency(`${key}.head`, name, say('subjectText'), [2, 5], t),
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
        ...numbered(t, { id: 1, title: 1, partner: 1 }),
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
    {
      type: 'paragraph',
      key: `${key}.when`,
      text: say('when', {
        weekday: day === null ? '…' : t(`papers.weekday.${weekdayOfDay(day)}`),
        date: day ?? '…',
        time: slot.time || say('noTime'),
        place: slot.place || '…',
      }),
      from: scheduled === null ? [] : [rowCell(scheduled)],
      isInput: true,
    },
    signatureOf(`${key}.sign`, say('signer'), t, firstSignature),
  ];
} // prettier-ignore

function isAgencys(requirement: string): boolean {
  return !['R2', 'R5', 'R6', 'R15'].includes(requirement);
}
