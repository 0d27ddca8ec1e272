// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { breakOuts } from './plan-break-outs-list';
import { makeBreakOut } from './plan-make';

export const commands = [breakOuts, makeBreakOut] as const;
