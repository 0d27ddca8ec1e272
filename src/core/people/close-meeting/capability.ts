// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Letters } from '../letters/letter-maker';
import { minutesMail, minutesMailReads } from './minutes-letter';
import { closeForm } from './plan-close-meeting-form';
import { closeMeeting } from './plan-close';

export const commands = [closeForm, closeMeeting] as const;

export const letters = { minutes: { reads: minutesMailReads, make: minutesMail } } as const satisfies Letters;
