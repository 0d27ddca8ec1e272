// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { FindingRule } from '../../workbook/command/findings';
import { deadlineTrouble } from './deadline-findings';
import { startCycle } from './plan-start-cycle';
import { cycleForm } from './present-facts';
import { markPassed } from './plan-mark-passed';

export const commands = [startCycle, cycleForm, markPassed] as const;

export const findings: readonly FindingRule[] = [{ reads: ['SET', 'TIM'], find: deadlineTrouble }];
