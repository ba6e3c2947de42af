/** The papers of the meeting: which to make, and each for a word processor. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { NAMED_ONLY, PAPER_IDS, type PaperId } from '../../core/model/paper-ids';
import { copyRich } from '../copy-rich';
import { Section } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const USUAL = PAPER_IDS.filter((id) => !NAMED_ONLY.includes(id));

export function PapersPart() {
  const { controller, text, busy } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<PaperId>>(new Set(USUAL));
  const [said, setSaid] = useState('');
  const toggle = (id: PaperId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const copy = async (id: PaperId): Promise<void> => {
    const paper = text(`papers.${id}.name`);
    const isCopied = await copyRich(() => controller.copyPaper(id));
    setSaid(text(isCopied ? 'pane.papers.copied' : 'pane.papers.copyFailed', { paper }));
  };
  const isAll = USUAL.every((id) => chosen.has(id));
  return (
    <Section title={text('pane.papers.title')}>
      <p className="ks-hint">{text('pane.papers.text')}</p>
      <ul className="ks-list ks-papers">
        <li>
          <label>
            <input type="checkbox" checked={isAll} onChange={() => setChosen(new Set(isAll ? [] : USUAL))} />{' '}
            {text('pane.papers.all')}
          </label>
        </li>
        {PAPER_IDS.map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} /> {text(`papers.${id}.name`)}
            </label>
            <Button
              size="small"
              appearance="subtle"
              disabled={busy}
              aria-label={text('pane.papers.copyOf', { paper: text(`papers.${id}.name`) })}
              onClick={() => void copy(id)}
            >
              {text('pane.papers.copy')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="ks-hint">
        {said}
      </p>
      <div className="ks-buttons">
        <Button
          disabled={busy || chosen.size === 0}
          onClick={() => void controller.preparePapers(PAPER_IDS.filter((id) => chosen.has(id)))}
        >
          {text('pane.papers.make', { count: chosen.size })}
        </Button>
      </div>
    </Section>
  );
}
