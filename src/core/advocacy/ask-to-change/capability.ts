// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { askToChange } from './plan-ask-to-change-list';
import { issuePage } from './plan-issue';
import { buildAskToChangeReport } from './plan-report';

export const commands = [askToChange, issuePage, buildAskToChangeReport] as const;
