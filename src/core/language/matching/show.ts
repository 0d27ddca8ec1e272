// Turns scored pairs into what people see: ids, places in the texts, the headings above them, and names of what two
// submissions are about.
import type { Level } from './levels';
import { asWritten, nameAsWritten } from './restore-accents';
import type { ItemsOfMany } from './common-texts';
import { issueWeight, type Corpus } from './corpus';
import { stretchOfItems } from './item-places';
import type { ScoredPair } from './score-pair';
import type { AskMatch } from './ask-assignment';
import { CommonTerms, commonTermsOfAsks } from './common-terms';
import type { CommonText, MatchedAsk, OverlapPair, Passage } from './types';

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

function showAsks(
  list: readonly AskMatch[],
  { first, second }: ScoredPair,
  { reader, asks }: Corpus,
): MatchedAsk[] {
  return list.map((match) => ({
    first: match.first,
    second: match.second,
    score: round(match.likeness),
    about: once(() =>
      commonTermsOfAsks(reader, asks.weighing.weights, first, second, match).map((name) =>
        nameAsWritten(name, first.submission, second.submission),
      ),
    ),
  }));
}

/** Shows pairs, all with the same numbers. */
export interface Display {
  pair(scored: ScoredPair, rank: number): OverlapPair;
  common(text: ItemsOfMany): CommonText;
}

function showPassages({ first, second, passages }: ScoredPair): Passage[] {
  return passages.map((p) => {
    const inFirst = stretchOfItems(first, p.firstStart, p.firstEnd);
    const inSecond = stretchOfItems(second, p.secondStart, p.secondEnd);
    const sections = {
      first: sectionAt(first.submission.text, inFirst.start),
      second: sectionAt(second.submission.text, inSecond.start),
    };
    return { first: inFirst, second: inSecond, words: p.same, sections };
  });
}

function sharedIssues({ first, second }: ScoredPair, corpus: Corpus): string[] {
  const theirs = new Set(second.submission.issues);
  const weight = (issue: string): number => issueWeight(corpus.issues.get(issue)?.length ?? 0, corpus.all);
  return [...new Set(first.submission.issues)]
    .filter((issue) => theirs.has(issue))
    .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1));
}

/** Turns what was judged of this corpus into what people see: ids for rows, places in the texts, rounded likenesses. */
export function createDisplay(corpus: Corpus): Display {
  const finder = new CommonTerms(corpus.reader);
  return {
    pair(scored, rank) {
      const { first, second, level, evidence, containment, asks, score } = scored;
      const hasTexts = evidence.basis === 'texts';
      const [topics, bag] = hasTexts
        ? ([corpus.topic, 'topic'] as const)
        : ([corpus.outline, 'outline'] as const);
      return {
        first: first.submission.id,
        second: second.submission.id,
        level,
        rank,
        score: round(score),
        basis: evidence.basis,
        issues: sharedIssues(scored, corpus),
        passages: showPassages(scored),
        containment,
        reworded: round(evidence.reworded),
        asks: showAsks(asks.same, scored, corpus),
        opposed: showAsks(asks.opposed, scored, corpus),
        topic: round(hasTexts ? evidence.topic : evidence.outline),
        ground: once(() => {
          const { words, concepts } = finder.find(topics, first[bag], second[bag]);
          return {
            words: words.map((word) => asWritten(word, first.submission, second.submission)),
            concepts,
          };
        }),
      };
    },
    common({ row, start, end, sharedBy }) {
      const idOf = (each: number): string => corpus.rows[each]?.submission.id ?? '';
      const analysis = corpus.rows[row];
      const stretch = analysis ? stretchOfItems(analysis, start, end) : { start: 0, end: 0 };
      return { in: idOf(row), stretch, sharedBy: sharedBy.map(idOf) };
    },
  };
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
