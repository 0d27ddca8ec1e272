// Says in plain sentences why two submissions are shown as overlapping, and in the words of each which asks both make.
import { message, type Message } from '../../base/messages/text';
import { wordPlaces } from '../../language/reading/words';
import type { ComparedSubmission, MatchedAsk, OverlapPair, Passage } from '../../language/matching/types';
import * as overlapsText from '../../words/coverage/overlaps';
import * as matchingText from '../../words/language/matching';
import type { JudgedPair } from './nearness';

/** What the sentences call things: the title of a submission, its number of asks, the name of an issue. */
export interface Names {
  titleOf(submission: string): string;
  /** How many asks it has; where it is not given, the number of those that match stands in. */
  asksOf?(submission: string): number;
  issueName(issue: string): string;
}

/** What is worth a sentence. */
const TELLING_THRESHOLDS = {
  /** Share of the content, beyond what is copied, from which it is told that the same is said in other words. */
  reworded: 0.035,
  /** Words of a text below which no percentage is told: of a few sentences it says nothing. */
  fewestWords: 150,
  /** Pairs of asks that are perhaps the same, at most. */
  perhapsAsks: 2,
} as const;

const percent = (share: number): number => (share > 0 ? Math.max(1, Math.round(share * 100)) : 0);

/** Number of words as the comparison counts them. */
export const comparedWords = (text: string): number => wordPlaces(text).starts.length;

/** The share of a side that stands in the other, between 0 and 1; 0 also where the side is too short for one to be told. */
export const shareToTell = ({ words, containment }: OverlapPair, side: 'first' | 'second'): number =>
  words[side] >= TELLING_THRESHOLDS.fewestWords ? containment[side] : 0;

function describeShare(pair: OverlapPair, side: 'first' | 'second', names: Names): Message[] {
  const share = shareToTell(pair, side);
  if (share === 0) return [];
  const [of, other] = [pair[side], pair[side === 'first' ? 'second' : 'first']];
  const words = Math.round(share * pair.words[side]);
  const [title, otherTitle] = [names.titleOf(of), names.titleOf(other)];
  return [message(matchingText.sharedPart, { share: percent(share), title, words, other: otherTitle })];
}

function describeLongest({ words, sections }: Passage): Message {
  const [section = '', other = ''] = [...new Set([sections.first, sections.second])].filter(
    (one) => one !== '',
  );
  if (section === '') return message(matchingText.longestPassage, { words });
  if (other === '') return message(matchingText.longestPassageUnder, { words, section });
  return message(matchingText.longestPassageUnderTwo, { words, section, other });
}

function describePassages(pair: OverlapPair, names: Names): Message[] {
  const [longest] = pair.passages;
  if (!longest) return [];
  return [
    ...describeShare(pair, 'first', names),
    ...describeShare(pair, 'second', names),
    describeLongest(longest),
  ];
}

/**
 * What is told in other words: by its content, else by the names and figures, without which it would not be known.
 * Content that stands in shared passages was told with them: a second, smaller share beside it would contradict it.
 */
function describeRewording({ reworded, level, basis, words, containment }: OverlapPair): Message[] {
  const isReworded = level === 'reworded';
  const beyond = reworded - Math.max(containment.first, containment.second);
  const isShort = Math.min(words.first, words.second) < TELLING_THRESHOLDS.fewestWords;
  if (isReworded && isShort && reworded >= TELLING_THRESHOLDS.reworded)
    return [message(matchingText.rewordedInShort)];
  if (
    !isShort &&
    reworded >= TELLING_THRESHOLDS.reworded &&
    (isReworded || beyond >= TELLING_THRESHOLDS.reworded)
  )
    return [message(matchingText.reworded, { share: percent(reworded) })];
  return isReworded && basis === 'texts' ? [message(matchingText.sameFacts)] : [];
}

function describeAsks({ asks, opposed, first, second }: OverlapPair, names: Names): Message[] {
  const count = asks.length;
  const of = Math.max(count, Math.min(names.asksOf?.(first) ?? 0, names.asksOf?.(second) ?? 0));
  return [
    ...(count > 0 ? [message(matchingText.sameAsksOf, { count, of })] : []),
    ...(opposed.length > 0 ? [message(matchingText.oppositeAsks, { count: opposed.length })] : []),
  ];
}

const describeIssues = ({ issues }: OverlapPair, names: Names): Message[] =>
  issues.length === 0
    ? []
    : [
        message(matchingText.sameIssues, {
          count: issues.length,
          issues: issues.map((issue) => names.issueName(issue)).join(', '),
        }),
      ];

const BASIS_TEXTS = {
  texts: [],
  mixed: [matchingText.oneOutline],
  outlines: [matchingText.onlyOutlines],
} as const;

/**
 * One sentence for each thing that the pair is based on: shared passages both ways, the longest one with its section,
 * content in other words, asks, asks that may contradict each other, issues of both; and what the comparison had to go
 * on when texts are missing. What is only perhaps near says so first.
 */
export function describePair(pair: JudgedPair, names: Names): Message[] {
  return [
    ...(pair.near ? [] : [message(matchingText.perhaps)]),
    ...describePassages(pair, names),
    ...describeRewording(pair),
    ...describeAsks(pair, names),
    ...describeIssues(pair, names),
    ...BASIS_TEXTS[pair.basis].map((words) => message(words)),
  ];
}

/** An ask of each side that belong together, in the words of each. */
export interface AskPair {
  readonly first: string;
  readonly second: string;
}

/** Matched asks in the words of both sides of the pair. */
export const asksInWords = (
  matches: readonly MatchedAsk[],
  first: Pick<ComparedSubmission, 'asks'>,
  second: Pick<ComparedSubmission, 'asks'>,
): AskPair[] =>
  matches.flatMap((match) => {
    const [one, other] = [first.asks[match.first], second.asks[match.second]];
    return one === undefined || other === undefined ? [] : [{ first: one, second: other }];
  });

/** A line for each pair of asks: once where both say it in the same words. */
export const askLines = (pairs: readonly AskPair[]): Message[] =>
  pairs.map(({ first, second }) =>
    message(first === second ? overlapsText.oneAsk : overlapsText.twoAsks, { first, second }),
  );

/** The asks of both that are perhaps the same, a few, as a guess with both sentences. */
export const perhapsAsks = (
  { perhapsAsks: matches }: OverlapPair,
  first: Pick<ComparedSubmission, 'asks'>,
  second: Pick<ComparedSubmission, 'asks'>,
): Message[] =>
  asksInWords(matches.slice(0, TELLING_THRESHOLDS.perhapsAsks), first, second).map((asks) =>
    message(matchingText.perhapsAsk, { ...asks }),
  );
