/** Agencies and partners under several spellings: offered as one name that the person may correct, refuse, or take back. */
import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { UnitedName } from '../../core/model/register';
import type { NameSuggestion } from '../../core/register/name-suggestions';
import { CellLink } from '../components/CellLink';
import { PagedList } from '../components/PagedList';
import { Fold, Section } from '../components/Section';
import { usePane } from '../hooks/pane-context';

const PAGE = 10;
/** Surer than a name with another region behind it, or one letter off: those are asked one by one. */
const SURE = 0.95;

export function OfferedNames({ suggestions }: { readonly suggestions: readonly NameSuggestion[] }) {
  const { controller, text, busy } = usePane();
  if (suggestions.length === 0) return null;
  const sure = suggestions.filter(({ confidence }) => confidence >= SURE);
  return (
    <Section title={text('pane.names.offered')}>
      <p className="ks-hint">{text('pane.names.offeredText')}</p>
      {sure.length > 1 ? (
        <div className="ks-buttons">
          <Button
            size="small"
            disabled={busy}
            onClick={() =>
              void controller.decideNames(sure.map((suggestion) => ({ suggestion, name: suggestion.canonical })))
            }
          >
            {text('pane.names.allSure', { count: sure.length })}
          </Button>
        </div>
      ) : null}
      <PagedList
        items={[...suggestions].sort((a, b) => cellsOf(b) - cellsOf(a))}
        pageSize={PAGE}
        className="ks-list ks-rows"
        keyOf={({ field, canonical }) => `${field} ${canonical}`}
      >
        {(suggestion) => <Offer suggestion={suggestion} />}
      </PagedList>
    </Section>
  );
}

function cellsOf({ variants }: NameSuggestion): number {
  return variants.reduce((sum, { cells }) => sum + cells.length, 0);
}

function Offer({ suggestion }: { readonly suggestion: NameSuggestion }) {
  const { controller, text, busy } = usePane();
  const { field, canonical, variants } = suggestion;
  const [name, setName] = useState(canonical);
  const id = useId();
  const decide = (chosen: string | null): void => void controller.decideNames([{ suggestion, name: chosen }]);
  return (
    <>
      <label htmlFor={id} className="ks-hint">
        {text('pane.names.use', { field: text(`fields.${field}`) })}
      </label>
      <input id={id} className="ks-select" value={name} onChange={(event) => setName(event.target.value)} />
      <span>{text('pane.names.insteadOf')}</span>
      <ul className="ks-list ks-plain">
        {variants.map((variant) => (
          <li key={variant.text} className="ks-row-head">
            <q>{variant.text}</q>
            <span className="ks-hint">
              {text('pane.names.cells', { count: variant.cells.length })}{' '}
              {variant.cells[0] === undefined ? null : <CellLink cell={variant.cells[0]} />}
            </span>
          </li>
        ))}
      </ul>
      <div className="ks-buttons">
        <Button
          size="small"
          disabled={busy || name.trim() === ''}
          aria-label={text('pane.names.uniteNamed', { name })}
          onClick={() => decide(name.trim())}
        >
          {text('pane.names.unite')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={busy}
          aria-label={text('pane.names.leaveNamed', { name: canonical })}
          onClick={() => decide(null)}
        >
          {text('pane.names.leave')}
        </Button>
      </div>
    </>
  );
}

export function UnitedNames({ names }: { readonly names: readonly UnitedName[] }) {
  const { controller, text, busy } = usePane();
  if (names.length === 0) return null;
  return (
    <Fold title={text('pane.names.united', { count: names.length })}>
      {() => (
        <PagedList
          items={names}
          pageSize={PAGE}
          className="ks-list ks-rows"
          keyOf={({ field, name }) => `${field} ${name}`}
        >
          {(united) => (
            <>
              <strong>{united.name}</strong>
              <span className="ks-hint">{text('pane.names.spellings', { spellings: united.spellings })}</span>
              <div className="ks-buttons">
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={text('pane.names.forgetNamed', { name: united.name })}
                  onClick={() => void controller.forgetName(united)}
                >
                  {text('pane.names.forget')}
                </Button>
              </div>
            </>
          )}
        </PagedList>
      )}
    </Fold>
  );
}
