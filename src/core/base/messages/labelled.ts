// What stands before a colon and what stands behind it, as each language sets them: French has a space before the colon.
import { labelled as labelledText } from '../../words/base/language';
import { sayIn, type Language } from './text';

/** `Time: 12:00`, `Heure : 12:00`, of words that are in the language already. */
export const labelled = (label: string, words: string | number, language: Language): string =>
  sayIn(language)(labelledText, { label, words });
