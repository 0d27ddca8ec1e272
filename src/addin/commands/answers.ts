// Commands about the government's answers, bound to their rules.
import { annotatedAnswersReads, planAnnotatedAnswers } from '../../core/answers/plan-annotated';
import { importAnswersReads, planImportAnswers } from '../../core/answers/plan-import';
import type {
  AnnotatedAnswersInput,
  AnnotatedAnswersResult,
  ImportAnswersInput,
  ImportAnswersResult,
} from '../../core/calls/answers';
import { annotatedAnswersCall, importAnswersCall } from '../../core/calls/answers';
import type { Command } from '../../core/calls/types';

export const importAnswers: Command<ImportAnswersInput, ImportAnswersResult> = {
  call: importAnswersCall,
  reads: importAnswersReads,
  plan: planImportAnswers,
};

export const annotatedAnswers: Command<AnnotatedAnswersInput, AnnotatedAnswersResult> = {
  call: annotatedAnswersCall,
  reads: annotatedAnswersReads,
  plan: planAnnotatedAnswers,
};

export const answerCommands = [importAnswers, annotatedAnswers] as const;
