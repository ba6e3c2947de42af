/**
 * row-unattached: a record or cost line that belongs to no object, or could belong to several. Rows of one table that name
 * the same thing, or nothing, are one finding. So are interns of a university that no proposal is with. A document below one
 * that is nowhere listed belongs to none. (What fits nothing on Penilaian is found while the scores are read.)
 */
import { findAgreementFlaws } from '../agreements/link-parents';
import type { CellRef } from '../model/cell';
import type { CostLine } from '../model/intake';
import { fieldText } from '../model/object';
import { recordText, type SourceRecord } from '../model/record';
import { normaliseText } from '../parse/text';
import { agreementsOf } from './agreements';
import { bySheet, recordPlace, rowCell, slotOf } from './records';
import { registerRule, type RuleFacts } from './rule';

type Message = 'messageNone' | 'messageSeveral' | 'messageUnnamed';

interface Group {
  readonly message: Message;
  readonly kind: string;
  readonly sheet: string;
  readonly text: string;
  readonly cells: CellRef[];
}

const SHOWN = 80;
/** A shorter caption, `Persiapan`, is a part of the table. */
const TELLING = 12;

/** Fields that say which object a row belongs to. */
const NAMING = ['ref', 'title', 'agreementNumber', 'number'] as const;

export const rowUnattached = registerRule({
  id: 'row-unattached',
  appliesTo: 'register',
  severity: 'warning',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    messageNone: { text: 'text', kind: 'label', sheet: 'text', count: 'number' },
    messageSeveral: { text: 'text', kind: 'label', sheet: 'text', count: 'number' },
    messageUnnamed: { kind: 'label', sheet: 'text', count: 'number' },
    messageParent: { number: 'text', parent: 'text' },
  },
  cures: ['cureAgreement', 'cureParent'],
  check: function* (_options, facts) {
    const groups = new Map<string, Group>();
    const documents = namesOfAgreements(facts);
    for (const record of facts.records ?? []) {
      if (record.attachment === 'none' || record.attachment === 'several')
        addTo(groups, record.attachment, record.kind, nameOf(record), cellOf(record));
    }
    for (const row of strangers(facts))
      addTo(groups, 'none', 'interns', clip(recordText(row, 'university')), recordPlace(row, ['university'], facts));
    for (const line of facts.costs) {
      if (line.attachment === 'none' || line.attachment === 'several')
        addTo(
          groups,
          line.attachment,
          'costs',
          nameOfCost(line),
          slotOf(facts, 'costs', line.cell, 'ref') ?? slotOf(facts, 'costs', line.cell, 'title') ?? line.cell,
        );
    }
    for (const { kind, strangers = [] } of facts.sources)
      for (const { text, cell } of strangers) addTo(groups, 'none', kind, clip(text), cell);
    for (const { message, kind, sheet, text, cells } of groups.values()) {
      const params = { kind: `pane.kind.${kind}`, sheet, count: cells.length };
      // A signed document may well belong to no proposal, and so may its monitoring.
      const isOfDocument = kind === 'agreements' || (kind === 'monitoring' && documents.has(normaliseText(text)));
      // A meeting or a stage of the year is often about none of them.
      const isEvent = kind === 'schedule' && message === 'messageNone';
      const mild = isOfDocument
        ? { severity: 'info' as const, cure: 'cureAgreement' }
        : isEvent
          ? { severity: 'info' as const }
          : {};
      const place = { object: null, field: null, cells, ...mild };
      if (message === 'messageUnnamed') yield { message, params, ...place };
      else yield { message, params: { ...params, text }, ...place };
    }
    yield* orphans(facts);
  },
});

/** Documents that name a parent no list has. It may be listed in another workbook. */
function* orphans(facts: RuleFacts) {
  const agreements = agreementsOf(facts);
  for (const { type, agreement } of findAgreementFlaws(agreements)) {
    if (type !== 'parentUnknown') continue;
    const { number, parentNumber: parent, parentCell, cells } = agreement;
    const object = facts.objectById.get(agreement.object ?? '') ?? null;
    const places = [...(parentCell ? [parentCell] : []), ...cells.slice(0, 1)];
    const params = { number, parent };
    yield { message: 'messageParent' as const, cure: 'cureParent', params, object, field: null, cells: places };
  }
}

const UNIVERSITY = /^(?:universitas|institut|politeknik|sekolah tinggi|akademi)\s/;

/** Interns of a university that no proposal or agreement is with, in a list of which at least half are of one that is. */
function strangers(facts: RuleFacts): SourceRecord<'interns'>[] {
  const partners = [
    ...facts.objects.map((object) => fieldText(object, 'partner')),
    ...facts.recordsOf('agreements').map((row) => recordText(row, 'partner')),
  ].map((text) => ` ${normaliseText(text)} `);
  return bySheet(facts.recordsOf('interns')).flatMap((rows) => {
    const named = rows.filter((row) => recordText(row, 'university') !== '');
    const isKnown = (row: SourceRecord<'interns'>): boolean =>
      partners.some((partner) => partner.includes(` ${normaliseText(recordText(row, 'university'))} `));
    const unknown = named.filter((row) => !isKnown(row));
    if (unknown.length * 2 > named.length) return [];
    return unknown.filter(
      (row) => row.attachment === 'notNeeded' && UNIVERSITY.test(normaliseText(recordText(row, 'university'))),
    );
  });
}

/** Titles and numbers of the list of documents, as rows of monitoring name them. */
function namesOfAgreements(facts: RuleFacts): ReadonlySet<string> {
  const rows = facts.recordsOf('agreements');
  const names = rows.flatMap((row) => [recordText(row, 'title'), recordText(row, 'number')]);
  return new Set(names.filter((name) => name !== '').map((name) => normaliseText(clip(name))));
}

function addTo(groups: Map<string, Group>, why: 'none' | 'several', kind: string, text: string, cell: CellRef): void {
  const message = why === 'several' ? 'messageSeveral' : text === '' ? 'messageUnnamed' : 'messageNone';
  const key = [message, kind, cell.sheet, text].join('\n');
  const group = groups.get(key);
  if (group) group.cells.push(cell);
  else groups.set(key, { message, kind, sheet: cell.sheet, text, cells: [cell] });
}

function nameOf(record: SourceRecord): string {
  const texts = NAMING.map((field) => recordText(record as SourceRecord<'monitoring' | 'agreements'>, field));
  return clip(texts.find((text) => text !== '') ?? '');
}

function nameOfCost({ names = [], captions = [] }: CostLine): string {
  return clip(names[0] ?? captions.find((text) => text.length >= TELLING) ?? captions[0] ?? '');
}

function clip(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

function cellOf(record: SourceRecord): CellRef {
  const named: Readonly<Record<string, { readonly cell: CellRef | null } | undefined>> = record.fields;
  return NAMING.map((field) => named[field]?.cell).find((cell) => cell) ?? rowCell(record);
}
