// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { submissionPage, submissionsPlace } from './plan-submissions-place';

export const commands = [submissionsPlace, submissionPage] as const;
