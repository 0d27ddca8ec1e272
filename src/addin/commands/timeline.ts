// Commands about the review cycle, bound to what they read and their rules.
import type { CycleFormInput, StartCycleInput } from '../../core/calls/timeline';
import { cycleFormCall, startCycleCall } from '../../core/calls/timeline';
import type { Command } from '../../core/calls/types';
import type { StartCycleResult } from '../../core/timeline/plan-start-cycle';
import { planStartCycle, startCycleReads } from '../../core/timeline/plan-start-cycle';
import type { CycleFormResult } from '../../core/timeline/present-facts';
import { cycleFormReads, planCycleForm } from '../../core/timeline/present-facts';

export const startCycleCommand: Command<StartCycleInput, StartCycleResult> = {
  call: startCycleCall,
  reads: startCycleReads,
  plan: planStartCycle,
};

export const cycleFormCommand: Command<CycleFormInput, CycleFormResult> = {
  call: cycleFormCall,
  reads: cycleFormReads,
  plan: planCycleForm,
};
