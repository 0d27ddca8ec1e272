// Beginning the next cycle in a copy of the workbook, bound to what it reads and its rules.
import type {
  NextCycleOverview,
  NextCycleOverviewInput,
  NextCycleResult,
  StartNextCycleInput,
} from '../../core/calls/next-cycle';
import { nextCycleOverviewCall, startNextCycleCall } from '../../core/calls/next-cycle';
import type { Command } from '../../core/calls/types';
import { nextCycleReads } from '../../core/next-cycle/fates';
import { planNextCycleOverview, planStartNextCycle } from '../../core/next-cycle/plan-next-cycle';

const startNextCycle: Command<StartNextCycleInput, NextCycleResult> = {
  call: startNextCycleCall,
  reads: nextCycleReads,
  plan: planStartNextCycle,
};

const nextCycleOverview: Command<NextCycleOverviewInput, NextCycleOverview> = {
  call: nextCycleOverviewCall,
  reads: nextCycleReads,
  plan: planNextCycleOverview,
};

export const nextCycleCommands = [startNextCycle, nextCycleOverview] as const;
