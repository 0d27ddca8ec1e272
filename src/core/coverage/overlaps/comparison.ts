// The overlap index of this workbook, kept between runs of commands while the script stays loaded; all submissions are
// compared over it, or one text with them.
import type { CachedValue } from '../../workbook/command/types';
import { shownText, type ComparableSubmission, type MarkedSubmission } from './compared';
import { createContentMeasure, type ContentMeasure } from '../../language/content/content';
import { createOverlapIndex } from '../../language/matching/overlaps';
import { TOLD } from '../../language/matching/overlap-thresholds';
import type { OverlapIndex, Overlaps, ComparedSubmission } from '../../language/matching/types';
import { MeaningIndex } from '../../language/meaning/meaning-index';
import { GROUND_THRESHOLDS } from '../../language/meaning/meaning-thresholds';
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';
import { foldedText } from '../../language/reading/words';
import { sketchOf, type TextSketch } from './decision/minhash-sketch';
import { rankedByScore, judgePair, pairWithoutEvidence, type JudgedPair } from './nearness';

/** What compares texts: one reader and one space for passages, asks and ground. */
export interface Engine {
  readonly measure: ContentMeasure;
  readonly index: OverlapIndex;
  /** Submissions by what they are about; undefined without a table of meaning. */
  readonly ground: MeaningIndex | undefined;
}

/** What a script keeps in memory between runs, where it can: with it only what changed is read again. */
export interface CoverageMemory {
  /** Made when something is first compared, anew where there is a table of meaning now. */
  engine: Engine | undefined;
  /** What the index holds: a key of all that is compared, by id. */
  readonly keys: Map<string, string>;
  /** Sketches of texts by their marks. */
  readonly sketches: Map<string, readonly number[]>;
  /** What the last comparison of all let texts share, as a key; undefined before there was one. */
  ignored?: string;
  /** What the last comparison of all found; gone as soon as anything is new or changed. */
  last?: JudgedOverlaps | undefined;
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

/** A memory that has seen no submission; `follow` fills it. */
export const createCoverageMemory = (): CoverageMemory => ({
  engine: undefined,
  keys: new Map(),
  sketches: new Map(),
});

/** The memory that the shell keeps for the commands that compare. */
export const keptComparison: CachedValue<CoverageMemory> = { name: 'coverage', create: createCoverageMemory };

/** Changes with anything that is compared; the mark stands for the text. */
const keyOf = ({ title, summary, issues, asks, cycle = '', mark }: MarkedSubmission): string =>
  JSON.stringify([title, summary, issues, asks, cycle, mark]);

function createEngine(meaning: MeaningTable | undefined): Engine {
  const measure = createContentMeasure(createReader(), meaning);
  const { space, reader } = measure;
  const ground = meaning && space && new MeaningIndex(meaning, space, reader);
  return { measure, index: createOverlapIndex(measure), ground };
}

/** The engine of a memory; what it held is read again where there was none, or no meaning. */
export function engineOf(memory: CoverageMemory, meaning: MeaningTable | undefined): Engine {
  if (memory.engine && (memory.engine.ground || !meaning)) return memory.engine;
  memory.keys.clear();
  memory.last = undefined;
  return (memory.engine = createEngine(meaning));
}

/** Brings the index in line with what is compared: only what is new or changed is read. */
function follow(all: readonly MarkedSubmission[], memory: CoverageMemory, { index, ground }: Engine): void {
  const { keys } = memory;
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
    ground?.put(one.id, one);
    keys.set(one.id, key);
    memory.last = undefined;
  }
}

/** What two ids of submissions are kept under, in either order. */
const keyOfPair = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Of pairs in order, all that are sure, and of those that are only perhaps a few for each submission. */
function withFewPerhaps(pairs: readonly JudgedPair[]): JudgedPair[] {
  const counts = new Map<string, number>();
  return pairs.filter((pair) => {
    if (pair.near) return true;
    const sides = [pair.first, pair.second];
    if (sides.some((id) => (counts.get(id) ?? 0) >= TOLD.perhaps)) return false;
    for (const id of sides) counts.set(id, (counts.get(id) ?? 0) + 1);
    return true;
  });
}

