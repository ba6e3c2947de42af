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

const WhatIfPart = lazy(() =>
  import(/* webpackChunkName: "what-if" */ './WhatIfPart').then((part) => ({ default: part.WhatIfPart })),
);

const BesidePart = lazy(() =>
  import(/* webpackChunkName: "beside" */ './BesidePart').then((part) => ({ default: part.BesidePart })),
);

const SealPart = lazy(() =>
  import(/* webpackChunkName: "seal" */ './SealPart').then((part) => ({ default: part.SealPart })),
);

const ProofPart = lazy(() =>
  import(/* webpackChunkName: "seal" */ './ProofPart').then((part) => ({ default: part.ProofPart })),
);

export function RankTools({ analysis, ranking }: { readonly analysis: Analysis; readonly ranking: Ranking }) {
  const { text } = usePane();
  const { comparisons, panel, seal, proof } = analysis;
  const ranked = ranking.results.filter(({ rank }) => rank !== null).length;
  return (
    <>
      {ranked > 1 ? (
        <>
          <Tool id="what-if" title={text('pane.whatIf.title')}>
            <WhatIfPart ranking={ranking} input={panel.input} />
          </Tool>
          <Tool id="beside" title={text('pane.beside.title')}>
            <BesidePart ranking={ranking} input={panel.input} proof={proof ?? null} />
          </Tool>
        </>
      ) : null}
      {comparisons.length > 0 ? (
        <Tool id="compare" title={text('pane.compare.title')}>
          <ComparisonsPart
            comparisons={comparisons}
            criteria={ranking.criteria}
            joining={analysis.joining ?? null}
            source={analysis.comparedBy ?? null}
          />
        </Tool>
      ) : null}
      <Tool id="panel" title={text('pane.panel.title')}>
        <PanelPart analysis={analysis} />
      </Tool>
      <Tool id="seal" title={text('pane.seal.title')}>
        <SealPart seal={seal} />
      </Tool>
      <Tool id="proof" title={text('pane.proof.title')}>
        <ProofPart {...(proof === undefined ? {} : { proof })} />
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
