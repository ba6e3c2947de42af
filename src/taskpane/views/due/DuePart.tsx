/** What falls due, in a script of its own: by a first look, or by what was read. */
import { lazy, Suspense, useMemo } from 'react';
import type { Analysis } from '../../../app/controller';

const DueGlance = lazy(() => import(/* webpackChunkName: "due" */ './DueGlance').then((part) => ({ default: part.DueGlance }))); // prettier-ignore
const DueList = lazy(() => import(/* webpackChunkName: "due" */ './DueList').then((part) => ({ default: part.DueList }))); // prettier-ignore

export function DuePart({ analysis }: { readonly analysis: Analysis | null }) {
  const due = useMemo(() => analysis?.due?.() ?? [], [analysis]);
  return <Suspense fallback={null}>{analysis === null ? <DueGlance /> : <DueList due={due} />}</Suspense>;
}
