/**
 * Runs the rules over objects. Owns the order of findings and the overrides of staff; knows no single rule.
 */
import { keysOfFindings } from '../findings/finding-keys';
import { finish, isSliceEnd, type Slices } from '../intake/slices';
import type { Finding } from '../model/finding';
import type { CostLine } from '../model/intake';
import type { FieldValue } from '../model/object';
import { recallObjects, rememberObjects, type CheckMemory } from './check-memory';
import { indexRecords } from './index-records';
import { cellKey, indexSources, uniqueCells } from './place';
import type { LooseObservation, Rule, RuleContext, RuleFacts } from './rule';
import { RULES } from './rules';

/** All findings at once; see `validateSteps`. */
export function validate(context: RuleContext, rules: readonly Rule[] = RULES): Finding[] {
  return finish(validateSteps(context, rules));
}

/**
 * All findings, in the order of the rule list, then of the objects, then as the rule reports them. Each finding depends
 * only on the objects and not on the order of their rows. Linear in objects, records and cost lines. Where there is none
 * of these there is no finding. With a memory of the last check, rules for single objects look only at objects that changed
 * since; the findings are the same.
 */
export function* validateSteps(
  context: RuleContext,
  rules: readonly Rule[] = RULES,
  memory?: CheckMemory,
): Slices<Finding[]> {
  const { objects, costs, records = [] } = context;
  if (objects.length + costs.length + records.length === 0) return [];
  const facts = gatherFacts(context);
  const order = new Map(objects.map((object, index) => [object.id, index]));
  const findings: Finding[] = [];
  const active = rules.filter(({ id }) => context.settings?.[id]?.enabled !== false);
  const ofObjects = yield* checkObjects(active, facts, memory);
  const dismissed = dismissedBy(ofObjects, context.real);
  const ofTrials = new Map<Rule, readonly LooseObservation[]>();
  for (const rule of active)
    if (rule.dismisses === true && rule.runRows !== undefined)
      ofTrials.set(rule, yield* rule.runRows(context.settings?.[rule.id]?.options ?? {}, facts));
  const rows = yield* trialRows(ofTrials, context);
  const serious = withoutRows(
    dismissed.size === 0 ? facts : { ...facts, objects: objects.filter(({ id }) => !dismissed.has(id)) },
    rows,
  );
  for (const rule of active) {
    yield;
    const settings = context.settings?.[rule.id];
    const options = settings?.options ?? {};
    const observations = ofObjects.get(rule) ?? (yield* rule.run(options, serious));
    const ofRows = ofTrials.get(rule) ?? (rule.runRows === undefined ? [] : yield* rule.runRows(options, serious));
    const found = [...observations, ...ofRows]
      .filter(({ object }) => rule.dismisses === true || object === null || !dismissed.has(object.id))
      .map((observation) => toFinding(rule, observation, settings?.severity));
    if (rule.appliesTo === 'register' || ofRows.length > 0) {
      const position = ({ object }: Finding): number => (object === null ? -1 : (order.get(object) ?? -1));
      found.sort((a, b) => position(a) - position(b));
    }
    for (const finding of found) findings.push(finding);
  }
  return yield* dropRepeated(findings);
}

/** Objects checked by all rules before the next ones are: what was just read is read faster again. */
const BLOCK = 200;

/** What the rules for single objects saw, in the order of the objects. */
function* checkObjects(
  rules: readonly Rule[],
  facts: RuleFacts,
  memory: CheckMemory | undefined,
): Slices<ReadonlyMap<Rule, readonly LooseObservation[]>> {
  const seen = new Map<Rule, LooseObservation[]>();
  for (const rule of rules) if (rule.appliesTo === 'object') seen.set(rule, []);
  const known = memory === undefined ? null : recallObjects(memory, [...seen.keys()], facts);
  const unknown = known === null ? facts.objects : facts.objects.filter(({ id }) => !known.has(id));
  for (let from = 0; from < unknown.length; from += BLOCK) {
    const objects = unknown.slice(from, from + BLOCK);
    for (const [rule, found] of seen) {
      yield;
      for (const one of yield* rule.run(facts.settings?.[rule.id]?.options ?? {}, facts, objects)) found.push(one);
    }
  }
  return memory === undefined ? seen : rememberObjects(memory, facts, seen, known);
}

