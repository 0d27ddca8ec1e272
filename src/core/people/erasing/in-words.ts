// What an erasure would do or did, in the reader's language.
import { labelled } from '../../base/messages/labelled';
import type { Language } from '../../base/messages/text';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { ErasedPlace, ErasedTab, MaybeNamed } from './erase-person';
import type { Erasure, Place } from './plan-erasure';

const MOST_PLACES = 40;
const LONGEST = 140;

/** A place in whatever tab, known by its name. */
export interface NamedPlace extends ErasedPlace {
  readonly tab: string;
}

/** `titleOf` gives the present name of a tab. */
export const placeInWords = (
  { sheet, id, rowNumber, column, words }: Place,
  titleOf: (sheet: Place['sheet']) => string,
  language: Language,
): NamedPlace => ({
  tab: titleOf(sheet),
  row: rowNumber,
  column: sheetSpec(sheet).columns[column]?.label[language] ?? column.replace(/^~/, ''),
  words: words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words,
  ...(sheetSpec(sheet).phase !== 'machine' && { at: { sheet, id } }),
});

export const byTab = (places: readonly NamedPlace[]): readonly ErasedTab[] =>
  [...rowsByKey(places, ({ tab }) => tab)].map(([tab, those]) => ({
    tab,
    count: those.length,
    places: those.slice(0, MOST_PLACES).map(({ tab: _, ...place }) => place),
  }));

const FEW = 5;

/** By what is written. */
export const maybeInWords = (
  maybe: Erasure['maybe'],
  titleOf: (sheet: Place['sheet']) => string,
  language: Language,
): readonly MaybeNamed[] =>
  [...rowsByKey(maybe, ({ written }) => written)].map(([written, those]) => ({
    written,
    count: those.length,
    places: those
      .slice(0, FEW)
      .map(({ sheet, rowNumber, words }) => labelled(`${titleOf(sheet)} ${rowNumber}`, words, language)),
  }));
