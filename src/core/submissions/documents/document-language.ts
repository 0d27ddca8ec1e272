// The language of a submission: its own, else the workbook's. All that the workbook says in its document follows it.
import { LANGUAGES, type Language } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { RowOf } from '../../workbook/records/rows';
import { DOCUMENT_SETTINGS } from './settings-read';

/** Typed in the workbook's language; in another one the usual words stand for them. */
const IN_THE_BOOK_LANGUAGE: ReadonlySet<string> = new Set([
  DOCUMENT_SETTINGS.countryName,
  DOCUMENT_SETTINGS.government,
]);

/** The language in which the document of a submission is. */
export const documentLanguage = (
  { language }: Pick<RowOf<'SUB'>, 'language'>,
  { bookLanguage }: Pick<Context, 'bookLanguage'>,
): Language => LANGUAGES.find((one) => one === language) ?? bookLanguage;

/** The context in which the document of a submission is made: its language is that of the document. */
export function inDocumentLanguage(submission: Pick<RowOf<'SUB'>, 'language'>, context: Context): Context {
  const bookLanguage = documentLanguage(submission, context);
  if (bookLanguage === context.bookLanguage) return context;
  const setting = (key: string): string => (IN_THE_BOOK_LANGUAGE.has(key) ? '' : context.setting(key));
  return { ...context, bookLanguage, setting };
}
