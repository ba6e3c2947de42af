/** Step 3: the order of objects with score, rank interval and what is missing; criteria and weights beneath. */
import { useMemo } from 'react';
import type { Analysis } from '../../app/controller';
import type { CellRef } from '../../core/model/cell';
import type { MessageRef } from '../../core/model/message';
import type { Criterion, CriterionValue, RankedObject, Ranking } from '../../core/model/ranking';
import { LinkedFigure } from '../components/CellLink';
import { Sentence } from '../components/Sentence';
import type { StudyWords } from '../../core/ranking/study/describe-study';
import type { RankingProof } from '../../core/sheets/ranking/prove-ranking';
import type { FindFigures } from '../../core/sheets/robustness/figure-cells';
import { OpenSheet, wasRun } from '../components/StepActions';
import { PagedList } from '../components/PagedList';
import { Fold, Section } from '../components/Section';
import { ViewHeading } from '../components/ViewHeading';
import { usePane } from '../hooks/pane-context';
import { KnockedOutPart } from './KnockedOutPart';
import { MethodOffer } from './MethodOffer';
import { RankTools } from './RankTools';
import { Certificate, Sentences, StudyPart } from './StudyPart';

const PAGE = 25;

export function RankView({ analysis, focus }: { readonly analysis: Analysis; readonly focus: boolean }) {
  const { state, text } = usePane();
  const { ranking } = analysis;
  const isWaiting = state.steps.some((step) => step.id === 'rank' && step.state === 'needsYou');
  const isWritten = state.steps.some((step) => step.id === 'rank' && wasRun(step));
  return (
    <div className="ks-view">
      <ViewHeading focus={focus}>{text('pane.heading.rank')}</ViewHeading>
      {ranking === null ? (
        <p className="ks-empty">{text('pane.rank.none')}</p>
      ) : (
        <>
          <p className="ks-lead">{text(isWritten ? 'pane.rank.fill' : 'pane.rank.begin')}</p>
          {isWritten ? (
            <div className="ks-buttons">
              {isWaiting ? null : <OpenSheet sheet="scores" />}
              <OpenSheet sheet="criteria" />
            </div>
          ) : null}
          <Order
            ranking={ranking}
            study={analysis.study ?? null}
            figures={analysis.figures ?? null}
            proof={analysis.proof ?? null}
            values={analysis.panel.input.values}
          />
          {analysis.study ? (
            <StudyPart study={analysis.study} figures={analysis.figures ?? null} isWritten={isWritten} />
          ) : null}
          <KnockedOutPart knockedOut={ranking.knockedOut ?? []} />
          <MethodOffer edits={analysis.methodOffer ?? []} />
          <Criteria ranking={ranking} />
          <RankTools analysis={analysis} ranking={ranking} />
        </>
      )}
    </div>
  );
}

interface OrderProps {
  readonly ranking: Ranking;
  readonly study: StudyWords | null;
  readonly figures: FindFigures | null;
  /** Where the figures stand on Peringkat; null before they do. */
  readonly proof: RankingProof | null;
  readonly values: readonly CriterionValue[];
}

/** Where each object that misses values is filled in first. */
function firstOpenCells(values: readonly CriterionValue[]): ReadonlyMap<string, CellRef> {
  const cells = new Map<string, CellRef>();
  for (const { object, value, place, cell } of values) {
    const open = place ?? cell;
    if (value === null && open !== null && !cells.has(object)) cells.set(object, open);
  }
  return cells;
}

