// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Letters } from '../letters/letter-maker';
import type { UndoGuard } from '../../workbook/changes/undo-guards';
import { datesMail } from './dates-letter';
import { inCalendars } from './in-calendars';
import { inviteToMeeting } from './plan-invite';
import { meetingForm } from './plan-meetings-form';

export const commands = [inviteToMeeting, meetingForm] as const;

export const letters = { 'date-poll': { reads: [], make: datesMail } } as const satisfies Letters;

export const undoGuards: readonly UndoGuard[] = [inCalendars];
