// The overlap index of this workbook, kept between runs of commands while the script stays loaded; all submissions are
// compared over it, or one text with them.
import type { Context, Kept } from '../../workbook/command/types';
import { meaningTable } from '../../language/meaning/kept-table';
import type { MeaningTable } from '../../language/meaning/table';
import { shownText, type Compared } from './compared';
import {
  createOverlapIndex,
  type OverlapIndex,
  type Overlaps,
  type ComparedSubmission,
  type OverlapPair,
} from '../../language/matching/overlaps';
import { sketchOf, type TextSketch } from './minhash-sketch';

/** What a script keeps in memory between runs, where it can: with it only what changed is read again. */
export interface CoverageMemory {
  readonly index: OverlapIndex;
  /** What the index holds: a key of all that is compared, by id. */
  readonly keys: Map<string, string>;
  /** Sketches of texts by their marks. */
  readonly sketches: Map<string, readonly number[]>;
  /** What the last comparison of all let texts share, as a key; undefined before there was one. */
  ignored?: string;
  /** By which texts in other words find each other, where it can be read. */
  meaning?: MeaningTable | undefined;
  /** What the last comparison of all found; gone as soon as anything is new or changed. */
  last?: Overlaps | undefined;
}

/** A memory that has seen no submission; `follow` fills it. */
export const createCoverageMemory = (): CoverageMemory => ({
  index: createOverlapIndex(),
  keys: new Map(),
  sketches: new Map(),
});

const keptComparison: Kept<CoverageMemory> = { name: 'coverage', create: createCoverageMemory };

/** The memory that the shell keeps for the commands that compare. */
export function comparisonMemory(context: Context): CoverageMemory {
  const memory = context.kept(keptComparison);
  memory.meaning = meaningTable(context);
  return memory;
}

/** Changes with anything that is compared; the mark stands for the text. */
const keyOf = ({ title, summary, issues, asks, cycle, mark }: Compared): string =>
  JSON.stringify([title, summary, issues, asks, cycle, mark]);

/** Brings the index in line with what is compared: only what is new or changed is read. */
function follow(all: readonly Compared[], memory: CoverageMemory): void {
  const { index, keys } = memory;
  const present = new Set(all.map(({ id }) => id));
  for (const id of [...keys.keys()]) {
    if (present.has(id)) continue;
    index.remove(id);
    keys.delete(id);
    memory.last = undefined;
  }
  // In the order of ids, so that nothing depends on the order of rows.
  for (const one of [...all].sort((x, y) => (x.id < y.id ? -1 : 1))) {
    const key = keyOf(one);
    if (keys.get(one.id) === key) continue;
    index.put(one);
    keys.set(one.id, key);
    memory.last = undefined;
  }
}

/** All pairs of the submissions that overlap, the text that many share, and groups. */
export function compareAll(
  all: readonly Compared[],
  ignored: readonly string[],
  memory: CoverageMemory = createCoverageMemory(),
): Overlaps {
  const key = JSON.stringify(ignored);
  if (memory.ignored !== key) memory.last = undefined;
  memory.ignored = key;
  // An empty index is told first what may be shared; later it would have to read all texts again.
  if (memory.keys.size === 0) memory.index.overlaps({ ignored, meaning: memory.meaning });
  follow(all, memory);
  memory.last ??= memory.index.overlaps({ ignored, meaning: memory.meaning });
  return memory.last;
}

/** Reads the versions of texts; sketches of texts that are no longer compared are forgotten. */
export function versionReader(
  all: readonly Compared[],
  { sketches }: CoverageMemory,
): (one: Compared) => TextSketch {
  const marks = new Set(all.map(({ mark }) => mark));
  for (const mark of [...sketches.keys()]) if (!marks.has(mark)) sketches.delete(mark);
  return (one) => {
    const { mark } = one;
    const sketch = sketches.get(mark) ?? sketchOf(shownText(one));
    sketches.set(mark, sketch);
    return { mark, sketch };
  };
}

/**
 * The pairs of one text with all submissions, closest first, at most `limit`; the text is their first side. `ignored`
 * are texts whose words may be shared. The submissions are read when they are new or changed, and all are compared
 * once, by which the index knows what is ignored and which words are rare. After that a draft takes milliseconds.
 */
export function compareDraft(
  all: readonly Compared[],
  draft: ComparedSubmission,
  { limit, ignored }: { readonly limit: number; readonly ignored: readonly string[] },
  memory: CoverageMemory,
): readonly OverlapPair[] {
  if (memory.ignored === JSON.stringify(ignored)) follow(all, memory);
  else compareAll(all, ignored, memory);
  return memory.index.compare(draft, limit);
}
