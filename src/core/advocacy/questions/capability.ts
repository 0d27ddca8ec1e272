// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { questionBank, addQuestion, giveQuestion } from './plan-bank';
import { importQuestions } from './plan-import';

export const commands = [questionBank, addQuestion, giveQuestion, importQuestions] as const;
