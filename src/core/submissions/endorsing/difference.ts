// What differs between two versions of a text, paragraph by paragraph, and how much of the words. A paragraph that moved
// is no change.
import { foldText } from '../../base/text/fold';

/** `before` is '' for a new paragraph, `now` for one that went. */
export interface ChangedParagraph {
  readonly before: string;
  readonly now: string;
}

const paragraphsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const wordsIn = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What the first list has more of than the second. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count === 0;
  });
}

/** Share of the words that two paragraphs have in common, by the longer one. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const common = one.length - without(one, other).length;
  return common / Math.max(1, one.length, other.length);
}

/** From this likeness on, a paragraph is the other one, changed. */
const SAME_PARAGRAPH = 0.4;
/** Pairs of paragraphs that are compared at most; a text that is another altogether is shown as such. */
const MOST_COMPARED = 20_000;

/** The paragraph of `gone` that `added` most likely was before; '' for none. */
function formerOf(added: readonly string[], gone: ReadonlyMap<string, readonly string[]>): string {
  let best = '';
  let most = SAME_PARAGRAPH;
  for (const [before, words] of gone) {
    const share = likeness(added, words);
    if (share >= most) [best, most] = [before, share];
  }
  return best;
}

/** The paragraphs that changed, those that are there now in their order, then those that went. */
export function changedParagraphs(before: string, now: string): readonly ChangedParagraph[] {
  const [was, is] = [paragraphsIn(before), paragraphsIn(now)];
  const [removed, added] = [without(was, is), without(is, was)];
  const gone = new Map(removed.map((text) => [text, wordsIn(text)]));
  const mayCompare = removed.length * added.length <= MOST_COMPARED;
  const changed = added.map((text) => {
    const former = mayCompare ? formerOf(wordsIn(text), gone) : '';
    gone.delete(former);
    return { before: former, now: text };
  });
  return [...changed, ...[...gone.keys()].map((text) => ({ before: text, now: '' }))];
}

/** How many words were added, replaced or taken out, as a share of those that were there: 0 for none. */
export function shareOfWordsChanged(before: string, now: string): number {
  const [was, is] = [paragraphsIn(before), paragraphsIn(now)];
  const [removed, added] = [without(was, is), without(is, was)].map((texts) => wordsIn(texts.join(' ')));
  const changed = Math.max(
    without(removed ?? [], added ?? []).length,
    without(added ?? [], removed ?? []).length,
  );
  return changed === 0 ? 0 : changed / Math.max(1, wordsIn(before).length);
}

/** Asks that are new and asks that are no longer there. */
export function changedAsks(
  before: readonly string[],
  now: readonly string[],
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const folded = (asks: readonly string[]) => asks.map(foldText);
  const differing = (asks: readonly string[], others: readonly string[]) =>
    asks.filter((ask) => !folded(others).includes(foldText(ask)));
  return { added: differing(now, before), removed: differing(before, now) };
}
