// Inputs and results of the commands about overlaps: find them, list them, settle them.
import * as z from 'zod/mini';
import { overlapDecisions } from '../../base/vocabulary/words';

export const listInput = z.object({
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
export const allowInput = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  /** False takes the text off the list again. */
  allow: z.optional(z.boolean()),
});
export type AllowSharedTextInput = z.infer<typeof allowInput>;
export const detailsInput = z.object({ id: z.string().check(z.minLength(1)) });
export type OverlapDetailsInput = z.infer<typeof detailsInput>;
type Decision = (typeof overlapDecisions)[number]['key'];
export const decideInput = z.object({
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
