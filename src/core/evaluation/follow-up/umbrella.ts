/**
 * The main points of the umbrella agreement: who leads each and how far, and how far every agency involved has got, for each
 * of them must detail the joint agreement with a document of its own.
 */
import { descendants, ownersOf } from '../../agreements/chain';
import { BASES, isOver } from '../../agreements/gaps';
import { DETAILS, groupByParent } from '../../agreements/link-parents';
import type { Agreement } from '../../model/agreement';
import type { CellRef } from '../../model/cell';
import type { CooperationObject } from '../../model/object';
import { recordText, type SourceRecord } from '../../model/record';
import { splitNames } from '../../parse/list';
import { agencyKey, groupAgencies } from '../../register/agency-names';
import { involvedAgencies } from '../../rules/agencies';
import { rowCell } from '../../rules/records';
import { numberColumn } from '../papers/columns';
import { cellsOf, type PaperFacts } from '../papers/facts';
import { paragraph, type PaperBlock, type PaperRow } from '../papers/paper';

export type Duty = SourceRecord<'duties'>;

/** Main points under one joint agreement; null where none can be told. */
interface Umbrella {
  readonly base: Agreement | null;
  readonly duties: readonly Duty[];
  /** Signed documents that detail it, and proposals that may. */
  readonly details: readonly Agreement[];
  readonly objects: readonly CooperationObject[];
}

interface AgencyProgress {
  readonly name: string;
  readonly leads: readonly Duty[];
  readonly signed: readonly Agreement[];
  readonly proposed: readonly CooperationObject[];
}

/** Nothing where no main point is listed. */
export function describeUmbrella(facts: PaperFacts): PaperBlock[] {
  const duties = facts.records.filter((record): record is Duty => record.kind === 'duties');
  if (duties.length === 0) return [paragraph('umbrella.none', facts.t('papers.performance.noDuties'))];
  const umbrellas = umbrellasOf(facts, duties);
  return [
    dutiesTable(facts, umbrellas),
    ...umbrellas.flatMap((umbrella, index) => agencyBlocks(facts, umbrella, index + 1)),
  ];
}

/** The joint agreement of the object of each main point, else the only one there is. */
function umbrellasOf({ agreements, objects }: PaperFacts, duties: readonly Duty[]): Umbrella[] {
  const bases = agreements.filter((one) => BASES.includes(one.instrument ?? '') && one.state !== 'draft');
  const owners = ownersOf(agreements, objects);
  const children = groupByParent(agreements);
  const isOf = (base: Agreement, object: string): boolean => (owners.get(base.key) ?? []).some(({ id }) => id === object);
  const groups = new Map<Agreement | null, Duty[]>();
  for (const duty of duties) {
    const own = duty.object === null ? [] : bases.filter((base) => isOf(base, duty.object ?? ''));
    const base = own.find((one) => !isOver(one)) ?? own[0] ?? (bases.length === 1 ? bases[0] : undefined) ?? null;
    groups.set(base, [...(groups.get(base) ?? []), duty]);
  }
  const isDetail = ({ instrument, parent }: Agreement): boolean => parent !== null || DETAILS.includes(instrument ?? '');
  const signed = agreements.filter((one) => isDetail(one) && one.state !== 'draft' && one.instrument !== 'ADENDUM');
  return [...groups].map(([base, own]): Umbrella => {
    if (base === null) return { base, duties: own, details: signed, objects };
    const below = new Set(descendants(base.key, children).map(({ key }) => key));
    const objectsOf = owners.get(base.key) ?? [];
    const isBelow = ({ key, parent, object }: Agreement): boolean =>
      below.has(key) || (parent === null && objectsOf.some(({ id }) => id === object));
    return { base, duties: own, details: signed.filter(isBelow), objects: objectsOf };
  });
} // prettier-ignore

const leadsOf = (duty: Duty): string[] => splitNames(recordText(duty, 'lead')).filter((name) => agencyKey(name) !== '');

function progressOf({ details }: Umbrella, objects: readonly CooperationObject[], duties: readonly Duty[], name: string): AgencyProgress {
  const key = agencyKey(name);
  return {
    name,
    leads: duties.filter((duty) => leadsOf(duty).some((lead) => agencyKey(lead) === key)),
    signed: details.filter(({ agencies }) => agencies.some((one) => agencyKey(one) === key)),
    proposed: objects.filter((object) => involvedAgencies(object).some((one) => one.key === key)),
  };
} // prettier-ignore

