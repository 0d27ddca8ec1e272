// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { outreach } from './plan-outreach-list';
import { share } from './plan-share';

export const commands = [outreach, share] as const;
