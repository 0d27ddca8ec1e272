// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { invitationList } from './plan-invitations-list';
import { answerInvitations } from './plan-answer';
import { readAnswers } from './plan-read';
import { remindOfMeeting } from './plan-remind';

export const commands = [invitationList, answerInvitations, readAnswers, remindOfMeeting] as const;