/** Ids of objects that are no cooperation, as a rule says of them and staff do not deny. */
function dismissedBy(
  seen: ReadonlyMap<Rule, readonly LooseObservation[]>,
  real: RuleContext['real'],
): ReadonlySet<string> {
  const dismissed = new Set<string>();
  for (const [{ dismisses }, found] of seen)
    if (dismisses === true) for (const { object } of found) if (object !== null) dismissed.add(object.id);
  for (const id of real ?? []) dismissed.delete(id);
  return dismissed;
}

/** Cells of the rows that rules dismiss, without those of which staff say that they are real. */
function* trialRows(
  seen: ReadonlyMap<Rule, readonly LooseObservation[]>,
  { realRows = new Set(), settings }: RuleContext,
): Slices<ReadonlySet<string>> {
  const named = [...seen].flatMap(([rule, found]) =>
    found.map((observation) => toFinding(rule, observation, settings?.[rule.id]?.severity)),
  );
  // Numbered as they are on the list of findings, which tells a repeated one once.
  const findings = yield* dropRepeated(named);
  const keys = keysOfFindings(findings);
  const dismissed = findings.filter((_, index) => !realRows.has(keys[index] ?? ''));
  return new Set(dismissed.flatMap(({ cells }) => cells.map(cellKey)));
}

/** The facts without the rows that hold any of the cells. */
function withoutRows(facts: RuleFacts, cells: ReadonlySet<string>): RuleFacts {
  if (cells.size === 0) return facts;
  const isNamed = (value: FieldValue): boolean => value.cell !== null && cells.has(cellKey(value.cell));
  const records = (facts.records ?? []).filter(
    ({ fields }) => !Object.values(fields as Readonly<Record<string, FieldValue>>).some(isNamed),
  );
  return { ...facts, records, ...indexRecords(records) };
}

/** Objects that share a cell, by a merged block or a `sda`, share what is wrong with it: it is told once, of the first. */
function* dropRepeated(findings: readonly Finding[]): Slices<Finding[]> {
  const told = new Map<string, { first: Finding; others: string[] }>();
  for (const [index, finding] of findings.entries()) {
    if (isSliceEnd(index)) yield;
    const { rule, message, cells, object } = finding;
    const key = JSON.stringify([rule, message, cells]);
    const known = told.get(key);
    if (known === undefined) told.set(key, { first: finding, others: [] });
    else if (object !== null && object !== known.first.object) known.others.push(object);
  }
  return [...told.values()].map(({ first, others }) => (others.length === 0 ? first : { ...first, sharedBy: others }));
}

function gatherFacts(context: RuleContext): RuleFacts {
  const costsByObject = new Map<string, CostLine[]>();
  for (const line of context.costs) {
    if (line.object === null) continue;
    const lines = costsByObject.get(line.object);
    if (lines) lines.push(line);
    else costsByObject.set(line.object, [line]);
  }
  const lookUp = indexSources(context.sources);
  const known = new Map(context.objects.map((object) => [object, lookUp(object)]));
  return {
    ...context,
    ...indexRecords(context.records ?? []),
    objectById: new Map(context.objects.map((object) => [object.id, object])),
    costsByObject,
    sourceOf: (object) => known.get(object) ?? null,
  };
}

function basisOf({ source: { citation, confidence } }: Rule): Pick<Finding, 'basis'> {
  if (citation === '' || confidence === 'practice') return {};
  return { basis: { key: `sheets.findings.basis.${confidence}`, params: { citation } } };
}

function toFinding(rule: Rule, observation: LooseObservation, severity: Finding['severity'] | undefined): Finding {
  const { message, params, cure = 'cure', object, field, cells } = observation;
  return {
    rule: rule.id,
    severity: severity ?? observation.severity ?? rule.severity,
    object: object?.id ?? null,
    field,
    cells: uniqueCells(cells),
    message: { key: `rules.${rule.id}.${message}`, params },
    cure: { key: `rules.${rule.id}.${cure}`, params },
    ...basisOf(rule),
  };
}
