// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { AnswerGroups } from '../../submissions/documents/brought-lines';
import { groupsOfRows } from './plan-annotated';
import { importAnswers } from './plan-import';
import { annotatedAnswers } from './plan-annotated';

export const commands = [importAnswers, annotatedAnswers] as const;

export const answerGroups: AnswerGroups = groupsOfRows;
