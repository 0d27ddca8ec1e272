// Inputs and results of the command about the weekly summaries by mail.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';

export const queueInput = z.object({});
export type QueueDigestsInput = z.infer<typeof queueInput>;

export interface DigestFor {
  readonly person: string;
  readonly name: string;
  /** What it tells, each kind counted in words. */
  readonly news: readonly string[];
}

export interface QueueDigestsResult {
  /** By ISO 8601, such as `2027-W02`. */
  readonly week: string;
  readonly mails: readonly DigestFor[];
  /** Who has this week's summary already, or for whom one waits. */
  readonly before: readonly Named[];
  /** Who gets no mail and for whom something waits. */
  readonly tellOtherwise: readonly (DigestFor & { readonly reason: string })[];
  /** Mails that one account cannot send within a day, and what it can. */
  readonly overLimit: number;
  readonly perDay: number;
  /** What else to know beforehand, in sentences. */
  readonly notes: readonly string[];
}
