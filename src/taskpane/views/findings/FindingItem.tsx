/** One finding: its cell, what is wrong, what to do, and what staff decided about it. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../../core/model/finding';
import { BasisNote } from '../../components/BasisNote';
import { CellLink } from '../../components/CellLink';
import { SeverityMark } from '../../components/SeverityMark';
import { usePane } from '../../hooks/pane-context';
import type { Grouping } from '../group-findings';

export function FindingItem({ finding, grouping }: { readonly finding: Finding; readonly grouping: Grouping }) {
  const { controller, text, busy } = usePane();
  const { decision, lapsed } = finding;
  const [first] = finding.cells;
  return (
    <>
      <div className="ks-row-head">
        <SeverityMark severity={finding.severity} label={text(`pane.severity.${finding.severity}`)} />
        {first === undefined ? null : <CellLink cell={first} />}
      </div>
      {grouping === 'object' || finding.object === null ? null : <strong>{finding.object}</strong>}
      <span>{text.ref(finding.message)}</span>
      <span className="ks-hint">{text.ref(finding.cure)}</span>
      <BasisNote basis={finding.basis} />
      {lapsed === undefined ? null : <span className="ks-hint">{text('pane.decision.lapsed', { ...lapsed })}</span>}
      {decision === undefined ? (
        <Decide finding={finding} />
      ) : (
        <>
          <span>
            {text(decision.status === 'accepted' ? 'pane.decision.accepted' : 'pane.decision.excused', { ...decision })}
          </span>
          <div className="ks-buttons">
            <Button size="small" disabled={busy} onClick={() => void controller.decideFinding(finding, 'open', '')}>
              {text('pane.decision.reopen')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** Asks for the reason first: a decision without one convinces nobody later. */
function Decide({ finding }: { readonly finding: Finding }) {
  const { controller, text, busy } = usePane();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const id = useId();
  if (!isAsking) {
    return (
      <div className="ks-buttons">
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => setAsking(true)}>
          {text('pane.decision.ask')}
        </Button>
      </div>
    );
  }
  const decide = (status: 'excused' | 'accepted'): void => void controller.decideFinding(finding, status, reason);
  const isEmpty = reason.trim() === '';
  return (
    <div>
      <label htmlFor={id}>{text('pane.decision.reason')}</label>
      <input id={id} className="ks-select" value={reason} onChange={(event) => setReason(event.target.value)} />
      <div className="ks-buttons">
        <Button size="small" disabled={busy || isEmpty} onClick={() => decide('excused')}>
          {text('pane.decision.excuse')}
        </Button>
        <Button size="small" disabled={busy || isEmpty} onClick={() => decide('accepted')}>
          {text('pane.decision.accept')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
          {text('pane.decision.cancel')}
        </Button>
      </div>
    </div>
  );
}
