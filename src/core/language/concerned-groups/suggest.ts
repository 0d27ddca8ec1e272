// Suggests whose rights a text is about, in the groups of persons that OHCHR uses, with the words that led to it.
import { createReader } from '../reading/reader';
import type { Reader } from '../reading/reading';
import { wordPlaces } from '../reading/words';
import { readGroups } from './groups';

export interface SuggestedGroup {
  /** As OHCHR prints it. */
  readonly group: string;
  /** Where the words stand that led to it: 0-based UTF-16 offsets, end exclusive. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface ConcernFinder {
  /** The groups in the order in which the text first speaks of them. */
  suggest(text: string): SuggestedGroup[];
}

/** Prepares the groups; one finder serves many texts. */
export function createConcernFinder(reader: Reader = createReader()): ConcernFinder {
  const groups = readGroups();
  return {
    suggest(text) {
      const { dimensions, dimensionPlaces, dimensionEnds } = reader.read(text);
      const { starts, ends } = wordPlaces(text);
      const found = new Map<string, { start: number; end: number; text: string }[]>();
      dimensions.forEach((id, at) => {
        const { kind, key } = reader.dimension(id);
        if (kind !== 'term') return;
        const place = dimensionPlaces[at] ?? 0;
        const last = (dimensionEnds[at] ?? place + 1) - 1;
        const [start, end] = [starts[place] ?? 0, ends[last] ?? 0];
        for (const group of groups.get(key) ?? []) {
          const words = found.get(group) ?? [];
          if (!words.some((word) => word.start === start))
            words.push({ start, end, text: text.slice(start, end) });
          found.set(group, words);
        }
      });
      return [...found].map(([group, words]) => ({ group, words }));
    },
  };
}
