// The corpus: all submissions to be compared, with the indexes that find for one of them all others at once.
import { withCapacity, zeros } from '../reading/int-arrays';
import type { Reader } from '../reading/reading';
import type { Analysis } from './analysis';
import type { TermCounts } from './term-counts';
import { indexAsks, type AskIndex } from './asks';
import { indexRareEntities, type RareEntityIndex } from './rare-entities';
import { SHINGLE, WINNOWING } from './winnowing';
import { REPEATED, indexHashes, textsOf, type HashIndex } from './inverted-index';
import { SHARED_BY_MANY, commonFrom, keptTriples, usualFrom } from './overlap-thresholds';
import { profileOf, suggestIssues, type SuggestedIssues } from './suggested-issues';
import { indexTopics, type TopicIndex } from './topic-index';
import type { Row } from './bm25-weights';

export interface Corpus {
  readonly rows: readonly Analysis[];
  readonly reader: Reader;
  /** 1 for dimensions that are words or names, and not what is implied by them. */
  readonly isWord: Uint8Array;
  readonly copied: HashIndex;
  /** 1 for rows that consist largely of text that many share. */
  readonly isLargelyCommon: Uint8Array;
  /** Per row, the items that do not count, text shared by many included. */
  readonly excluded: readonly (Uint8Array | undefined)[];
  readonly facts: RareEntityIndex;
  readonly reworded: HashIndex;
  /** Per row, the different triples that count. */
  readonly tripleCounts: Int32Array;
  readonly keptTriples: number;
  readonly topic: TopicIndex;
  readonly outline: TopicIndex;
  readonly asks: AskIndex;
  readonly suggested: SuggestedIssues;
  /** What each row comes back to, where there are too few tags to learn issues from. */
  readonly profiles: readonly Row[];
  /** In more rows than this a fingerprint is text shared by many, or a triple a usual turn of speech. */
  readonly limit: number;
  readonly tripleLimit: number;
  /** The rows that have an issue, ascending. */
  readonly issues: ReadonlyMap<string, readonly number[]>;
  /** Per row, the weight of all its issues. */
  readonly issueTotals: Float64Array;
  /** How many submissions the weights are made from. */
  readonly all: number;
}

/** Weights of a larger collection, for a few submissions that came later. */
export type Weights = Pick<Corpus, 'topic' | 'outline' | 'asks' | 'all' | 'keptTriples' | 'issues'>;

let buffer = zeros(0);

/** The triples of a text that are kept: the same ones in every text. */
export function keepTriples(triples: Int32Array, oneIn: number): Int32Array {
  if (oneIn === 1) return triples;
  buffer = withCapacity(buffer, triples.length);
  let count = 0;
  for (let i = 0; i < triples.length; i++)
    if (((triples[i] ?? 0) & (oneIn - 1)) === 0) buffer[count++] = triples[i] ?? 0;
  return buffer.slice(0, count);
}

/** How much an issue tells apart that so many of all submissions have. */
export const issueWeight = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having));

/** 1 for each fingerprint, row after row, that many share. */
function commonOnes({ groups, groupOf }: HashIndex, limit: number): Uint8Array {
  const isCommon = new Uint8Array(groupOf.length);
  for (let i = 0; i < groupOf.length; i++) if (textsOf(groups, groupOf[i] ?? 0) > limit) isCommon[i] = 1;
  return isCommon;
}

function largelyCommon({ starts, rows }: HashIndex, isCommon: Uint8Array): Uint8Array {
  const large = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    let common = 0;
    for (let i = start; i < end; i++) common += isCommon[i] ?? 0;
    if (end > start && common >= (end - start) * SHARED_BY_MANY.largeShare) large[row] = 1;
  }
  return large;
}

/** The items of a text that do not count: those set aside on reading, and text that many share; `start` is its first fingerprint. */
function excludedOf(
  { fingerprints, stream, excluded: read }: Analysis,
  start: number,
  isCommon: Uint8Array,
): Uint8Array | undefined {
  let excluded = read;
  for (let i = 0; i < fingerprints.positions.length; i++) {
    if (isCommon[start + i] !== 1) continue;
    if (excluded === read) excluded = read?.slice() ?? new Uint8Array(stream.length);
    const position = fingerprints.positions[i] ?? 0;
    excluded?.fill(1, position, position + SHINGLE);
  }
  return excluded;
}

function countTriples({ starts, groupOf, groups, rows }: HashIndex, limit: number): Int32Array {
  const counts = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let count = 0;
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
      const group = groupOf[entry] ?? 0;
      if (group !== REPEATED && (groups[group] ?? 0) <= limit) count++;
    }
    counts[row] = count;
  }
  return counts;
}

