// The members of the UN and the two observer States: names as the UN writes them, other names in use, regional group.
// Council terms are as of 2026; the workbook's own Countries sheet is where they are kept up to date.
// All of it stands in words/countries.tsv and words/en/countries.tsv.
import { COUNTRY_TABLE } from '../../words/lists/countries';
import type { KeyOf, regions } from './words';

export interface Country {
  readonly iso3: string;
  readonly iso2: string;
  /** The short name in UN documents. */
  readonly name: string;
  readonly formalName: string;
  /** Other forms in reports and in daily use, former names among them. */
  readonly aliases: readonly string[];
  /** Empty for the observers. */
  readonly region: KeyOf<typeof regions> | '';
  /** Years on the Human Rights Council, such as `2024-2026`; empty when it is not a member. */
  readonly council: string;
}

function readCountry(line: string): Country {
  const [iso3 = '', iso2 = '', name = '', formalName = '', aliases = '', region = '', council = ''] =
    line.split('|');
  return {
    iso3,
    iso2,
    name,
    formalName: formalName || name,
    aliases: aliases ? aliases.split('; ') : [],
    region: region as Country['region'],
    council,
  };
}

/** All 193 members and 2 observers, in the alphabetical order of their UN names, observers last. */
export const COUNTRIES: readonly Country[] = COUNTRY_TABLE.split('\n').map(readCountry);

/** The country with this ISO 3166 alpha-3 code. */
export const countryByIso3 = (iso3: string): Country | undefined =>
  COUNTRIES.find((country) => country.iso3 === iso3);
