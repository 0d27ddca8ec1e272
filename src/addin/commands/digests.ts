// Command about the weekly summaries, bound to what it reads and its rule.
import type { QueueDigestsInput, QueueDigestsResult } from '../../core/calls/digests';
import { queueDigestsCall } from '../../core/calls/digests';
import type { Command } from '../../core/calls/types';
import { digestReads } from '../../core/digests/items';
import { planQueueDigests } from '../../core/digests/plan-queue';

export const queueDigestsCommand: Command<QueueDigestsInput, QueueDigestsResult> = {
  call: queueDigestsCall,
  reads: digestReads,
  plan: planQueueDigests,
};