function rowsByIssue(rows: readonly Analysis[]): Map<string, number[]> {
  const issues = new Map<string, number[]>();
  rows.forEach(({ submission }, row) => {
    for (const issue of new Set(submission.issues)) {
      const known = issues.get(issue);
      if (known) known.push(row);
      else issues.set(issue, [row]);
    }
  });
  return issues;
}

function wordsAmong(reader: Reader): Uint8Array {
  const isWord = new Uint8Array(reader.dimensionCount() + 1);
  for (let dimension = 1; dimension < isWord.length; dimension++) {
    const { kind } = reader.dimension(dimension);
    if (kind === 'word' || kind === 'name') isWord[dimension] = 1;
  }
  return isWord;
}

/** What a bag comes back to, by the weights of these topics. */
export const profileIn = (bag: TermCounts, { weighing }: TopicIndex, reader: Reader): Row =>
  profileOf(bag, weighing, (dimension) => {
    const { kind } = reader.dimension(dimension);
    return kind === 'name' || kind === 'term';
  });

/** The weight of all issues of a submission. */
export const issueTotalOf = (
  { issues, all }: Pick<Corpus, 'issues' | 'all'>,
  { submission }: Analysis,
): number =>
  [...new Set(submission.issues)].reduce(
    (sum, issue) => sum + issueWeight(issues.get(issue)?.length ?? 0, all),
    0,
  );

type CopiedPart = Pick<Corpus, 'copied' | 'isLargelyCommon' | 'excluded' | 'limit'>;

/** Which texts share runs of words, and which words do not count because many share them. */
function layOutCopied(rows: readonly Analysis[]): CopiedPart {
  const limit = commonFrom(rows.length);
  const copied = indexHashes(
    rows.map(({ fingerprints }) => fingerprints),
    WINNOWING.occurrences,
  );
  const isCommon = commonOnes(copied, limit);
  const isLargelyCommon = largelyCommon(copied, isCommon);
  const excluded = rows.map((row, i) =>
    isLargelyCommon[i] === 1 ? row.excluded : excludedOf(row, copied.starts[i] ?? 0, isCommon),
  );
  return { copied, isLargelyCommon, excluded, limit };
}

type RewordedPart = Pick<Corpus, 'reworded' | 'tripleCounts' | 'tripleLimit' | 'keptTriples'>;

/** Which texts share three neighbouring things that they are about. */
function layOutReworded(rows: readonly Analysis[], oneIn: number): RewordedPart {
  const kept = rows.map(({ triples }) => ({ hashes: keepTriples(triples, oneIn) }));
  const reworded = indexHashes(kept, 1);
  const tripleLimit = usualFrom(rows.length);
  return { reworded, tripleLimit, tripleCounts: countTriples(reworded, tripleLimit), keptTriples: oneIn };
}

type AboutPart = Pick<Corpus, 'topic' | 'outline' | 'asks' | 'suggested' | 'profiles'>;

/** What the submissions are about and ask for. */
function layOutTopics(rows: readonly Analysis[], reader: Reader, given?: Weights): AboutPart {
  const topics = rows.map((row) => row.topic);
  const outlines = rows.map((row) => row.outline);
  const topic = indexTopics(topics, reader, given?.topic);
  const suggested = suggestIssues(rows, topic.vectors);
  const needsProfiles = suggested.issues === 0;
  return {
    topic,
    outline: indexTopics(outlines, reader, given?.outline),
    asks: indexAsks(rows, reader, given?.asks),
    suggested,
    profiles: needsProfiles ? topics.map((bag) => profileIn(bag, topic, reader)) : [],
  };
}

/** Lays out submissions. `given` are the weights of a larger collection that these few were added to. */
export function buildCorpus(rows: readonly Analysis[], reader: Reader, given?: Weights): Corpus {
  const copiedPart = layOutCopied(rows);
  const issues = rowsByIssue(rows);
  const all = given ? given.all + rows.length : rows.length;
  return {
    rows,
    reader,
    isWord: wordsAmong(reader),
    ...copiedPart,
    facts: indexRareEntities(rows, copiedPart.excluded),
    ...layOutReworded(rows, given?.keptTriples ?? keptTriples(rows.length)),
    ...layOutTopics(rows, reader, given),
    issues,
    issueTotals: Float64Array.from(rows, (row) => issueTotalOf({ issues, all }, row)),
    all,
  };
}
