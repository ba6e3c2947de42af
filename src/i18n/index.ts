/** Both languages at once, for everything but the pane: the run without a screen and tests. */
import { en } from './en';
import { id } from './id';
import { addTexts } from './translator';

addTexts('id', id);
addTexts('en', en);

export { LANGUAGES, makeTranslator } from './translator';
export type { LanguageCode, MessageKey, Texts } from './translator';
