/** What official letters and notes have in common: their head, and who signs. */
import type { Translate } from '../../model/message';
import type { PlanCell } from '../../sheets/plan';
import type { PaperBlock } from './paper';

/** Labels and values in the order given, without lines; staff fill the values. `spans`: columns of the grid for each of the two. */
export function letterHead(
  key: string,
  rows: readonly (readonly [key: string, label: string, value: string])[],
  spans: readonly [label: number, value: number],
): PaperBlock {
  return {
    type: 'table',
    key,
    hasHeadings: false,
    isPlain: true,
    columns: [
      { heading: '', span: spans[0] },
      { heading: '', span: spans[1], isInput: true },
    ],
    rows: rows.map(([row, label, value]) => ({ key: row, cells: [label, `: ${value}`], from: [] })),
  };
}

/** Number to addressee of a letter to the head of an agency, in the order of letters. */
export function headToAgency(key: string, agency: string, subject: string, spans: readonly [number, number], t: Translate): PaperBlock {
  const say = (line: string): string => t(`papers.presentations.${line}`);
  return letterHead(
    key,
    [
      ['date', say('date'), '…'],
      ['number', say('number'), '…'],
      ['nature', say('nature'), say('natureText')],
      ['annex', say('annex'), '…'],
      ['subject', say('subject'), subject],
      ['to', say('to'), t('papers.presentations.toText', { agency })],
    ],
    spans,
  );
} // prettier-ignore

/**
 * Name and number of one who signs. In a row of letters staff write them once, in the letter whose signature has the key `first`;
 * the others show what stands there.
 */
export function signatureOf(key: string, office: string, t: Translate, first: string = key): PaperBlock {
  const line = (index: number, text: string): PlanCell =>
    key === first ? text : { formula: `={${first}.${index}:0}&""` };
  return { type: 'signature', key, signers: [[line(0, office), '', '', '', line(4, t('papers.name')), line(5, t('papers.nip'))]] };
} // prettier-ignore
