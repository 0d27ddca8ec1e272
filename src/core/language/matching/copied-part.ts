// Which shared passages of a pair count as copied. Lists of names (of organizations that sign, people, treaties) do not,
// and of the rest only what is the two submissions' own is no paragraph that many of the coalition have in common.
import type { Analysis } from './analysis';
import { COMMON_PARAGRAPH, COPIED, NAME_LIST, ownUpTo } from './overlap-thresholds';
import { covered, type ItemPassage } from './passages';
import type { Query } from './corpus';

function isListText(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length === 0 || capitals < words.length * NAME_LIST.capitals) return false;
  // A text all in capitals has capitals for another reason.
  if (words.filter((word) => word === word.toUpperCase()).length > words.length / 2) return false;
  const breaks = text.match(/[,;\n•·|]/g)?.length ?? 0;
  return breaks * NAME_LIST.wordsPerBreak >= words.length;
}

/** Whether a passage has more than the names of treaties and bodies. */
function isMoreThanNames({ firstStart, firstEnd }: ItemPassage, { places }: Analysis): boolean {
  let others = 0;
  for (let i = firstStart; i < firstEnd && others < NAME_LIST.otherItems; i++)
    if (places.isName[i] !== 1) others++;
  return others >= NAME_LIST.otherItems;
}

/** Whether a passage is only a list of organizations or people. */
const isNameList = ({ firstStart, firstEnd, same }: ItemPassage, { text, places }: Analysis): boolean =>
  same >= NAME_LIST.shortest && isListText(text.slice(places.starts[firstStart], places.ends[firstEnd - 1]));

/** In how many submissions most of a passage stands, the two included. */
function sharedBy({ secondStart, secondEnd }: ItemPassage, query: Query): number {
  const { positions } = query.analysis.fingerprints;
  const sharing: number[] = [];
  for (let i = 0; (positions[i] ?? secondEnd) < secondEnd; i++)
    if ((positions[i] ?? 0) >= secondStart && query.sharing(i) > 1) sharing.push(query.sharing(i));
  sharing.sort((x, y) => x - y);
  return sharing[Math.floor(sharing.length / 2)] ?? 0;
}

const sameIn = (passages: readonly ItemPassage[]): number =>
  passages.reduce((sum, { same }) => sum + same, 0);

/** Words that stretches of items cover together, without items that do not count. */
function coveredWords(
  { places }: Analysis,
  excluded: Uint8Array | undefined,
  items: readonly (readonly [start: number, end: number])[],
): number {
  const all = covered(items.map(([start, end]) => [places.words[start] ?? 0, places.words[end] ?? 0]));
  if (!excluded || all === 0) return all;
  const counted = new Set<number>();
  for (const [start, end] of items) for (let i = start; i < end; i++) if (excluded[i] === 1) counted.add(i);
  return Math.max(0, all - counted.size);
}

/** A part of a whole, between 0 and 1. */
const shareOf = (part: number, of: number): number => (of > 0 ? Math.min(1, part / of) : 0);

/** Passages of a pair, what share of each text's words they are, and the words of the text that has fewer in them. */
export interface CopiedPart {
  readonly passages: readonly ItemPassage[];
  readonly containment: { readonly first: number; readonly second: number };
  readonly copiedWords: number;
}

function partOf(first: Query, second: Query, passages: readonly ItemPassage[]): CopiedPart {
  const inFirst = passages.map((p) => [p.firstStart, p.firstEnd] as const);
  const inSecond = passages.map((p) => [p.secondStart, p.secondEnd] as const);
  const words = {
    first: coveredWords(first.analysis, first.excluded, inFirst),
    second: coveredWords(second.analysis, second.excluded, inSecond),
  };
  return {
    passages,
    containment: {
      first: shareOf(words.first, first.analysis.words),
      second: shareOf(words.second, second.analysis.words),
    },
    copiedWords: Math.min(words.first, words.second),
  };
}

/** All that the two share but passages that are no more than the names of treaties and bodies. */
export const sharedPart = (first: Query, second: Query, passages: readonly ItemPassage[]): CopiedPart =>
  partOf(
    first,
    second,
    passages.filter((passage) => isMoreThanNames(passage, first.analysis)),
  );

/** The part that counts as copied: lists of names do not, where there is enough of it to matter. */
export function withoutLists(first: Query, second: Query, part: CopiedPart): CopiedPart {
  if (part.copiedWords < COPIED.worthALook) return part;
  const counted = part.passages.filter((passage) => !isNameList(passage, first.analysis));
  return counted.length === part.passages.length ? part : partOf(first, second, counted);
}

/**
 * The part that only the two have, or, of many submissions, one more. What more have in the same words is the
 * coalition's common paragraph, unless it is long or a large part of the shorter text. `all` is how many submissions
 * there are.
 */
export function ownPart(first: Query, second: Query, part: CopiedPart, all: number): CopiedPart {
  if (part.copiedWords < COPIED.worthALook) return part;
  const own = part.passages.filter(
    (passage) => passage.same > COMMON_PARAGRAPH.longest || sharedBy(passage, second) <= ownUpTo(all),
  );
  const common = sameIn(part.passages) - sameIn(own);
  const { longest, largePart, most } = COMMON_PARAGRAPH;
  const isMuch =
    common > Math.min(first.analysis.words, second.analysis.words) * (common > longest ? largePart : most);
  return isMuch || own.length === part.passages.length ? part : partOf(first, second, own);
}
