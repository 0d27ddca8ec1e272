// From numbers to what people see: ids, characters, headings, names of what two submissions are about.
import { at } from '../../language/numbers';
import type { Reader } from '../../language/reading';
import type { WordPlaces } from '../../language/words';
import { wordPlaces } from '../../language/words';
import type { Level } from '../levels';
import type { Text } from '../../messages/text';
import type { Analysis, Bag } from './analysis';
import type { ItemsOfMany } from './common-texts';
import type { Corpus } from './corpus';
import { issueWeight } from './corpus';
import { wordOfItem } from './item-places';
import type { Judged } from './judge';
import type { AskMatch } from './match-asks';
import { sectionAt } from './sections';
import type { Topics } from './topics';
import type { CommonText, MatchedAsk, OverlapPair, Passage, Stretch } from './types';
import { damped } from './vectors';

/** Words and concepts that are shown as shared, at most. */
const SHOWN = 6;
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

/** The few best of many, the best first; of equal ones the one that came with the smaller tie-breaker. */
interface Best {
  readonly dimensions: number[];
  readonly parts: number[];
}

function offer({ dimensions, parts }: Best, dimension: number, part: number, reader: Reader): void {
  let place = parts.length;
  const isBefore = (other: number): boolean =>
    part > (parts[other] ?? 0) ||
    (part === parts[other] && reader.dimensionHash(dimension) < reader.dimensionHash(dimensions[other] ?? 0));
  while (place > 0 && isBefore(place - 1)) place--;
  if (place >= SHOWN) return;
  parts.splice(place, 0, part);
  dimensions.splice(place, 0, dimension);
  if (parts.length > SHOWN) {
    parts.pop();
    dimensions.pop();
  }
}

interface Shared {
  readonly words: string[];
  readonly concepts: Text[];
}

/** Finds the words and concepts that two bags share, what says most first. */
function createSharedFinder({ reader }: Corpus): (topics: Topics, first: Bag, second: Bag) => Shared {
  const counts = new Float32Array(reader.dimensionCount() + 1);
  return ({ weighing }, first, second) => {
    for (let i = 0; i < first.dimensions.length; i++) counts[at(first.dimensions, i)] = first.counts[i] ?? 0;
    const [words, concepts]: Best[] = [
      { dimensions: [], parts: [] },
      { dimensions: [], parts: [] },
    ];
    for (let i = 0; i < second.dimensions.length; i++) {
      const dimension = at(second.dimensions, i);
      const count = counts[dimension] ?? 0;
      if (count === 0) continue;
      const weight = weighing.weights[dimension] ?? 0;
      const part =
        damped(count, first, weighing) * damped(second.counts[i] ?? 0, second, weighing) * weight * weight;
      const { kind } = reader.dimension(dimension);
      const best = kind === 'word' ? words : concepts;
      if (best && kind !== 'action') offer(best, dimension, part, reader);
    }
    for (let i = 0; i < first.dimensions.length; i++) counts[at(first.dimensions, i)] = 0;
    return {
      words: (words?.dimensions ?? []).map((dimension) => reader.dimension(dimension).name.en),
      concepts: (concepts?.dimensions ?? []).map((dimension) => reader.dimension(dimension).name),
    };
  };
}

const ORDER = { name: 0, term: 0, action: 1, word: 2 } as const;

/** What two asks have in common, concepts first. */
function sharedOfAsks(
  reader: Reader,
  weights: Float64Array,
  first: Analysis,
  second: Analysis,
  match: AskMatch,
): Text[] {
  const theirs = second.asks[match.second]?.unique ?? [];
  const both = (first.asks[match.first]?.unique ?? []).filter((dimension) => theirs.includes(dimension));
  const place = (dimension: number): number => ORDER[reader.dimension(dimension).kind];
  return both
    .sort(
      (x, y) =>
        place(x) - place(y) ||
        (weights[y] ?? 0) - (weights[x] ?? 0) ||
        reader.dimensionHash(x) - reader.dimensionHash(y),
    )
    .slice(0, SHOWN)
    .map((dimension) => reader.dimension(dimension).name);
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
  const sharedOf = createSharedFinder(corpus);
  const { reader } = corpus;
  const showAsks = (list: readonly AskMatch[], { first, second }: Judged): MatchedAsk[] =>
    list.map((match) => ({
      first: match.first,
      second: match.second,
      score: round(match.likeness),
      shared: sharedOfAsks(reader, corpus.asks.weighing.weights, first, second, match),
    }));
  return {
    pair(judged, rank) {
      const { first, second, level, evidence, containment, asks, score } = judged;
      const hasTexts = evidence.basis === 'texts';
      const { words, concepts } = hasTexts
        ? sharedOf(corpus.topic, first.topic, second.topic)
        : sharedOf(corpus.outline, first.outline, second.outline);
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
        asks: showAsks(asks.same, judged),
        opposed: showAsks(asks.opposed, judged),
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
