// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { divideIssuesForm } from './plan-divide-issues-form';
import { divideIssues } from './plan-divide-issues';

export const commands = [divideIssuesForm, divideIssues] as const;
