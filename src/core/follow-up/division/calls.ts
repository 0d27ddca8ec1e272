// Inputs and results of the commands that divide recommendations among workgroups and hand some over.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import type { Reason } from './choose-workgroup';

const MOST_ROWS = 2000;
const MOST_NAME = 300;

export const shareInput = z.object({
  /** The latest that has recommendations when left out. */
  cycle: z.optional(z.int().check(z.gte(1), z.lte(99))),
});
export type ShareOutInput = z.infer<typeof shareInput>;

export interface SharedOut extends Named {
  /** Recommendations that this run gives it. */
  readonly given: number;
  /** Those that it had before. */
  readonly before: number;
}

export interface LeftOver extends Named {
  readonly text: string;
  readonly reason: Reason;
  readonly reasonText: string;
}

export interface ShareOutResult {
  readonly cycle: number;
  readonly given: number;
  /** Recommendations that had a workgroup before and keep it. */
  readonly before: number;
  /** Workgroups that have or get any, in alphabetical order. */
  readonly workgroups: readonly SharedOut[];
  /** The first of those that nobody gets, each with why. */
  readonly leftOver: readonly LeftOver[];
  readonly leftOverCount: number;
  /** How many are left over for each reason, as a sentence; the most first. */
  readonly reasons: readonly { readonly reasonText: string; readonly count: number }[];
}

export const handOverInput = z.object({
  /** Of recommendations. */
  ids: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(MOST_ROWS)),
  /** Id or name of the workgroup that gets them. */
  to: z.string().check(z.trim(), z.maxLength(MOST_NAME)),
  /** Whether all of their clusters go with them. */
  wholeCluster: z.optional(z.boolean()),
  /** Whether the workgroup that had them goes on following them; true when left out. */
  stay: z.optional(z.boolean()),
});
export type HandOverRecommendationInput = z.infer<typeof handOverInput>;

export interface HandOverRecommendationResult {
  readonly workgroup: Named;
  /** Recommendations that changed hands. */
  readonly moved: number;
  /** The tasks for the receiving co-chairs. */
  readonly tasks: readonly string[];
}
