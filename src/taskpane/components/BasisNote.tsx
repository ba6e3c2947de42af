/** The law a finding rests on, and whether that is known from memory only. */
import type { MessageRef } from '../../core/model/message';
import { useText } from '../hooks/pane-context';

export function BasisNote({ basis }: { readonly basis: MessageRef | undefined }) {
  const text = useText();
  return basis === undefined ? null : <span className="ks-hint">{text.ref(basis)}</span>;
}
