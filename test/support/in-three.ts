// A text in the three languages that tests speak of; a further language of the product shows the English one.
import { textBy, type Text } from '../../src/core/base/messages/text';

export const inThree = (en: string, es: string, fr: string): Text => {
  const texts: Readonly<Record<string, string>> = { en, es, fr };
  return textBy((language) => texts[language] ?? en);
};
