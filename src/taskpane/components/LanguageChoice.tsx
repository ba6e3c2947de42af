/** The language of the pane and of the sheets it writes: as in Excel, or chosen by hand. */
import { useId } from 'react';
import { usePane } from '../hooks/pane-context';
import { Select } from './Select';

const CHOICES = ['auto', 'id', 'en'] as const;

export function LanguageChoice() {
  const { controller, state, text, busy } = usePane();
  const id = useId();
  const choose = (value: string): void => {
    const choice = CHOICES.find((one) => one === value);
    if (choice !== undefined) void controller.setLanguage(choice);
  };
  return (
    <div className="ks-language">
      <label htmlFor={id}>{text('pane.language.label')}</label>
      <Select id={id} value={state.language} disabled={busy} onChange={(value) => choose(value)}>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {text(`pane.language.${choice}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
