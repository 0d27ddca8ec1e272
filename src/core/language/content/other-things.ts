// Whether two asks that are much alike are so by the words around only: "Train midwives" and "Train lifeguards" want the
// same done, but not for the same people. Such asks are perhaps the same, and never surely.
import { MEANING_THRESHOLDS } from '../meaning/meaning-thresholds';
import { SAME, type Space } from '../meaning/space';
import type { Content } from './content';

/** Whether a word or concept meets one of some others. */
function isMet(space: Space, id: number, others: Int32Array): boolean {
  const row = space.likenessesOf(id);
  return others.some((other) => (row[other] ?? 0) >= MEANING_THRESHOLDS.shown * SAME);
}

/** Whether it names a concept to which nothing in the other comes near. */
const namesAnother = (space: Space, one: Content, other: Content): boolean =>
  one.bag.ids.some((id) => space.conceptOf(id) !== undefined && !isMet(space, id, other.bag.ids));

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** How many characters two texts begin with alike, and how many they end with, in whole words. */
function frameOf(one: string, other: string): { readonly before: number; readonly after: number } {
  const most = Math.min(one.length, other.length);
  let [before, after] = [0, 0];
  while (before < most && one[before] === other[before]) before++;
  while (before > 0 && isLetter(one, before - 1)) before--;
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  while (after > 0 && isLetter(one, one.length - after)) after--;
  return { before, after };
}

/** Whether both are one sentence with something else put in, of which nothing meets anything of the other. */
function fillOneTemplate(space: Space, one: Content, other: Content): boolean {
  const { before, after } = frameOf(one.text.toLowerCase(), other.text.toLowerCase());
  const [mine, theirs] = [one, other].map(({ text, bag: { ids, starts } }) =>
    ids.filter((_id, i) => (starts[i] ?? 0) >= before && (starts[i] ?? 0) < text.length - after),
  ) as [Int32Array, Int32Array];
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => isMet(space, id, theirs));
}

/** Whether each of two asks is about something that the other does not come near to, however alike they are otherwise. */
export const areOfOtherThings = (space: Space, one: Content, other: Content): boolean =>
  (namesAnother(space, one, other) && namesAnother(space, other, one)) || fillOneTemplate(space, one, other);
