// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { meetingPage, meetingsPlace } from './plan-meetings-place';

export const commands = [meetingsPlace, meetingPage] as const;
