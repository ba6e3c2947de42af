/** Commands that show what they would write, and the one that writes what is shown. */
import type { PaperCopy } from '../../core/evaluation/papers/copy-paper';
import type { Controller } from '../controller';
import type { PanelFile } from '../panel-state';
import type { FileCommands } from './file-commands';
import type { Previews } from './previews';
import type { Session } from './session';

type PreviewCommands = Pick<
  Controller,
  | 'prepare'
  | 'prepareBlank'
  | 'prepareEdits'
  | 'prepareFixes'
  | 'prepareMarks'
  | 'preparePanel'
  | 'makePanelFiles'
  | 'prepareSeal'
  | 'preparePapers'
  | 'decideEdited'
  | 'copyPaper'
  | 'apply'
  | 'discardPreview'
>;

export function makePreviewCommands(session: Session, previews: Previews, files: FileCommands): PreviewCommands {
  const { runner, ports } = session;
  return {
    prepare: (command) =>
      runner.run(command, async () => {
        await session.watchOnce();
        await session.read();
        await previews.showSteps(command);
      }),

    prepareBlank: (id, agency) =>
      runner.run('form', async () => {
        const full = await session.read();
        const { planBlank } = await import('../plan-step');
        await previews.showPlans('form', planBlank(full, id, agency.trim()));
      }),

    prepareEdits: (edits) =>
      runner.run('edit', async () => {
        const { snapshot } = session.full ?? (await session.read());
        const { planEdits } = await import('../../core/sheets/plan-edits');
        await previews.showPlans('edit', planEdits(edits, snapshot.sheets));
      }),

    prepareFixes: (fixes) =>
      runner.run('edit', async () => {
        const { snapshot } = await previews.readUnchanged(fixes);
        const { editsOf } = await import('../fixes');
        const { planEdits } = await import('../../core/sheets/plan-edits');
        await previews.showPlans('edit', planEdits(editsOf(fixes), snapshot.sheets), fixes);
      }),

    prepareMarks: (isWanted) => runner.run('marks', async () => previews.showMarks(await session.read(), isWanted)),

    preparePanel: (request) => {
      const command = request.type === 'merge' ? 'edit' : 'form';
      return runner.run(command, async () => {
        const full = await session.read();
        const { planPanel } = await import('../panel');
        await previews.showPlans(command, planPanel(full, request));
      });
    },

    makePanelFiles: async (assessors) => {
      let made: PanelFile[] | null = null;
      await runner.run('files', async () => {
        const full = await session.read();
        const { planHandOut } = await import('../panel');
        const packed: PanelFile[] = [];
        for (const { plans, ...rest } of planHandOut(full, assessors)) {
          packed.push({ ...rest, bytes: await ports.maker.make(plans) });
          await runner.pause();
        }
        made = packed;
      });
      return made;
    },

    prepareSeal: (explanation) =>
      runner.run('edit', async () => {
        const full = await session.read();
        const { planSeal } = await import('../plan-step');
        await previews.showPlans('edit', [planSeal(full, explanation)]);
      }),

    preparePapers: (ids) =>
      runner.run('papers', async () => {
        await session.watchOnce();
        await previews.showPapers(await session.read(), ids);
      }),

    decideEdited: (keys, keep) =>
      runner.run('papers', async () => {
        if (session.full !== null) await previews.decideEdited(session.full, keys, keep);
      }),

    copyPaper: async (id) => {
      let copy: PaperCopy | null = null;
      await runner.run('read', async () => {
        const full = await session.read();
        const { copyPaper } = await import('../papers');
        copy = copyPaper(full, id);
      });
      return copy;
    },

    apply: async () => {
      const { preview } = runner.state;
      const { full } = session;
      if (preview === null || full === null) return;
      if (preview.command === 'insert') await files.insert(full);
      else await runner.run(preview.command, (signal) => previews.write(full, preview, signal));
    },

    discardPreview: () => {
      runner.set({ preview: null });
      void session.live.resume();
    },
  };
}
