// Commands about mail: send what waits, list what waits and went out, read one mail, settle uncertain ones.
import * as z from 'zod/mini';
import { mailText } from '../mail/messages';
import { mailStates } from '../vocabulary/words';
import type { CallSpec } from './types';

type State = (typeof mailStates)[number]['key'];

const MOST_IDS = 500;
const MOST_LISTED = 500;

const nothing = z.object({});
export type SendWaitingMailInput = z.infer<typeof nothing>;

/** What a sending run came to; the shell makes it. */
export interface SendWaitingMailResult {
  readonly sent: number;
  readonly failed: number;
  /** May have gone out or not; never sent again by itself. */
  readonly uncertain: number;
  /** Mails that wait still: call again while `quota` lasts. */
  readonly left: number;
  /** Recipients that the account has left today. */
  readonly quota: number;
}

/** Sends waiting mail, at most 50 a call. */
export const sendWaitingMailCall = {
  name: 'send-waiting-mail',
  title: mailText.sendTitle,
  audience: 'member',
  pace: 'long',
  input: nothing,
} as const satisfies CallSpec<string, SendWaitingMailInput>;

const listInput = z.object({
  /** Only mails in this state. */
  state: z.optional(z.enum(mailStates.map(({ key }) => key) as [State, ...State[]])),
  /** Only mails about this record. */
  record: z.optional(z.string()),
  most: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_LISTED))),
});
export type ListMailInput = z.infer<typeof listInput>;

/** The mails, newest first. */
export const listMailCall = {
  name: 'list-mail',
  title: mailText.listTitle,
  audience: 'member',
  pace: 'query',
  input: listInput,
} as const satisfies CallSpec<string, ListMailInput>;

const showInput = z.object({ id: z.string().check(z.minLength(1)) });
export type ShowMailInput = z.infer<typeof showInput>;

/** One mail as it would go out, to read it or to send it from one's own account. */
export const showMailCall = {
  name: 'show-mail',
  title: mailText.showTitle,
  audience: 'member',
  pace: 'query',
  input: showInput,
} as const satisfies CallSpec<string, ShowMailInput>;

const markInput = z.object({
  ids: z.array(z.string()).check(z.minLength(1), z.maxLength(MOST_IDS)),
  /** 'waiting' sends again; 'by-hand' says that somebody sent it from their own account. */
  as: z.enum(['waiting', 'by-hand']),
});
export type MarkMailInput = z.infer<typeof markInput>;

/** Puts uncertain or failed mails back, or marks mails as sent by hand. */
export const markMailCall = {
  name: 'mark-mail',
  title: mailText.markTitle,
  audience: 'coordinator',
  pace: 'short',
  input: markInput,
} as const satisfies CallSpec<string, MarkMailInput>;
