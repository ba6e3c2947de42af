/** What a table or form was taken for, and the list to correct it by; what cannot be read otherwise only says what it is. */
import { CHOOSABLE_KINDS, type Source, type SourceKind } from '../../core/model/intake';
import { usePane } from '../hooks/pane-context';
import { Select } from './Select';

const AUTOMATIC = '';

/** A form is ours or is left alone; its labels make no table. */
function kindsOf({ kind, columns, labels, isKindChosen }: Source): readonly SourceKind[] {
  if (columns.length > 0) return CHOOSABLE_KINDS.some((one) => one === kind) ? CHOOSABLE_KINDS : [kind, ...CHOOSABLE_KINDS]; // prettier-ignore
  if (labels.length > 0) return isKindChosen === true ? ['other'] : [kind, 'other'];
  return [];
}

export function KindChoice({ source }: { readonly source: Source }) {
  const { controller, text, busy } = usePane();
  const { kind, isKindChosen, leftAlone } = source;
  const kinds = kindsOf(source);
  if (kinds.length === 0) return <span className="ks-tag">{text(`pane.kind.${kind}`)}</span>;
  const isUnknown = leftAlone === 'unknownHeadings';
  const choose = (value: string): void =>
    void controller.chooseKind(source, CHOOSABLE_KINDS.find((one) => one === value) ?? null);
  return (
    <Select
      aria-label={text('pane.kindChoice.label', { sheet: source.sheet })}
      value={isUnknown ? AUTOMATIC : kind}
      disabled={busy}
      onChange={choose}
    >
      {isUnknown || isKindChosen === true ? (
        <option value={AUTOMATIC}>{text(isUnknown ? 'pane.kindChoice.unknown' : 'pane.kindChoice.auto')}</option>
      ) : null}
      {kinds.map((one) => (
        <option key={one} value={one}>
          {text(one === 'other' ? 'pane.kindChoice.leave' : `pane.kind.${one}`)}
        </option>
      ))}
    </Select>
  );
}
