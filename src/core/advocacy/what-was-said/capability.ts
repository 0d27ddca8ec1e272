// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { prepareWhatWasSaid } from './plan-prepare';
import { whatWasSaid } from './plan-live';
import { compareWhatWasSaid } from './plan-compare';

export const commands = [prepareWhatWasSaid, whatWasSaid, compareWhatWasSaid] as const;
