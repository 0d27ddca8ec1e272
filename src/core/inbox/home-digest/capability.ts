// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { queueHomeDigests } from './plan-queue';

export const commands = [queueHomeDigests] as const;
