// Inputs and results of the commands about the review cycle: start it or move its dates, and what the form for that
// shows.
import * as z from 'zod/mini';
import { REVIEW_STATES } from './review-state';

const MOST_TEXT = 200;
const LAST_SESSION = 200;

export const startInput = z.object({
  coalition: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TEXT)),
  /** ISO code or name. */
  country: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TEXT)),
  /** Number of the session of the Working Group on the UPR. */
  session: z.int().check(z.gte(1), z.lte(LAST_SESSION)),
  /** YYYY-MM-DD */
  reviewDate: z.string(),
  /** IANA name. */
  timeZone: z.string(),
  /** How the review stands; left out, as it was, or as planned once the day is another one. */
  state: z.optional(z.enum(REVIEW_STATES)),
  /** Needed when the workbook already has a cycle with other facts. */
  move: z.optional(z.boolean()),
});
export type StartCycleInput = z.infer<typeof startInput>;
export const formInput = z.object({});
export type CycleFormInput = z.infer<typeof formInput>;
