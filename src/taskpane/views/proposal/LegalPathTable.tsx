/** The legal path of a proposal: who signs, what goes along, where it is written, how far it has come. */
import type { PlacedStep, ProposalState } from '../../../core/evaluation/proposal-state';
import { stepStateMessage } from '../../../core/evaluation/path-words';
import { CellLink } from '../../components/CellLink';
import { useText } from '../../hooks/pane-context';

export function LegalPathTable({ path }: { readonly path: ProposalState['path'] }) {
  const text = useText();
  if (path === null) return <p className="ks-hint">{text('proposal.path.none')}</p>;
  return (
    <>
      {path.isOutside ? <p>{text('proposal.path.outside')}</p> : null}
      <table className="ks-legal">
        <caption>{text(`proposal.path.${path.id}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{text('proposal.path.step')}</th>
            <th scope="col">{text('proposal.path.state')}</th>
          </tr>
        </thead>
        <tbody>
          {path.steps.map((step) => (
            <Row key={step.id} step={step} isNext={step.id === path.next} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ step, isNext }: { readonly step: PlacedStep; readonly isNext: boolean }) {
  const text = useText();
  const { annexes, source } = step;
  return (
    <tr aria-current={isNext ? 'step' : undefined}>
      <th scope="row">
        {text.find(step.label, step.id)}
        <span className="ks-hint">{text('proposal.path.signer', { signer: step.signer })}</span>
        {annexes.length === 0 ? null : <span className="ks-hint">{text('proposal.path.annexes', { annexes })}</span>}
        <span className="ks-hint">
          {text(`proposal.path.source.${source.confidence}`, { citation: source.citation })}
        </span>
      </th>
      <td>
        {text.ref(stepStateMessage(step))}
        <CellLink cell={step.cell} />
      </td>
    </tr>
  );
}
