// The overlap index of this workbook, kept between runs of commands while the script stays loaded; all submissions are
// compared over it, or one text with them.
import type { Kept } from '../../workbook/command/types';
import { shownText, type Compared } from './compared';
import { createOverlapIndex } from '../../language/matching/overlaps';
import type { OverlapIndex, Overlaps, ComparedSubmission } from '../../language/matching/types';
import { Ground, type GroundPair } from '../../language/meaning/ground';
import type { GroundText } from '../../language/meaning/ground-text';
import { GROUND_THRESHOLDS } from '../../language/meaning/meaning-thresholds';
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';
import { foldedText } from '../../language/reading/words';
import { sketchOf, type TextSketch } from './minhash-sketch';
import { inOrder, judge, pairWithoutEvidence, type JudgedPair } from './nearness';

/** What a script keeps in memory between runs, where it can: with it only what changed is read again. */
export interface CoverageMemory {
  readonly index: OverlapIndex;
  /** What the index holds: a key of all that is compared, by id. */
  readonly keys: Map<string, string>;
  /** Sketches of texts by their marks. */
  readonly sketches: Map<string, readonly number[]>;
  /** What the last comparison of all let texts share, as a key; undefined before there was one. */
  ignored?: string;
  /** What the last comparison of all found; gone as soon as anything is new or changed. */
  last?: JudgedOverlaps | undefined;
  /** The submissions by what they are about, once a table of meaning was given. */
  ground?: Ground | undefined;
}

export interface JudgedOverlaps extends Overlaps {
  /** The highest score first. */
  readonly pairs: readonly JudgedPair[];
  /** False where there was no table of meaning: words alone were compared then. */
  readonly inMeaning: boolean;
}

export interface DraftOptions {
  /** Ids of submissions that are as if they were not there: the draft's own, once it is registered. */
  readonly leftOut: ReadonlySet<string>;
  readonly ignored: readonly string[];
  readonly meaning: MeaningTable | undefined;
}

/** Pairs that a submission is in by meaning alone, at most. */
const MOST_IN_MEANING = 3;

/** A memory that has seen no submission; `follow` fills it. */
export const createCoverageMemory = (): CoverageMemory => ({
  index: createOverlapIndex(),
  keys: new Map(),
  sketches: new Map(),
});

/** The memory that the shell keeps for the commands that compare. */
export const keptComparison: Kept<CoverageMemory> = { name: 'coverage', create: createCoverageMemory };

/** Changes with anything that is compared; the mark stands for the text. */
const keyOf = ({ title, summary, issues, asks, cycle, mark }: Compared): string =>
  JSON.stringify([title, summary, issues, asks, cycle, mark]);

/** Until there is a summary, the asks say what a submission is about. */
const groundText = ({ title, summary, asks, text }: Compared): GroundText => ({
  title,
  summary: summary.trim() === '' && text === '' ? asks.join('. ') : summary,
  text,
});

/** A draft is compared with all that is known of it: until there is a text, its asks say more than its summary. */
const groundOfDraft = ({ title, summary, asks, text }: ComparedSubmission): GroundText => ({
  title,
  summary,
  text: text.trim() === '' ? asks.join('. ') : text,
});

/** Brings the index in line with what is compared: only what is new or changed is read. */
function follow(all: readonly Compared[], memory: CoverageMemory, meaning: MeaningTable | undefined): void {
  const { index, keys } = memory;
  memory.ground ??= meaning && new Ground(meaning, createReader());
  const { ground } = memory;
  const present = new Set(all.map(({ id }) => id));
  for (const id of [...keys.keys()]) {
    if (present.has(id)) continue;
    index.remove(id);
    ground?.remove(id);
    keys.delete(id);
    memory.last = undefined;
  }
  // In the order of ids, so that nothing depends on the order of rows.
  for (const one of [...all].sort((x, y) => (x.id < y.id ? -1 : 1))) {
    const key = keyOf(one);
    if (keys.get(one.id) === key) continue;
    index.put(one);
    ground?.put(one.id, groundText(one));
    keys.set(one.id, key);
    memory.last = undefined;
  }
}

