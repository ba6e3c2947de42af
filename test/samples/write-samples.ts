/** Writes the sample workbooks a newcomer can open; run after changing a generator: `npm run samples`. */
import { writeFile } from 'node:fs/promises';
import { SAMPLES } from './samples';
import { writeWorkbook } from './sheet-spec';

for (const { file, sheets } of SAMPLES) {
  await writeFile(new URL(`../../assets/samples/${file}`, import.meta.url), await writeWorkbook(sheets));
}
