/**
 * One proposal beside its form: how complete and how clear it is, what a good answer to the selected field holds, and its legal
 * path. Follows the selected cell unless a proposal is chosen.
 */
import { Fragment, useId, useMemo } from 'react';
import type { Analysis } from '../../../app/controller';
import type { ProposalState } from '../../../core/evaluation/proposal-state';
import type { Finding } from '../../../core/model/finding';
import type { FieldId } from '../../../core/model/object';
import { BasisNote } from '../../components/BasisNote';
import { CellLink } from '../../components/CellLink';
import { Fold, Section } from '../../components/Section';
import { Select } from '../../components/Select';
import { usePane } from '../../hooks/pane-context';
import { useKept } from '../../hooks/use-kept';
import { ClarityTable } from './ClarityTable';
import { FieldGuide } from './FieldGuide';
import { LegalPathTable } from './LegalPathTable';
import { ObjectHistory } from './ObjectHistory';

/** So many proposals can be chosen from a list; more are reached by their cells. */
const MAX_CHOICES = 300;

export function ProposalPanel({ analysis }: { readonly analysis: Analysis }) {
  const { state, text } = usePane();
  const chooseId = useId();
  const [chosen, setChosen] = useKept('proposal chosen', '');
  const selected = state.selected ?? null;
  const id = chosen === '' ? (selected?.object ?? null) : chosen;
  const proposal = useMemo(() => (id === null ? null : (analysis.describe?.(id) ?? null)), [analysis, id]);
  if (analysis.objects.length === 0 || analysis.describe === undefined) return null;
  const title = analysis.objects.find((object) => object.id === id)?.title ?? '';
  const field = selected !== null && selected.object === id ? selected.field : null;
  return (
    <Section title={text('proposal.title')}>
      <label htmlFor={chooseId}>{text('proposal.choose')}</label>
      <Select id={chooseId} value={chosen} onChange={setChosen}>
        <option value="">{text('proposal.follow')}</option>
        {analysis.objects.slice(0, MAX_CHOICES).map((object) => (
          <option key={object.id} value={object.id}>
            {text('pane.findings.objectTitle', { id: object.id, title: object.title })}
          </option>
        ))}
      </Select>
      {proposal === null ? (
        <p className="ks-hint">{text('proposal.none')}</p>
      ) : (
        <Proposal
          proposal={proposal}
          lines={analysis.history}
          title={title}
          field={field}
          isOpen={selected?.isForm === true && selected.object === id}
        />
      )}
    </Section>
  );
}

interface ProposalProps {
  readonly proposal: ProposalState;
  readonly title: string;
  readonly lines: Analysis['history'];
  /** The field that is selected; null for none of this proposal. */
  readonly field: FieldId | null;
  /** Whether its form is being filled: its parts are then unfolded. */
  readonly isOpen: boolean;
}

function Proposal({ proposal, title, lines, field, isOpen }: ProposalProps) {
  const { text } = usePane();
  const { given, parts, clarity } = proposal;
  const count = parts.length;
  const score = clarity === null ? text('proposal.clarityNone') : text('proposal.clarityValue', { score: clarity });
  return (
    <>
      <strong>{title === '' ? proposal.object : title}</strong>
      <p className="ks-hidden" aria-live="polite">
        {text('proposal.status', { title: title === '' ? proposal.object : title, given, count, score })}
      </p>
      <dl className="ks-gauges">
        <Gauge
          label={text('proposal.completeness')}
          value={text('proposal.completenessValue', { given, count })}
          share={given / count}
        />
        <Gauge label={text('proposal.clarity')} value={score} share={(clarity ?? 0) / 100} />
      </dl>
      {field === null ? null : (
        <FieldGuide field={field} findings={tellOnce(proposal.findings.filter((finding) => finding.field === field))} />
      )}
      <Fold key={String(isOpen)} title={text('proposal.parts')} startsOpen={isOpen}>
        {() => (
          <ul className="ks-list ks-rows">
            {parts.map(({ field: part, state, cell, findings }) => (
              <li key={part}>
                <div className="ks-row-head">
                  <strong>{text(`fields.${part}`)}</strong>
                  <span className={`ks-part-${state}`}>{text(`proposal.state.${state}`)}</span>
                  {cell === null ? null : <CellLink cell={cell} />}
                </div>
                {cell === null ? <span className="ks-hint">{text('proposal.noRoom')}</span> : null}
                {tellOnce(findings)
                  .slice(0, 2)
                  .map((finding, index) => (
                    <Fragment key={index}>
                      <span className="ks-hint">{text.ref(finding.cure)}</span>
                      <BasisNote basis={finding.basis} />
                    </Fragment>
                  ))}
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <Fold title={text('proposal.how')} keptAs="proposal clarity">
        {() => <ClarityTable texts={proposal.texts} />}
      </Fold>
      <Fold title={text('proposal.path')} keptAs="proposal path">
        {() => <LegalPathTable path={proposal.path} />}
      </Fold>
      {lines === undefined ? null : (
        <Fold title={text('history.of')} keptAs="proposal history">
          {() => <ObjectHistory lines={lines(proposal.object)} />}
        </Fold>
      )}
    </>
  );
}

/** A part that holds but a placeholder is told of twice, as a part that is missing and as a placeholder; here once. */
function tellOnce(findings: readonly Finding[]): readonly Finding[] {
  const isMissing = findings.some(({ rule }) => rule === 'kak-incomplete');
  return isMissing ? findings.filter(({ rule }) => rule !== 'placeholder-value') : findings;
}

interface GaugeProps {
  readonly label: string;
  readonly value: string;
  /** 0..1. */
  readonly share: number;
}

function Gauge({ label, value, share }: GaugeProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
      <div className="ks-gauge" aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
