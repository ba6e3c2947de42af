/** One heading of a source: what it was taken for, how sure, sample values, and the list to correct it by. */
import type { Source, SourceColumn } from '../../core/model/intake';
import type { MessageKey } from '../../i18n/translator';
import { fieldsOf, fieldText } from '../source-fields';
import { usePane } from '../hooks/pane-context';
import { Select } from './Select';

/** At least this confidence reads as sure, and as fairly sure; below, the heading waits for the person. */
const SURE = 0.85;
const LIKELY = 0.7;

/** Whether a heading should be looked at first: mapped, not sure, and not yet chosen by a person. */
export function isDoubtful(column: ChoiceColumn): boolean {
  return column.field !== null && !column.chosen && column.confidence < LIKELY;
}

/** Whether a heading was read surely and no person has said so yet. */
export function isOpenAndSure(column: ChoiceColumn): boolean {
  return column.field !== null && !column.chosen && column.confidence >= LIKELY;
}

/** A heading of a table or a label of a form. */
type ChoiceColumn = Pick<SourceColumn, 'heading' | 'field' | 'confidence' | 'samples' | 'chosen'>;

interface FieldChoiceProps {
  readonly source: Source;
  readonly column: ChoiceColumn;
  /** Names the sheet too, where headings of several sheets stand together. */
  readonly withSheet?: boolean;
}

export function FieldChoice({ source, column, withSheet = false }: FieldChoiceProps) {
  const { controller, text, busy } = usePane();
  const heading = column.heading || text('pane.review.noHeading');
  const label = withSheet
    ? text('pane.review.fieldAt', { heading, sheet: source.sheet })
    : text('pane.review.field', { heading });
  const fields = fieldsOf(source.kind);
  const choose = (value: string): void => {
    void controller.chooseField(source, column.heading, fields.find((one) => one === value) ?? null);
  };
  return (
    <div className="ks-choice">
      <div className="ks-row-head">
        <span className="ks-choice-heading">{heading}</span>
        <span className={isDoubtful(column) ? 'ks-tag ks-tag-alert' : 'ks-tag'}>{text(confidenceOf(column))}</span>
      </div>
      {withSheet ? <span className="ks-hint">{source.sheet}</span> : null}
      {fields.length === 0 ? null : (
        <Select aria-label={label} value={column.field ?? ''} disabled={busy} onChange={(value) => choose(value)}>
          <option value="">{text('pane.review.extra')}</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {fieldText(source.kind, field, text)}
            </option>
          ))}
        </Select>
      )}
      <span className="ks-hint ks-clip">
        {column.samples.length > 0
          ? text('pane.review.samples', { samples: column.samples.join(' · ') })
          : text('pane.review.noSamples')}
      </span>
    </div>
  );
}

function confidenceOf(column: ChoiceColumn): MessageKey {
  if (column.chosen) return 'pane.review.chosen';
  if (column.field === null) return 'pane.review.extra';
  if (column.confidence >= SURE) return 'pane.review.sure';
  return column.confidence >= LIKELY ? 'pane.review.likely' : 'pane.review.unsure';
}
