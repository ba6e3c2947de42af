/** The present state of a controller, followed for as long as the component lives. */
import { useSyncExternalStore } from 'react';
import type { Controller, ControllerState } from '../../app/controller';

export function useControllerState(controller: Controller): ControllerState {
  return useSyncExternalStore(
    (listener) => controller.subscribe(listener),
    () => controller.getState(),
  );
}
