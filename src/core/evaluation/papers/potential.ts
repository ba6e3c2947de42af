/** Peta Potensi: what was mapped in each affair, who proposes there, and where nobody or several do. */
import { fieldText, type CooperationObject } from '../../model/object';
import { recordText, type SourceRecord } from '../../model/record';
import { agencyKey, groupAgencies } from '../../register/agency-names';
import { involvedAgencies } from '../../rules/agencies';
import { plainText } from '../../rules/content';
import { rowCell } from '../../rules/records';
import { codeLabel } from '../../sheets/plan-settings';
import { numbered } from './columns';
import { cellsOf, titleOf, uniteCells, type PaperFacts } from './facts';
import { heading, paragraph, type Paper, type PaperBlock, type PaperRow } from './paper';

type Potential = SourceRecord<'potential'>;

export const potential: Paper = {
  id: 'potential',
  widths: [5, 32, 32, 28, 32, 11, 11],
  orientation: 'landscape',
  paper: 'folio',
  build(facts) {
    const { t } = facts;
    const say = (key: string, params = {}): string => t(`papers.potential.${key}`, params);
    const mapped = facts.records.filter((record): record is Potential => record.kind === 'potential');
    const idle = mapped.filter((record) => proposalsFor(record, facts.objects).length === 0);
    const twice = findShared(facts.objects);
    return [
      paragraph('text', say(mapped.length === 0 ? 'textNone' : 'text', { mapped: mapped.length, idle: idle.length, twice: twice.length }), [...mapped.map(rowCell), ...twice.flatMap(({ objects }) => objects.flatMap((object) => cellsOf(object, 'title')))]),
      heading('map', say('map')),
      mapTable(facts, mapped),
      heading('idle', say('idle')),
      ...(idle.length === 0 ? [paragraph('idle.none', say(mapped.length === 0 ? 'noneMapped' : 'idleNone'))] : [idleTable(facts, idle)]),
      heading('twice', say('twice')),
      ...(twice.length === 0 ? [paragraph('twice.none', say('twiceNone'))] : [twiceTable(facts, twice)]),
    ];
  },
}; // prettier-ignore

/** Proposals of the affair by the agency the potential is mapped for; by any agency where it names none. */
function proposalsFor(record: Potential, objects: readonly CooperationObject[]): CooperationObject[] {
  const [affair, agency] = [recordText(record, 'affair'), agencyKey(recordText(record, 'agency'))];
  return objects.filter((object) => {
    if (affair === '' || fieldText(object, 'affair') !== affair) return false;
    return agency === '' || involvedAgencies(object).some(({ key }) => key === agency);
  });
}

interface Cross {
  readonly affair: string;
  readonly agency: string;
  readonly partners: Set<string>;
  readonly mapped: Potential[];
  readonly proposed: CooperationObject[];
}

/** One row for each affair and agency that has potential or a proposal, by affair, then agency. */
function mapTable({ objects, t }: PaperFacts, mapped: readonly Potential[]): PaperBlock {
  const crosses = new Map<string, Cross>();
  const names = [...objects.map((object) => fieldText(object, 'agency')), ...mapped.map((record) => recordText(record, 'agency'))]; // prettier-ignore
  const nameOf = new Map(groupAgencies(names).map(({ name }) => [agencyKey(name), name]));
  const at = (affair: string, agency: string): Cross => {
    const key = `${affair}\n${agencyKey(agency)}`;
    const cross = crosses.get(key) ?? { affair, agency: nameOf.get(agencyKey(agency)) ?? agency, partners: new Set<string>(), mapped: [], proposed: [] }; // prettier-ignore
    crosses.set(key, cross);
    return cross;
  };
  for (const record of mapped) {
    const cross = at(recordText(record, 'affair'), recordText(record, 'agency'));
    cross.mapped.push(record);
    addPartner(cross, recordText(record, 'partner'));
  }
  for (const object of objects) {
    const cross = at(fieldText(object, 'affair'), fieldText(object, 'agency'));
    cross.proposed.push(object);
    addPartner(cross, fieldText(object, 'partner'));
  }
  const sorted = [...crosses].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    type: 'table',
    key: 'map.table',
    total: t('papers.total'),
    columns: [
      ...numbered(t, { affair: 1, agency: 1, partner: 2 }),
      { heading: t('papers.potential.mapped'), span: 1, format: 'count' },
      { heading: t('papers.potential.proposed'), span: 1, format: 'count' },
    ],
    rows: sorted.map(([key, { affair, agency, partners, mapped: own, proposed }], index): PaperRow => ({
      key: plainText(key),
      cells: [
        index + 1,
        affair === '' ? t('papers.unnamed') : `${affair} ${codeLabel('affair', affair, t)}`,
        agency || t('papers.unnamed'),
        [...partners].join('; ') || null,
        own.length,
        proposed.length,
      ],
      from: uniteCells([...own.map(rowCell), ...proposed.flatMap((object) => cellsOf(object, 'affair', 'agency', 'partner'))]),
    })),
  }; // prettier-ignore
}

