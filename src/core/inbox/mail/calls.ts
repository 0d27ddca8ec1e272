// Inputs and results of the commands about mail: list what waits and went out, read one mail, settle uncertain ones.
import * as z from 'zod/mini';
import { mailStates } from '../../base/vocabulary/words';

type State = (typeof mailStates)[number]['key'];

const MOST_IDS = 500;
const MOST_LISTED = 500;

export const listInput = z.object({
  /** Only mails in this state. */
  state: z.optional(z.enum(mailStates.map(({ key }) => key) as [State, ...State[]])),
  /** Only mails about this record. */
  record: z.optional(z.string()),
  most: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_LISTED))),
});
export type ListMailInput = z.infer<typeof listInput>;
export const showInput = z.object({ id: z.string().check(z.minLength(1)) });
export type ShowMailInput = z.infer<typeof showInput>;
export const markInput = z.object({
  ids: z.array(z.string()).check(z.minLength(1), z.maxLength(MOST_IDS)),
  /** 'waiting' sends again; 'by-hand' says that somebody sent it from their own account. */
  as: z.enum(['waiting', 'by-hand']),
});
export type MarkMailInput = z.infer<typeof markInput>;
