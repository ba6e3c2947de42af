/** The add-in's ribbon tab as its manifest describes it. */
import type { ReactElement } from 'react';
import type { RibbonAction, RibbonModel } from '../manifest';
import { Icon } from './Icon';
import { useStore } from './use-store';

interface RibbonProps {
  readonly model: RibbonModel | null;
  readonly onAction: (buttonId: string, action: RibbonAction) => void;
}

export function Ribbon({ model, onAction }: RibbonProps): ReactElement {
  const store = useStore();
  return (
    <nav className="ribbon" aria-label={store.text('ribbon')}>
      <div className="ribbon-tab">{model?.tab ?? 'Kersama'}</div>
      <div className="ribbon-body">
        {model?.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  title={button.tip}
                  onClick={() => onAction(button.id, button.action)}
                >
                  {button.icon === '' ? <Icon name="pane" /> : <img src={button.icon} alt="" width={24} height={24} />}
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <div className="ribbon-label">{group.label}</div>
          </div>
        ))}
        {!store.isPaneOpen && (
          <button type="button" className="ribbon-show" onClick={() => store.showPane(null)}>
            <Icon name="pane" />
            <span>{store.text('showPane')}</span>
          </button>
        )}
      </div>
    </nav>
  );
}