function addPartner({ partners }: Cross, partner: string): void {
  if (partner !== '') partners.add(partner);
}

function idleTable({ t }: PaperFacts, idle: readonly Potential[]): PaperBlock {
  return {
    type: 'table',
    key: 'idle.table',
    columns: [
      ...numbered(t, { affair: 1 }),
      { heading: t('papers.potential.potential'), span: 1 },
      { heading: t('fields.agency'), span: 1 },
      { heading: t('papers.potential.object'), span: 1 },
      { heading: t('papers.potential.partner'), span: 2 },
    ],
    rows: idle.map((record, index) => {
      const affair = recordText(record, 'affair');
      return {
        key: `${plainText(record.sheet)}.${record.rowIndex}`,
        cells: [
          index + 1,
          affair === '' ? t('papers.unnamed') : `${affair} ${codeLabel('affair', affair, t)}`,
          recordText(record, 'potential') || recordText(record, 'issue') || null,
          recordText(record, 'agency') || null,
          recordText(record, 'object') || null,
          recordText(record, 'partner') || null,
        ],
        from: [rowCell(record)],
      };
    }),
  };
}

interface Shared {
  readonly key: string;
  readonly objects: readonly CooperationObject[];
}

/** Proposals of different agencies with one title, or with one object and partner. */
function findShared(objects: readonly CooperationObject[]): Shared[] {
  const groups = new Map<string, CooperationObject[]>();
  for (const object of objects) {
    const title = plainText(fieldText(object, 'title'));
    const pair = [plainText(fieldText(object, 'object')), plainText(fieldText(object, 'partner'))];
    const keys = [title === '' ? '' : `t ${title}`, pair.includes('') ? '' : `o ${pair.join(' ')}`];
    for (const key of keys) if (key !== '') groups.set(key, [...(groups.get(key) ?? []), object]);
  }
  const seen = new Set<string>();
  return [...groups].flatMap(([key, own]) => {
    const agencies = new Set(own.map((object) => agencyKey(fieldText(object, 'agency'))).filter((agency) => agency !== ''));
    const ids = own.map(({ id }) => id).join(' ');
    if (agencies.size < 2 || seen.has(ids)) return [];
    seen.add(ids);
    return [{ key, objects: own }];
  });
} // prettier-ignore

function twiceTable({ t }: PaperFacts, shared: readonly Shared[]): PaperBlock {
  return {
    type: 'table',
    key: 'twice.table',
    columns: [...numbered(t, { title: 2, agency: 2, id: 2 })],
    rows: shared.map(({ key, objects }, index) => ({
      key,
      cells: [
        index + 1,
        objects[0] === undefined ? '' : titleOf(objects[0]),
        objects.map((object) => fieldText(object, 'agency')).join('; '),
        objects.map(({ id }) => id).join(', '),
      ],
      from: objects.flatMap((object) => cellsOf(object, 'title', 'agency')),
    })),
  };
}
