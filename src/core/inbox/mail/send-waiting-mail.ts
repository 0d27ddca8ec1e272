// The command that sends what waits in the Outbox; the sending itself is the shell's.
import * as z from 'zod/mini';
import { defineShellCommand } from '../../workbook/command/define-command';
import * as mailText from '../../words/people/letters';

/** What a sending run came to. */
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
export const sendWaitingMail = defineShellCommand<SendWaitingMailResult>()({
  name: 'send-waiting-mail',
  title: mailText.sendTitle,
  audience: 'member',
  pace: 'long',
  input: z.object({}),
});
