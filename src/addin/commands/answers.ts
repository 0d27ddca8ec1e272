// Commands about the government's answers, bound to their rules.
import { importAnswersReads, planImportAnswers } from '../../core/answers/plan-import';
import type { ImportAnswersInput, ImportAnswersResult } from '../../core/calls/answers';
import { importAnswersCall } from '../../core/calls/answers';
import type { Command } from '../../core/calls/types';

export const importAnswers: Command<ImportAnswersInput, ImportAnswersResult> = {
  call: importAnswersCall,
  reads: importAnswersReads,
  plan: planImportAnswers,
};
