/** Who scores: a sheet for each, shown before it is inserted. */
import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { readAssessors } from '../../../core/ranking/panel/read-assessors';
import { Section } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';
import { useKept } from '../../hooks/use-kept';

export function HandOut() {
  const { controller, text, busy } = usePane();
  const id = useId();
  const [lines, setLines] = useKept('panel assessors', '');
  const assessors = readAssessors(lines);
  return (
    <Section title={text('pane.panel.handOut')}>
      <p className="ks-hint">{text('pane.panel.handOutText')}</p>
      <label htmlFor={id}>{text('pane.panel.assessors')}</label>
      <textarea
        id={id}
        className="ks-lines"
        rows={4}
        placeholder={text('pane.panel.example')}
        value={lines}
        onChange={(event) => setLines(event.target.value)}
      />
      <div className="ks-buttons">
        <Button
          size="small"
          disabled={busy || assessors.length === 0}
          onClick={() => void controller.preparePanel({ type: 'handOut', assessors })}
        >
          {text('pane.panel.prepare', { count: assessors.length })}
        </Button>
      </div>
      <p className="ks-hint">{text('pane.panel.sendText')}</p>
    </Section>
  );
}
