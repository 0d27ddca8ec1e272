// Words in the quotation marks of each language.
import { quotes } from '../../words/base/language';
import { message, render, sameText, textBy, type Language, type Text } from './text';

/** The words, given in each language, in the marks of that language. */
export const quotedText = (words: Text): Text =>
  textBy((language) => render(message(quotes, { words }), language));

/** Words that are the same in all languages, such as a title, in the marks of one. */
export const quoted = (words: string, language: Language): string =>
  render(message(quotes, { words: sameText(words) }), language);
