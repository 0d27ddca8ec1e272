// The Countries sheet and the countries that a report names: which row each one is, and rows for those that are new.
import type { CountryResolver } from '../countries/resolver';
import { createCountryResolver } from '../countries/resolver';
import type { Context } from '../calls/types';
import type { Edit } from '../records/edits';
import { insertRow } from '../records/edits';
import type { RowOf } from '../records/rows';
import type { Country } from '../vocabulary/countries';
import { COUNTRIES } from '../vocabulary/countries';

type CountryRow = RowOf<'CTY'>;

let plain: CountryResolver | undefined;

/** Made when first needed: most runs of the script read no names of countries. */
const plainResolver = (): CountryResolver => (plain ??= createCountryResolver());

/** The ISO code of a row: its own, or the one that the typed name means when a person left it out. */
function iso3Of({ iso3, name }: CountryRow): string {
  const typed = iso3.trim().toUpperCase();
  if (typed !== '') return typed;
  const found = plainResolver().resolve(name);
  return found.kind === 'one' && !found.isGuess ? found.iso3 : '';
}

/** A resolver that also knows the names that people gave the countries of this workbook. */
export const resolverFor = (rows: readonly CountryRow[]): CountryResolver =>
  createCountryResolver(
    rows
      .filter((row) => iso3Of(row) !== '')
      .map((row) => ({ iso3: iso3Of(row), names: [row.name, row.formalName, ...row.aliases] })),
  );

export interface CountryRows {
  /** The row's id by ISO code. */
  readonly idOf: (iso3: string) => string | undefined;
  readonly nameOf: (iso3: string) => string;
  readonly edits: readonly Edit[];
  readonly added: readonly string[];
}

const newRow = (country: Country, id: string): Edit =>
  insertRow('CTY', id, {
    iso3: country.iso3,
    name: country.name,
    formalName: country.formalName,
    aliases: country.aliases,
    region: country.region,
    council: country.council,
  });

/** Rows for all countries named; those that the sheet does not have are inserted, in the order of their names. */
export function countryRows(
  rows: readonly CountryRow[],
  named: ReadonlySet<string>,
  context: Context,
): CountryRows {
  const ids = new Map(rows.map((row) => [iso3Of(row), row.id]));
  const names = new Map(COUNTRIES.map(({ iso3, name }) => [iso3, name]));
  for (const row of rows) if (row.name) names.set(iso3Of(row), row.name);
  const missing = COUNTRIES.filter(({ iso3 }) => named.has(iso3) && !ids.has(iso3));
  const edits = missing.map((country) => {
    const id = context.newId('CTY');
    ids.set(country.iso3, id);
    return newRow(country, id);
  });
  return {
    idOf: (iso3) => ids.get(iso3),
    nameOf: (iso3) => names.get(iso3) ?? iso3,
    edits,
    added: missing.map(({ name }) => name),
  };
}
