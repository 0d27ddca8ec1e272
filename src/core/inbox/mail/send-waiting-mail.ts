// The command that sends what waits in the Outbox. It stands apart from how mails are made, which most calls do not need.
import * as z from 'zod/mini';
import { defineShellCommand } from '../../workbook/command/define-command';
import * as mailText from '../../words/people/letters';

/** What a sending run came to. */
export interface SendWaitingMailResult {
  readonly sent: number;
  readonly failed: number;
  /** May have gone out or not; never sent again by itself. */
  readonly uncertain: number;
  /** Mails that wait still: they go out tomorrow, or when one calls again while `quota` lasts. */
  readonly left: number;
  /** Recipients that the account has left today. */
  readonly quota: number;
}

/** Sends waiting mail, as far as the day’s limit and the time of a script go; the rest goes a day later. */
export const sendWaitingMail = defineShellCommand<SendWaitingMailResult>()({
  name: 'send-waiting-mail',
  title: mailText.sendTitle,
  audience: 'member',
  pace: 'long',
  input: z.object({}),
});
