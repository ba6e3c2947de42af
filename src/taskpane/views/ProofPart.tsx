/** The proof of Peringkat: everything computed anew and compared cell by cell, each difference with its cell. */
import { Button } from '@fluentui/react-components';
import type { Analysis } from '../../app/controller';
import type { ProofDifference } from '../../core/sheets/ranking/prove-ranking';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { usePane, type Text } from '../hooks/pane-context';
import { useKept } from '../hooks/use-kept';

const PAGE = 20;

export function ProofPart({ proof }: Pick<Analysis, 'proof'>) {
  const { controller, text, busy } = usePane();
  const [isAsked, setAsked] = useKept('proof asked', false);
  const prove = (): void => {
    setAsked(true);
    void controller.refresh();
  };
  return (
    <>
      <p className="ks-hint">{text('pane.proof.text')}</p>
      <div className="ks-buttons">
        <Button size="small" disabled={busy} onClick={prove}>
          {text('pane.proof.run')}
        </Button>
      </div>
      <div role="status">{isAsked && !busy ? <Outcome proof={proof ?? null} /> : null}</div>
    </>
  );
}

function Outcome({ proof }: { readonly proof: NonNullable<Analysis['proof']> | null }) {
  const { text } = usePane();
  if (proof === null) return <p>{text('pane.proof.none')}</p>;
  const { compared, differences } = proof;
  if (differences.length === 0) return <p>{text('pane.proof.same', { compared })}</p>;
  return (
    <>
      <p className="ks-alert">{text('pane.proof.differs', { count: differences.length, compared })}</p>
      <PagedList
        items={differences}
        pageSize={PAGE}
        className="ks-list ks-rows"
        keyOf={({ cell, object }) => `${cell.rowIndex} ${cell.columnIndex} ${object}`}
      >
        {(one) => (
          <>
            <span>{text('pane.proof.difference', describe(one, text))}</span>
            <CellLink cell={one.cell} />
          </>
        )}
      </PagedList>
    </>
  );
}

function describe({ object, heading, shown, expected }: ProofDifference, text: Text) {
  const empty = text('pane.proof.empty');
  return { object, heading, shown: shown === '' ? empty : String(shown), expected: expected ?? empty };
}
