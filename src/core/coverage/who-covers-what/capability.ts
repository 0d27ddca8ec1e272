// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { whoCoversWhat } from './plan-who-covers-what-list';
import { claimIssue } from './plan-claim';
import { yieldIssue } from './plan-yield';

export const commands = [whoCoversWhat, claimIssue, yieldIssue] as const;
