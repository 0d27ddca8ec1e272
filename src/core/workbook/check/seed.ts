// What a new workbook holds from the start: its first coordinator, settings, issues, countries and the document templates.
import type { Context } from '../command/types';
import type { Book } from '../records/book';
import { mayAdminister } from '../rights/rights';
import { type Edit, insertRow, updateRow, deleteRow } from '../records/edits';
import { hasCoordinator } from '../records/people-roles';
import { isEmail } from '../../base/dates/formats';
import { templateBytes, templateParts } from './template-bytes';
import { settingMeanings } from '../../words/workbook/settings';
import { LANGUAGES, type Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { COUNTRIES } from '../../base/vocabulary/countries';
import { nameOfCountry } from '../../language/country-names/translated-names';
import type { RowOf } from '../records/rows';
import { ISSUE_SEEDS } from '../../base/vocabulary/issues';
import { themeOfHeading } from '../../base/vocabulary/themes';

/** A name made of the part of an address before the `@`: `ana.ruiz+upr@example.org` gives `Ana Ruiz`. */
const nameFromEmail = (email: string): string =>
  (email.split('@')[0] ?? '')
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

interface FirstCoordinator {
  readonly kind: 'refused' | 'none' | 'new';
  /** Id of the new coordinator, '' when nobody becomes one. */
  readonly person: string;
  readonly edits: readonly Edit[];
}

/**
 * While there is no coordinator, the actor becomes one: their row in People is ticked, or made with a name from
 * their address. Afterwards everybody but coordinators is refused.
 */
export function firstCoordinator(book: Book, timeZone: string, context: Context): FirstCoordinator {
  const { actor } = context;
  if (hasCoordinator(book))
    return { kind: mayAdminister(book, actor) ? 'none' : 'refused', person: '', edits: [] };
  const row = actor.person === '' ? undefined : book.find('MEM', actor.person);
  if (row) return { kind: 'new', person: row.id, edits: [updateRow('MEM', row.id, { coordinator: true })] };
  if (!isEmail(actor.email)) return { kind: 'none', person: '', edits: [] };
  const id = context.newId('MEM');
  const values = {
    name: nameFromEmail(actor.email) || actor.email,
    email: actor.email,
    languages: [context.language],
    timeZone: timeZone.trim(),
    coordinator: true,
    mail: 'each',
    status: 'active',
  };
  return { kind: 'new', person: id, edits: [insertRow('MEM', id, values)] };
}

/** Set-up makes the first coordinator before it is known where the coalition is; the first cycle says so. */
export function ownZone(book: Book, timeZone: string, { actor }: Context): readonly Edit[] {
  const row = actor.person === '' ? undefined : book.find('MEM', actor.person);
  return row?.timeZone.trim() === '' ? [updateRow('MEM', row.id, { timeZone })] : [];
}

/** Issues from before there were themes get the one of their heading; what somebody wrote there stays. */
function missingThemes(book: Book): Edit[] {
  const isWritten = (id: string): boolean =>
    book.problems.some((one) => one.sheet === 'ISS' && one.column === 'theme' && one.id === id);
  return book
    .rows('ISS')
    .filter(({ id, theme, uprInfoIssue }) => theme === '' && uprInfoIssue !== '' && !isWritten(id))
    .map(({ id, uprInfoIssue }) => updateRow('ISS', id, { theme: themeOfHeading(uprInfoIssue) }));
}

const issueRows = (book: Book, context: Context): Edit[] =>
  book.rows('ISS').length > 0
    ? missingThemes(book)
    : ISSUE_SEEDS.map((issue) =>
        insertRow('ISS', context.newId('ISS'), { ...issue, theme: themeOfHeading(issue.uprInfoIssue) }),
      );

/** Countries that have a name of another language get the one of the workbook's; what people called them stays. */
const renamed = (book: Book, { bookLanguage }: Context): Edit[] =>
  book.rows('CTY').flatMap((row) => {
    const name = nameOfCountry(row.iso3, bookLanguage);
    return name !== undefined && row.name !== name && isOfAnother(row, bookLanguage)
      ? [updateRow('CTY', row.id, { name })]
      : [];
  });

const isOfAnother = ({ iso3, name }: RowOf<'CTY'>, language: Language): boolean =>
  LANGUAGES.some((other) => other !== language && nameOfCountry(iso3, other) === name);

function countryRows(book: Book, context: Context): Edit[] {
  if (book.rows('CTY').length > 0) return renamed(book, context);
  return COUNTRIES.map((country) => ({
    ...country,
    name: nameOfCountry(country.iso3, context.bookLanguage) ?? country.name,
  }))
    .sort((one, other) => (foldText(one.name) < foldText(other.name) ? -1 : 1))
    .map(({ iso3, name, formalName, aliases, region, council }) =>
      insertRow('CTY', context.newId('CTY'), { iso3, name, formalName, aliases, region, council }),
    );
}

/** A template's rows; an older or damaged copy of ours is replaced, a coalition's own template has another name. */
function templateRows(book: Book, context: Context, name: string, template: string): Edit[] {
  const rows = book.rows('TPL').filter((row) => row.name === name);
  if (template === '' || templateBytes(rows, name) === template) return [];
  return [
    ...rows.map(({ id }) => deleteRow('TPL', id)),
    ...templateParts(template).map((bytes, index) =>
      insertRow('TPL', context.newId('TPL'), { name, part: index + 1, bytes }),
    ),
  ];
}

/** The workbook's language stands in Settings from the first set-up on. */
function languageRow(book: Book, context: Context): Edit[] {
  if (book.rows('SET').some(({ key }) => key === 'language')) return [];
  const meaning = settingMeanings.language[context.bookLanguage];
  return [insertRow('SET', context.newId('SET'), { key: 'language', value: context.bookLanguage, meaning })];
}

/** Word templates in base64, by the name that they have in the workbook. */
export type Templates = Readonly<Record<string, string>>;

/** The rows that a workbook lacks. Twice gives no edits. */
export function planSeed(book: Book, context: Context, templates: Templates): Edit[] {
  return [
    ...languageRow(book, context),
    ...firstCoordinator(book, context.setting('timeZone'), context).edits,
    ...issueRows(book, context),
    ...countryRows(book, context),
    ...Object.entries(templates).flatMap(([name, bytes]) => templateRows(book, context, name, bytes)),
  ];
}
