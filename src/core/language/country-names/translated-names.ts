// Names of countries in Spanish and French: the UN's where it has one of its own, else the usual one.
import type { Language } from '../../base/messages/text';
import { countryByIso3 } from '../../base/vocabulary/countries';

/** Where the UN's name differs from the usual one; ISO code: Spanish, French. */
const UN_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  BOL: ['Bolivia (Estado Plurinacional de)', 'Bolivie (État plurinational de)'],
  BRN: ['Brunei Darussalam', 'Brunéi Darussalam'],
  CIV: ['Côte d’Ivoire', 'Côte d’Ivoire'],
  COD: ['República Democrática del Congo', 'République démocratique du Congo'],
  COG: ['Congo', 'Congo'],
  CZE: ['Chequia', 'Tchéquie'],
  FSM: ['Micronesia (Estados Federados de)', 'Micronésie (États fédérés de)'],
  GBR: [
    'Reino Unido de Gran Bretaña e Irlanda del Norte',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  ],
  IRN: ['Irán (República Islámica del)', 'Iran (République islamique d’)'],
  KOR: ['República de Corea', 'République de Corée'],
  LAO: ['República Democrática Popular Lao', 'République démocratique populaire lao'],
  MDA: ['República de Moldova', 'République de Moldova'],
  MMR: ['Myanmar', 'Myanmar'],
  NLD: ['Países Bajos (Reino de los)', 'Pays-Bas (Royaume des)'],
  PRK: ['República Popular Democrática de Corea', 'République populaire démocratique de Corée'],
  PSE: ['Estado de Palestina', 'État de Palestine'],
  RUS: ['Federación de Rusia', 'Fédération de Russie'],
  SYR: ['República Árabe Siria', 'République arabe syrienne'],
  TUR: ['Türkiye', 'Türkiye'],
  TZA: ['República Unida de Tanzanía', 'République-Unie de Tanzanie'],
  USA: ['Estados Unidos de América', 'États-Unis d’Amérique'],
  VAT: ['Santa Sede', 'Saint-Siège'],
  VEN: ['Venezuela (República Bolivariana de)', 'Venezuela (République bolivarienne du)'],
  VNM: ['Viet Nam', 'Viet Nam'],
};

type OtherLanguage = 'es' | 'fr';

const regions = new Map<Language, Intl.DisplayNames | undefined>();

/** Undefined where the machine knows no names of regions. Kept, since it is slow to make. */
function namesOfRegions(language: Language): Intl.DisplayNames | undefined {
  if (!regions.has(language) && typeof Intl.DisplayNames === 'function')
    regions.set(language, new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
  return regions.get(language);
}

/** The usual name, as newspapers write it; undefined when it is not known. */
export function usualName(iso3: string, language: Language): string | undefined {
  const iso2 = countryByIso3(iso3)?.iso2;
  return iso2 ? namesOfRegions(language)?.of(iso2) : undefined;
}

/** The UN's name where it differs from the usual one. */
export const unName = (iso3: string, language: OtherLanguage): string | undefined =>
  UN_NAMES[iso3]?.[language === 'es' ? 0 : 1];

/** The UN's and the usual name of a country (ISO 3166 alpha-3) in Spanish, then in French; fewer where none is kept. */
export const translatedNames = (iso3: string): readonly string[] =>
  (['es', 'fr'] as const).flatMap((language) =>
    [unName(iso3, language), usualName(iso3, language)].flatMap((name) => name ?? []),
  );
