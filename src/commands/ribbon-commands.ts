/** Ribbon functions to steps: each shows the pane at its step. Writes nothing; writing starts in the pane. */
import type { StepId } from '../app/controller';

/** Function names of manifest.xml. */
export const RIBBON_FUNCTIONS: Readonly<Record<string, StepId>> = {
  openRegister: 'register',
  openValidate: 'validate',
  openRank: 'rank',
  openSummarise: 'summarise',
};

interface RibbonPorts {
  /** False where the host cannot show the pane; it is then open already or the person opens it. */
  readonly showPane: () => Promise<boolean>;
  readonly openStep: (step: StepId) => void;
  readonly associate: (name: string, run: () => Promise<void>) => void;
}

export function registerRibbonCommands({ showPane, openStep, associate }: RibbonPorts): void {
  for (const [name, step] of Object.entries(RIBBON_FUNCTIONS)) {
    associate(name, async () => {
      openStep(step);
      await showPane();
    });
  }
}
