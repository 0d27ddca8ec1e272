// The command that tries on the real account what no test elsewhere can settle; carried out by the shell.
import * as z from 'zod/mini';
import { defineShellCommand } from '../command/define-command';
import type { AccountResult } from './report';
import * as t from '../../words/workbook/account';

const yesOrNo = z.enum(['yes', 'no']);

const input = z.object({
  /** The account that the panel was opened as. */
  openedAs: z.optional(z.string()),
  /** Milliseconds that a call that does next to nothing took, seen from the panel. */
  roundTrip: z.optional(z.number()),
  /** What the panel's frame lets it do. */
  panelClipboard: z.optional(yesOrNo),
  panelStorage: z.optional(yesOrNo),
  panelDownload: z.optional(yesOrNo),
  /** Sends a calendar entry to oneself. */
  mail: z.optional(z.boolean()),
});
export type CheckAccountInput = z.infer<typeof input>;

export const checkAccount = defineShellCommand<AccountResult>()({
  name: 'check-account',
  title: t.title,
  audience: 'coordinator',
  pace: 'long',
  input,
});