/** What two ids of submissions are kept under, in either order. */
const keyOfPair = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Pairs that stand out by their meaning, for each submission the clearest; two of earlier cycles are not compared. */
function pairsInMeaning(all: readonly Compared[], ground: Ground): GroundPair[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const counts = new Map<string, number>();
  const isFull = (id: string): boolean => (counts.get(id) ?? 0) >= MOST_IN_MEANING;
  return ground
    .pairs(GROUND_THRESHOLDS.perhaps)
    .filter(({ first, second }) => byId.get(first)?.cycle === '' || byId.get(second)?.cycle === '')
    .sort((x, y) => y.stand - x.stand)
    .filter(({ first, second }) => {
      if (isFull(first) || isFull(second)) return false;
      for (const id of [first, second]) counts.set(id, (counts.get(id) ?? 0) + 1);
      return true;
    });
}

/** The pairs that were found, judged by meaning too, and those that only meaning finds. */
function withMeaning(all: readonly Compared[], found: Overlaps, ground: Ground | undefined): JudgedOverlaps {
  if (!ground)
    return { ...found, pairs: found.pairs.map((pair) => judge(pair, undefined)), inMeaning: false };
  const byId = new Map(all.map((one) => [one.id, one]));
  const inMeaning = pairsInMeaning(all, ground);
  const byKey = new Map(inMeaning.map((pair) => [keyOfPair(pair.first, pair.second), pair]));
  const known = new Set(found.pairs.map(({ first, second }) => keyOfPair(first, second)));
  const judged = found.pairs.map((pair) => judge(pair, byKey.get(keyOfPair(pair.first, pair.second))));
  const more = inMeaning
    .filter(({ first, second }) => !known.has(keyOfPair(first, second)))
    .flatMap((pair) => {
      const [first, second] = [byId.get(pair.first), byId.get(pair.second)];
      return first && second ? [judge(pairWithoutEvidence(first, second), pair)] : [];
    })
    .filter(({ stand }) => stand >= GROUND_THRESHOLDS.near);
  return { ...found, pairs: inOrder([...judged, ...more]), inMeaning: true };
}

/**
 * All pairs of the submissions that overlap, the text that many share, and groups. Without a table of meaning words
 * alone are compared.
 */
export function compareAll(
  all: readonly Compared[],
  ignored: readonly string[],
  meaning: MeaningTable | undefined,
  memory: CoverageMemory = createCoverageMemory(),
): JudgedOverlaps {
  const key = JSON.stringify(ignored);
  if (memory.ignored !== key) memory.last = undefined;
  memory.ignored = key;
  // An empty index is told first what may be shared; later it would have to read all texts again.
  if (memory.keys.size === 0) memory.index.overlaps({ ignored });
  follow(all, memory, meaning);
  memory.last ??= withMeaning(all, memory.index.overlaps({ ignored }), memory.ground);
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

/** Whether a text says the very title of a submission: a title of one word may stand in any text. */
function saysTitle(text: string, title: string): boolean {
  const words = foldedText(title);
  return words.includes(' ') && ` ${text} `.includes(` ${words} `);
}

/**
 * The pairs of one text with all submissions, the highest score first; the text is their first side.
 * `ignored` are texts whose words may be shared. The submissions are read when they are new or changed, and all are
 * compared once, by which the index knows what is ignored and which words are rare. After that a draft takes milliseconds.
 */
export function compareDraft(
  all: readonly Compared[],
  draft: ComparedSubmission,
  { leftOut, ignored, meaning }: DraftOptions,
  memory: CoverageMemory,
): readonly JudgedPair[] {
  if (memory.ignored === JSON.stringify(ignored)) follow(all, memory, meaning);
  else compareAll(all, ignored, meaning, memory);
  const found = new Map(memory.index.compare(draft, all.length).map((pair) => [pair.second, pair]));
  const standings = new Map(
    memory.ground?.compare(groundOfDraft(draft), leftOut).map((one) => [one.id, one]),
  );
  const text = foldedText(`${draft.title} ${draft.summary} ${draft.text}`);
  const judged = all.flatMap((one) => {
    const [pair, standing] = [found.get(one.id), standings.get(one.id)];
    const hasTitle = saysTitle(text, one.title);
    const isNear = pair !== undefined || hasTitle || (standing?.stand ?? 0) >= GROUND_THRESHOLDS.perhaps;
    if (leftOut.has(one.id) || !isNear) return [];
    return [judge(pair ?? pairWithoutEvidence(draft, one), standing, hasTitle)];
  });
  return inOrder(judged);
}
