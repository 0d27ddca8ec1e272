// What is filled in for each reader where a letter names it in braces, in whatever language: `{name}`, `{nombre}`, `{nom}`.
import { LANGUAGES, textBy, type Text } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import * as t from '../../words/people/group-letters';

const PLACE = /\{\s*([\p{L}\p{N} _-]{1,40})\s*\}/gu;

const isCalled = (place: string, words: Text): boolean =>
  LANGUAGES.some((language) => foldText(words[language]) === foldText(place));

/** As it is written in a letter, in the language of the reader. */
export const placeName: Text = textBy((language) => `{${t.placeName[language]}}`);
export const placeWorkgroup: Text = textBy((language) => `{${t.placeWorkgroup[language]}}`);

/** The letter for one reader; what is not known stays. */
export const filledIn = (written: string, name: string, workgroup: string): string =>
  written.replace(PLACE, (whole, place: string) => {
    if (isCalled(place, t.placeName)) return name;
    return isCalled(place, t.placeWorkgroup) ? workgroup : whole;
  });

/** Places for which nothing is known, each once, as they stand. */
export const unknownPlaces = (written: string): readonly string[] => [
  ...new Set(filledIn(written, '', '').match(PLACE) ?? []),
];
