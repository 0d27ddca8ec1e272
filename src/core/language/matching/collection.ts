// A collection: what is known only of all submissions together, such as which runs of words, facts, asks and issues
// others have too, and what of a text many have.
import type { Reader } from '../reading/reading';
import type { AskMeasure } from '../asks/measure';
import type { Analysis } from './analysis';
import type { AskIndex } from './asks';
import type { FactIndex } from './facts';
import type { Ground } from './ground';
import type { Found, HashIndex } from './hash-index';
import { SHARED_BY_MANY } from './overlap-thresholds';
import { SHINGLE } from './winnowing';

/** What is known of all submissions together. */
export interface Collection {
  readonly reader: Reader;
  readonly measure: AskMeasure;
  readonly runs: HashIndex;
  readonly pieces: HashIndex;
  readonly facts: FactIndex;
  readonly ground: Ground;
  readonly asks: AskIndex;
  /** The rows that have an issue, ascending. */
  readonly issues: ReadonlyMap<string, readonly number[]>;
  /** In more submissions than this a run of words is shared by many, and a piece of content a usual turn of speech. */
  readonly limit: number;
  readonly pieceLimit: number;
  /** How many submissions the weights are made from. */
  readonly all: number;
}

/** How much an issue tells apart that so many of all submissions have. */
export const issueWeight = (having: number, all: number): number => Math.log(1 + all / Math.max(1, having));

/** A text, and which of its words do not count since many have them; of a copy of a letter all count. */
export interface CommonPart {
  readonly analysis: Analysis;
  readonly excluded: Uint8Array | undefined;
  /** It consists largely of text that many share. */
  readonly isLargelyCommon: boolean;
}

/** What of a text many have; `outside` is 1 for a text that is not in the index, and one more. */
export function commonPart(
  analysis: Analysis,
  { groups }: Found,
  runs: HashIndex,
  limit: number,
  outside: number,
): CommonPart {
  const { fingerprints, stream, excluded } = analysis;
  const common = fingerprints.positions.filter(
    (_place, i) => runs.textsWith(groups[i] ?? 0) + outside > limit,
  );
  if (common.length === 0) return { analysis, excluded, isLargelyCommon: false };
  if (common.length >= groups.length * SHARED_BY_MANY.largeShare)
    return { analysis, excluded, isLargelyCommon: true };
  const all = excluded?.slice() ?? new Uint8Array(stream.length);
  for (const place of common) all.fill(1, place, place + SHINGLE);
  return { analysis, excluded: all, isLargelyCommon: false };
}
