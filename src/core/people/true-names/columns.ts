// The columns of a companion file, which keeps true names outside the workbook, and how its headings are read.
import { foldText } from '../../base/text/fold';
import { LANGUAGES, type Language } from '../../base/messages/text';
import * as t from '../../words/people/true-names';

/** In the order of the file. */
export const COMPANION_KEYS = [
  ...(['codeName', 'code', 'trueName', 'email', 'phone', 'reach', 'notes'] as const),
] as const;
export type CompanionKey = (typeof COMPANION_KEYS)[number];

/** In one language. */
export const companionHeads = (language: Language): readonly string[] =>
  COMPANION_KEYS.map((key) => t.columns[key][language]);

/** Which column a heading means, in whatever language. */
export const keyOfHeading = (heading: string): CompanionKey | undefined =>
  COMPANION_KEYS.find((key) =>
    LANGUAGES.some((language) => foldText(t.columns[key][language]) === foldText(heading)),
  );
