// From numbers to what people see: ids, characters, headings, names of what two submissions are about.
import { at } from '../../language/numbers';
import type { WordPlaces } from '../../language/words';
import { wordPlaces } from '../../language/words';
import type { Level } from '../levels';
import type { Analysis } from './analysis';
import type { ItemsOfMany } from './common-texts';
import type { Corpus } from './corpus';
import { issueWeight } from './limits';
import { wordOfItem } from './item-places';
import type { Judged } from './judge';
import type { AskMatch } from './match-chains';
import { sectionAt } from './sections';
import { SharedFinder, sharedOfAsks } from './shared';
import type { CommonText, MatchedAsk, OverlapPair, Passage, Stretch } from './types';

/** Numbers that depend on the order of adding are shown without their last digits. */
const DIGITS = 1e6;
const round = (value: number): number => Math.round(value * DIGITS) / DIGITS;

/** The characters on which a run of items stands; items 0-based, end exclusive. */
const stretchOf = (places: WordPlaces, analysis: Analysis, start: number, end: number): Stretch => ({
  start: at(places.starts, wordOfItem(analysis, start)),
  end: at(places.ends, wordOfItem(analysis, end) - 1),
});

/** Where the words of each text stand, found when first asked for: most texts are in no passage that is shown. */
function lazyPlaces(): (analysis: Analysis) => WordPlaces {
  const known = new Map<Analysis, WordPlaces>();
  return (analysis) => {
    const places = known.get(analysis) ?? wordPlaces(analysis.submission.text);
    known.set(analysis, places);
    return places;
  };
}

function showAsks(
  list: readonly AskMatch[],
  { first, second }: Judged,
  { reader, asks }: Corpus,
): MatchedAsk[] {
  return list.map((match) => ({
    first: match.first,
    second: match.second,
    score: round(match.likeness),
    shared: sharedOfAsks(reader, asks.weighing.weights, first, second, match),
  }));
}

/** Shows pairs, all with the same numbers, so that words of a text are looked for once. */
export interface Display {
  pair(judged: Judged, rank: number): OverlapPair;
  common(text: ItemsOfMany): CommonText;
}

function showPassages(judged: Judged, placesOf: (analysis: Analysis) => WordPlaces): Passage[] {
  const { first, second, passages } = judged;
  return passages.map((p) => {
    const inFirst = stretchOf(placesOf(first), first, p.firstStart, p.firstEnd);
    const inSecond = stretchOf(placesOf(second), second, p.secondStart, p.secondEnd);
    const sections = {
      first: sectionAt(first.submission.text, inFirst.start),
      second: sectionAt(second.submission.text, inSecond.start),
    };
    return { first: inFirst, second: inSecond, words: p.same, sections };
  });
}

function sharedIssues({ first, second }: Judged, corpus: Corpus): string[] {
  const theirs = new Set(second.submission.issues);
  const weight = (issue: string): number => issueWeight(corpus.issues.get(issue)?.length ?? 0, corpus.all);
  return [...new Set(first.submission.issues)]
    .filter((issue) => theirs.has(issue))
    .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1));
}

export function createDisplay(corpus: Corpus): Display {
  const placesOf = lazyPlaces();
  const finder = new SharedFinder(corpus.reader);
  return {
    pair(judged, rank) {
      const { first, second, level, evidence, containment, asks, score } = judged;
      const hasTexts = evidence.basis === 'texts';
      const { words, concepts } = hasTexts
        ? finder.find(corpus.topic, first.topic, second.topic)
        : finder.find(corpus.outline, first.outline, second.outline);
      return {
        first: first.submission.id,
        second: second.submission.id,
        level,
        rank,
        score: round(score),
        basis: evidence.basis,
        issues: sharedIssues(judged, corpus),
        passages: showPassages(judged, placesOf),
        containment,
        reworded: round(evidence.reworded),
        asks: showAsks(asks.same, judged, corpus),
        opposed: showAsks(asks.opposed, judged, corpus),
        topic: round(hasTexts ? evidence.topic : evidence.outline),
        sharedWords: words,
        concepts,
      };
    },
    common({ row, start, end, sharedBy }) {
      const idOf = (each: number): string => corpus.rows[each]?.submission.id ?? '';
      const analysis = corpus.rows[row];
      const stretch = analysis ? stretchOf(placesOf(analysis), analysis, start, end) : { start: 0, end: 0 };
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