function Order({ ranking, study, figures, proof, values }: OrderProps) {
  const { text } = usePane();
  const openCells = useMemo(() => firstOpenCells(values), [values]);
  const certificates = new Map(ranking.results.map(({ object }, index) => [object, study?.objects[index] ?? []]));
  const ordered = ranking.results.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.best - b.best);
  return (
    <Section title={text('pane.rank.list')}>
      {ranking.remarks.length > 0 ? (
        <Fold title={text('pane.rank.remarks', { count: ranking.remarks.length })}>
          {() => <Sentences sentences={ranking.remarks} figures={figures} />}
        </Fold>
      ) : null}
      <PagedList items={ordered} pageSize={PAGE} className="ks-list ks-rows" keyOf={(result) => result.object} ordered>
        {(result) => (
          <RankedItem
            result={result}
            cells={cellsOf(proof, result.object)}
            open={openCells.get(result.object) ?? null}
            certificate={certificates.get(result.object) ?? []}
            figures={figures}
          />
        )}
      </PagedList>
    </Section>
  );
}

interface RankedItemProps {
  readonly result: RankedObject;
  /** Of its score, rank and range. */
  readonly cells: Readonly<Record<'score' | 'rank' | 'best' | 'worst', CellRef | null>>;
  /** Of its first missing value. */
  readonly open: CellRef | null;
  readonly certificate: readonly MessageRef[];
  readonly figures: FindFigures | null;
}

function cellsOf(proof: RankingProof | null, object: string): RankedItemProps['cells'] {
  const score = proof?.scores.get(object) ?? null;
  const beside = (columnIndex: number | null | undefined): CellRef | null =>
    score === null || typeof columnIndex !== 'number' ? null : { ...score, columnIndex };
  const { rank, best, worst } = proof?.columns ?? {};
  return { score, rank: beside(rank), best: beside(best), worst: beside(worst) };
}

function RankedItem({ result, cells, open, certificate, figures }: RankedItemProps) {
  const { text } = usePane();
  const position =
    result.rank === null ? text('pane.rank.unranked') : text('pane.rank.position', { rank: result.rank });
  return (
    <>
      <div className="ks-row-head">
        <strong>
          <LinkedFigure cell={result.rank === null ? null : cells.rank} label={position} />
        </strong>
        {result.score === null ? null : (
          <span className="ks-figure">
            <LinkedFigure cell={cells.score} label={text('pane.rank.score', { score: result.score })} />
          </span>
        )}
      </div>
      <span>{text('pane.findings.objectTitle', { id: result.object, title: result.title })}</span>
      <span className="ks-hint">
        {result.best === result.worst ? (
          text('pane.rank.firm')
        ) : (
          <Sentence
            message={{ key: 'pane.rank.interval', params: { best: result.best, worst: result.worst } }}
            cells={cells}
          />
        )}
      </span>
      {result.missing.length > 0 ? (
        <span className="ks-hint">
          <LinkedFigure cell={open} label={text('pane.rank.missing', { criteria: result.missing.join(', ') })} />
        </span>
      ) : null}
      {certificate.length > 0 ? <Certificate sentences={certificate} figures={figures} object={result.object} /> : null}
    </>
  );
}

function Criteria({ ranking }: { readonly ranking: Ranking }) {
  const { text } = usePane();
  const { criteria, method, normalisation } = ranking;
  const total = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  return (
    <Fold title={text('pane.rank.criteria')}>
      {() => (
        <>
          <p className="ks-hint">
            {text('pane.rank.method', {
              method: `ranking.method.${method}.name`,
              normalisation: `ranking.normalisation.${normalisation}`,
            })}
          </p>
          <dl className="ks-pairs">
            {criteria.map((criterion) => (
              <div key={criterion.id}>
                <dt>{text('pane.rank.criterion', { id: criterion.id, name: criterion.name })}</dt>
                <dd>
                  <Weight criterion={criterion} share={total > 0 ? criterion.weight / total : 0} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Fold>
  );
}

/** With the cell of Kriteria it was typed in, where there is one. */
function Weight({ criterion, share }: { readonly criterion: Criterion; readonly share: number }) {
  const { text } = usePane();
  const { direction, cell } = criterion;
  const label = text('pane.rank.weight', { direction: text(`ranking.direction.${direction}`), weight: share });
  return <LinkedFigure cell={cell} label={label} />;
}
