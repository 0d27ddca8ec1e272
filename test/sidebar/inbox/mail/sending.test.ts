// Sending goes on call after call, and always ends.
import { describe, expect, it } from '@jest/globals';
import type { SendWaitingMailResult } from '../../../../src/core/inbox/mail/send-waiting-mail';
import type { PanelAnswer } from '../../../../src/sidebar/kit/client';
import { sendAll, sentencesOf, type SendTotals } from '../../../../src/sidebar/inbox/mail/sending';

type Reply = PanelAnswer<SendWaitingMailResult>;
const ran = (sent: number, left: number, quota: number, failed = 0, uncertain = 0): Reply => ({
  ok: true,
  result: { sent, failed, uncertain, left, quota },
  summary: [],
  problems: [],
});
const busy: Reply = { ok: false, code: 'busy', message: 'Somebody else is at work.', fields: {} };

async function play(
  replies: readonly Reply[],
): Promise<{ sending: SendTotals; calls: number; told: number[] }> {
  let calls = 0;
  const told: number[] = [];
  const send = (): Promise<Reply> => {
    const reply = replies[calls];
    calls += 1;
    return reply ? Promise.resolve(reply) : Promise.reject(new Error('One call too many.'));
  };
  const sending = await sendAll(send, ({ left }) => told.push(left));
  return { sending, calls, told };
}

describe('sending what waits', () => {
  it('calls until nothing is left, and tells how far it is', async () => {
    const { sending, calls, told } = await play([ran(50, 70, 100), ran(48, 20, 50, 2), ran(20, 0, 30)]);
    expect(sending).toEqual({ sent: 118, failed: 2, uncertain: 0, left: 0, problem: '' });
    expect([calls, told]).toEqual([3, [70, 20]]);
  });

  it.each([
    ['the account may send no more', [ran(50, 30, 0)], 1, 30],
    ['a call moves nothing', [ran(50, 30, 9), ran(0, 30, 9)], 2, 30],
    ['nothing waits', [ran(0, 0, 100)], 1, 0],
  ])('ends when %s', async (_, replies, calls, left) => {
    const played = await play(replies);
    expect([played.calls, played.sending.left]).toEqual([calls, left]);
  });

  it('keeps what went out when a later call fails, and says why it stopped', async () => {
    const { sending } = await play([ran(50, 30, 50), busy]);
    expect(sending).toMatchObject({ sent: 50, problem: 'Somebody else is at work.' });
    expect(sentencesOf(sending).map(({ text }) => text.en)).toEqual([
      expect.stringContaining('sent.'),
      expect.stringContaining('stopped'),
    ]);
  });

  it('says what failed, what is uncertain and what waits, each only where there is some', () => {
    const all: SendTotals = { sent: 3, failed: 2, uncertain: 1, left: 4, problem: '' };
    expect(sentencesOf(all).map(({ values }) => values['count'])).toEqual([3, 2, 1, 4]);
    expect(sentencesOf({ ...all, failed: 0, uncertain: 0, left: 0 })).toHaveLength(1);
  });
});
