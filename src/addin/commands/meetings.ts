// Commands about meetings, bound to what they read and their rules.
import type { InviteToMeetingInput, MeetingFormInput } from '../../core/calls/meetings';
import { inviteToMeetingCall, meetingFormCall } from '../../core/calls/meetings';
import type { Command } from '../../core/calls/types';
import type { MeetingFormResult } from '../../core/meetings/plan-form';
import { meetingFormReads, planMeetingForm } from '../../core/meetings/plan-form';
import type { InviteToMeetingResult } from '../../core/meetings/plan-invite';
import { inviteToMeetingReads, planInviteToMeeting } from '../../core/meetings/plan-invite';

export const inviteToMeetingCommand: Command<InviteToMeetingInput, InviteToMeetingResult> = {
  call: inviteToMeetingCall,
  reads: inviteToMeetingReads,
  plan: planInviteToMeeting,
};

export const meetingFormCommand: Command<MeetingFormInput, MeetingFormResult> = {
  call: meetingFormCall,
  reads: meetingFormReads,
  plan: planMeetingForm,
};
