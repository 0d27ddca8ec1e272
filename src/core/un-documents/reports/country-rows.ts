// The Countries sheet and the countries that a report names: which row each one is, and rows for those that are new.
import type { Language } from '../../base/messages/text';
import {
  type CountryResolver,
  createCountryResolver,
  plainResolver,
} from '../../language/country-names/resolver';
import { nameOfCountry } from '../../language/country-names/translated-names';
import type { Context } from '../../workbook/command/types';
import { type Edit, insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { foldText } from '../../base/text/fold';
import { type Country, COUNTRIES } from '../../base/vocabulary/countries';

type CountryRow = RowOf<'CTY'>;

/** The ISO code of a row: its own, or the one that the typed name means when a person left it out. */
function iso3Of({ iso3, name }: CountryRow): string {
  const typed = iso3.trim().toUpperCase();
  if (typed !== '') return typed;
  const found = plainResolver().resolve(name);
  return found.kind === 'one' && !found.isGuess ? found.iso3 : '';
}

/** A name as a document writes it, and the country that a person says it means. */
export interface TaughtName {
  readonly written: string;
  readonly iso3: string;
}

/** A resolver that also knows the names that people gave the countries of this workbook, and those taught just now. */
export const resolverFor = (
  rows: readonly CountryRow[],
  taught: readonly TaughtName[] = [],
): CountryResolver =>
  createCountryResolver([
    ...rows
      .filter((row) => iso3Of(row) !== '')
      .map((row) => ({ iso3: iso3Of(row), names: [row.name, row.formalName, ...row.aliases] })),
    ...taught.map(({ written, iso3 }) => ({ iso3, names: [written] })),
  ]);

export interface CountryRows {
  /** The row's id by ISO code. */
  readonly idOf: (iso3: string) => string | undefined;
  readonly nameOf: (iso3: string) => string;
  readonly edits: readonly Edit[];
  readonly added: readonly string[];
}

/** A cell parts its values by semicolons. */
const asAlias = (written: string): string => written.replace(/\s*;\s*/g, ', ').trim();

/** The names that are new among these, in the order given. */
function newAliases(known: readonly string[], taught: readonly TaughtName[]): string[] {
  const seen = new Set(known.map(foldText));
  return taught
    .map(({ written }) => asAlias(written))
    .filter((name) => {
      const isNew = !seen.has(foldText(name));
      seen.add(foldText(name));
      return isNew;
    });
}

const newRow = (country: Country, id: string, taught: readonly TaughtName[], language: Language): Edit =>
  insertRow('CTY', id, {
    iso3: country.iso3,
    name: nameOfCountry(country.iso3, language) ?? country.name,
    formalName: country.formalName,
    aliases: [...country.aliases, ...newAliases([country.name, ...country.aliases], taught)],
    region: country.region,
    council: country.council,
  });

/** Adds the taught names to the rows of their countries. */
function aliasEdits(rows: readonly CountryRow[], taught: readonly TaughtName[]): Edit[] {
  return rows.flatMap((row) => {
    const own = taught.filter(({ iso3 }) => iso3 === iso3Of(row));
    const added = newAliases([row.name, row.formalName, ...row.aliases], own);
    return added.length > 0 ? [updateRow('CTY', row.id, { aliases: [...row.aliases, ...added] })] : [];
  });
}

/**
 * Rows for all countries named or taught; those that the sheet does not have are inserted, in the order of their
 * names. Taught names become other names of their countries.
 */
export function countryRows(
  rows: readonly CountryRow[],
  named: ReadonlySet<string>,
  context: Context,
  taught: readonly TaughtName[] = [],
): CountryRows {
  const ids = new Map(rows.map((row) => [iso3Of(row), row.id]));
  const language = context.bookLanguage;
  const names = new Map(COUNTRIES.map(({ iso3, name }) => [iso3, nameOfCountry(iso3, language) ?? name]));
  for (const row of rows) if (row.name) names.set(iso3Of(row), row.name);
  const wanted = new Set([...named, ...taught.map(({ iso3 }) => iso3)]);
  const missing = COUNTRIES.filter(({ iso3 }) => wanted.has(iso3) && !ids.has(iso3));
  const inserts = missing.map((country) => {
    const id = context.newId('CTY');
    ids.set(country.iso3, id);
    const own = taught.filter(({ iso3 }) => iso3 === country.iso3);
    return newRow(country, id, own, context.bookLanguage);
  });
  return {
    idOf: (iso3) => ids.get(iso3),
    nameOf: (iso3) => names.get(iso3) ?? iso3,
    edits: [...inserts, ...aliasEdits(rows, taught)],
    added: missing.map(({ iso3 }) => names.get(iso3) ?? iso3),
  };
}
