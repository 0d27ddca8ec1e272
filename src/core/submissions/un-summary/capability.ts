// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { Letters } from '../../people/letters/letter-maker';
import { summaryMail, summaryMailReads } from './reminder-letter';
import { unSummary } from './plan-summary';
import { saveUnSummary, chooseFirstAsks, startUnSummary } from './plan-save';
import { remindSummaries } from './plan-remind';

export const commands = [unSummary, saveUnSummary, chooseFirstAsks, startUnSummary, remindSummaries] as const;

export const letters = {
  'summary-reminder': { reads: summaryMailReads, make: summaryMail },
} as const satisfies Letters;
