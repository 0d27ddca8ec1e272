// Tells the shared passages that only a pair has from paragraphs that many submissions of the coalition have in
// common.
import { firstFrom } from '../reading/int-arrays';
import { textsOf } from './inverted-index';
import { ownUpTo } from './limits';
import type { ItemPassage } from './seed-and-extend';
import type { Query } from './query';

/** A common position is a paragraph or two; what is longer was taken over, however many did so. */
const LONGEST_COMMON = 150;
/** So large a part of the shorter text is no common paragraph: when it is longer than one, and in any case. */
const LARGE_PART = 0.25;
const MOST = 0.6;

/** In how many submissions most of a passage stands, the two included. */
function sharedBy({ secondStart, secondEnd }: ItemPassage, { positions, copied }: Query): number {
  const sharing: number[] = [];
  for (let i = firstFrom(positions, secondStart); (positions[i] ?? secondEnd) < secondEnd; i++) {
    const texts = textsOf(copied.groups, copied.groupOf[i] ?? 0);
    if (texts > 0) sharing.push(texts);
  }
  return sharing.sort((x, y) => x - y)[Math.floor(sharing.length / 2)] ?? 0;
}

/**
 * The passages that only the two have, or, of many submissions, one more. What more have in the same words is the
 * coalition's common paragraph, unless it is long or a large part of the shorter text, of `words` words. `all` is how
 * many submissions there are.
 */
export function ownPassages(
  passages: readonly ItemPassage[],
  query: Query,
  all: number,
  words: number,
): readonly ItemPassage[] {
  const most = ownUpTo(all);
  const own = passages.filter((passage) => passage.same > LONGEST_COMMON || sharedBy(passage, query) <= most);
  const common =
    passages.reduce((sum, { same }) => sum + same, 0) - own.reduce((sum, { same }) => sum + same, 0);
  return common > words * (common > LONGEST_COMMON ? LARGE_PART : MOST) ? passages : own;
}
