// How an issue is called in a reader's language.
import type { Language } from '../../base/messages/text';
import type { RowOf } from './rows';

/** The name of an issue in a language; the English one where there is no other. */
export function issueName(issue: RowOf<'ISS'> | undefined, language: Language): string {
  if (!issue) return '';
  const translated = { en: issue.name, es: issue.nameEs, fr: issue.nameFr }[language];
  return translated || issue.name || issue.id;
}
