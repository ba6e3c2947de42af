/** What can be done around a ranking, each folded away and in a script of its own. */
import { lazy, Suspense, type ReactNode } from 'react';
import type { Analysis } from '../../app/controller';
import type { Ranking } from '../../core/model/ranking';
import { Fold } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const ComparisonsPart = lazy(() =>
  import(/* webpackChunkName: "compare" */ './compare/ComparisonsPart').then((part) => ({
    default: part.ComparisonsPart,
  })),
);

const PanelPart = lazy(() =>
  import(/* webpackChunkName: "panel" */ './panel/PanelPart').then((part) => ({ default: part.PanelPart })),
);

export function RankTools({ analysis, ranking }: { readonly analysis: Analysis; readonly ranking: Ranking }) {
  const { text } = usePane();
  const { comparisons } = analysis;
  return (
    <>
      {comparisons.length > 0 ? (
        <Tool id="compare" title={text('pane.compare.title')}>
          <ComparisonsPart
            comparisons={comparisons}
            criteria={ranking.criteria}
            isUsed={ranking.criteria.some(({ computed }) => computed === 'ahp')}
          />
        </Tool>
      ) : null}
      <Tool id="panel" title={text('pane.panel.title')}>
        <PanelPart analysis={analysis} />
      </Tool>
    </>
  );
}

interface ToolProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Tool({ id, title, children }: ToolProps) {
  return (
    <Fold title={title} keptAs={`rank ${id}`}>
      {() => <Suspense fallback={null}>{children}</Suspense>}
    </Fold>
  );
}
