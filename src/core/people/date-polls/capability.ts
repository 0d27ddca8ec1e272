// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { datePolls } from './plan-date-polls-list';
import { answerDates } from './plan-answer';
import { fixDate } from './plan-fix';
import { addDates } from './plan-add';

export const commands = [datePolls, answerDates, fixDate, addDates] as const;