/** The pairs that were found, and those that only stand out by what they are about; two of earlier cycles are not compared. */
function withGround(
  all: readonly MarkedSubmission[],
  found: Overlaps,
  ground: MeaningIndex | undefined,
): JudgedOverlaps {
  const byId = new Map(all.map((one) => [one.id, one]));
  const isOfNow = (id: string): boolean => (byId.get(id)?.cycle ?? '') === '';
  const standing = (ground?.pairs(GROUND_THRESHOLDS.perhaps) ?? []).filter(
    ({ first, second }) => isOfNow(first) || isOfNow(second),
  );
  const stands = new Map(standing.map(({ first, second, stand }) => [keyOfPair(first, second), stand]));
  const judged = found.pairs.map((pair) => judgePair(pair, stands.get(keyOfPair(pair.first, pair.second))));
  const known = new Set(found.pairs.map(({ first, second }) => keyOfPair(first, second)));
  const more = standing
    .filter(({ first, second }) => !known.has(keyOfPair(first, second)))
    .flatMap(({ first, second, stand }) => {
      const [one, other] = [byId.get(first), byId.get(second)];
      return one && other ? [judgePair(pairWithoutEvidence(one, other), stand)] : [];
    });
  const pairs = rankedByScore(withFewPerhaps(rankedByScore([...judged, ...more])));
  return { ...found, pairs, inMeaning: ground !== undefined };
}

/**
 * All pairs of the submissions that overlap, the text that many share, and groups. Without a table of meaning words
 * alone are compared.
 */
export function compareAll(
  all: readonly MarkedSubmission[],
  ignored: readonly string[],
  meaning: MeaningTable | undefined,
  memory: CoverageMemory = createCoverageMemory(),
): JudgedOverlaps {
  const key = JSON.stringify(ignored);
  if (memory.ignored !== key) memory.last = undefined;
  memory.ignored = key;
  const engine = engineOf(memory, meaning);
  // An empty index is told first what may be shared; later it would have to read all texts again.
  if (memory.keys.size === 0) engine.index.overlaps({ ignored });
  follow(all, memory, engine);
  memory.last ??= withGround(all, engine.index.overlaps({ ignored }), engine.ground);
  return memory.last;
}

/** Reads the versions of texts; sketches of texts that are no longer compared are forgotten. */
export function versionReader(
  all: readonly ComparableSubmission[],
  { sketches }: CoverageMemory,
): (one: ComparableSubmission) => TextSketch {
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
  all: readonly ComparableSubmission[],
  draft: ComparedSubmission,
  { leftOut, ignored, meaning }: DraftOptions,
  memory: CoverageMemory,
): readonly JudgedPair[] {
  const engine = engineOf(memory, meaning);
  if (memory.ignored === JSON.stringify(ignored) && memory.keys.size > 0) follow(all, memory, engine);
  else compareAll(all, ignored, meaning, memory);
  const found = new Map(engine.index.compare(draft, all.length).map((pair) => [pair.second, pair]));
  const stands = new Map(engine.ground?.compare(draft, leftOut).map(({ id, stand }) => [id, stand]));
  const text = foldedText(`${draft.title} ${draft.summary} ${draft.text}`);
  const judged = all.flatMap((one) => {
    const [pair, stand] = [found.get(one.id), stands.get(one.id)];
    const hasTitle = saysTitle(text, one.title);
    const isNear = pair !== undefined || hasTitle || (stand ?? 0) >= GROUND_THRESHOLDS.nearest;
    if (leftOut.has(one.id) || !isNear) return [];
    return [judgePair(pair ?? pairWithoutEvidence(draft, one), stand, hasTitle)];
  });
  return rankedByScore(judged);
}
