/** Step 1: what was read from each sheet, doubtful headings first, so that a person can correct it before writing. */
import { Section } from '../components/Section';
import { PagedList } from '../components/PagedList';
import { ViewHeading } from '../components/ViewHeading';
import { usePane } from '../hooks/pane-context';
import type { Analysis } from '../../app/controller';
import { ConflictList } from './ConflictList';
import { BlankPart } from './BlankPart';
import { DuePart } from './due/DuePart';
import { DoubtfulCells } from './DoubtfulCells';
import { DoubtfulColumns } from './DoubtfulColumns';
import { FilesPart } from './FilesPart';
import { OfferedNames, UnitedNames } from './NamesPart';
import { MergedPairs, OfferedPairs } from './PairList';
import { SourceCard } from './SourceCard';

const PAGE = 20;

export function RegisterView({ analysis, focus }: { readonly analysis: Analysis; readonly focus: boolean }) {
  const { text } = usePane();
  const read = analysis.sources.filter((source) => source.kind !== 'other');
  const others = analysis.sources.filter((source) => source.kind === 'other');
  return (
    <div className="ks-view">
      <ViewHeading focus={focus}>{text('pane.heading.register')}</ViewHeading>
      {analysis.objects.length === 0 ? (
        <p className="ks-empty">{text('pane.review.none')}</p>
      ) : (
        <p className="ks-lead">
          {text('pane.review.found', { objects: analysis.objects.length, sources: read.length })}
        </p>
      )}
      <DuePart analysis={analysis} />
      <DoubtfulColumns sources={read} />
      {read.length > 0 ? (
        <Section title={text('pane.review.sources')}>
          <PagedList items={read} pageSize={PAGE} keyOf={(source, index) => `${source.key} ${index}`}>
            {(source) => <SourceCard source={source} />}
          </PagedList>
        </Section>
      ) : null}
      <OfferedPairs pairs={analysis.pairs.offered} />
      <MergedPairs pairs={analysis.pairs.merged} />
      <OfferedNames suggestions={analysis.names.offered} />
      <UnitedNames names={analysis.names.united} />
      <DoubtfulCells doubts={analysis.doubts} />
      {analysis.conflicts.length > 0 ? (
        <Section title={text('pane.review.conflicts')}>
          <ConflictList conflicts={analysis.conflicts} />
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={text('pane.review.others')}>
          <PagedList items={others} pageSize={PAGE} keyOf={(source, index) => `${source.key} ${index}`}>
            {(source) => <SourceCard source={source} />}
          </PagedList>
        </Section>
      ) : null}
      <SkippedSheets skipped={analysis.skipped} />
      <FilesPart />
      <BlankPart />
    </div>
  );
}

function SkippedSheets({ skipped }: { readonly skipped: Analysis['skipped'] }) {
  const { text } = usePane();
  if (skipped.length === 0) return null;
  return (
    <Section title={text('pane.review.skippedSheets')}>
      <PagedList items={skipped} pageSize={PAGE} className="ks-list ks-rows" keyOf={(sheet) => sheet.name}>
        {(sheet) => (
          <div className="ks-row-head">
            <strong>{sheet.name}</strong>
            <span className="ks-hint">{text(`pane.skippedSheet.${sheet.reason}`)}</span>
          </div>
        )}
      </PagedList>
    </Section>
  );
}
