// Passages that are lists: of organizations that sign, of people, of treaties. They may stand in several submissions.
import { wordPlaces } from '../../language/words';
import { at } from '../../language/numbers';
import type { Analysis } from './analysis';
import { namesIn, wordOfItem } from './item-places';
import type { ItemPassage } from './passages';

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

/** Whether a passage is only a list of names. */
export function isNameList(passage: ItemPassage, first: Analysis, second: Analysis): boolean {
  const { firstStart, firstEnd, same } = passage;
  if (firstEnd - firstStart - namesIn(first.names, firstStart, firstEnd) < OTHER_ITEMS) return true;
  if (second.names.places.length > 0 && passage.secondEnd - passage.secondStart < OTHER_ITEMS) return true;
  if (same < SHORTEST_LIST) return false;
  const { text } = first.submission;
  const { starts, ends } = wordPlaces(text);
  const [from, to] = [wordOfItem(first, firstStart), wordOfItem(first, firstEnd)];
  return isListText(text.slice(at(starts, from), at(ends, to - 1)));
}
