// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { importRows } from './plan-import';

export const commands = [importRows] as const;
