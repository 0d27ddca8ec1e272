// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { onePager } from './plan-draft';
import { buildOnePager } from './plan-build';

export const commands = [onePager, buildOnePager] as const;
