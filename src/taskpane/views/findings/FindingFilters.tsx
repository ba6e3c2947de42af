/** Which findings are shown and how they are grouped, with how many there are of each. */
import { useId } from 'react';
import { Select } from '../../components/Select';
import { usePane, type Text } from '../../hooks/pane-context';
import { SEVERITIES, type Grouping } from '../group-findings';
import { FINDING_STATES, type FindingFilter, type FilterCounts } from './filter-findings';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly counts: FilterCounts;
  readonly grouping: Grouping;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

const GROUPINGS: readonly Grouping[] = ['object', 'rule', 'agency'];
const GROUPING_WORDS = { object: 'byObject', rule: 'byRule', agency: 'byAgency' } as const;

export function FindingFilters({ filter, counts, grouping, onFilter, onGrouping }: FindingFiltersProps) {
  const { text } = usePane();
  const set = (part: Partial<FindingFilter>): void => onFilter({ ...filter, ...part });
  const agencies = [...counts.agency.keys()].sort();
  const rules = [...counts.rule.keys()]
    .map((rule) => [rule, text.find(`rules.${rule}.title`, rule)] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  return (
    <div className="ks-filters">
      <Choice label={text('pane.findings.severity')} value={filter.severity} onChange={(severity) => set({ severity })}>
        {[
          ['all', text('pane.findings.all')],
          ...SEVERITIES.map(
            (one) => [one, withCount(text(`pane.severity.${one}`), counts.severity.get(one), text)] as const,
          ),
        ]}
      </Choice>
      <Choice label={text('pane.findings.state')} value={filter.state} onChange={(state) => set({ state })}>
        {FINDING_STATES.map((one) => [
          one,
          withCount(text(`pane.findings.states.${one}`), counts.state.get(one), text),
        ])}
      </Choice>
      <Choice label={text('pane.findings.agency')} value={filter.agency} onChange={(agency) => set({ agency })}>
        {[
          ['all', text('pane.findings.allAgencies')],
          ...agencies.map(
            (one) =>
              [
                one,
                withCount(one === '' ? text('pane.findings.noAgency') : one, counts.agency.get(one), text),
              ] as const,
          ),
        ]}
      </Choice>
      <Choice label={text('pane.findings.rule')} value={filter.rule} onChange={(rule) => set({ rule })}>
        {[
          ['all', text('pane.findings.allRules')],
          ...rules.map(([one, title]) => [one, withCount(title, counts.rule.get(one), text)] as const),
        ]}
      </Choice>
      <Choice
        label={text('pane.findings.group')}
        value={grouping}
        onChange={(value) => onGrouping(GROUPINGS.find((one) => one === value) ?? 'object')}
      >
        {GROUPINGS.map((one) => [one, text(`pane.findings.${GROUPING_WORDS[one]}`)])}
      </Choice>
    </div>
  );
}

function withCount(label: string, count = 0, text: Text): string {
  return text('pane.findings.choice', { label, count });
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly string[])[];
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={onChange}>
        {children.map(([key = '', words = '']) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );
}
