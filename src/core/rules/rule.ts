/**
 * The contract of a validation rule: one value in a file named by its id, one line in rules.ts, its texts, its test.
 * A rule reports message names and parameters, never sentences, and never throws for bad data.
 */
import { isSliceEnd, type Slices } from '../intake/slices';
import type { CellRef } from '../model/cell';
import type { Severity } from '../model/finding';
import type { CostLine, IntakeResult, Source } from '../model/intake';
import type { MessageParam } from '../model/message';
import type { CooperationObject, FieldId } from '../model/object';
import type { RecordKind, SourceRecord } from '../model/record';
import type { StudySheet } from '../model/study-sheet';

/**
 * Where a rule comes from. `found`: read in the source named. `memory`: known but not confirmed against its text; what is
 * shown then says "menurut pengaturan". `practice`: no law, the habit of careful secretariats.
 */
export interface RuleSource {
  /** Names of regulations and articles, as they are cited in Indonesian. */
  readonly citation: string;
  readonly confidence: 'found' | 'memory' | 'practice';
  /** H, M or L for `memory`; the place in the domain notes for `found`; `''` for `practice`. */
  readonly mark: string;
}

/** Thresholds and switches that staff may change; the kind of the default is the kind that is accepted. */
export type RuleOptions = Readonly<Record<string, number | string | boolean>>;

/**
 * Overrides by rule id; `enabled: false` silences a rule, `severity` replaces the one a rule reports, `knocksOut` says whether its
 * errors keep an object out of the ranking.
 */
export interface RuleSetting {
  readonly enabled?: boolean;
  readonly severity?: Severity;
  readonly options?: RuleOptions;
  readonly knocksOut?: boolean;
}
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface RuleContext {
  readonly objects: readonly CooperationObject[];
  readonly costs: readonly CostLine[];
  readonly sources: readonly Source[];
  /** Rows of the other kinds of source; none when left out. */
  readonly records?: readonly SourceRecord[];
  /** Flows and results of feasibility studies; none when left out. */
  readonly studies?: readonly StudySheet[];
  /** Texts of no row; none when left out. */
  readonly texts?: NonNullable<IntakeResult['texts']>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly settings?: RuleSettings;
  /** Ids of objects that staff say are cooperations although a rule that dismisses speaks of them. */
  readonly real?: ReadonlySet<string>;
  /** Keys (finding-keys.ts) of findings about no object that staff say are no problem: the rows they name are real. */
  readonly realRows?: ReadonlySet<string>;
}

/** Parameters of each message by name; `label` is a key, or keys, that the text writes with `{{x, label}}`. */
export type ParamKind = 'text' | 'number' | 'date' | 'list' | 'label';
export type MessageShapes = Readonly<Record<string, Readonly<Record<string, ParamKind>>>>;

type ParamValue<K extends ParamKind> = K extends 'number'
  ? number
  : K extends 'list'
    ? readonly string[]
    : K extends 'label'
      ? string | readonly string[]
      : string;

/** What a rule saw. The runner adds rule id and severity and turns names into keys `rules.<id>.<message>`. */
export type Observation<M extends MessageShapes> = {
  readonly [Name in keyof M & string]: {
    /** Text `rules.<id>.<message>`: what is wrong, where, and why it matters. */
    readonly message: Name;
    readonly params: { readonly [P in keyof M[Name]]: ParamValue<M[Name][P]> };
    /** Text `rules.<id>.<cure>`, given the same parameters; `cure` when left out. */
    readonly cure?: string;
    readonly object: CooperationObject | null;
    readonly field: FieldId | null;
    /** The one to go to first. At least one. */
    readonly cells: readonly CellRef[];
    /** When it differs from the rule's own. */
    readonly severity?: Severity;
  };
}[keyof M & string];

interface RuleBase<M extends MessageShapes, O extends RuleOptions> {
  /** File name, and the prefix of its texts: `rules.<id>.title`, `.why`, `.cure`, and one for each message. */
  readonly id: string;
  readonly severity: Severity;
  readonly source: RuleSource;
  readonly options: O;
  readonly messages: M;
  /** Names of further cures; `cure` always exists. */
  readonly cures?: readonly string[];
  /** An object or a row of a table that it speaks of is none at all: the other rules pass over it. */
  readonly dismisses?: true;
}

