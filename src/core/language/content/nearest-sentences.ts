// The sentence of each of two texts that are most alike, to be shown side by side with the words marked that both have:
// what a person needs to see whether two texts are on the same ground.
import { paragraphsOf, sentencesOf } from '../../base/text/text-paragraphs';
import type { Content, ContentMeasure } from './content';
import { marksOf, type Mark } from './marks';

/** A sentence, and where in it the words stand that the other one has, too; in order, none overlapping. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Two sentences that are much alike. */
export interface SideBySide {
  readonly first: MarkedText;
  readonly second: MarkedText;
}

const SENTENCE = {
  /** Shorter sentences are headings (words), longer ones lists (characters); of a long text so many are looked at. */
  fewestWords: 6,
  longest: 400,
  most: 150,
  /** Likeness from 0 to 1 below which two are not shown: of 24 pairs of texts those on one ground had .5 to .74. */
  alike: 0.35,
} as const;

const sentencesIn = (text: string, measure: ContentMeasure): Content[] =>
  paragraphsOf(text)
    .flatMap(({ bodyStart, end }) => sentencesOf(text, { start: bodyStart, end }))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .filter((sentence) => sentence.length <= SENTENCE.longest)
    .filter((sentence) => (sentence.match(/\S+/g)?.length ?? 0) >= SENTENCE.fewestWords)
    .slice(0, SENTENCE.most)
    .map((sentence) => measure.read(sentence));

function marked(measure: ContentMeasure, first: Content, second: Content): SideBySide {
  const marks = marksOf(measure, first, second);
  return {
    first: { text: first.text, marks: marks.first },
    second: { text: second.text, marks: marks.second },
  };
}

/** The two sentences that are most alike; undefined where no two are enough so to be shown. */
export function nearestSentences(
  measure: ContentMeasure,
  one: string,
  other: string,
): SideBySide | undefined {
  const theirs = sentencesIn(other, measure);
  let best: { readonly likeness: number; readonly pair: readonly [Content, Content] } | undefined;
  for (const mine of sentencesIn(one, measure))
    for (const sentence of theirs) {
      const likeness = measure.likeness(mine, sentence);
      if (likeness > (best?.likeness ?? SENTENCE.alike)) best = { likeness, pair: [mine, sentence] };
    }
  if (!best) return undefined;
  return marked(measure, ...best.pair);
}

/** An ask beside what it may mean, whole; of a long ask the sentence that is nearest to it. */
export function besideAsk(measure: ContentMeasure, ask: string, other: string): SideBySide {
  const nearest = ask.length > SENTENCE.longest ? nearestSentences(measure, ask, other) : undefined;
  return marked(measure, measure.read(nearest?.first.text ?? ask), measure.read(other));
}
