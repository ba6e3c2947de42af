/** What the clarity of a proposal is made of, text by text. */
import type { ProposalClarity } from '../../../core/evaluation/proposal-state';
import { CellLink } from '../../components/CellLink';
import { useText } from '../../hooks/pane-context';

export function ClarityTable({ texts }: { readonly texts: readonly ProposalClarity[] }) {
  const text = useText();
  return (
    <>
      <p className="ks-hint">{text('proposal.formula')}</p>
      <ul className="ks-list ks-rows">
        {texts.map(({ field, cell, score, sentences, phrases, longSentences, penalty }) => (
          <li key={field}>
            <div className="ks-row-head">
              <strong>{text(`fields.${field}`)}</strong>
              {cell === null ? null : <CellLink cell={cell} />}
            </div>
            <span>{text('proposal.textParts', { score, sentences, ...phrases, long: longSentences, penalty })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