/** Looks at one object at a time: the runner may re-check a single edited row. */
export interface ObjectRule<M extends MessageShapes, O extends RuleOptions> extends RuleBase<M, O> {
  readonly appliesTo: 'object';
  readonly check: (object: CooperationObject, options: O, context: RuleFacts) => Iterable<Observation<M>>;
  /** What it says of rows in tables of their own, which may belong to no object. */
  readonly checkRows?: (options: O, context: RuleFacts) => Iterable<Observation<M>>;
}

/** Looks at all objects together. Linear in their number. Its observations follow the order of the objects. */
export interface RegisterRule<M extends MessageShapes, O extends RuleOptions> extends RuleBase<M, O> {
  readonly appliesTo: 'register';
  readonly check: (options: O, context: RuleFacts) => Iterable<Observation<M>>;
}

/** The context with look-ups that rules share, made once for a run. */
export interface RuleFacts extends RuleContext {
  readonly objectById: ReadonlyMap<string, CooperationObject>;
  /** Cost lines by object id, in sheet order. */
  readonly costsByObject: ReadonlyMap<string, readonly CostLine[]>;
  /** Records of one kind, in reading order. */
  readonly recordsOf: <K extends RecordKind>(kind: K) => readonly SourceRecord<K>[];
  /** Records of one kind that belong to an object. */
  readonly recordsFor: <K extends RecordKind>(kind: K, object: string) => readonly SourceRecord<K>[];
  /** The source an object was read from; null for an object of an owned sheet. */
  readonly sourceOf: (object: CooperationObject) => Source | null;
}

/** What the table of rules on the settings sheet shows of a rule. */
export type ListedRule = Pick<RuleBase<MessageShapes, RuleOptions>, 'id' | 'severity' | 'source' | 'options'>;

/** What the runner handles; made by `objectRule` and `registerRule`, which check the types of one rule. */
export interface Rule extends RuleBase<MessageShapes, RuleOptions> {
  readonly appliesTo: 'object' | 'register';
  /** Of a rule for single objects, `objects` are those to look at; all of them when left out. */
  readonly run: (
    options: RuleOptions,
    facts: RuleFacts,
    objects?: readonly CooperationObject[],
  ) => Slices<readonly LooseObservation[]>;
  /** Of a rule for single objects that also looks at rows of other tables. */
  readonly runRows?: (options: RuleOptions, facts: RuleFacts) => Slices<readonly LooseObservation[]>;
}

export interface LooseObservation {
  readonly message: string;
  readonly params: Readonly<Record<string, MessageParam>>;
  readonly cure?: string;
  readonly object: CooperationObject | null;
  readonly field: FieldId | null;
  readonly cells: readonly CellRef[];
  readonly severity?: Severity;
}

export function objectRule<const M extends MessageShapes, O extends RuleOptions>(rule: ObjectRule<M, O>): Rule {
  const { checkRows } = rule;
  return {
    ...rule,
    ...(checkRows === undefined
      ? {}
      : { runRows: (overrides, facts) => gather(checkRows(completeOptions(rule.options, overrides), facts)) }),
    run: function* (overrides, facts, objects = facts.objects) {
      const options = completeOptions(rule.options, overrides);
      const found: LooseObservation[] = [];
      for (let index = 0; index < objects.length; index += 1) {
        if (isSliceEnd(index)) yield;
        const object = objects[index];
        if (object === undefined) continue;
        for (const observation of rule.check(object, options, facts)) found.push(observation);
      }
      return found;
    },
  };
}

export function registerRule<const M extends MessageShapes, O extends RuleOptions>(rule: RegisterRule<M, O>): Rule {
  return {
    ...rule,
    run: (overrides, facts) => gather(rule.check(completeOptions(rule.options, overrides), facts)),
  };
}

function* gather(observations: Iterable<LooseObservation>): Slices<readonly LooseObservation[]> {
  const found: LooseObservation[] = [];
  for (const observation of observations) {
    found.push(observation);
    if (isSliceEnd(found.length)) yield;
  }
  return found;
}

/** The defaults, replaced where an override of the same kind is given. */
function completeOptions<O extends RuleOptions>(defaults: O, overrides: RuleOptions): O {
  const kept = Object.entries(overrides).filter(
    ([name, value]) => name in defaults && typeof value === typeof defaults[name],
  );
  return { ...defaults, ...Object.fromEntries(kept) };
}
