// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { bringInList } from './plan-bring-in-list';

export const commands = [bringInList] as const;
