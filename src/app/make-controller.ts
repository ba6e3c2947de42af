/**
 * The controller of the pane over the ports: one command at a time, a state that is replaced and never changed. Knows
 * neither Office nor React, and no sentence but through the translator it is given. The commands stand in `controller/`.
 */
import type { FullAnalysis } from './analyse';
import type { Controller } from './controller';
import { makeFileCommands } from './controller/file-commands';
import { makeJournalCommands } from './controller/journal-commands';
import { makePreviewCommands } from './controller/preview-commands';
import { Previews } from './controller/previews';
import { makeReadCommands } from './controller/read-commands';
import { Session, type ControllerOptions } from './controller/session';

/** What a run without a pane needs beyond the pane's contract. */
export interface InspectableController extends Controller {
  /** The last analysis; null before the first reading. */
  readonly full: () => FullAnalysis | null;
  /** Milliseconds by part of the work, over all commands so far. */
  readonly timings: () => Readonly<Record<string, number>>;
}

export function makeController(options: ControllerOptions): InspectableController {
  const session = new Session(options);
  const { runner, ports } = session;
  const previews = new Previews(session);
  const files = makeFileCommands(session);
  return {
    getState: () => runner.state,
    subscribe: runner.subscribe,
    full: () => session.full,
    timings: () => runner.timings,
    ...makeReadCommands(session, previews),
    ...makePreviewCommands(session, previews, files),
    ...makeJournalCommands(session, previews, files),
    addFiles: files.addFiles,
    removeFile: files.removeFile,
    prepareInsert: files.prepareInsert,
    glance: async () => {
      const { glanceAtAgreements } = await import('./glance');
      const languages = [runner.state.language, 'id', 'en'] as const;
      return glanceAtAgreements(
        ports,
        languages.map((one) => () => options.translatorFor(one)),
      );
    },
    goTo: (cell, last) => runner.quietly(() => ports.navigator.select(cell, last)),
    showSheet: (sheet) => runner.quietly(() => ports.navigator.show(sheet)),
    cancel: runner.cancel,
    dismissProblem: () => runner.set({ problem: null }),
    dispose: () => session.dispose(),
  };
}
