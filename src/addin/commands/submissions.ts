// Commands about submissions, bound to what they read and their rules.
import type { RegisterSubmissionInput, SubmissionFormInput } from '../../core/calls/submissions';
import { registerSubmissionCall, submissionFormCall } from '../../core/calls/submissions';
import type { Command } from '../../core/calls/types';
import type { SubmissionFormResult } from '../../core/submissions/plan-form';
import { planSubmissionForm, submissionFormReads } from '../../core/submissions/plan-form';
import type { RegisterSubmissionResult } from '../../core/submissions/plan-register';
import { planRegisterSubmission, registerSubmissionReads } from '../../core/submissions/plan-register';

export const registerSubmissionCommand: Command<RegisterSubmissionInput, RegisterSubmissionResult> = {
  call: registerSubmissionCall,
  reads: registerSubmissionReads,
  plan: planRegisterSubmission,
};

export const submissionFormCommand: Command<SubmissionFormInput, SubmissionFormResult> = {
  call: submissionFormCall,
  reads: submissionFormReads,
  plan: planSubmissionForm,
};
