/** Mendings that are sure, with before and after: one by one, or all of a kind. Each is previewed before it is written. */
import { Button } from '@fluentui/react-components';
import { FIX_KINDS, type Fix } from '../../../core/findings/fix';
import { CellLink } from '../../components/CellLink';
import { PagedList } from '../../components/PagedList';
import { Fold } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';
import type { MessageKey } from '../../../i18n/translator';

const FIXES_PER_PAGE = 10;

export function FixesPart({ fixes }: { readonly fixes: readonly Fix[] }) {
  const { controller, text, busy } = usePane();
  if (fixes.length === 0) return null;
  return (
    <Fold title={text('pane.fixes.title', { count: fixes.length })} keptAs="fixes">
      {() => (
        <>
          <p className="ks-hint">{text('pane.fixes.text')}</p>
          {FIX_KINDS.map((kind) => {
            const own = fixes.filter((fix) => fix.kind === kind);
            if (own.length === 0) return null;
            return (
              <section key={kind} aria-label={text(`pane.fixes.kinds.${kind}`)}>
                <h4>{text(`pane.fixes.kinds.${kind}`)}</h4>
                <div className="ks-buttons">
                  <Button size="small" disabled={busy} onClick={() => void controller.prepareFixes(own)}>
                    {text('pane.fixes.all', { count: own.length })}
                  </Button>
                </div>
                <PagedList
                  items={own}
                  pageSize={FIXES_PER_PAGE}
                  className="ks-list ks-rows"
                  keyOf={({ cell }) => `${cell.sheet} ${cell.rowIndex} ${cell.columnIndex}`}
                >
                  {(fix) => <FixItem fix={fix} />}
                </PagedList>
              </section>
            );
          })}
        </>
      )}
    </Fold>
  );
}

/** A number and the text of a number look alike: it is said which is which. */
function changeKey({ kind, before }: Fix): MessageKey {
  if (before === '') return 'pane.fixes.fromEmpty';
  return kind === 'number' ? 'pane.fixes.toNumber' : 'pane.fixes.change';
}

function FixItem({ fix }: { readonly fix: Fix }) {
  const { controller, text, busy } = usePane();
  const { before, content, object, label } = fix;
  const after = typeof content === 'number' ? text('pane.fixes.number', { value: content }) : content;
  return (
    <>
      <div className="ks-row-head">
        <span>
          {text(object === null ? 'pane.fixes.ofLine' : 'pane.fixes.of', { object: object ?? '', field: label })}
        </span>
        <CellLink cell={fix.cell} />
      </div>
      <span>{text(changeKey(fix), { before, after })}</span>
      <div className="ks-buttons">
        <Button size="small" disabled={busy} onClick={() => void controller.prepareFixes([fix])}>
          {text('pane.fixes.one')}
        </Button>
      </div>
    </>
  );
}
