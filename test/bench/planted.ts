/** Labelled proposals (issue 4, bar on structural faults), one line for each figure; misses and alarms are named. */
import { LABELLED_SETS, measureLabelled } from '../fixtures/labelled-sets';
import { measurePlanted } from '../fixtures/planted-proposals';

type Print = (what: string, figure: string, bar?: { readonly text: string; readonly holds: boolean }) => void;

export function printPlanted(print: Print): void {
  const { planted, found, missed, alarms, proposals, rules } = measurePlanted();
  const share = found / planted;
  print(`planted: faults found of ${planted}, ${rules.length} rules`, share.toFixed(3), {
    text: 'at least 0.95',
    holds: share >= 0.95,
  });
  print(`planted: false alarms on ${proposals} clean proposals`, String(alarms.length));
  for (const miss of missed) print(`planted: missed ${miss}`, '-');
  for (const alarm of alarms) print(`planted: alarm ${alarm}`, '-');
}

/** The same on the labelled workbooks, which others wrote without sight of the rules. */
export async function printLabelled(print: Print): Promise<void> {
  for (const set of LABELLED_SETS) {
    const { structural, wording, told, trapped, alarms } = await measureLabelled(set);
    const share = structural.found / structural.planted;
    const precision = told.right / told.all;
    print(`${set}: structural faults found of ${structural.planted}`, share.toFixed(3), {
      text: 'at least 0.95',
      holds: share >= 0.95,
    });
    print(`${set}: findings on wording judged right of ${told.all}`, precision.toFixed(3), {
      text: 'at least 0.90',
      holds: precision >= 0.9,
    });
    print(`${set}: vague wording found of ${wording.planted}`, (wording.found / wording.planted).toFixed(3));
    print(`${set}: traps fallen into; false alarms on clean twins`, `${trapped.length}; ${alarms.length}`);
  }
}
