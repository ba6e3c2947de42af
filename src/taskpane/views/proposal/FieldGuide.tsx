/** What a good answer to the selected field holds, and what is wrong with the present one. */
import { Fragment } from 'react';
import type { Finding } from '../../../core/model/finding';
import type { FieldId } from '../../../core/model/object';
import { BasisNote } from '../../components/BasisNote';
import { SeverityMark } from '../../components/SeverityMark';
import { useText } from '../../hooks/pane-context';

interface FieldGuideProps {
  readonly field: FieldId;
  readonly findings: readonly Finding[];
}

export function FieldGuide({ field, findings }: FieldGuideProps) {
  const text = useText();
  return (
    <div className="ks-guide" aria-live="polite">
      <strong>{text('proposal.guide', { field: text(`fields.${field}`) })}</strong>
      <span>{text(`guide.${field}`)}</span>
      {findings.map((finding, index) => (
        <Fragment key={index}>
          <span>
            <SeverityMark severity={finding.severity} label={text(`pane.severity.${finding.severity}`)} />{' '}
            {text.ref(finding.message)}
          </span>
          <BasisNote basis={finding.basis} />
        </Fragment>
      ))}
    </div>
  );
}
