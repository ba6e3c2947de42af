/** Sheets to fill: a proposal form for one agency, and empty tables with headings that are known. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Section } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const TABLES = ['register', 'indicators', 'resources', 'interns', 'potential', 'monitoring', 'feasibility'] as const;

export function BlankPart() {
  const { controller, text, busy } = usePane();
  const [agency, setAgency] = useState('');
  const id = useId();
  return (
    <Section title={text('pane.blank.title')}>
      <p className="ks-hint">{text('pane.blank.text')}</p>
      <label htmlFor={id}>{text('pane.blank.agency')}</label>
      <input id={id} className="ks-select" value={agency} onChange={(event) => setAgency(event.target.value)} />
      <div className="ks-buttons">
        <Button size="small" disabled={busy} onClick={() => void controller.prepareBlank('proposal', agency)}>
          {text('pane.blank.proposal')}
        </Button>
      </div>
      <div className="ks-buttons" role="group" aria-label={text('pane.blank.tables')}>
        {TABLES.map((table) => (
          <Button key={table} size="small" disabled={busy} onClick={() => void controller.prepareBlank(table, '')}>
            {text(`pane.blank.${table}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}
