/** Reads the arguments of `npm run job`. Opens no file. */

export interface JobArguments {
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly report: string | null;
  readonly steps: readonly string[];
  /** Papers to make; `all` has been put into names. */
  readonly papers: readonly string[];
  readonly language: string;
  /** `YYYY-MM-DD`; null for the day of the clock. */
  readonly today: string | null;
  readonly help: boolean;
}

/** What is wrong, as a key of the command line's texts with its parameters. */
export interface ArgumentProblem {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
}

const VALUES = ['--out', '--report', '--steps', '--papers', '--lang', '--today'];

export function readArguments(
  words: readonly string[],
  known: {
    readonly steps: readonly string[];
    readonly papers: readonly string[];
    readonly usual: readonly string[];
    readonly languages: readonly string[];
  },
): { readonly arguments: JobArguments; readonly problem: ArgumentProblem | null } {
  const inputs: string[] = [];
  const values = new Map<string, string>();
  let help = false;
  let problem: ArgumentProblem | null = null;
  const complain = (key: string, params: Readonly<Record<string, string>>): void => {
    problem ??= { key, params };
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [option = '', ...rest] = word.split('=');
    if (word === '--help' || word === '-h') help = true;
    else if (!word.startsWith('-')) inputs.push(word);
    else if (!VALUES.includes(option)) complain('unknownOption', { option });
    else {
      const value = rest.length > 0 ? rest.join('=') : (words[(index += 1)] ?? '');
      if (value === '' || value.startsWith('--')) complain('noValue', { option });
      else values.set(option, value);
    }
  }
  const chosen = values.get('--steps');
  const steps = chosen === undefined ? known.steps : listOf(chosen, true);
  const asked = listOf(values.get('--papers') ?? '');
  const papers = asked.includes('all') ? [...known.usual, ...asked.filter((paper) => paper !== 'all')] : asked;
  const badPaper = papers.find((paper) => !known.papers.includes(paper));
  if (badPaper !== undefined) complain('badPaper', { paper: badPaper, papers: known.papers.join(', ') });
  const language = values.get('--lang') ?? known.languages[0] ?? '';
  const today = values.get('--today') ?? null;
  const badStep = steps.find((step) => !known.steps.includes(step));
  if (badStep !== undefined) complain('badStep', { step: badStep, steps: known.steps.join(', ') });
  if (!known.languages.includes(language)) complain('badLanguage', { language, languages: known.languages.join(', ') });
  if (today !== null && !isDay(today)) complain('badDay', { day: today });
  if (inputs.length === 0 && !help) complain('noInput', {});
  const out = values.get('--out') ?? null;
  const parsed = { inputs, out, report: values.get('--report') ?? null, steps, papers, language, today, help };
  return { arguments: parsed, problem };
}

/** Items between commas; empty ones count only where they are to be complained about. */
function listOf(text: string, keepsEmpty = false): string[] {
  const items = text.split(',').map((item) => item.trim());
  return keepsEmpty ? items : items.filter((item) => item !== '');
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}
