// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { suggestIssues } from './plan-suggest';

export const commands = [suggestIssues] as const;
