// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { findIndexCommand } from './plan-find-index';

export const commands = [findIndexCommand] as const;
