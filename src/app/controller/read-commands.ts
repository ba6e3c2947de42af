/** Commands that read or decide and recompute; they write no sheet. */
import type { MappingChoices } from '../../core/model/intake';
import type { RegisterDecisions } from '../../core/model/register';
import { cellKey, decideCell } from '../../core/register/decide';
import { decideNames, forgetName } from '../../core/register/name-decisions';
import type { Controller } from '../controller';
import type * as ChooseMapping from '../choose-mapping';
import type { Previews } from './previews';
import type { Session } from './session';
import { NO_DECISIONS } from './stored';

type ReadCommands = Pick<
  Controller,
  | 'refresh'
  | 'chooseField'
  | 'chooseKind'
  | 'acceptFields'
  | 'decideCells'
  | 'decidePair'
  | 'decideNames'
  | 'forgetName'
  | 'decideFinding'
  | 'setLanguage'
>;

export function makeReadCommands(session: Session, previews: Previews): ReadCommands {
  const { runner, stored } = session;

  /** Remembers corrections of what was read as what, and recomputes. */
  const remap = (change: (choose: typeof ChooseMapping, mapping: MappingChoices) => MappingChoices): Promise<void> =>
    runner.run('read', async () => {
      const settings = await stored.load();
      const mapping = change(await import('../choose-mapping'), settings.mapping);
      await stored.save({ ...settings, mapping });
      runner.set({ mapping, preview: null });
      await session.analyse();
    });

  /** Remembers a decision and recomputes; a preview that is shown is made anew. */
  const decide = (change: (decisions: RegisterDecisions) => RegisterDecisions): Promise<void> =>
    runner.run('read', async () => {
      const settings = await stored.load();
      await stored.save({ ...settings, register: change(settings.register ?? NO_DECISIONS) });
      await session.analyse();
      await previews.renewSteps();
    });

  return {
    refresh: () =>
      runner.run('read', async () => {
        await session.watchOnce();
        await session.read();
        session.isJournalListed = false;
      }),

    chooseField: (source, heading, field) =>
      remap(({ chooseField }, mapping) => chooseField(mapping, source, heading, field)),
    chooseKind: (source, kind) => remap(({ chooseKind }, mapping) => chooseKind(mapping, source, kind)),
    acceptFields: (sources) => remap(({ acceptFields }, mapping) => acceptFields(mapping, sources)),

    decideCells: (conflicts, keep) =>
      decide((decisions) => {
        const decided = conflicts.map((conflict) => [cellKey(conflict), decideCell(conflict, keep)] as const);
        return { ...decisions, cells: { ...decisions.cells, ...Object.fromEntries(decided) } };
      }),
    decidePair: (key, answer) =>
      decide((decisions) => ({ ...decisions, pairs: { ...decisions.pairs, [key]: answer } })),
    decideNames: (answers) => decide((decisions) => ({ ...decisions, names: decideNames(decisions.names, answers) })),
    forgetName: (united) => decide((decisions) => ({ ...decisions, names: forgetName(decisions.names, united) })),

    decideFinding: (finding, status, reason) =>
      runner.run('read', async () => {
        const settings = await stored.load();
        const full = session.full ?? (await session.read());
        const { decideFindingOf } = await import('../decide-finding');
        const findings = decideFindingOf(full, finding, { status, reason: reason.trim(), date: full.today });
        if (findings === null) return;
        await stored.save({ ...settings, findings });
        await session.analyse();
      }),

    setLanguage: async (language) => {
      runner.set({ language });
      await runner.run('read', async () => {
        await stored.save({ ...(await stored.load()), language });
        if (session.isRead) await session.analyse();
      });
    },
  };
}
