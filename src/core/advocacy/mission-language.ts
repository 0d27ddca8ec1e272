// In which language a mission is written to: one rule for the letters and pages of the whole workbook.
import {
  joinTexts,
  languageNames,
  LANGUAGES,
  message,
  sameText,
  textBy,
  type Language,
  type Message,
  type Text,
} from '../base/messages/text';
import type { RowOf } from '../workbook/records/rows';
import * as t from '../words/advocacy/mission-language';
import { MISSIONS } from '../words/lists/missions';

export interface MissionLanguage {
  readonly language: Language;
  /** Nobody set one in the workbook: it is supposed from the country. */
  readonly isSupposed: boolean;
}

const supposedFor = (iso3: string): Language =>
  LANGUAGES.find((language) => MISSIONS[language].split(' ').includes(iso3.trim().toUpperCase())) ?? 'en';

/** What the row says; English for languages that the product does not write; where it says nothing, by the country. */
export function missionLanguage({ writeIn, iso3 }: Pick<RowOf<'CTY'>, 'writeIn' | 'iso3'>): MissionLanguage {
  if (writeIn === '') return { language: supposedFor(iso3), isSupposed: true };
  return { language: LANGUAGES.find((language) => language === writeIn) ?? 'en', isSupposed: false };
}

const NAMES: Readonly<Partial<Record<Language, Text>>> = t.languages;
const nameOf = (language: Language): Text => NAMES[language] ?? sameText(languageNames[language]);

/** How many missions have no language of their own, and which are used; undefined where all have one. */
export function supposedLanguages(missions: readonly MissionLanguage[]): Message | undefined {
  const supposed = missions.filter(({ isSupposed }) => isSupposed);
  if (supposed.length === 0) return undefined;
  const languages = LANGUAGES.flatMap((language) => {
    const count = supposed.filter((one) => one.language === language).length;
    return count === 0 ? [] : [textBy((reader) => `${nameOf(language)[reader]} (${String(count)})`)];
  });
  return message(t.supposed, { count: supposed.length, languages: joinTexts(languages) });
}
