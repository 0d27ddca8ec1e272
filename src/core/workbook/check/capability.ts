// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { correctValue } from './correct-value';

export const commands = [correctValue] as const;
