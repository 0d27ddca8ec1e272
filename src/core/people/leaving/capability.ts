// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { settleLeaving } from './settle-leaving';

export const name = 'leaving';

/** The shell carries them out. */
export const shellCommands = [settleLeaving] as const;
