// Commands about who covers what, bound to what they read and their rules.
import type {
  ClaimIssueInput,
  ClaimIssueResult,
  WhoCoversWhatInput,
  WhoCoversWhatResult,
  YieldIssueInput,
  YieldIssueResult,
} from '../../core/calls/issue-parts';
import { claimIssueCall, whoCoversWhatCall, yieldIssueCall } from '../../core/calls/issue-parts';
import type { Command } from '../../core/calls/types';
import { claimIssueReads, planClaimIssue } from '../../core/issue-parts/plan-claim';
import { planWhoCoversWhat, whoCoversWhatReads } from '../../core/issue-parts/plan-list';
import { planYieldIssue, yieldIssueReads } from '../../core/issue-parts/plan-yield';

const whoCoversWhat: Command<WhoCoversWhatInput, WhoCoversWhatResult> = {
  call: whoCoversWhatCall,
  reads: whoCoversWhatReads,
  plan: planWhoCoversWhat,
};

const claimIssue: Command<ClaimIssueInput, ClaimIssueResult> = {
  call: claimIssueCall,
  reads: claimIssueReads,
  plan: planClaimIssue,
};

const yieldIssue: Command<YieldIssueInput, YieldIssueResult> = {
  call: yieldIssueCall,
  reads: yieldIssueReads,
  plan: planYieldIssue,
};

export const issuePartCommands = [whoCoversWhat, claimIssue, yieldIssue];
