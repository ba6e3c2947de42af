/** Step 2: the findings, filtered by severity, state, agency and rule, and grouped; each leads to its cell. */
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Analysis } from '../../app/controller';
import type { Finding } from '../../core/model/finding';
import { PagedList } from '../components/PagedList';
import { Fold } from '../components/Section';
import { SeverityMark } from '../components/SeverityMark';
import { ViewHeading } from '../components/ViewHeading';
import { usePane, type Text } from '../hooks/pane-context';
import { ProposalPanel } from './proposal/ProposalPanel';
import { groupFindings, SEVERITIES, type FindingGroup, type Grouping } from './group-findings';
import { NO_FILTER, filterFindings } from './findings/filter-findings';
import { FindingFilters } from './findings/FindingFilters';
import { FixesPart } from './findings/FixesPart';
import { FindingItem } from './findings/FindingItem';

const MarksPart = lazy(() =>
  import(/* webpackChunkName: "marks" */ './findings/MarksPart').then((part) => ({ default: part.MarksPart })),
);

const GROUPS_PER_PAGE = 25;
const FINDINGS_PER_PAGE = 25;
/** So few groups are shown unfolded. */
const OPEN_GROUPS = 1;

export function ValidateView({ analysis, focus }: { readonly analysis: Analysis; readonly focus: boolean }) {
  const { text } = usePane();
  const [filter, setFilter] = useState(NO_FILTER);
  const [grouping, setGrouping] = useState<Grouping>('object');
  const agencyOf = useMemo(() => {
    const agencies = new Map(analysis.objects.map(({ id, agency }) => [id, agency]));
    return (object: string | null): string => agencies.get(object ?? '') ?? '';
  }, [analysis.objects]);
  const { shown, counts } = useMemo(
    () => filterFindings(analysis.findings, filter, agencyOf),
    [analysis.findings, filter, agencyOf],
  );
  const groups = useMemo(() => groupFindings(shown, grouping, agencyOf), [shown, grouping, agencyOf]);
  return (
    <div className="ks-view">
      <ViewHeading focus={focus}>{text('pane.heading.validate')}</ViewHeading>
      <ProposalPanel analysis={analysis} />
      <FixesPart fixes={analysis.fixes} />
      {analysis.objects.length === 0 ? null : (
        <Fold title={text('pane.marks.title')} keptAs="marks">
          {() => (
            <Suspense fallback={null}>
              <MarksPart />
            </Suspense>
          )}
        </Fold>
      )}
      {analysis.findings.length === 0 ? (
        <p className="ks-empty">
          {text(analysis.objects.length === 0 ? 'pane.findings.noObjects' : 'pane.findings.none')}
        </p>
      ) : (
        <>
          <Counts findings={shown} />
          <FindingFilters
            filter={filter}
            counts={counts}
            grouping={grouping}
            onFilter={setFilter}
            onGrouping={setGrouping}
          />
          {groups.length === 0 ? <p className="ks-empty">{text('pane.findings.noneFiltered')}</p> : null}
          <PagedList
            key={`${JSON.stringify(filter)} ${grouping}`}
            items={groups}
            pageSize={GROUPS_PER_PAGE}
            keyOf={(group) => group.key}
          >
            {(group) => (
              <Group
                group={group}
                title={groupTitle(group, grouping, analysis, text)}
                grouping={grouping}
                startsOpen={groups.length <= OPEN_GROUPS}
              />
            )}
          </PagedList>
        </>
      )}
    </div>
  );
}

function groupTitle(group: FindingGroup, grouping: Grouping, analysis: Analysis, text: Text): string {
  if (grouping === 'rule') return text.find(`rules.${group.key}.title`, group.key);
  if (group.key === '') return text('pane.findings.general');
  if (grouping === 'agency') return group.key;
  const title = analysis.objects.find((object) => object.id === group.key)?.title;
  return title ? text('pane.findings.objectTitle', { id: group.key, title }) : group.key;
}

function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  const { text } = usePane();
  return (
    <ul className="ks-counts">
      {SEVERITIES.map((severity) => (
        <li key={severity}>
          <SeverityMark
            severity={severity}
            label={text('pane.severityCount', {
              severity: text(`pane.severity.${severity}`),
              count: findings.filter((finding) => finding.severity === severity).length,
            })}
          />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly title: string;
  readonly grouping: Grouping;
  readonly startsOpen: boolean;
}

function Group({ group, title, grouping, startsOpen }: GroupProps) {
  const { text } = usePane();
  const heading = (
    <span className="ks-group-title">
      <SeverityMark severity={group.worst} label={text(`pane.severity.${group.worst}`)} />
      <span>{title}</span>
      <span className="ks-hint">{text('pane.findings.count', { count: group.findings.length })}</span>
    </span>
  );
  return (
    <Fold title={heading} startsOpen={startsOpen}>
      {() => (
        <>
          {grouping === 'rule' ? <p className="ks-hint">{text.find(`rules.${group.key}.why`, '')}</p> : null}
          <PagedList
            items={group.findings}
            pageSize={FINDINGS_PER_PAGE}
            className="ks-list ks-rows"
            keyOf={(finding, index) => `${finding.rule} ${finding.object ?? ''} ${finding.field ?? ''} ${index}`}
          >
            {(finding) => <FindingItem finding={finding} grouping={grouping} />}
          </PagedList>
        </>
      )}
    </Fold>
  );
}
