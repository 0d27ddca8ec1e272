// The language of the page and its words.
import { labelled as labelledIn } from '../../core/base/messages/labelled';
import {
  directions,
  languageOf,
  message,
  render,
  type Language,
  type Text,
  type ValuesOf,
} from '../../core/base/messages/text';

let language: Language = 'en';

export const useLanguage = (locale: string): Language => {
  language = languageOf(locale);
  document.documentElement.lang = language;
  document.documentElement.dir = directions[language];
  return language;
};

/** A text in the page's language, with its values. */
export const translatePageText = <Words extends Text>(words: Words, ...values: ValuesOf<Words>): string =>
  render(message(words, ...values), language);

/** `To: Ana`, with the sign of the language between them. */
export const labelled = (label: string, words: string): string => labelledIn(label, words, language);

export const sayDate = (text: string): string => {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
};
