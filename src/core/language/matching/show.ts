// Turns scored pairs into what people see: ids, places in the texts, and the headings above them.
import type { Analysis } from './analysis';
import type { ItemsOfMany } from './common-texts';
import type { Corpus } from './corpus';
import type { Level } from './levels';
import type { ScoredPair } from './scored-pairs';
import type { AskMatch } from './shared-asks';
import type { CommonText, MatchedAsk, OverlapPair, Passage, Stretch } from './types';

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

const showAsks = (list: readonly AskMatch[]): MatchedAsk[] =>
  list.map(({ first, second, likeness }) => ({ first, second, score: round(likeness) }));

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

const sharedIssues = ([first, second]: readonly [Analysis, Analysis]): string[] =>
  [...new Set(first.submission.issues)].filter((issue) => second.submission.issues.includes(issue));

/** A pair as people see it: ids, places in the texts, rounded likenesses. */
export function showPair(pair: ScoredPair, rank: number): OverlapPair {
  const { evidence, part, common, level, score } = pair;
  const [first, second] = sidesOf(pair);
  return {
    first: first.submission.id,
    second: second.submission.id,
    level,
    rank,
    score: round(score),
    basis: evidence.basis,
    issues: sharedIssues([first, second]),
    passages: showPassages(pair),
    words: { first: first.words, second: second.words },
    containment: part.containment,
    reworded: round(evidence.reworded),
    asks: showAsks(common.asks.same),
    perhapsAsks: showAsks(common.asks.perhaps),
    opposed: showAsks(common.asks.opposed),
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
