// The countries as somebody looks for theirs in a list: by the UN's name or the usual one, in their own language.
import { unName, usualName } from '../../language/country-names/translated-names';
import type { Language } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { COUNTRIES } from '../../base/vocabulary/countries';

export interface CountryOption {
  readonly id: string;
  readonly name: string;
  /** The usual name, where the UN's does not hold it. */
  readonly detail?: string;
}

const byName = (one: CountryOption, other: CountryOption): number =>
  foldText(one.name) < foldText(other.name) ? -1 : 1;

export const countryOptions = (language: Language): CountryOption[] =>
  COUNTRIES.map(({ iso3, name: english }): CountryOption => {
    const usual = usualName(iso3, language);
    const name = language === 'en' ? english : (unName(iso3, language) ?? usual ?? english);
    const isOther = usual !== undefined && !foldText(name).includes(foldText(usual));
    return { id: iso3, name, ...(isOther && { detail: usual }) };
  }).sort(byName);
