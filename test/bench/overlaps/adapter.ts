// The one place where the benchmark meets the detection: what it is given, and what it answers, as the workbook shows it.
import { compareAll, type JudgedOverlaps } from '../../../src/core/coverage/overlaps/comparison';
import type { JudgedPair } from '../../../src/core/coverage/overlaps/nearness';
import { createContentMeasure } from '../../../src/core/language/content/content';
import { createOverlapIndex } from '../../../src/core/language/matching/overlaps';
import type { ComparedSubmission, OverlapIndex } from '../../../src/core/language/matching/types';
import { readMeaningTable, type MeaningTable } from '../../../src/core/language/meaning/table';
import { createReader } from '../../../src/core/language/reading/reader';
import { pageOfBuild } from '../../support/page-of-build';

export type { ComparedSubmission, JudgedOverlaps, OverlapIndex };
export type OverlapPair = JudgedPair;

export const LEVELS = ['perhaps', 'same-asks', 'reworded', 'copied'] as const;

let table: MeaningTable | undefined;
const meaning = (): MeaningTable => (table ??= readMeaningTable(pageOfBuild('meaning').trimEnd()));

/** All submissions at once, as the command does it. */
export const overlapsOf = (
  submissions: readonly ComparedSubmission[],
  ignored: readonly string[],
): JudgedOverlaps =>
  compareAll(
    submissions.map((one) => ({ ...one, mark: one.id })),
    ignored,
    meaning(),
  );

export const emptyIndex = (): OverlapIndex =>
  createOverlapIndex(createContentMeasure(createReader(), meaning()));

/** In the order in which pairs are shown, whatever their level. */
export const shownScore = ({ score }: OverlapPair): number => score;
