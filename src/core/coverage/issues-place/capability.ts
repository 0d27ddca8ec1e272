// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { issueCard, issuesPlace } from './plan-issues-place';

export const commands = [issuesPlace, issueCard] as const;
