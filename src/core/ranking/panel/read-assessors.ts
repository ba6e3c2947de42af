/** Who is to score, from lines that a person typed. */
import { normaliseText } from '../../parse/text';

export interface Assessor {
  readonly name: string;
  /** Whose proposals they may not score; `''` where none. */
  readonly agency: string;
}

/** From lines such as `Siti Aminah; Dinas Kesehatan`: name, and the agency where one stands behind a semicolon. Each name once. */
export function readAssessors(lines: string): Assessor[] {
  const found = new Map<string, Assessor>();
  for (const line of lines.split(/\r?\n/)) {
    const [name = '', ...agency] = line.split(';');
    const assessor = { name: name.trim(), agency: agency.join(';').trim() };
    const key = normaliseText(assessor.name);
    if (key !== '' && !found.has(key)) found.set(key, assessor);
  }
  return [...found.values()];
}
