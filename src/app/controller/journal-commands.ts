/** Commands for what the add-in wrote before: listing it, and undoing it after a preview. */
import type { Controller } from '../controller';
import type { JournalEntry } from '../ports';
import type { FileCommands } from './file-commands';
import type { Previews } from './previews';
import { itemGone } from './runner';
import type { Session } from './session';

type JournalCommands = Pick<Controller, 'listHistory' | 'prepareUndo' | 'undo' | 'discardUndo'>;

export function makeJournalCommands(session: Session, previews: Previews, files: FileCommands): JournalCommands {
  const { runner, ports } = session;

  const list = async (): Promise<void> => {
    const entries: readonly JournalEntry[] = await runner.ask(ports.journal.list());
    session.isJournalListed = true;
    runner.set({ journal: [...entries].reverse() });
  };

  return {
    listHistory: () => (session.isJournalListed ? Promise.resolve() : runner.run('read', list)),

    prepareUndo: (entryId) =>
      runner.run('undo', async () => {
        if (entryId === undefined && runner.state.journal.length === 0) await list();
        const id = entryId ?? runner.state.journal.find(({ state }) => state !== 'undone')?.id;
        if (id === undefined) throw itemGone();
        runner.set({ undoPreview: await runner.ask(ports.journal.previewUndo(id)) });
      }),

    undo: async (keepChanged) => {
      const preview = runner.state.undoPreview;
      if (preview === null) return;
      await runner.run('undo', async () => {
        const keep = keepChanged ? preview.conflicts.map(({ cell }) => cell) : [];
        const entry = await runner.ask(ports.journal.undo(preview.entry.id, keep));
        const journal = runner.state.journal.map((one) => (one.id === entry.id ? entry : one));
        if (keep.length === 0) files.noteUndone(entry.id);
        runner.set({ undoPreview: null, preview: null, journal });
        await previews.dropStamps(entry.command);
        await session.read();
        runner.set({ notice: { type: 'undone', entry } });
      });
    },

    discardUndo: () => {
      runner.set({ undoPreview: null });
      void session.live.resume();
    },
  };
}
