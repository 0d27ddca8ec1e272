// The language of the page and its words.
import { type Language, type Text, languageOf, message, render } from '../../core/base/messages/text';

let language: Language = 'en';

export const useLanguage = (locale: string): Language => {
  language = languageOf(locale);
  document.documentElement.lang = language;
  return language;
};

/** A text in the page's language, with its values. */
export const say = (words: Text, values?: Readonly<Record<string, string | number>>): string =>
  render(message(words, values), language);

export const sayDate = (text: string): string => {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
};
