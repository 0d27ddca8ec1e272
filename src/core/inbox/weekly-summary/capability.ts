// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { queueDigests } from './plan-queue';

export const commands = [queueDigests] as const;
