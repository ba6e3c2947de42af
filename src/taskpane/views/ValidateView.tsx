/** Step 2: the findings, filtered by severity and grouped by object or by rule; each leads to its cell. */
import { useId, useMemo, useState } from 'react';
import type { Analysis } from '../../app/controller';
import type { Finding, Severity } from '../../core/model/finding';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold } from '../components/Section';
import { SeverityMark } from '../components/SeverityMark';
import { ViewHeading } from '../components/ViewHeading';
import { usePane, type Text } from '../hooks/pane-context';
import { ProposalPanel } from './proposal/ProposalPanel';
import { groupFindings, SEVERITIES, type FindingGroup, type Grouping } from './group-findings';
import { Select } from '../components/Select';

const GROUPS_PER_PAGE = 25;
const FINDINGS_PER_PAGE = 25;
/** So few groups are shown unfolded. */
const OPEN_GROUPS = 1;

export function ValidateView({ analysis, focus }: { readonly analysis: Analysis; readonly focus: boolean }) {
  const { text } = usePane();
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const [grouping, setGrouping] = useState<Grouping>('object');
  const shown = useMemo(
    () => analysis.findings.filter((finding) => severity === 'all' || finding.severity === severity),
    [analysis.findings, severity],
  );
  const groups = useMemo(() => groupFindings(shown, grouping), [shown, grouping]);
  return (
    <div className="ks-view">
      <ViewHeading focus={focus}>{text('pane.heading.validate')}</ViewHeading>
      <ProposalPanel analysis={analysis} />
      {analysis.findings.length === 0 ? (
        <p className="ks-empty">
          {text(analysis.objects.length === 0 ? 'pane.findings.noObjects' : 'pane.findings.none')}
        </p>
      ) : (
        <>
          <Counts findings={analysis.findings} />
          <Filters severity={severity} onSeverity={setSeverity} grouping={grouping} onGrouping={setGrouping} />
          {groups.length === 0 ? <p className="ks-empty">{text('pane.findings.noneFiltered')}</p> : null}
          <PagedList
            key={`${severity} ${grouping}`}
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

interface FiltersProps {
  readonly severity: Severity | 'all';
  readonly onSeverity: (severity: Severity | 'all') => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

function Filters({ severity, onSeverity, grouping, onGrouping }: FiltersProps) {
  const { text } = usePane();
  const severityId = useId();
  const groupingId = useId();
  return (
    <div className="ks-filters">
      <div>
        <label htmlFor={severityId}>{text('pane.findings.severity')}</label>
        <Select
          id={severityId}
          value={severity}
          onChange={(value) => onSeverity(SEVERITIES.find((one) => one === value) ?? 'all')}
        >
          <option value="all">{text('pane.findings.all')}</option>
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {text(`pane.severity.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <label htmlFor={groupingId}>{text('pane.findings.group')}</label>
        <Select id={groupingId} value={grouping} onChange={(value) => onGrouping(value === 'rule' ? 'rule' : 'object')}>
          <option value="object">{text('pane.findings.byObject')}</option>
          <option value="rule">{text('pane.findings.byRule')}</option>
        </Select>
      </div>
    </div>
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
        <PagedList
          items={group.findings}
          pageSize={FINDINGS_PER_PAGE}
          className="ks-list ks-rows"
          keyOf={(finding, index) => `${finding.rule} ${finding.object ?? ''} ${finding.field ?? ''} ${index}`}
        >
          {(finding) => <FindingItem finding={finding} grouping={grouping} />}
        </PagedList>
      )}
    </Fold>
  );
}

function FindingItem({ finding, grouping }: { readonly finding: Finding; readonly grouping: Grouping }) {
  const { text } = usePane();
  const [first] = finding.cells;
  return (
    <>
      <div className="ks-row-head">
        <SeverityMark severity={finding.severity} label={text(`pane.severity.${finding.severity}`)} />
        {first === undefined ? null : <CellLink cell={first} />}
      </div>
      {grouping === 'rule' && finding.object !== null ? <strong>{finding.object}</strong> : null}
      <span>{text.ref(finding.message)}</span>
      <span className="ks-hint">{text.ref(finding.cure)}</span>
    </>
  );
}
