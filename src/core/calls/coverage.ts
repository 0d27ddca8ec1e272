// Commands about overlaps: find them, list them, settle them.
import * as z from 'zod/mini';
import { coverageText } from '../coverage/messages';
import { overlapDecisions } from '../vocabulary/words';
import type { CallSpec } from './types';

const findInput = z.object({
  /** Rows of the list that are written at most; left out, about as many as take some seconds. Run again while some are left. */
  most: z.optional(z.int().check(z.gte(1), z.lte(5000))),
});
export type FindOverlapsInput = z.infer<typeof findInput>;

/** Compares all submissions and brings the list of overlaps up to date. */
export const findOverlapsCall = {
  name: 'find-overlaps',
  title: coverageText.findTitle,
  audience: 'member',
  pace: 'long',
  input: findInput,
} as const satisfies CallSpec<string, FindOverlapsInput>;

const listInput = z.object({
  /** Id of the one pair that is wanted. */
  id: z.optional(z.string()),
  /** Id or name. */
  workgroup: z.optional(z.string()),
  /** Id or title. */
  submission: z.optional(z.string()),
  /** 'mine' waits for the one who asks; 'changed' are settled pairs whose text has changed since. */
  show: z.optional(z.enum(['mine', 'open', 'settled', 'contradictions', 'all'])),
  /** How many pairs to pass over, for the next page. */
  from: z.optional(z.int().check(z.gte(0))),
  count: z.optional(z.int().check(z.gte(1), z.lte(50))),
});
export type ListOverlapsInput = z.infer<typeof listInput>;

/** The overlaps on the list, closest first, with the passages side by side. */
export const listOverlapsCall = {
  name: 'list-overlaps',
  title: coverageText.listTitle,
  audience: 'member',
  pace: 'query',
  input: listInput,
} as const satisfies CallSpec<string, ListOverlapsInput>;

const allowInput = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  /** False takes the text off the list again. */
  allow: z.optional(z.boolean()),
});
export type AllowSharedTextInput = z.infer<typeof allowInput>;

/** Lets a text stand in several submissions without counting as an overlap. */
export const allowSharedTextCall = {
  name: 'allow-shared-text',
  title: coverageText.allowTitle,
  audience: 'coordinator',
  pace: 'short',
  input: allowInput,
} as const satisfies CallSpec<string, AllowSharedTextInput>;

const detailsInput = z.object({ id: z.string().check(z.minLength(1)) });
export type OverlapDetailsInput = z.infer<typeof detailsInput>;

/** Passages, asks and issues of one pair, side by side. */
export const overlapDetailsCall = {
  name: 'overlap-details',
  title: coverageText.detailsTitle,
  audience: 'member',
  pace: 'query',
  input: detailsInput,
} as const satisfies CallSpec<string, OverlapDetailsInput>;

type Decision = (typeof overlapDecisions)[number]['key'];
const decideInput = z.object({
  id: z.string().check(z.minLength(1)),
  decision: z.enum(overlapDecisions.map(({ key }) => key) as [Decision, ...Decision[]]),
  /** Needed to keep both, and by a coordinator who decides for co-chairs. */
  reason: z.optional(z.string().check(z.maxLength(2000))),
  /** For dividing the issue: which side of it each submission takes. What was proposed stands when left out. */
  angles: z.optional(
    z.object({ first: z.string().check(z.maxLength(300)), second: z.string().check(z.maxLength(300)) }),
  ),
  /** The mark of the pair as the speaker saw it: where something else was said since, nothing is recorded. */
  seen: z.optional(z.string()),
  /** Name or id of a co-chair whose word is passed on. */
  for: z.optional(z.string()),
});
export type DecideOverlapInput = z.infer<typeof decideInput>;

/** The word of one side, or of a coordinator, on what to do about an overlap. */
export const decideOverlapCall = {
  name: 'decide-overlap',
  title: coverageText.decideTitle,
  audience: 'co-chair',
  pace: 'short',
  input: decideInput,
} as const satisfies CallSpec<string, DecideOverlapInput>;
