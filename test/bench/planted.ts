/** Labelled proposals (issue 4, bar on structural faults), one line for each figure; misses and alarms are named. */
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
