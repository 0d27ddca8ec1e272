// Which shared passages of a pair count as copied. Lists of names (of organizations that sign, people, treaties) do not,
// and of the rest only what is the two submissions' own is no paragraph that many of the coalition have in common.
import { firstFrom } from '../reading/int-arrays';
import type { Analysis } from './analysis';
import type { Corpus } from './corpus';
import { textsOf } from './inverted-index';
import { coveredWords, namesIn, stretchOfItems } from './item-places';
import { COMMON_PARAGRAPH, COPIED, NAME_LIST, ownUpTo } from './overlap-thresholds';
import type { Query } from './query';
import type { ItemPassage } from './seed-and-extend';

function isListText(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length === 0 || capitals < words.length * NAME_LIST.capitals) return false;
  // A text all in capitals has capitals for another reason.
  if (words.filter((word) => word === word.toUpperCase()).length > words.length / 2) return false;
  const breaks = text.match(/[,;\n•·|]/g)?.length ?? 0;
  return breaks * NAME_LIST.wordsPerBreak >= words.length;
}

/** Whether passages have more than the names of treaties and bodies. */
const isMoreThanNames =
  (first: Analysis) =>
  ({ firstStart, firstEnd }: ItemPassage): boolean =>
    firstEnd - firstStart - namesIn(first.names, firstStart, firstEnd) >= NAME_LIST.otherItems;

/** Whether a passage is only a list of organizations or people. */
function isNameList({ firstStart, firstEnd, same }: ItemPassage, first: Analysis): boolean {
  if (same < NAME_LIST.shortest) return false;
  const { start, end } = stretchOfItems(first, firstStart, firstEnd);
  return isListText(first.submission.text.slice(start, end));
}

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
function ownPassages(
  passages: readonly ItemPassage[],
  query: Query,
  all: number,
  words: number,
): readonly ItemPassage[] {
  const most = ownUpTo(all);
  const own = passages.filter(
    (passage) => passage.same > COMMON_PARAGRAPH.longest || sharedBy(passage, query) <= most,
  );
  const common =
    passages.reduce((sum, { same }) => sum + same, 0) - own.reduce((sum, { same }) => sum + same, 0);
  return common >
    words * (common > COMMON_PARAGRAPH.longest ? COMMON_PARAGRAPH.largePart : COMMON_PARAGRAPH.most)
    ? passages
    : own;
}

/** A part of a whole, between 0 and 1. */
export const shareOf = (part: number, of: number): number => (of > 0 ? Math.min(1, part / of) : 0);

/** Passages of a pair, what share of each text's words they are, and the words of the text that has fewer in them. */
export interface CopiedPart {
  readonly passages: readonly ItemPassage[];
  readonly containment: { readonly first: number; readonly second: number };
  readonly copiedWords: number;
}

const NOTHING_COPIED: CopiedPart = { passages: [], containment: { first: 0, second: 0 }, copiedWords: 0 };

function copiedPart(corpus: Corpus, query: Query, row: number, passages: readonly ItemPassage[]): CopiedPart {
  const first = corpus.rows[row];
  if (!first || passages.length === 0) return NOTHING_COPIED;
  const second = query.analysis;
  const words = {
    first: coveredWords(
      first,
      corpus.excluded[row],
      passages.map((p) => [p.firstStart, p.firstEnd]),
    ),
    second: coveredWords(
      second,
      query.excluded,
      passages.map((p) => [p.secondStart, p.secondEnd]),
    ),
  };
  return {
    passages,
    containment: { first: shareOf(words.first, first.words), second: shareOf(words.second, second.words) },
    copiedWords: Math.min(words.first, words.second),
  };
}

/** All that the two share but passages that are no more than the names of treaties and bodies. */
export function beyondNames(
  corpus: Corpus,
  query: Query,
  row: number,
  passages: readonly ItemPassage[],
): CopiedPart {
  const first = corpus.rows[row];
  if (!first || passages.length === 0) return NOTHING_COPIED;
  return copiedPart(corpus, query, row, passages.filter(isMoreThanNames(first)));
}

/** The part that counts as copied: lists of names do not, where there is enough of it to matter. */
export function withoutLists(corpus: Corpus, query: Query, row: number, part: CopiedPart): CopiedPart {
  const first = corpus.rows[row];
  if (!first || part.copiedWords < COPIED.worthALook) return part;
  const passages = part.passages.filter((passage) => !isNameList(passage, first));
  return passages.length === part.passages.length ? part : copiedPart(corpus, query, row, passages);
}

/** The part that is the two submissions' own, and no words of a coalition. */
export function ownPart(corpus: Corpus, query: Query, row: number, part: CopiedPart): CopiedPart {
  const first = corpus.rows[row];
  if (!first || part.copiedWords < COPIED.worthALook) return part;
  const words = Math.min(first.words, query.analysis.words);
  const passages = ownPassages(part.passages, query, corpus.all, words);
  return passages.length === part.passages.length ? part : copiedPart(corpus, query, row, passages);
}
