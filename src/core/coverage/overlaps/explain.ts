// Says in plain sentences why two submissions are shown as overlapping, and in the words of each which asks both make.
import { joinTexts, message, type Message, type Text, type Language } from '../../base/messages/text';
import { acrossMessage } from '../../language/asks/across-languages';
import { wordPlaces } from '../../language/reading/words';
import type { MatchedAsk, OverlapPair, Passage } from '../../language/matching/types';
import * as matchingText from '../../words/language/matching';
import type { Compared } from './compared';

/** What the sentences call things: the title of a submission, its number of words and asks, the name of an issue. */
export interface Names {
  titleOf(submission: string): string;
  wordsOf(submission: string): number;
  /** How many asks it has; where it is not given, the number of those that match stands in. */
  asksOf?(submission: string): number;
  issueName(issue: string): string;
}

/** What is worth a sentence. */
const TELLING_THRESHOLDS = {
  /** Share of the content, beyond what is copied, from which it is told that the same is said in other words. */
  reworded: 0.035,
  /** Things that asks are about, at most. */
  concepts: 4,
} as const;

const percent = (share: number): number => (share > 0 ? Math.max(1, Math.round(share * 100)) : 0);

/** Number of words as the comparison counts them. */
export const comparedWords = (text: string): number => wordPlaces(text).starts.length;

function describeShare(share: number, of: string, other: string, names: Names): Message {
  return message(matchingText.sharedPart, {
    share: percent(share),
    title: names.titleOf(of),
    words: Math.round(share * names.wordsOf(of)),
    other: names.titleOf(other),
  });
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
  const { first, second, passages, containment } = pair;
  const [longest] = passages;
  if (!longest) return [];
  return [
    describeShare(containment.first, first, second, names),
    describeShare(containment.second, second, first, names),
    describeLongest(longest),
  ];
}

/**
 * What is told in other words: by its content, else by the names and figures, without which it would not be known.
 * Content that stands in shared passages was told with them: a second, smaller share beside it would contradict it.
 */
function describeRewording({ reworded, level, basis, containment }: OverlapPair): Message[] {
  const isReworded = level === 'reworded';
  const beyond = reworded - Math.max(containment.first, containment.second);
  if (reworded >= TELLING_THRESHOLDS.reworded && (isReworded || beyond >= TELLING_THRESHOLDS.reworded))
    return [message(matchingText.reworded, { share: percent(reworded) })];
  return isReworded && basis === 'texts' ? [message(matchingText.sameFacts)] : [];
}

/** What the matched asks are about, each thing once; the words of the asks come after concepts. */
function aboutOf(asks: readonly MatchedAsk[]): Text {
  const byName = new Map(asks.flatMap(({ about }) => about().slice(0, 2)).map((name) => [name.en, name]));
  return joinTexts([...byName.values()].slice(0, TELLING_THRESHOLDS.concepts));
}

/** Of asks in two languages the closest tell why; the others are like it. */
function firstAcross(asks: readonly MatchedAsk[]): Message[] {
  for (const { across } of asks) {
    const found = across();
    if (found) return [acrossMessage(found)];
  }
  return [];
}

function describeAsks({ asks, opposed, first, second }: OverlapPair, names: Names): Message[] {
  const count = asks.length;
  const of = Math.max(count, Math.min(names.asksOf?.(first) ?? 0, names.asksOf?.(second) ?? 0));
  return [
    ...(count > 0 ? [message(matchingText.sameAsksOf, { count, of, about: aboutOf(asks) })] : []),
    ...(opposed.length > 0
      ? [message(matchingText.oppositeAsks, { count: opposed.length, about: aboutOf(opposed) })]
      : []),
    ...firstAcross([...asks, ...opposed]),
  ];
}

function describeGround({ issues, ground }: OverlapPair, names: Names): Message[] {
  const { words, concepts } = ground();
  const listed = issues.map((issue) => names.issueName(issue)).join(', ');
  return [
    ...(issues.length > 0
      ? [message(matchingText.sameIssues, { count: issues.length, issues: listed })]
      : []),
    ...(concepts.length > 0 ? [message(matchingText.sameConcepts, { concepts: joinTexts(concepts) })] : []),
    ...(words.length > 0 ? [message(matchingText.sameWords, { words: words.join(', ') })] : []),
  ];
}

const BASIS_TEXTS = {
  texts: [],
  mixed: [matchingText.oneOutline],
  outlines: [matchingText.onlyOutlines],
} as const;

/**
 * One sentence for each thing that the pair is based on: shared passages both ways, the longest one with its section,
 * content in other words, asks, opposite asks, issues, topic; and what the comparison had to go on when texts are
 * missing.
 */
export function describePair(pair: OverlapPair, names: Names): Message[] {
  return [
    ...describePassages(pair, names),
    ...describeRewording(pair),
    ...describeAsks(pair, names),
    ...describeGround(pair, names),
    ...BASIS_TEXTS[pair.basis].map((words) => message(words)),
  ];
}

/** An ask of each side that belong together, in the words of each, and what both name. */
export interface AskPair {
  readonly first: string;
  readonly second: string;
  readonly shared: readonly string[];
}

const inWords = (
  matches: readonly MatchedAsk[],
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] =>
  matches.flatMap((match) => {
    const [one, other] = [first.asks[match.first], second.asks[match.second]];
    if (one === undefined || other === undefined) return [];
    return [{ first: one, second: other, shared: match.about().map((text) => text[language]) }];
  });

/** The asks that both make; `first` and `second` are the sides of the pair. */
export const sameAsks = (
  pair: OverlapPair | undefined,
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] => inWords(pair?.asks ?? [], first, second, language);

/** The asks that contradict each other. */
export const opposedAsks = (
  pair: OverlapPair | undefined,
  first: Compared,
  second: Compared,
  language: Language,
): AskPair[] => inWords(pair?.opposed ?? [], first, second, language);
