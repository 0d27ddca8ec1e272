// The one place where the benchmark meets the detection: what it is given, and what it answers.
import { createOverlapIndex, findOverlaps } from '../../../src/core/language/matching/overlaps';
import type {
  ComparedSubmission,
  OverlapIndex,
  OverlapPair,
  Overlaps,
} from '../../../src/core/language/matching/types';

export type { ComparedSubmission, OverlapIndex, OverlapPair, Overlaps };

export const LEVELS = ['related', 'same-issue', 'same-asks', 'reworded', 'copied'] as const;

/** All submissions at once, as the command does it. */
export const overlapsOf = (
  submissions: readonly ComparedSubmission[],
  ignored: readonly string[],
): Overlaps => findOverlaps(submissions, { ignored });

/** Each pair that has anything in common, for measuring. */
export const everyOverlapOf = (
  submissions: readonly ComparedSubmission[],
  ignored: readonly string[],
): Overlaps => findOverlaps(submissions, { ignored, everyPair: true });

export const emptyIndex = (): OverlapIndex => createOverlapIndex();

/** In the order in which pairs are shown, whatever their level. */
export const shownScore = ({ score }: OverlapPair): number => score;
