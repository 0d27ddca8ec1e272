// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { bringInFormAnswers } from './plan-bring-in';
import { formQuestions } from './plan-questions';

export const commands = [bringInFormAnswers, formQuestions] as const;
