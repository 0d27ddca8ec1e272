// Commands about overlaps, bound to what they read and their rules.
import type {
  AllowSharedTextInput,
  DecideOverlapInput,
  FindOverlapsInput,
  ListOverlapsInput,
  OverlapDetailsInput,
} from '../../core/calls/coverage';
import {
  allowSharedTextCall,
  decideOverlapCall,
  findOverlapsCall,
  listOverlapsCall,
  overlapDetailsCall,
} from '../../core/calls/coverage';
import type { Command } from '../../core/calls/types';
import type { AllowSharedTextResult } from '../../core/coverage/plan-allow';
import { allowSharedTextReads, planAllowSharedText } from '../../core/coverage/plan-allow';
import type { DecideOverlapResult } from '../../core/coverage/plan-decide';
import { decideOverlapReads, planDecideOverlap } from '../../core/coverage/plan-decide';
import type { OverlapDetailsResult } from '../../core/coverage/plan-details';
import { overlapDetailsReads, planOverlapDetails } from '../../core/coverage/plan-details';
import type { FindOverlapsResult } from '../../core/coverage/plan-find';
import { findOverlapsReads, planFindOverlaps } from '../../core/coverage/plan-find';
import type { ListOverlapsResult } from '../../core/coverage/plan-list';
import { listOverlapsReads, planListOverlaps } from '../../core/coverage/plan-list';
import { coverageMemory } from './overlap-index';

export const findOverlapsCommand: Command<FindOverlapsInput, FindOverlapsResult> = {
  call: findOverlapsCall,
  reads: findOverlapsReads,
  rechecks: ['SUB'],
  plan: (book, input, context) => planFindOverlaps(book, input, context, coverageMemory()),
};

export const listOverlapsCommand: Command<ListOverlapsInput, ListOverlapsResult> = {
  call: listOverlapsCall,
  reads: listOverlapsReads,
  plan: planListOverlaps,
};

export const decideOverlapCommand: Command<DecideOverlapInput, DecideOverlapResult> = {
  call: decideOverlapCall,
  reads: decideOverlapReads,
  plan: planDecideOverlap,
};

export const overlapDetailsCommand: Command<OverlapDetailsInput, OverlapDetailsResult> = {
  call: overlapDetailsCall,
  reads: overlapDetailsReads,
  plan: planOverlapDetails,
};

export const allowSharedTextCommand: Command<AllowSharedTextInput, AllowSharedTextResult> = {
  call: allowSharedTextCall,
  reads: allowSharedTextReads,
  plan: planAllowSharedText,
};
