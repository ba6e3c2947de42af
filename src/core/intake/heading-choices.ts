/**
 * Which field a person chose for a heading. A choice for a table that is no register names the kind too, for fields of several
 * kinds share their names: `indicators.unit`; `indicators.` keeps the column as an extra one.
 */
import { CHOOSABLE_KINDS, KIND_CHOICE, type ChoosableKind, type HeadingChoice, type SourceFieldId, type SourceKind } from '../model/intake'; // prettier-ignore
import { FIELD_IDS, type FieldId } from '../model/object';

type Chosen = Readonly<Record<string, HeadingChoice | null>>;
type Choice<F> = (normalisedHeading: string) => F | null | undefined;

/** The choice to remember for a field of a source; null keeps the column as an extra one. */
export function choiceOf(kind: SourceKind, field: SourceFieldId | null): HeadingChoice | null {
  if (kind === 'register' || kind === 'form') return FIELD_IDS.find((one) => one === field) ?? null;
  return `${kind}.${field ?? ''}`;
}

/** The kind a person chose for the whole; null when they left it to the headings. */
export function chosenKind(chosen: Chosen): ChoosableKind | null {
  const choice = chosen[KIND_CHOICE];
  return CHOOSABLE_KINDS.find((kind) => choice === `${kind}.`) ?? null;
}

/** Choices among the fields of the register. */
export function registerChoice(chosen: Chosen): Choice<FieldId> {
  return (heading) => {
    const choice = chosen[heading];
    return choice === null ? null : FIELD_IDS.find((one) => one === choice);
  };
}

/** Choices among the fields of another kind; undefined when there are none. */
export function kindChoice(chosen: Chosen, kind: SourceKind, fields: readonly string[]): Choice<string> | undefined {
  const prefix = `${kind}.`;
  const own = new Map(
    Object.entries(chosen).flatMap(([heading, choice]) => {
      if (heading === KIND_CHOICE || choice?.startsWith(prefix) !== true) return [];
      const field = choice.slice(prefix.length);
      return field === '' || fields.includes(field) ? [[heading, field === '' ? null : field] as const] : [];
    }),
  );
  return own.size === 0 ? undefined : (heading) => own.get(heading);
}
