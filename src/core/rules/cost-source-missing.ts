/**
 * cost-source-missing: every cost says who pays it: the object by a source, an amount by source or its financing, and each
 * line of a cost table that has a column for it.
 */
import type { CostLine } from '../model/intake';
import { fieldNumber, type CooperationObject, type FieldId } from '../model/object';
import { readCodes } from '../parse/code';
import { isAnyGiven, isGiven, writtenText } from './content';
import { headingCell, splitLacking } from './lacking';
import { isProposal } from './life';
import { fieldCell, slotOfField } from './place';
import { namesNoSource } from './public-funding';
import { groupBy, slotOf } from './records';
import { registerRule, type RuleFacts } from './rule';

const AMOUNTS = ['costApbn', 'costApbdProv', 'costApbd', 'costPartner'] as const satisfies readonly FieldId[];

export const costSourceMissing = registerRule({
  id: 'cost-source-missing',
  appliesTo: 'register',
  severity: 'error',
  source: { citation: '', confidence: 'practice', mark: '' },
  options: {},
  messages: {
    message: { cost: 'number' },
    messageLines: { lines: 'list', count: 'number' },
    messageNoColumn: { sheet: 'text' },
  },
  cures: ['cureNoColumn'],
  check: function* (_options, facts) {
    const payerless = facts.objects.filter((object) => costsMoney(object) && !namesPayer(object, facts.costsByObject));
    const plans = payerless.filter((object) => isProposal(object, facts.today));
    const { objects, roomless } = splitLacking(plans, ['fundingSource', 'financing', ...AMOUNTS], facts);
    for (const object of objects) {
      const cells = [fieldCell(object, 'fundingSource', facts), fieldCell(object, 'cost', facts)];
      const params = { cost: fieldNumber(object, 'cost') ?? 0 };
      yield { message: 'message', params, object, field: 'fundingSource', cells };
    }
    const told = new Set(objects);
    for (const object of [...openAmongFilled(facts), ...openOnForms(facts)].filter((one) => !told.has(one))) {
      const cells = [slotOfField(object, 'fundingSource', facts) ?? fieldCell(object, 'fundingSource', facts)];
      const params = { cost: fieldNumber(object, 'cost') ?? 0 };
      yield { message: 'message', params, object, field: 'fundingSource', cells, severity: 'warning' };
    }
    for (const object of facts.objects) {
      const lines = facts.costsByObject.get(object.id) ?? [];
      const open = lines.filter(namesNoSource);
      // A table without a single source has no such column; the object itself is told above.
      if (open.length === 0 || open.length === lines.length) continue;
      const params = { lines: open.slice(0, 5).map(({ description }) => `“${description}”`), count: open.length };
      yield {
        message: 'messageLines',
        params,
        object,
        field: 'fundingSource',
        cells: open.map(({ cell }) => slotOf(facts, 'costs', cell, 'source') ?? cell),
      };
    }
    for (const source of roomless) {
      const at = {
        object: null,
        field: 'fundingSource' as const,
        cells: [headingCell(source)],
        severity: 'info' as const,
      };
      yield { ...at, message: 'messageNoColumn', cure: 'cureNoColumn', params: { sheet: source.sheet } };
    }
  },
});

/** Proposals that cost something and leave the source open in a register where most others name theirs, whatever the amounts beside it say. */
function openAmongFilled(facts: RuleFacts): CooperationObject[] {
  const columned = facts.objects.filter((object) => {
    const source = facts.sourceOf(object);
    return source?.kind === 'register' && source.columns.some(({ field }) => field === 'fundingSource');
  });
  return groupBy(columned, ({ source }) => source.sheet).flatMap((objects) => {
    const open = objects.filter((object) => !isGiven(object, 'fundingSource') || isElsewhere(object, facts));
    if (open.length * 2 > objects.length) return [];
    return open.filter((object) => costsMoney(object) && isProposal(object, facts.today));
  });
}

/** Whether the source was read from another cell than that of its own column, which stands empty. */
function isElsewhere(object: CooperationObject, facts: RuleFacts): boolean {
  const source = facts.sourceOf(object);
  const column = source?.columns.find(({ field }) => field === 'fundingSource');
  const cell = object.fields.fundingSource?.cell;
  return column !== undefined && cell?.sheet === source?.sheet && cell?.columnIndex !== column.columnIndex;
}

/** Proposals whose form asks for the source and is left empty, although the financing may name it. */
function openOnForms(facts: RuleFacts): CooperationObject[] {
  return facts.objects.filter((object) => {
    const source = facts.sourceOf(object);
    const label = source?.kind === 'form' ? source.labels.find(({ field }) => field === 'fundingSource') : undefined;
    const isCosted = costsMoney(object) || object.fields.cost?.certainty === 'unreadable';
    return label?.value === null && isCosted && isProposal(object, facts.today);
  });
}

function costsMoney(object: CooperationObject): boolean {
  return (fieldNumber(object, 'cost') ?? 0) > 0;
}

/** Numbers in words and what else is said of an amount. */
const OF_AMOUNTS =
  /\b(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se?puluh|se?belas|ratus|seratus|ribu|seribu|koma|nol|per|setiap|tahun|anggaran|jumlah|total|sebesar|sejumlah|biaya|pagu|seluruhnya|kebutuhan|perkiraan|estimasi|kurang|lebih|terbilang)\b/giu;

function namesPayer(object: CooperationObject, costs: ReadonlyMap<string, readonly CostLine[]>): boolean {
  if (isGiven(object, 'fundingSource')) return true;
  if (AMOUNTS.some((field) => (fieldNumber(object, field) ?? 0) > 0)) return true;
  if (isAnyGiven(object, ['financing'])) {
    // An amount alone does not say who pays; words beside it may.
    const words = writtenText(object, 'financing').replace(
      /\b(?:rp|idr|rupiah|juta|jt|miliar|milyar|ribu|rb|m)\b/gi,
      '',
    );
    const isOfWords = /\p{L}{3}/u.test(words.replace(OF_AMOUNTS, ''));
    if (isOfWords || readCodes('fundingSource', words).value !== null) return true;
  }
  const lines = costs.get(object.id) ?? [];
  return lines.some((line) => !namesNoSource(line));
}
