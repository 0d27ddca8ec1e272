// Words in the quotation marks of each language.
import { text, type Language, type Text } from './text';

/** The words, given in each language, in the marks of that language. */
export const quotedText = ({ en, es, fr }: Text): Text => text(`“${en}”`, `«${es}»`, `« ${fr} »`);

/** Words that are the same in all languages, such as a title, in the marks of one. */
export const quoted = (words: string, language: Language): string =>
  quotedText(text(words, words, words))[language];
