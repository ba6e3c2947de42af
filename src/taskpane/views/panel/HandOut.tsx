/** Who scores: a workbook for each to be sent, or a sheet for each, shown before it is inserted. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PanelFile } from '../../../app/panel-state';
import { readAssessors } from '../../../core/ranking/panel/read-assessors';
import { Section } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';
import { useKept } from '../../hooks/use-kept';
import { FileLinks } from './FileLinks';

export function HandOut() {
  const { controller, text, busy } = usePane();
  const id = useId();
  const [lines, setLines] = useKept('panel assessors', '');
  const [files, setFiles] = useState<readonly PanelFile[]>([]);
  const assessors = readAssessors(lines);
  const none = busy || assessors.length === 0;
  const make = async (): Promise<void> => setFiles((await controller.makePanelFiles(assessors)) ?? []);
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
        onChange={(event) => {
          setLines(event.target.value);
          setFiles([]);
        }}
      />
      <div className="ks-buttons">
        <Button size="small" disabled={none} onClick={() => void make()}>
          {text('pane.panel.files', { count: assessors.length })}
        </Button>
        <Button
          size="small"
          disabled={none}
          onClick={() => void controller.preparePanel({ type: 'handOut', assessors })}
        >
          {text('pane.panel.prepare', { count: assessors.length })}
        </Button>
      </div>
      {files.length > 0 ? <FileLinks files={files} /> : null}
      <p className="ks-hint">{text('pane.panel.sendText')}</p>
    </Section>
  );
}
