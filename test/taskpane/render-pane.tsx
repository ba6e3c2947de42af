/** Renders the pane over a fake controller, with both languages there at once. */
import '../../src/i18n/index';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DueDate } from '../../src/core/agreements/due-dates';
import type { ControllerState, StepId } from '../../src/app/controller';
import { App } from '../../src/taskpane/App';
import { makeStepRequests } from '../../src/taskpane/step-requests';
import { makeFakeController } from './fake-controller';

export function renderPane(
  state: Partial<ControllerState> = {},
  step?: StepId,
  displayLanguage = 'id-ID',
  due: readonly DueDate[] = [],
) {
  const controller = makeFakeController(state, due);
  const requests = makeStepRequests();
  if (step !== undefined) requests.request(step);
  const view = render(<App controller={controller} displayLanguage={displayLanguage} requests={requests} />);
  return { controller, requests, user: userEvent.setup(), ...view };
}
