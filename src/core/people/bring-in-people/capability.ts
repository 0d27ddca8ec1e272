// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { bringInPeople } from './plan-bring-in-people';

export const commands = [bringInPeople] as const;
