// A text as it is compared in meaning, and how alike two are: by their titles, their outlines and as a whole, and by the
// concepts that they name in exactly this sense.
import type { Reader, Reading, TextLanguage } from '../reading/reading';
import { outlineOf, wholeOf, type GroundText } from './ground-text';
import { GROUND_THRESHOLDS } from './meaning-thresholds';
import { likenessOf } from './probe';
import type { Bag, Space } from './space';

export interface Sketch {
  readonly title: Bag;
  readonly outline: Bag;
  readonly whole: Bag;
  /** Ids of the names of treaties and bodies and of the terms that it has. */
  readonly concepts: ReadonlySet<number>;
}

/** The items of a bag that weigh most, in their order: they tell what a text is about, and the others only take time. */
function weightiest(bag: Bag, space: Space): Bag {
  const { ids, starts, ends } = bag;
  const { items } = GROUND_THRESHOLDS;
  if (ids.length <= items) return bag;
  const bar = ids.map((id) => space.weightOf(id)).sort((x, y) => y - x)[items - 1] ?? 0;
  const kept = [...ids.keys()].filter((i) => space.weightOf(ids[i] ?? 0) >= bar).slice(0, items);
  return {
    ids: kept.map((i) => ids[i] ?? 0),
    starts: kept.map((i) => starts[i] ?? 0),
    ends: kept.map((i) => ends[i] ?? 0),
    weight: kept.reduce((sum, i) => sum + space.weightOf(ids[i] ?? 0), 0),
  };
}

const conceptsOf = ({ dimensions }: Reading, reader: Reader): Set<number> =>
  new Set(dimensions.filter((id) => ['name', 'term'].includes(reader.dimension(id).kind)));

/** A text of one piece, such as a general text: it is its own title and outline. */
export function sketchOfText(text: string, space: Space, reader: Reader, language?: TextLanguage): Sketch {
  const reading = reader.read(text, language);
  const whole = space.bagOf(reading);
  return { title: whole, outline: whole, whole, concepts: conceptsOf(reading, reader) };
}

/** Title and outline are read in the language of the whole: a short title tells none. */
export function sketchOf(given: GroundText, space: Space, reader: Reader): Sketch {
  const reading = reader.read(wholeOf(given));
  const outline = space.read(outlineOf(given), reading.language);
  const title = given.title.trim() === '' ? outline : space.read(given.title, reading.language);
  const whole = weightiest(space.bagOf(reading), space);
  return { title, outline, whole, concepts: conceptsOf(reading, reader) };
}

/** The cosine of two sets of concepts. Weighing them by rarity bought nothing, and would change with each submission. */
function sharedConcepts({ concepts: one }: Sketch, { concepts: other }: Sketch): number {
  let both = 0;
  for (const concept of one) if (other.has(concept)) both++;
  return both > 0 ? both / Math.sqrt(one.size * other.size) : 0;
}

const { byTitle, byConcepts, few } = GROUND_THRESHOLDS;

/** Whether it is a few sentences without a title: these are compared by what they say in short, and nothing else. */
export const isFewSentences = ({ title, text }: GroundText): boolean =>
  title.trim() === '' && text.split(/\s+/).length <= few;

/** How alike two texts are, from 0 to 1. By itself it says little: see `usual.ts`. */
export type Alike = (one: Sketch, other: Sketch, space: Space) => number;

/** Of a few sentences and a text, or a text and what is usual for it among such. */
export const alikeInShort: Alike = (one, other, space) => likenessOf(space, one.outline, other.outline);

/** Of two texts. */
export const alike: Alike = (one, other, space) => {
  const wholes = likenessOf(space, one.whole, other.whole);
  const texts = (likenessOf(space, one.outline, other.outline) + wholes) / 2;
  return (
    byTitle * likenessOf(space, one.title, other.title) +
    byConcepts * sharedConcepts(one, other) +
    (1 - byTitle - byConcepts) * texts
  );
};
