/** Which item is the most and which the least important: the first questions of the best-worst method. */
import { useId } from 'react';
import type { ComparedItem } from '../../../core/ranking/compared-levels';
import type { Extremes } from '../../../core/ranking/weights/best-worst-questions';
import { Select } from '../../components/Select';
import { usePane } from '../../hooks/pane-context';

interface ExtremesChoiceProps {
  readonly items: readonly ComparedItem[];
  readonly extremes: Extremes;
  readonly onChoose: (extremes: Extremes) => void;
}

/** An item chosen as one of the two is no longer the other. */
export function ExtremesChoice({ items, extremes, onChoose }: ExtremesChoiceProps) {
  const { text } = usePane();
  const { best, worst } = extremes;
  return (
    <>
      <Extreme
        label={text('pane.compare.best')}
        items={items}
        chosen={best}
        onChoose={(next) => onChoose({ best: next, worst: worst === next ? null : worst })}
      />
      <Extreme
        label={text('pane.compare.worst')}
        items={items}
        chosen={worst}
        onChoose={(next) => onChoose({ best: best === next ? null : best, worst: next })}
      />
    </>
  );
}

interface ExtremeProps {
  readonly label: string;
  readonly items: readonly ComparedItem[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

function Extreme({ label, items, chosen, onChoose }: ExtremeProps) {
  const { text } = usePane();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={chosen === null ? '' : String(chosen)} onChange={(value) => onChoose(Number(value))}>
        {chosen === null ? <option value="">{text('pane.compare.choose')}</option> : null}
        {items.map(({ id: code, name }, index) => (
          <option key={code} value={String(index)}>
            {text('pane.compare.criterion', { id: code, name })}
          </option>
        ))}
      </Select>
    </>
  );
}
