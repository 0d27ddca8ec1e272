// A text in other languages beside it: a line each in one cell, after the code of the language: `fr: Creuser des puits`.
import type { Language } from '../../base/messages/text';

interface Worded {
  readonly otherLanguages: string;
}

const LINE = /^\s*([a-z]{2})\s*:\s*(.*\S)\s*$/i;

const isIn = (line: string, language: Language): boolean => LINE.exec(line)?.[1]?.toLowerCase() === language;

/** What stands there in that language, '' where nothing does. */
export const wordingIn = ({ otherLanguages }: Worded, language: Language): string =>
  otherLanguages
    .split('\n')
    .filter((line) => isIn(line, language))
    .map((line) => LINE.exec(line)?.[2] ?? '')[0] ?? '';

/** The cell with the text in that language, in the place of an earlier one; all other lines stay. */
export const withWording = ({ otherLanguages }: Worded, language: Language, text: string): string =>
  [
    ...otherLanguages.split('\n').filter((line) => line.trim() !== '' && !isIn(line, language)),
    [language, text.replace(/\s+/g, ' ').trim()].join(': '),
  ].join('\n');
