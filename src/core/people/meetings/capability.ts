// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Letters } from '../letters/letter-maker';
import { datesMail } from './dates-letter';
import { inviteToMeeting } from './plan-invite';
import { meetingForm } from './plan-meetings-form';

export const commands = [inviteToMeeting, meetingForm] as const;

export const letters = { 'date-poll': { reads: [], make: datesMail } } as const satisfies Letters;
