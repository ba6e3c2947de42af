/** What the state of a step of a legal path is called, in the pane and on paper. */
import type { LegalStep } from '../legal/path';
import type { MessageRef } from '../model/message';

export function stepStateMessage({ state }: Pick<LegalStep, 'state'>): MessageRef {
  switch (state.kind) {
    case 'done': {
      const { document, date } = state;
      if (document === null || document === '') return { key: 'proposal.path.done', params: {} };
      return date === null
        ? { key: 'proposal.path.doneBy', params: { document } }
        : { key: 'proposal.path.doneOn', params: { document, date } };
    }
    case 'due':
      return { key: 'proposal.path.due', params: {} };
    case 'blocked':
      return { key: 'proposal.path.blocked', params: { steps: state.by.map((id) => `legal.step.${id}`) } };
    case 'notNeeded':
      return { key: 'proposal.path.notNeeded', params: {} };
  }
}
