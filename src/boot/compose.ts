/** Puts the controller of the pane together: Excel's ports, the local clock and the texts. Decides nothing. */
import type { Clock, StudyRunner } from '../app/ports';
import type { Controller } from '../app/controller';
import { makeController } from '../app/make-controller';
import { makePorts } from '../host/make-ports';
import { languageFor, loadTranslator } from '../i18n/translator';

const digits = (value: number): string => String(value).padStart(2, '0');

/** The clock of this machine, in its own time zone: staff read the journal in local time. */
export const localClock: Clock = {
  today: () => dayOf(new Date()),
  now: () => {
    const now = new Date();
    return `${dayOf(now)}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(digits).join(':')}`;
  },
  ticks: () => performance.now(),
};

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}

/** Lets the pane draw and answer between two slices of work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** `displayLanguage`: Excel's, for example `id-ID`; used while no language is chosen. */
export function composeController(displayLanguage: string, study?: StudyRunner): Controller {
  return makeController({
    ports: { ...makePorts(localClock), ...(study === undefined ? {} : { study }) },
    translatorFor: (language) => loadTranslator(language === 'auto' ? languageFor(displayLanguage) : language),
    pause,
    interactive: true,
  });
}
