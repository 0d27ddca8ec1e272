// The locale of a new workbook, by which dates and numbers are typed into its cells, as Google gives a new spreadsheet that of the account.
import { LANGUAGES, languageOf, type Language } from '../../src/core/base/messages/text';
import { languageTags } from '../../src/core/words/languages';

/** New spreadsheets in English have the locale of the United States. */
const usualOf = (language: Language): string =>
  language === 'en' ? 'en_US' : languageTags[language].replace('-', '_');

/** That of the machine where it speaks the language asked for, or any of the product's; else the usual one of the language. */
export function bookLocale(asked: string | undefined, machine: string): string {
  const { language, region } = new Intl.Locale(machine);
  const isKnown = LANGUAGES.some((one) => one === language);
  const wanted = asked === undefined ? languageOf(machine) : languageOf(asked);
  return isKnown && language === wanted && region !== undefined ? `${language}_${region}` : usualOf(wanted);
}
