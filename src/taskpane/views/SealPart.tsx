/** The seal of the method: when it was set, what changed since, and who says why. */
import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Analysis } from '../../app/controller';
import { usePane } from '../hooks/pane-context';
import { useKept } from '../hooks/use-kept';

export function SealPart({ seal: reading }: Pick<Analysis, 'seal'>) {
  const { controller, text, busy } = usePane();
  const { seal, changed } = reading;
  if (seal === null) {
    return (
      <>
        <p className="ks-hint">{text('pane.seal.none')}</p>
        <div className="ks-buttons">
          <Button size="small" disabled={busy} onClick={() => void controller.prepareSeal(null)}>
            {text('pane.seal.now')}
          </Button>
        </div>
      </>
    );
  }
  const { date, hash, changedBy: by, reason } = seal;
  if (changed.length === 0) return <p>{text('pane.seal.sealed', { date, hash })}</p>;
  return (
    <>
      <p className="ks-alert">
        {text('pane.seal.changed', { date, parts: changed.map((part) => `ranking.sealed.${part}`) })}
      </p>
      <p className="ks-hint">
        {by === '' || reason === '' ? text('pane.seal.unexplained') : text('pane.seal.by', { by, reason })}
      </p>
      <Explanation />
    </>
  );
}

function Explanation() {
  const { controller, text, busy } = usePane();
  const id = useId();
  const [name, setName] = useKept('seal name', '');
  const [reason, setReason] = useKept('seal reason', '');
  const isComplete = name.trim() !== '' && reason.trim() !== '';
  return (
    <div className="ks-question">
      <label htmlFor={`${id}name`}>{text('pane.seal.name')}</label>
      <input
        id={`${id}name`}
        className="ks-lines"
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}reason`}>{text('pane.seal.reason')}</label>
      <textarea
        id={`${id}reason`}
        className="ks-lines"
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="ks-buttons">
        <Button
          size="small"
          appearance="primary"
          disabled={busy || !isComplete}
          onClick={() => void controller.prepareSeal({ name: name.trim(), reason: reason.trim() })}
        >
          {text('pane.seal.explain')}
        </Button>
      </div>
      <p className="ks-hint">{text('pane.seal.shown')}</p>
    </div>
  );
}
