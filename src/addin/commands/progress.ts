// Commands about progress on recommendations, bound to what they read and their rules.
import type {
  ListProgressInput,
  ListProgressResult,
  ProgressFormInput,
  ProgressFormResult,
  RecordProgressInput,
  RecordProgressResult,
  SetNextStepInput,
  SetNextStepResult,
  SetProgressScaleInput,
  SetProgressScaleResult,
} from '../../core/calls/progress';
import {
  listProgressCall,
  progressFormCall,
  recordProgressCall,
  setNextStepCall,
  setProgressScaleCall,
} from '../../core/calls/progress';
import type { Command } from '../../core/calls/types';
import { planProgressForm, progressFormReads } from '../../core/progress/plan-form';
import { listProgressReads, planListProgress } from '../../core/progress/plan-list';
import { planSetNextStep, setNextStepReads } from '../../core/progress/plan-next-step';
import { planRecordProgress, recordProgressReads } from '../../core/progress/plan-record';
import { planSetProgressScale, setProgressScaleReads } from '../../core/progress/plan-scale';

const recordProgress: Command<RecordProgressInput, RecordProgressResult> = {
  call: recordProgressCall,
  reads: recordProgressReads,
  plan: planRecordProgress,
};

const progressForm: Command<ProgressFormInput, ProgressFormResult> = {
  call: progressFormCall,
  reads: progressFormReads,
  plan: planProgressForm,
};

const listProgress: Command<ListProgressInput, ListProgressResult> = {
  call: listProgressCall,
  reads: listProgressReads,
  plan: planListProgress,
};

const setNextStep: Command<SetNextStepInput, SetNextStepResult> = {
  call: setNextStepCall,
  reads: setNextStepReads,
  plan: planSetNextStep,
};

const setProgressScale: Command<SetProgressScaleInput, SetProgressScaleResult> = {
  call: setProgressScaleCall,
  reads: setProgressScaleReads,
  plan: planSetProgressScale,
};

export const progressCommands = [recordProgress, progressForm, listProgress, setNextStep, setProgressScale];