function describeProgress({ signed, proposed }: AgencyProgress, t: PaperFacts['t']): string {
  const numbers = signed.map(({ number }) => number || t('papers.performance.unnumbered')).join('; ');
  if (signed.length > 0) return t('papers.performance.progress.signed', { count: signed.length, numbers });
  return t(`papers.performance.progress.${proposed.length > 0 ? 'proposed' : 'nothing'}`, { count: proposed.length });
}

function cellsOfProgress({ signed, proposed }: AgencyProgress): CellRef[] {
  return [
    ...signed.flatMap(({ cells }) => cells.slice(0, 1)),
    ...proposed.flatMap((object) => cellsOf(object, 'agency', 'agencies')),
  ];
}

/** Each main point with what its lead has done; with who did what where several lead it. */
function dutiesTable({ t, objects }: PaperFacts, umbrellas: readonly Umbrella[]): PaperBlock {
  const lines = umbrellas.flatMap((umbrella) => umbrella.duties.map((duty) => ({ umbrella, duty })));
  return {
    type: 'table',
    key: 'umbrella.table',
    columns: [
      numberColumn(t),
      { heading: t('papers.performance.duty'), span: 2 },
      { heading: t('papers.performance.lead'), span: 3 },
      { heading: t('papers.performance.progress'), span: 1 },
    ],
    rows: lines.map(({ umbrella, duty }, index): PaperRow => {
      const leads = leadsOf(duty).map((name) => progressOf(umbrella, objects, umbrella.duties, name));
      const told = leads.map((lead) => (leads.length === 1 ? '' : `${lead.name}: `) + describeProgress(lead, t));
      return {
        key: `${duty.sheet}.${duty.rowIndex}`,
        cells: [
          recordText(duty, 'number') || index + 1, recordText(duty, 'duty') || null, leads.map(({ name }) => name).join('; ') || t('papers.unnamed'),
          told.join('; ') || t('papers.performance.progress.nothing'),
        ],
        from: [rowCell(duty), ...leads.flatMap(cellsOfProgress)],
      };
    }),
  };
} // prettier-ignore

/** How many of the agencies involved have signed, who has not, and what each has. */
function agencyBlocks({ t, objects }: PaperFacts, umbrella: Umbrella, no: number): PaperBlock[] {
  const { base, duties } = umbrella;
  const names = [...(base?.agencies ?? []), ...(base === null ? [] : umbrella.objects.flatMap(involvedAgencies).map(({ name }) => name)), ...duties.flatMap(leadsOf)];
  const agencies = groupAgencies(names).map(({ name }) => progressOf(umbrella, objects, duties, name));
  if (agencies.length === 0) return [];
  const open = agencies.filter(({ signed }) => signed.length === 0);
  const instrument = base?.instrument === 'NK' ? 'RK' : 'PKS';
  const number = base === null || base.number === '' ? t('papers.performance.unnumbered') : base.number;
  const params = { number, instrument, signed: agencies.length - open.length, agencies: agencies.length, rest: open.map(({ name }) => name) };
  const told = base === null ? 'agenciesUnknown' : 'agenciesOf';
  return [
    paragraph(
      `umbrella.agencies.${no}`,
      [t(`papers.performance.${told}`, params), open.length === 0 ? '' : t('papers.performance.agenciesOpen', params)].filter(Boolean).join(' '),
      [...(base?.cells.slice(0, 1) ?? []), ...duties.map(rowCell)],
    ),
    {
      type: 'table',
      key: `umbrella.agencies.${no}.table`,
      columns: [
        numberColumn(t),
        { heading: t('fields.agency'), span: 1 },
        { heading: t('papers.performance.led'), span: 1 },
        { heading: t('papers.performance.progress'), span: 4 },
      ],
      rows: agencies.map((one, index) => ({
        key: `umbrella.agencies.${no}.${agencyKey(one.name)}`,
        cells: [index + 1, one.name, one.leads.map((duty) => recordText(duty, 'duty')).filter(Boolean).join('; ') || null, describeProgress(one, t)],
        from: [...one.leads.map(rowCell), ...(base?.cells.slice(0, 1) ?? []), ...cellsOfProgress(one)],
      })),
    },
  ];
} // prettier-ignore
