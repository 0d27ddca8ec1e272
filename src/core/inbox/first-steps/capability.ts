// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { setUpPlace } from './plan-set-up-place';

export const commands = [setUpPlace] as const;
