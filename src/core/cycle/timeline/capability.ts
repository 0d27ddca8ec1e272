// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { startCycle } from './plan-start-cycle';
import { cycleForm } from './present-facts';
import { markPassed } from './plan-mark-passed';

export const commands = [startCycle, cycleForm, markPassed] as const;
