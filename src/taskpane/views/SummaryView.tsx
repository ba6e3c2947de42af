/** Step 4: the headline figures of the Ringkasan sheet, as they will be printed. */
import type { Analysis } from '../../app/controller';
import type { CodeListId } from '../../core/model/register';
import type { CountBy, SourceCost } from '../../core/model/summary';
import { Fold, Section } from '../components/Section';
import { ViewHeading } from '../components/ViewHeading';
import { PapersPart } from './PapersPart';
import { usePane, type Text } from '../hooks/pane-context';

export function SummaryView({ analysis, focus }: { readonly analysis: Analysis; readonly focus: boolean }) {
  const { text } = usePane();
  const { summary } = analysis;
  const number = (count: number): string => text('pane.summary.number', { count });
  const rupiah = (amount: number): string => text('pane.summary.rupiah', { amount });
  return (
    <div className="ks-view">
      <ViewHeading focus={focus}>{text('pane.heading.summarise')}</ViewHeading>
      {summary.objects === 0 ? (
        <p className="ks-empty">{text('pane.summary.none')}</p>
      ) : (
        <>
          <dl className="ks-figures">
            <Figure label={text('pane.summary.objects')} value={number(summary.objects)} />
            <Figure label={text('pane.summary.complete')} value={number(summary.complete)} />
            <Figure label={text('pane.summary.totalCost')} value={rupiah(summary.totalCost)} wide />
            <Figure label={text('pane.summary.withoutCost')} value={number(summary.withoutCost)} />
            <Figure label={text('pane.severity.error')} value={number(summary.findingsBySeverity.error)} />
          </dl>
          {summary.top.length > 0 ? (
            <Section title={text('pane.summary.top')}>
              <ol className="ks-list ks-rows">
                {summary.top.map((one) => (
                  <li key={one.object}>
                    <div className="ks-row-head">
                      <strong>{text('pane.rank.position', { rank: one.rank })}</strong>
                      <span className="ks-figure">{text('pane.rank.score', { score: one.score })}</span>
                    </div>
                    <span>{text('pane.findings.objectTitle', { id: one.object, title: one.title })}</span>
                  </li>
                ))}
              </ol>
            </Section>
          ) : null}
          <CountFold title={text('pane.summary.byKind')} codes="kind" counts={summary.byKind} startsOpen />
          <CountFold title={text('pane.summary.byStage')} codes="stage" counts={summary.byStage} />
          <CountFold title={text('pane.summary.byAgency')} counts={summary.byAgency} />
          <Fold title={text('pane.summary.costBySource')}>
            {() => (
              <Pairs
                pairs={summary.costBySource.map((cost) => ({
                  key: cost.key,
                  label: costLabel(cost, text),
                  value: rupiah(cost.amount),
                }))}
              />
            )}
          </Fold>
          <PapersPart />
          <Fold title={text('pane.summary.missing')}>
            {() => (
              <Pairs
                pairs={summary.missing.map(({ field, count }) => ({
                  key: field,
                  label: text.find(`fields.${field}`, field),
                  value: number(count),
                }))}
              />
            )}
          </Fold>
        </>
      )}
    </div>
  );
}

function costLabel(cost: SourceCost, text: Text): string {
  return cost.key === 'unsplit' ? text('pane.summary.unsplit') : text(`fields.${cost.key}`);
}

function Figure({ label, value, wide = false }: { label: string; value: string; wide?: boolean }) {
  return (
    <div className={wide ? 'ks-figure-wide' : undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface CountFoldProps {
  readonly title: string;
  readonly counts: readonly CountBy[];
  /** The list their keys are codes of; names as they stand where left out. */
  readonly codes?: CodeListId;
  readonly startsOpen?: boolean;
}

function CountFold({ title, counts, codes, startsOpen = false }: CountFoldProps) {
  const { text } = usePane();
  if (counts.length === 0) return null;
  const labelOf = ({ key, label }: CountBy): string =>
    key === '' ? text('pane.summary.unnamed') : text.find(`codes.${codes ?? ''}.${key}`, label);
  return (
    <Fold title={title} startsOpen={startsOpen}>
      {() => (
        <Pairs
          pairs={counts.map((one) => ({
            key: one.key,
            label: labelOf(one),
            value: text('pane.summary.number', { count: one.count }),
          }))}
        />
      )}
    </Fold>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly { key: string; label: string; value: string }[] }) {
  return (
    <dl className="ks-pairs ks-pairs-figures">
      {pairs.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
