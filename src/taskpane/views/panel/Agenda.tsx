/** The agenda of disagreements, computed when it is opened. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Analysis } from '../../../app/controller';
import { agendaParams, makeAgenda, movesOf, type AgendaItem } from '../../../core/ranking/panel/agenda';
import { CellLink } from '../../components/CellLink';
import { PagedList } from '../../components/PagedList';
import { Fold } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';

const PAGE = 10;

export function Agenda({ panel }: Pick<Analysis, 'panel'>) {
  const { text } = usePane();
  return (
    <Fold title={text('pane.panel.agenda')} keptAs="panel agenda">
      {() => <AgendaList panel={panel} />}
    </Fold>
  );
}

function AgendaList({ panel }: Pick<Analysis, 'panel'>) {
  const { controller, text, busy } = usePane();
  const { input, scores } = panel;
  const items = useMemo(() => makeAgenda(input, scores), [input, scores]);
  if (items.length === 0) return <p className="ks-hint">{text('pane.panel.noAgenda')}</p>;
  return (
    <>
      <p className="ks-hint">{text('pane.panel.agendaText')}</p>
      <PagedList
        items={items}
        pageSize={PAGE}
        className="ks-list ks-rows"
        keyOf={({ object, criterion }) => `${object} ${criterion}`}
        ordered
      >
        {(item) => <Item item={item} />}
      </PagedList>
      <div className="ks-buttons">
        <Button size="small" disabled={busy} onClick={() => void controller.preparePanel({ type: 'agenda' })}>
          {text('pane.panel.write')}
        </Button>
      </div>
    </>
  );
}

function Item({ item }: { readonly item: AgendaItem }) {
  const { text } = usePane();
  const { object, title, criterion, opinions, firsts } = item;
  const params = { object, criterion, ...agendaParams(item) };
  return (
    <>
      <strong>{text('pane.panel.item', params)}</strong>
      <span>{title}</span>
      <span className="ks-hint">{text(movesOf(item) > 0 ? 'pane.panel.moves' : 'pane.panel.still', params)}</span>
      {firsts.length > 0 ? <span className="ks-hint">{text('pane.panel.first')}</span> : null}
      <div className="ks-links">
        {opinions.map(({ assessor, cell }) => (cell ? <CellLink key={assessor} cell={cell} label={assessor} /> : null))}
      </div>
    </>
  );
}
