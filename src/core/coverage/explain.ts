// Says in plain sentences why two submissions are shown as overlapping.
import type { Message } from '../messages/text';
import { message } from '../messages/text';
import { coverageText } from './messages';
import type { OverlapPair } from './overlaps';
import { scanWords } from '../language/words';

/** What the sentences call things: the title of a submission, its number of words, the name of an issue. */
export interface Names {
  titleOf(submission: string): string;
  wordsOf(submission: string): number;
  issueName(issue: string): string;
}

const percent = (share: number): number => (share > 0 ? Math.max(1, Math.round(share * 100)) : 0);

/** Number of words as the comparison counts them. */
export function comparedWords(text: string): number {
  let count = 0;
  scanWords(text, () => count++);
  return count;
}

/** The same pair seen from the other side. */
export function turned(pair: OverlapPair): OverlapPair {
  return {
    ...pair,
    first: pair.second,
    second: pair.first,
    passages: pair.passages.map(({ first, second, words }) => ({ first: second, second: first, words })),
    containment: { first: pair.containment.second, second: pair.containment.first },
  };
}

function describeShare(share: number, of: string, other: string, names: Names): Message {
  return message(coverageText.sharedPart, {
    share: percent(share),
    title: names.titleOf(of),
    words: Math.round(share * names.wordsOf(of)),
    other: names.titleOf(other),
  });
}

/** One sentence for each thing that the pair is based on: shared passages both ways, longest passage, issues, words. */
export function describePair(pair: OverlapPair, names: Names): Message[] {
  const { first, second, passages, containment, issues, sharedWords } = pair;
  const sentences: Message[] = [];
  const longest = passages[0];
  if (longest) {
    sentences.push(
      describeShare(containment.first, first, second, names),
      describeShare(containment.second, second, first, names),
      message(coverageText.longestPassage, { words: longest.words }),
    );
  }
  if (issues.length > 0) {
    const listed = issues.map((issue) => names.issueName(issue)).join(', ');
    sentences.push(message(coverageText.sameIssues, { count: issues.length, issues: listed }));
  }
  if (sharedWords.length > 0)
    sentences.push(message(coverageText.sameWords, { words: sharedWords.join(', ') }));
  return sentences;
}
