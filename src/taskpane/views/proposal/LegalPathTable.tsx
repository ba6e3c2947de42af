/** The legal path of a proposal: who signs, what goes along, where it is written, how far it has come. */
import type { PlacedStep, ProposalState } from '../../../core/evaluation/proposal-state';
import { CellLink } from '../../components/CellLink';
import { useText, type Text } from '../../hooks/pane-context';

export function LegalPathTable({ path }: { readonly path: ProposalState['path'] }) {
  const text = useText();
  if (path === null) return <p className="ks-hint">{text('proposal.path.none')}</p>;
  return (
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
        {stateText(step, text)}
        <CellLink cell={step.cell} />
      </td>
    </tr>
  );
}

function stateText({ state }: PlacedStep, text: Text): string {
  switch (state.kind) {
    case 'done':
      if (state.document === null || state.document === '') return text('proposal.path.done');
      return state.date === null
        ? text('proposal.path.doneBy', { document: state.document })
        : text('proposal.path.doneOn', { document: state.document, date: state.date });
    case 'due':
      return text('proposal.path.due');
    case 'blocked':
      return text('proposal.path.blocked', { steps: state.by.map((id) => `legal.step.${id}`) });
    case 'notNeeded':
      return text('proposal.path.notNeeded');
  }
}
