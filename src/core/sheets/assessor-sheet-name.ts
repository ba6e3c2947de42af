/** Names of the sheets and files of one assessor. */

const MAX_NAME = 31;
const MAX_FILE_NAME = 80;

/** A word and the assessor, without what Excel forbids in a tab, cut to its length. */
export function assessorSheetName(word: string, assessor: string): string {
  const plain = `${word} ${assessor}`.replace(/[\\/?*:[\]]/g, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
  return plain.slice(0, MAX_NAME).replace(/^'+|'+$/g, '').trim(); // prettier-ignore
}

/** The same as the name of an .xlsx, without what Windows forbids in one. */
export function assessorFileName(word: string, assessor: string): string {
  const plain = `${word} ${assessor}`.replace(/[\\/?*:[\]<>|"]/g, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
  return `${plain.slice(0, MAX_FILE_NAME).replace(/[. ]+$/, '')}.xlsx`;
}
