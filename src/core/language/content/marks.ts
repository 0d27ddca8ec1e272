// Which words of two texts meet, so that both can be shown side by side with these marked.
import { MEANING_THRESHOLDS } from '../meaning/meaning-thresholds';
import { SAME } from '../meaning/space';
import type { Content, ContentMeasure } from './content';

/** A stretch of a text: 0-based UTF-16 offsets, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Marks {
  readonly first: readonly Mark[];
  readonly second: readonly Mark[];
}

/** In order, those that touch or overlap as one; a space alone parts none. */
function joined(text: string, marks: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  for (const mark of [...marks].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const last = found.at(-1);
    const isNext = last && (mark.start <= last.end || text.slice(last.end, mark.start).trim() === '');
    if (isNext) found[found.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else found.push(mark);
  }
  return found;
}

/** Where the words, concepts and families stand that another text has, too. */
function exactMarks({ text, language }: Content, other: Content, { reader }: ContentMeasure): Mark[] {
  const reading = reader.read(text, language);
  const { dimensions, dimensionPlaces, dimensionEnds, wordStarts, wordEnds } = reading;
  const found: Mark[] = [];
  const mark = (from: number, to: number): void => {
    found.push({ start: wordStarts[from] ?? 0, end: wordEnds[to - 1] ?? 0 });
  };
  dimensions.forEach((dimension, i) => {
    if (other.exact.has(dimension)) mark(dimensionPlaces[i] ?? 0, dimensionEnds[i] ?? 0);
  });
  reader.families(reading, (dimension, place) => {
    if (other.exact.has(dimension)) mark(place, place + 1);
  });
  return found;
}

/** Where the words stand that some word of the other text is much like, whatever the spelling or language. */
function marksInMeaning({ bag }: Content, other: Content, { space }: ContentMeasure): Mark[] {
  if (!space) return [];
  return Array.from(bag.ids).flatMap((id, i) => {
    const row = space.likenessesOf(id);
    const isMet = other.bag.ids.some((each) => (row[each] ?? 0) >= MEANING_THRESHOLDS.shown * SAME);
    return isMet ? [{ start: bag.starts[i] ?? 0, end: bag.ends[i] ?? 0 }] : [];
  });
}

/** The words in which two texts meet, as stretches of each; none where they have nothing in common. */
export function marksOf(measure: ContentMeasure, one: Content, other: Content): Marks {
  const marks = (own: Content, theirs: Content): Mark[] =>
    joined(own.text, [...exactMarks(own, theirs, measure), ...marksInMeaning(own, theirs, measure)]);
  return { first: marks(one, other), second: marks(other, one) };
}
