// Commands about mail, bound to what they read and their rules. Sending itself is done by the effects runner.
import type { ListMailInput, MarkMailInput, ShowMailInput } from '../../core/calls/mail';
import { listMailCall, markMailCall, showMailCall } from '../../core/calls/mail';
import type { Command } from '../../core/calls/types';
import { digestReads } from '../../core/digests/items';
import type { ListMailResult, ShowMailResult } from '../../core/mail/plan-list';
import { planListMail, planShowMail } from '../../core/mail/plan-list';
import type { MarkMailResult } from '../../core/mail/plan-mark';
import { markMailReads, planMarkMail } from '../../core/mail/plan-mark';
import { mailReads } from '../../core/mail/plan-send';

export const listMailCommand: Command<ListMailInput, ListMailResult> = {
  call: listMailCall,
  reads: mailReads,
  plan: planListMail,
};

export const showMailCommand: Command<ShowMailInput, ShowMailResult> = {
  call: showMailCall,
  reads: digestReads,
  plan: planShowMail,
};

export const markMailCommand: Command<MarkMailInput, MarkMailResult> = {
  call: markMailCall,
  reads: markMailReads,
  plan: planMarkMail,
};
