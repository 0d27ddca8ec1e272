// A text as it is compared in meaning, and how alike two are: word by best word, where words of the title and of the outline
// count more than those of the rest, and by the concepts that they name in exactly this sense.
import type { Reader, TextReading, TextLanguage } from '../reading/reading';
import { outlineOf, wholeOf, type GroundText } from './ground-text';
import { GROUND_THRESHOLDS } from './meaning-thresholds';
import { SAME, weighed, type Bag, type Space, type Weighed } from './space';

/** Words of a text with what each weighs: in all 1. */
interface Part extends Weighed {
  /** How near each item of the space is to the nearest of these, from 0 to SAME; grows with the space. */
  near: Uint8Array;
}

export interface Sketch {
  /** What it is about, in short. */
  readonly outline: Bag;
  /** A few sentences are compared with the outline, and all else with the whole. */
  readonly short: Part;
  readonly whole: Part;
  /** Ids of the names of treaties and bodies and of the terms that it has. */
  readonly concepts: ReadonlySet<number>;
}

const { byTitle, byConcepts, few, items } = GROUND_THRESHOLDS;

/** Bags by their shares in what is compared, as one: the items that weigh most, since the others only take time. */
function partOf(bags: readonly (readonly [Bag, number])[]): Part {
  const found = new Map<number, number>();
  for (const [{ ids, weights, weight }, share] of bags)
    ids.forEach((id, i) => found.set(id, (found.get(id) ?? 0) + (share * (weights[i] ?? 0)) / (weight || 1)));
  const kept = [...found].sort(([a, x], [b, y]) => y - x || a - b).slice(0, items);
  const sum = kept.reduce((all, [, weight]) => all + weight, 0) || 1;
  const ids = Int32Array.from(kept, ([id]) => id);
  return { ...weighed(ids, (_id, i) => (kept[i]?.[1] ?? 0) / sum), near: new Uint8Array(0) };
}

function nearTo(part: Part, space: Space): Uint8Array {
  const { near: known } = part;
  const size = space.size();
  if (known.length === size) return known;
  const near = new Uint8Array(size);
  near.set(known);
  for (const id of part.ids) {
    const row = space.likenessesOf(id);
    for (let i = known.length; i < size; i++) {
      const alike = row[i] ?? 0;
      if (alike > (near[i] ?? 0)) near[i] = alike;
    }
  }
  return (part.near = near);
}

/** How much of the first is in the second, from 0 to 1. */
function shareIn(one: Part, other: Part, space: Space): number {
  const near = nearTo(other, space);
  let sum = 0;
  for (let i = 0; i < one.ids.length; i++) sum += (one.weights[i] ?? 0) * (near[one.ids[i] ?? 0] ?? 0);
  return sum / SAME;
}

const likenessOfParts = (one: Part, other: Part, space: Space): number =>
  (shareIn(one, other, space) + shareIn(other, one, space)) / 2;

const conceptsOf = ({ dimensions }: TextReading, reader: Reader): Set<number> =>
  new Set(dimensions.filter((id) => ['name', 'term'].includes(reader.dimension(id).kind)));

/** A text of one piece, such as a general text: it is its own outline. */
export function sketchOfText(text: string, space: Space, reader: Reader, language?: TextLanguage): Sketch {
  const reading = reader.read(text, language);
  const outline = space.bagOf(reading);
  const part = partOf([[outline, 1]]);
  return { outline, short: part, whole: part, concepts: conceptsOf(reading, reader) };
}

/** Title and outline are read in the language of the whole: a short title tells none. */
export function sketchOf(given: GroundText, space: Space, reader: Reader): Sketch {
  const reading = reader.read(wholeOf(given));
  const outline = space.read(outlineOf(given), reading.language);
  const title = given.title.trim() === '' ? outline : space.read(given.title, reading.language);
  const rest = (1 - byTitle - byConcepts) / 2;
  const whole = partOf([
    [title, byTitle],
    [outline, rest],
    [space.bagOf(reading), rest],
  ]);
  return { outline, short: partOf([[outline, 1]]), whole, concepts: conceptsOf(reading, reader) };
}

/** The cosine of two sets of concepts. Weighing them by rarity bought nothing, and would change with each submission. */
function sharedConcepts({ concepts: one }: Sketch, { concepts: other }: Sketch): number {
  let both = 0;
  for (const concept of one) if (other.has(concept)) both++;
  return both > 0 ? both / Math.sqrt(one.size * other.size) : 0;
}

/** Whether it is a few sentences without a title: these are compared by what they say in short, and nothing else. */
export const isFewSentences = ({ title, text }: GroundText): boolean =>
  title.trim() === '' && text.split(/\s+/).length <= few;

/** How alike two texts are, from 0 to 1. By itself it says little: see `usual.ts`. */
export type SketchSimilarity = (one: Sketch, other: Sketch, space: Space) => number;

/** Of a few sentences and a text, or a text and what is usual for it among such. */
export const alikeInShort: SketchSimilarity = (one, other, space) =>
  likenessOfParts(one.short, other.short, space);

/** Of two texts. */
export const alike: SketchSimilarity = (one, other, space) =>
  byConcepts * sharedConcepts(one, other) + (1 - byConcepts) * likenessOfParts(one.whole, other.whole, space);
