/** Objects that were not ranked, each with what was found against it and the cells to mend. */
import { Fragment } from 'react';
import type { KnockedOut } from '../../core/model/ranking';
import { BasisNote } from '../components/BasisNote';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const PAGE = 10;

export function KnockedOutPart({ knockedOut }: { readonly knockedOut: readonly KnockedOut[] }) {
  const { text } = usePane();
  if (knockedOut.length === 0) return null;
  return (
    <Fold title={text('pane.rank.knockedOut', { count: knockedOut.length })}>
      {() => (
        <>
          <p className="ks-hint">{text('pane.rank.knockedOutText')}</p>
          <PagedList items={knockedOut} pageSize={PAGE} className="ks-list ks-rows" keyOf={({ object }) => object}>
            {({ object, title, findings }) => (
              <>
                <strong>{text('pane.findings.objectTitle', { id: object, title })}</strong>
                {findings.map(({ rule, message, cells, basis }, index) => (
                  <Fragment key={`${rule} ${index}`}>
                    <span className="ks-hint">
                      {text.ref(message)} {cells[0] ? <CellLink cell={cells[0]} /> : null}
                    </span>
                    {findings.findIndex((one) => one.rule === rule) === index ? <BasisNote basis={basis} /> : null}
                  </Fragment>
                ))}
              </>
            )}
          </PagedList>
        </>
      )}
    </Fold>
  );
}
