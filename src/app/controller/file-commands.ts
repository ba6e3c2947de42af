/** Commands for workbooks of other offices: reading them beside the workbook, and copying their sheets into it. */
import type { FullAnalysis } from '../analyse';
import type { Controller } from '../controller';
import { addFiles, readFiles, type OfficeFile } from '../office-files';
import { itemGone } from './runner';
import type { Session } from './session';

export interface FileCommands extends Pick<Controller, 'addFiles' | 'removeFile' | 'prepareInsert'> {
  /** Copies the sheets of the file that the preview shows into the workbook. */
  readonly insert: (full: FullAnalysis) => Promise<void>;
  /** An entry of the journal was undone as a whole: where it inserted a file, that is a source again. */
  readonly noteUndone: (entryId: string) => void;
}

export function makeFileCommands(session: Session): FileCommands {
  const { runner, ports, stored } = session;
  /** The file whose sheets the preview shows. */
  let inserting: OfficeFile | null = null;
  /** Files whose sheets were inserted since the pane opened, by journal entry. */
  const inserted = new Map<string, OfficeFile>();

  const take = async (files: readonly OfficeFile[]): Promise<void> => {
    session.keepFiles(files);
    runner.set({ preview: null });
    await session.analyse();
  };

  return {
    addFiles: (chosen) =>
      runner.run('files', async () => {
        if (!session.isRead) await session.read();
        const read = await readFiles(chosen, ports.files, () => runner.pause(), runner.progress);
        await take(addFiles(session.files, read));
      }),

    removeFile: (name) => runner.run('files', () => take(session.files.filter(({ chosen }) => chosen.name !== name))),

    prepareInsert: (name) =>
      runner.run('files', async () => {
        const file = session.files.find(({ chosen }) => chosen.name === name);
        await session.read();
        const { planInsertion } = await import('../insert-file');
        if (file === undefined) throw itemGone();
        const changes = await runner.ask(Promise.resolve(planInsertion(file, session.reading)));
        inserting = file;
        runner.set({ preview: { command: 'insert', changes, conflicts: [], diff: null } });
      }),

    insert: async ({ t }) => {
      const file = inserting;
      if (file === null) return;
      await runner.run('insert', async () => {
        const { insertFile } = await import('../insert-file');
        const entryOf = { command: 'insert', label: t('host.command.insert'), at: ports.clock.now() } as const;
        const done = await runner.ask(insertFile(file, await stored.load(), entryOf, ports.inserter));
        const { entry, settings } = done;
        stored.noteSaved(settings);
        inserted.set(entry.id, file);
        session.keepFiles(session.files.filter((one) => one !== file));
        await session.read();
        const notice = { type: 'inserted', file: file.chosen.name, sheets: entry.sheets } as const;
        runner.set({ preview: null, journal: [entry, ...runner.state.journal], notice });
      });
    },

    noteUndone: (entryId) => {
      const file = inserted.get(entryId);
      if (file !== undefined) session.bringBack(file);
    },
  };
}
