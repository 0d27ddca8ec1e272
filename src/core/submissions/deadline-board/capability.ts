// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { deadlineBoard } from './plan-board';

export const commands = [deadlineBoard] as const;
