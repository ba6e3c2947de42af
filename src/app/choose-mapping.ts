/** Corrections of what headings, labels and whole tables were read as, joined to those that are remembered. Loaded when one is made. */
import { choiceOf } from '../core/intake/heading-choices';
import { normaliseHeading } from '../core/intake/normalise-heading';
import { recallChoices } from '../core/intake/recall-choices';
import { KIND_CHOICE, type ChoosableKind, type HeadingChoice, type MappingChoices, type Source, type SourceFieldId } from '../core/model/intake'; // prettier-ignore

type Chosen = Readonly<Record<string, HeadingChoice | null>>;

/** What was taken over from a sheet with such headings stays when the first own correction is made. */
function join(mapping: MappingChoices, key: string, chosen: Chosen): MappingChoices {
  return { ...mapping, [key]: { ...recallChoices(mapping, key).fields, ...chosen } };
}

export function chooseField(
  mapping: MappingChoices,
  { key, kind }: Source,
  heading: string,
  field: SourceFieldId | null,
): MappingChoices {
  return join(mapping, key, { [normaliseHeading(heading)]: choiceOf(kind, field) });
}

/** `null` lets the headings decide again. */
export function chooseKind(mapping: MappingChoices, { key }: Source, kind: ChoosableKind | null): MappingChoices {
  return join(mapping, key, { [KIND_CHOICE]: kind === null ? null : `${kind}.` });
}

/** Takes what the headings were read as for chosen. */
export function acceptFields(mapping: MappingChoices, sources: readonly Source[]): MappingChoices {
  return sources.reduce((joined, { key, kind, columns }) => {
    const accepted = columns.flatMap(({ heading, field }) =>
      field === null ? [] : [[normaliseHeading(heading), choiceOf(kind, field)] as const],
    );
    return join(joined, key, Object.fromEntries(accepted));
  }, mapping);
}
