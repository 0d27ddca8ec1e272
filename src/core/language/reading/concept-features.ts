// What a concept adds to a text that names it: its features with those that it implies, and, for a treaty or body,
// one item of the word stream.
import { concepts } from './concepts';
import type { FeatureIndex } from './feature-index';

/** What a concept becomes when it is met: dimensions, its own first, and for a name the stream item. */
export interface ConceptFeatures {
  readonly dimensions: readonly number[];
  readonly item: number;
}

/** What each concept becomes, worked out when it is first met. */
export function createConceptFeatures(
  register: FeatureIndex,
  itemOf: (key: string) => number,
): (concept: number) => ConceptFeatures {
  const known: (ConceptFeatures | undefined)[] = [];
  const byKey = new Map(concepts().map((concept) => [concept.key, concept]));
  const dimensionsOf = (key: string, seen: ReadonlySet<string>): number[] => {
    const concept = byKey.get(key);
    if (!concept) throw new Error(`No concept has the key ${key}.`);
    if (concept.kind === 'none' || seen.has(key)) return [];
    const own = register.ofConcept(concept.kind, key, concept.name);
    return [own, ...concept.implied.flatMap((each) => dimensionsOf(each, new Set([...seen, key])))];
  };
  return (place) => {
    const before = known[place];
    if (before) return before;
    const concept = concepts()[place];
    if (!concept) throw new Error(`No concept has the number ${place}.`);
    const dimensions = [...new Set(dimensionsOf(concept.key, new Set()))];
    const made = { dimensions, item: concept.kind === 'name' ? itemOf(concept.key) : 0 };
    known[place] = made;
    return made;
  };
}
