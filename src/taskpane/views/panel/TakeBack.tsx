/** Filled sheets that were found, why some cannot be taken, and what merging the others would change. */
import { Button } from '@fluentui/react-components';
import type { Analysis } from '../../../app/controller';
import type { CellRef } from '../../../core/model/cell';
import type { ReturnedSquare } from '../../../core/ranking/panel/returned-squares';
import type { ReturnedSheet } from '../../../core/ranking/panel/score-sheets';
import type { JudgmentChange } from '../../../core/sheets/merge-judgments';
import type { ScoreChange } from '../../../core/sheets/merge-scores';
import { CellLink } from '../../components/CellLink';
import { PagedList } from '../../components/PagedList';
import { Fold, Section } from '../../components/Section';
import { usePane } from '../../hooks/pane-context';
import { FilesPart } from '../FilesPart';

const PAGE = 10;

export function TakeBack({ panel }: Pick<Analysis, 'panel'>) {
  const { controller, text, busy } = usePane();
  const { returned, squares, changes, judgments } = panel;
  const count = returned.length + squares.length;
  const hasChanges = changes.length + judgments.length > 0;
  return (
    <Section title={text('pane.panel.takeBack')}>
      <p className="ks-hint">{text('pane.panel.takeBackText')}</p>
      <FilesPart />
      {count === 0 ? <p className="ks-hint">{text('pane.panel.none')}</p> : null}
      <ul className="ks-list ks-rows">
        {returned.map((one) => (
          <li key={`${one.sheet} ${one.assessor}`}>
            <Returned returned={one} />
          </li>
        ))}
        {squares.map((one) => (
          <li key={`${one.sheet} ${one.assessor} square`}>
            <Square square={one} />
          </li>
        ))}
      </ul>
      {changes.length > 0 ? <Changes changes={changes} /> : null}
      {judgments.length > 0 ? <Judgments changes={judgments} /> : null}
      {isAllTaken(returned, squares) && !hasChanges ? <p className="ks-hint">{text('pane.panel.merged')}</p> : null}
      {hasChanges ? (
        <div className="ks-buttons">
          <Button
            size="small"
            appearance="primary"
            disabled={busy}
            onClick={() => void controller.preparePanel({ type: 'merge' })}
          >
            {text('pane.panel.merge')}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

/** Something came back, and nothing of it was refused. */
function isAllTaken(returned: readonly ReturnedSheet[], squares: readonly ReturnedSquare[]): boolean {
  const all = [...returned, ...squares];
  return all.length > 0 && all.every(({ refusal }) => refusal === null);
}

function Returned({ returned }: { readonly returned: ReturnedSheet }) {
  const { text } = usePane();
  const { sheet, assessor, date, refusal, scores, conflicts, rejected, unfitting } = returned;
  return (
    <>
      <span>{text('pane.panel.sheet', { assessor, sheet, count: scores.length })}</span>
      {refusal === null ? null : <span className="ks-alert">{text(`pane.panel.refused.${refusal}`, { sheet })}</span>}
      {date === null ? null : <span className="ks-hint">{text('pane.panel.date', { date })}</span>}
      {conflicts.length > 0 ? (
        <span className="ks-hint">
          {text('pane.panel.conflicts', {
            objects: conflicts.map(({ object }) => object),
            count: conflicts.reduce((sum, one) => sum + one.scores, 0),
          })}
        </span>
      ) : null}
      <Cells title={text('pane.panel.rejected', { count: rejected.length })} cells={rejected.map(({ cell }) => cell)} />
      <Cells title={text('pane.panel.unfitting', { count: unfitting.length })} cells={unfitting} />
    </>
  );
}

function Square({ square }: { readonly square: ReturnedSquare }) {
  const { text } = usePane();
  const { sheet, assessor, date, refusal, block } = square;
  return (
    <>
      <span>{text('pane.panel.square', { assessor, sheet, count: countPairs(block.matrix) })}</span>
      {refusal === null ? null : <span className="ks-alert">{text(`pane.panel.refused.${refusal}`, { sheet })}</span>}
      {date === null ? null : <span className="ks-hint">{text('pane.panel.date', { date })}</span>}
    </>
  );
}

/** Answered in either direction. */
function countPairs(matrix: ReturnedSquare['block']['matrix']): number {
  return matrix.reduce(
    (sum, line, row) =>
      sum + line.filter((judgment, column) => column > row && (judgment ?? matrix[column]?.[row] ?? null) !== null).length,
    0,
  ); // prettier-ignore
}

/** Cells that are not taken; nothing where there are none. */
function Cells({ title, cells }: { readonly title: string; readonly cells: readonly CellRef[] }) {
  if (cells.length === 0) return null;
  return (
    <>
      <span className="ks-alert">{title}</span>
      <PagedList
        items={cells}
        pageSize={PAGE}
        className="ks-list ks-links"
        keyOf={({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`}
      >
        {(cell) => <CellLink cell={cell} />}
      </PagedList>
    </>
  );
}

function Judgments({ changes }: { readonly changes: readonly JudgmentChange[] }) {
  const { text } = usePane();
  const changed = changes.filter(({ before }) => before !== '').length;
  return (
    <Fold title={text('pane.panel.judgments', { added: changes.length - changed, changed })}>
      {() => (
        <PagedList
          items={changes}
          pageSize={PAGE}
          className="ks-list ks-rows"
          keyOf={({ assessor, one, other, cell }) => `${assessor} ${one} ${other} ${cell.sheet}`}
        >
          {({ assessor, one, other, before, after, cell }) => (
            <>
              <span>
                {text(before === '' ? 'pane.panel.judgmentNew' : 'pane.panel.judgment', {
                  assessor,
                  one,
                  other,
                  before: String(before),
                  after,
                })}
              </span>
              <CellLink cell={cell} />
            </>
          )}
        </PagedList>
      )}
    </Fold>
  );
}

function Changes({ changes }: { readonly changes: readonly ScoreChange[] }) {
  const { text } = usePane();
  const changed = changes.filter(({ before }) => before !== '');
  const counts = { added: changes.length - changed.length, changed: changed.length };
  if (changed.length === 0) return <p>{text('pane.panel.changes', counts)}</p>;
  return (
    <Fold title={text('pane.panel.changes', counts)}>
      {() => (
        <PagedList
          items={changed}
          pageSize={PAGE}
          className="ks-list ks-rows"
          keyOf={({ assessor, object, criterion, cell }) => `${assessor} ${object} ${criterion} ${cell.sheet}`}
        >
          {({ object, criterion, before, after, cell }) => (
            <>
              <span>{text('pane.panel.change', { object, criterion, before: String(before), after })}</span>
              <CellLink cell={cell} />
            </>
          )}
        </PagedList>
      )}
    </Fold>
  );
}
