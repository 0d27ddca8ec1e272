// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { askHintsCommand } from './plan-hints';

export const commands = [askHintsCommand] as const;
