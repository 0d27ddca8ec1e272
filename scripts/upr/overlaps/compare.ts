// Compares the submissions of a folder, and answers in file names and words instead of ids and places.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAll, type JudgedOverlaps } from '../../../src/core/coverage/overlaps/comparison';
import type { JudgedPair } from '../../../src/core/coverage/overlaps/nearness';
import type { MatchedAsk, OverlapPair } from '../../../src/core/language/matching/types';
import { readMeaningTable } from '../../../src/core/language/meaning/table';
import type { Folder, FolderSubmission } from './folder';

interface AskPair {
  readonly first: string;
  readonly second: string;
  readonly score: number;
}

interface ReportedPassage {
  /** 0-based UTF-16 offsets into the two texts, end exclusive. */
  readonly first: { readonly start: number; readonly end: number };
  readonly second: { readonly start: number; readonly end: number };
  readonly words: number;
  /** As the first has it. */
  readonly text: string;
}

/** What the comparison says of two files; `none` for a pair with nothing in common. */
export interface ReportedPair {
  readonly first: string;
  readonly second: string;
  readonly level: OverlapPair['level'] | 'none';
  readonly score: number;
  readonly rank: number;
  readonly basis: OverlapPair['basis'];
  readonly containment: OverlapPair['containment'];
  readonly reworded: number;
  readonly perhapsAsks: readonly AskPair[];
  readonly passages: readonly ReportedPassage[];
  readonly asks: readonly AskPair[];
  readonly opposed: readonly AskPair[];
  readonly issues: readonly string[];
}

export interface Comparison {
  readonly folder: Folder;
  readonly overlaps: JudgedOverlaps;
  readonly byFile: ReadonlyMap<string, FolderSubmission>;
}

const TABLE = join(process.env['UPR_ROOT'] ?? process.cwd(), 'words', 'meaning', 'meaning.txt');

/** Compares the submissions as the workbook does; `ignored` are texts whose words may be shared. */
export function compareFolder(folder: Folder, ignored: readonly string[]): Comparison {
  const compared = folder.submissions.map((one) => ({ ...one, mark: one.id, cycle: '' }));
  const overlaps = compareAll(compared, ignored, readMeaningTable(readFileSync(TABLE, 'utf8').trimEnd()));
  return { folder, overlaps, byFile: new Map(folder.submissions.map((one) => [one.id, one])) };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A pair in the words of its files. */
export function reportedPair(pair: JudgedPair, { byFile, folder }: Comparison): ReportedPair {
  const [first, second] = [byFile.get(pair.first), byFile.get(pair.second)];
  const inWords = (matched: readonly MatchedAsk[]): AskPair[] =>
    matched.map((ask) => ({
      first: first?.asks[ask.first] ?? '',
      second: second?.asks[ask.second] ?? '',
      score: rounded(ask.score),
    }));
  return {
    first: pair.first,
    second: pair.second,
    level: pair.level,
    score: rounded(pair.score),
    rank: pair.rank,
    basis: pair.basis,
    containment: { first: rounded(pair.containment.first), second: rounded(pair.containment.second) },
    reworded: rounded(pair.reworded),
    passages: pair.passages.map((passage) => ({
      first: passage.first,
      second: passage.second,
      words: passage.words,
      text: first?.text.slice(passage.first.start, passage.first.end) ?? '',
    })),
    asks: inWords(pair.asks),
    perhapsAsks: inWords(pair.perhapsAsks),
    opposed: inWords(pair.opposed),
    issues: pair.issues.map((issue) => folder.issueNames.get(issue) ?? issue),
  };
}

const nothingInCommon = (first: string, second: string): ReportedPair => ({
  first,
  second,
  level: 'none',
  score: 0,
  rank: 0,
  basis: 'texts',
  containment: { first: 0, second: 0 },
  reworded: 0,
  passages: [],
  asks: [],
  perhapsAsks: [],
  opposed: [],
  issues: [],
});

/** The pairs that were found, closest first; with `every`, then all others in the order of file names. */
export function* reportedPairs(comparison: Comparison, every: boolean): Generator<ReportedPair> {
  const { overlaps, folder } = comparison;
  const told = new Map<string, Set<string>>();
  for (const pair of overlaps.pairs) {
    for (const [one, other] of [
      [pair.first, pair.second],
      [pair.second, pair.first],
    ] as const)
      told.set(one, (told.get(one) ?? new Set()).add(other));
    yield reportedPair(pair, comparison);
  }
  if (!every) return;
  const files = folder.submissions.map(({ id }) => id);
  for (const [at, first] of files.entries())
    for (const second of files.slice(at + 1))
      if (!told.get(first)?.has(second)) yield nothingInCommon(first, second);
}
