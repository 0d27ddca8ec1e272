// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { startNextCycle, nextCycleOverview } from './plan-next-cycle';

export const commands = [startNextCycle, nextCycleOverview] as const;
