/** Step 3: the order of objects with score, rank interval and what is missing; criteria and weights beneath. */
import { useMemo } from 'react';
import type { Analysis } from '../../app/controller';
import type { CellRef } from '../../core/model/cell';
import type { MessageRef } from '../../core/model/message';
import type { Criterion, CriterionValue, RankedObject, Ranking } from '../../core/model/ranking';
import { LinkedFigure } from '../components/CellLink';
import type { StudyWords } from '../../core/ranking/study/describe-study';
import { OpenSheet, wasRun } from '../components/StepActions';
import { PagedList } from '../components/PagedList';
import { Fold, Section } from '../components/Section';
import { ViewHeading } from '../components/ViewHeading';
import { usePane } from '../hooks/pane-context';
import { KnockedOutPart } from './KnockedOutPart';
import { MethodOffer } from './MethodOffer';
import { RankTools } from './RankTools';
import { Certificate, StudyPart } from './StudyPart';

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
            scores={analysis.proof?.scores ?? null}
            values={analysis.panel.input.values}
          />
          {analysis.study ? <StudyPart study={analysis.study} isWritten={isWritten} /> : null}
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
  /** Where the scores stand on Peringkat; null before they do. */
  readonly scores: ReadonlyMap<string, CellRef> | null;
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

function Order({ ranking, study, scores, values }: OrderProps) {
  const { text } = usePane();
  const openCells = useMemo(() => firstOpenCells(values), [values]);
  const certificates = new Map(ranking.results.map(({ object }, index) => [object, study?.objects[index] ?? []]));
  const ordered = ranking.results.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.best - b.best);
  return (
    <Section title={text('pane.rank.list')}>
      {ranking.remarks.length > 0 ? (
        <Fold title={text('pane.rank.remarks', { count: ranking.remarks.length })}>
          {() =>
            ranking.remarks.map((remark, index) => (
              <p key={`${remark.key} ${index}`} className="ks-remark">
                {text.ref(remark)}
              </p>
            ))
          }
        </Fold>
      ) : null}
      <PagedList items={ordered} pageSize={PAGE} className="ks-list ks-rows" keyOf={(result) => result.object} ordered>
        {(result) => (
          <RankedItem
            result={result}
            cell={scores?.get(result.object) ?? null}
            open={openCells.get(result.object) ?? null}
            certificate={certificates.get(result.object) ?? []}
          />
        )}
      </PagedList>
    </Section>
  );
}

interface RankedItemProps {
  readonly result: RankedObject;
  /** Of its score. */
  readonly cell: CellRef | null;
  /** Of its first missing value. */
  readonly open: CellRef | null;
  readonly certificate: readonly MessageRef[];
}

function RankedItem({ result, cell, open, certificate }: RankedItemProps) {
  const { text } = usePane();
  const position =
    result.rank === null ? text('pane.rank.unranked') : text('pane.rank.position', { rank: result.rank });
  return (
    <>
      <div className="ks-row-head">
        <strong>{position}</strong>
        {result.score === null ? null : (
          <span className="ks-figure">
            <LinkedFigure cell={cell} label={text('pane.rank.score', { score: result.score })} />
          </span>
        )}
      </div>
      <span>{text('pane.findings.objectTitle', { id: result.object, title: result.title })}</span>
      <span className="ks-hint">
        {result.best === result.worst
          ? text('pane.rank.firm')
          : text('pane.rank.interval', { best: result.best, worst: result.worst })}
      </span>
      {result.missing.length > 0 ? (
        <span className="ks-hint">
          <LinkedFigure cell={open} label={text('pane.rank.missing', { criteria: result.missing.join(', ') })} />
        </span>
      ) : null}
      {certificate.length > 0 ? <Certificate sentences={certificate} /> : null}
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
