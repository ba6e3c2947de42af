/** What writing the Register does to its objects: new, changed cell by cell, unchanged, without a source. */
import type { Analysis } from '../../app/controller';
import type { FieldChange, RegisterDiff } from '../../core/model/register';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const PAGE = 20;

interface DiffListProps {
  readonly diff: RegisterDiff;
  readonly objects: Analysis['objects'];
}

export function DiffList({ diff, objects }: DiffListProps) {
  const { text } = usePane();
  const titles = new Map(objects.map(({ id, title }) => [id, title]));
  const changedObjects = new Set(diff.changed.map(({ object }) => object)).size;
  return (
    <>
      <ObjectFold kind="new" ids={diff.new} titles={titles} />
      {diff.changed.length > 0 ? (
        <Fold title={text('pane.diff.changed', { count: changedObjects, cells: diff.changed.length })} startsOpen>
          {() => (
            <PagedList
              items={diff.changed}
              pageSize={PAGE}
              className="ks-list ks-rows"
              keyOf={({ object, field }) => `${object} ${field}`}
            >
              {(change) => <Change change={change} />}
            </PagedList>
          )}
        </Fold>
      ) : null}
      <ObjectFold kind="vanished" ids={diff.vanished} titles={titles} />
      <p className="ks-hint">{text('pane.diff.unchanged', { count: diff.unchanged.length })}</p>
    </>
  );
}

interface ObjectFoldProps {
  readonly kind: 'new' | 'vanished';
  readonly ids: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

function ObjectFold({ kind, ids, titles }: ObjectFoldProps) {
  const { text } = usePane();
  if (ids.length === 0) return null;
  return (
    <Fold title={text(`pane.diff.${kind}`, { count: ids.length })}>
      {() => (
        <>
          {kind === 'vanished' ? <p className="ks-hint">{text('pane.diff.vanishedText')}</p> : null}
          <PagedList items={ids} pageSize={PAGE} className="ks-list ks-plain" keyOf={(id) => id}>
            {(id) => {
              const title = titles.get(id);
              return <>{title ? text('pane.findings.objectTitle', { id, title }) : id}</>;
            }}
          </PagedList>
        </>
      )}
    </Fold>
  );
}

function Change({ change }: { readonly change: FieldChange }) {
  const { text } = usePane();
  const show = (value: string): string =>
    value === '' ? text('pane.review.emptyText') : text.find(`codes.${change.field}.${value}`, value);
  return (
    <>
      <div className="ks-row-head">
        <strong>
          {text('pane.findings.objectTitle', { id: change.object, title: text(`fields.${change.field}`) })}
        </strong>
        {change.cell === null ? null : <CellLink cell={change.cell} />}
      </div>
      <span>{text('pane.preview.before', { text: show(change.before) })}</span>
      <span>
        {text('pane.preview.after', { text: show(change.after) })}{' '}
        {change.source === null ? null : <CellLink cell={change.source} />}
      </span>
    </>
  );
}
