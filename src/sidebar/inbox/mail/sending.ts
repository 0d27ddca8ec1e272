// Sends what waits, call after call, until nothing is left, the account may send no more, or a call fails.
import type { SendWaitingMailResult } from '../../../core/inbox/mail/send-waiting-mail';
import type { Text } from '../../../core/base/messages/text';
import type { PanelAnswer } from '../../kit/client';
import * as words from '../../../core/words/panels/inbox/mail';

/** What all calls came to together. */
export interface SendTotals {
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  readonly left: number;
  /** Why it stopped before its time, '' when it did not. */
  readonly problem: string;
}

const NOTHING: SendTotals = { sent: 0, failed: 0, uncertain: 0, left: 0, problem: '' };

const add = (before: SendTotals, now: SendWaitingMailResult): SendTotals => ({
  sent: before.sent + now.sent,
  failed: before.failed + now.failed,
  uncertain: before.uncertain + now.uncertain,
  left: now.left,
  problem: '',
});

/** A call that moved nothing would move nothing the next time either. */
const goesOn = ({ sent, failed, uncertain, left, quota }: SendWaitingMailResult): boolean =>
  left > 0 && quota > 0 && sent + failed + uncertain > 0;

/** `send` is one call; `tell` hears how far it is after each. */
export async function sendAll(
  send: () => Promise<PanelAnswer<SendWaitingMailResult>>,
  tell: (so: SendTotals) => void,
): Promise<SendTotals> {
  let sum = NOTHING;
  for (;;) {
    const answer = await send();
    if (!answer.ok) return { ...sum, problem: answer.message };
    sum = add(sum, answer.result);
    if (!goesOn(answer.result)) return sum;
    tell(sum);
  }
}

/** The outcome in sentences. */
export function sentencesOf({ sent, failed, uncertain, left, problem }: SendTotals): readonly {
  readonly text: Text;
  readonly values: Readonly<Record<string, string | number>>;
}[] {
  const counts = [
    [words.failedInAll, failed],
    [words.uncertainInAll, uncertain],
  ] as const;
  return [
    { text: words.sentInAll, values: { count: sent } },
    ...counts.filter(([, count]) => count > 0).map(([text, count]) => ({ text, values: { count } })),
    ...(left > 0 && problem === '' ? [{ text: words.leftInAll, values: { count: left } }] : []),
    ...(problem === '' ? [] : [{ text: words.stopped, values: { reason: problem } }]),
  ];
}
