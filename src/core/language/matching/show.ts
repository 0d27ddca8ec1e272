// Turns scored pairs into what people see: ids, places in the texts, the headings above them, and names of what two
// submissions are about.
import { acrossLanguages } from '../asks/across-languages';
import type { Analysis } from './analysis';
import type { AskMatch } from './asks';
import { commonTerms, commonTermsOfAsks } from './common-terms';
import type { ItemsOfMany } from './common-texts';
import { issueWeight, type Corpus } from './corpus';
import type { Level } from './levels';
import { asWritten, nameAsWritten } from './restore-accents';
import type { ScoredPair } from './scored-pairs';
import type { CommonText, MatchedAsk, OverlapPair, Passage, SharedTopics, Stretch } from './types';

/** More than twelve words. */
const MORE_WORDS = /^(?:\S+\s+){12}\S/;
const LONGEST_HEADING = 120;

/** A short line that does not end like a sentence, or one that a marker or a number makes a heading. */
function headingIn(line: string): string {
  const bare = line.replace(/^#+\s*/, '').trim();
  if (bare === '' || bare.length > LONGEST_HEADING || !/\p{L}/u.test(bare)) return '';
  if (MORE_WORDS.test(bare)) return '';
  return line.startsWith('#') || !/[.;,!?…)]$/.test(bare) ? bare : '';
}

/** The heading above a place (0-based UTF-16 offset): the nearest one on an earlier line, '' when there is none. */
function sectionAt(text: string, place: number): string {
  let end = text.lastIndexOf('\n', Math.max(0, place - 1));
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1);
    // A long line is a paragraph: most lines are passed by their length.
    const heading = end - start <= LONGEST_HEADING + 8 ? headingIn(text.slice(start + 1, end)) : '';
    if (heading !== '') return heading;
    end = start;
  }
  return '';
}

/** Numbers that depend on the order of adding are shown without their last digits. */
const DIGITS = 1e6;
const round = (value: number): number => Math.round(value * DIGITS) / DIGITS;

/** A value that is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

/** The characters on which items stand, from one to before another; 0-based. */
const stretchOf = ({ places }: Analysis, start: number, end: number): Stretch => ({
  start: places.starts[start] ?? 0,
  end: places.ends[end - 1] ?? 0,
});

/** Both submissions of a pair. */
const sidesOf = ({ common }: ScoredPair): readonly [Analysis, Analysis] => [
  common.first.analysis,
  common.second.analysis,
];

function showAsks(
  list: readonly AskMatch[],
  pair: ScoredPair,
  { reader, asks, measure }: Corpus,
): MatchedAsk[] {
  const [first, second] = sidesOf(pair);
  return list.map((match) => ({
    first: match.first,
    second: match.second,
    score: round(match.likeness),
    about: once(() =>
      commonTermsOfAsks(reader, asks.weighing, first, second, match).map((name) =>
        nameAsWritten(name, first.submission, second.submission),
      ),
    ),
    across: once(() => {
      const [one, other] = [first.asks[match.first], second.asks[match.second]];
      return one && other && acrossLanguages(measure, one, other);
    }),
  }));
}

function showPassages(pair: ScoredPair): Passage[] {
  const [first, second] = sidesOf(pair);
  const heading = ({ hasText, text }: Analysis, { start }: Stretch): string =>
    hasText ? sectionAt(text, start) : '';
  return pair.part.passages.map((p) => {
    const inFirst = stretchOf(first, p.firstStart, p.firstEnd);
    const inSecond = stretchOf(second, p.secondStart, p.secondEnd);
    const sections = { first: heading(first, inFirst), second: heading(second, inSecond) };
    return { first: inFirst, second: inSecond, words: p.same, sections };
  });
}

/** The rarest first. */
function sharedIssues([first, second]: readonly [Analysis, Analysis], corpus: Corpus): string[] {
  const theirs = new Set(second.submission.issues);
  const weight = (issue: string): number => issueWeight(issue, corpus);
  return [...new Set(first.submission.issues)]
    .filter((issue) => theirs.has(issue))
    .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1));
}

function sharedGround(pair: ScoredPair, { reader, ground }: Corpus): SharedTopics {
  const [first, second] = sidesOf(pair);
  const hasTexts = pair.evidence.basis === 'texts';
  const found = hasTexts
    ? commonTerms(reader, ground.weights.topic, first.topic, second.topic)
    : commonTerms(reader, ground.weights.outline, first.outline, second.outline);
  return {
    words: found.words.map((word) => asWritten(word, first.submission, second.submission)),
    concepts: found.concepts,
  };
}

/** A pair as people see it: ids, places in the texts, rounded likenesses. */
export function showPair(pair: ScoredPair, rank: number, corpus: Corpus): OverlapPair {
  const { evidence, part, common, level, score } = pair;
  const [first, second] = sidesOf(pair);
  return {
    first: first.submission.id,
    second: second.submission.id,
    level,
    rank,
    score: round(score),
    basis: evidence.basis,
    issues: sharedIssues([first, second], corpus),
    passages: showPassages(pair),
    containment: part.containment,
    reworded: round(evidence.reworded),
    asks: showAsks(common.asks.same, pair, corpus),
    opposed: showAsks(common.asks.opposed, pair, corpus),
    topic: round(evidence.basis === 'texts' ? evidence.topic : evidence.outline),
    ground: once(() => sharedGround(pair, corpus)),
  };
}

/** A text that many have, with the ids of those. */
export function showCommon({ row, start, end, sharedBy }: ItemsOfMany, { rows }: Corpus): CommonText {
  const idOf = (each: number): string => rows[each]?.analysis.submission.id ?? '';
  const holder = rows[row];
  const stretch = holder ? stretchOf(holder.analysis, start, end) : { start: 0, end: 0 };
  return { in: idOf(row), stretch, sharedBy: sharedBy.map(idOf) };
}

/** Counts the pairs of each level as they come, closest first. */
export function createRanks(): (level: Level) => number {
  const ranks = new Map<Level, number>();
  return (level) => {
    const rank = (ranks.get(level) ?? 0) + 1;
    ranks.set(level, rank);
    return rank;
  };
}
