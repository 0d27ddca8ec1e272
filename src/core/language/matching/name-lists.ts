// Recognizes shared passages that are lists of names (of organizations that sign, people, treaties), which may stand
// in several submissions.
import type { Analysis } from './analysis';
import { namesIn, stretchOfItems } from './item-places';
import type { ItemPassage } from './seed-and-extend';

/** Items besides names of treaties and bodies that a passage must have. */
const OTHER_ITEMS = 6;
/** Shorter passages are too short to tell a list from a heading. */
const SHORTEST_LIST = 12;
/** Of the words of four letters and more in a list of names, the share that is written with a capital. */
const CAPITALS = 0.75;
/** In a list a comma, a semicolon or a line ends comes at least every so many words. */
const WORDS_PER_BREAK = 6;

function isListText(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length === 0 || capitals < words.length * CAPITALS) return false;
  // A text all in capitals has capitals for another reason.
  if (words.filter((word) => word === word.toUpperCase()).length > words.length / 2) return false;
  const breaks = text.match(/[,;\n•·|]/g)?.length ?? 0;
  return breaks * WORDS_PER_BREAK >= words.length;
}

/** Whether passages have more than the names of treaties and bodies. */
export const isMoreThanNames =
  (first: Analysis) =>
  ({ firstStart, firstEnd }: ItemPassage): boolean =>
    firstEnd - firstStart - namesIn(first.names, firstStart, firstEnd) >= OTHER_ITEMS;

/** Whether a passage is only a list of organizations or people. */
export function isNameList({ firstStart, firstEnd, same }: ItemPassage, first: Analysis): boolean {
  if (same < SHORTEST_LIST) return false;
  const { start, end } = stretchOfItems(first, firstStart, firstEnd);
  return isListText(first.submission.text.slice(start, end));
}
