// How an issue is called in a reader's language.
import type { Language } from '../../base/messages/text';
import type { RowOf } from './rows';

/** The columns for names in other languages than English. A language without one shows the English name. */
const COLUMNS: Readonly<Partial<Record<Language, 'nameEs' | 'nameFr'>>> = { es: 'nameEs', fr: 'nameFr' };

/** The column with the name in a language. */
export const nameColumn = (language: Language): 'name' | 'nameEs' | 'nameFr' => COLUMNS[language] ?? 'name';

/** The name of an issue in a language; the English one where there is no other. */
export const issueName = (issue: RowOf<'ISS'> | undefined, language: Language): string =>
  issue ? issue[nameColumn(language)] || issue.name || issue.id : '';
