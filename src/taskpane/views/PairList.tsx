/** Objects told of in two places: those that may be one, to be said by the person, and those merged, to be parted again. */
import { Button } from '@fluentui/react-components';
import type { ObjectSource } from '../../core/model/object';
import type { ObjectPair, PlacedText } from '../../core/model/register';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold, Section } from '../components/Section';
import { usePane, type Text } from '../hooks/pane-context';

const PAGE = 10;

export function OfferedPairs({ pairs }: { readonly pairs: readonly ObjectPair[] }) {
  const { text } = usePane();
  if (pairs.length === 0) return null;
  return (
    <Section title={text('pane.pairs.offered')}>
      <p className="ks-hint">{text('pane.pairs.offeredText')}</p>
      <List pairs={pairs} answers={['merge', 'apart']} />
    </Section>
  );
}

export function MergedPairs({ pairs }: { readonly pairs: readonly ObjectPair[] }) {
  const { text } = usePane();
  if (pairs.length === 0) return null;
  return (
    <Fold title={text('pane.pairs.merged', { count: pairs.length })}>
      {() => (
        <>
          <p className="ks-hint">{text('pane.pairs.mergedText')}</p>
          <List pairs={pairs} answers={['apart']} />
        </>
      )}
    </Fold>
  );
}

interface ListProps {
  readonly pairs: readonly ObjectPair[];
  readonly answers: readonly ('merge' | 'apart')[];
}

function List({ pairs, answers }: ListProps) {
  const { controller, text, busy } = usePane();
  return (
    <PagedList items={pairs} pageSize={PAGE} className="ks-list ks-rows" keyOf={({ key }, index) => `${key} ${index}`}>
      {(pair) => (
        <>
          <strong>{pair.title || pair.object}</strong>
          {pair.otherTitle === pair.title || pair.otherTitle === '' ? null : <span>{pair.otherTitle}</span>}
          <span className="ks-hint">
            {text('pane.pairs.places', {
              why: text(`pane.pairs.by.${pair.by}`),
              first: placeText(pair.places[0], text),
              second: placeText(pair.places[1], text),
            })}
          </span>
          {pair.differences.map(({ field, kept, other }) => (
            <span key={field}>
              {text('pane.pairs.difference', { field: text(`fields.${field}`), kept: kept.text, other: other.text })}{' '}
              <PlaceLink place={kept} /> <PlaceLink place={other} />
            </span>
          ))}
          <div className="ks-buttons">
            {answers.map((answer) => (
              <Button
                key={answer}
                size="small"
                disabled={busy}
                aria-label={text(`pane.pairs.${answer}Named`, { title: pair.title || pair.object })}
                onClick={() => void controller.decidePair(pair.key, answer)}
              >
                {text(`pane.pairs.${answer}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </PagedList>
  );
}

function PlaceLink({ place }: { readonly place: PlacedText }) {
  return place.cell === null ? null : <CellLink cell={place.cell} />;
}

function placeText({ sheet, rows }: ObjectSource, text: Text): string {
  const [row] = rows;
  return row === undefined ? sheet : text('pane.pairs.place', { sheet, row: row + 1 });
}
