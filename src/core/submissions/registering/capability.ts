// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { FindingRule } from '../../workbook/command/findings';
import type { RowRule } from '../../workbook/command/row-rules';
import { lateDeadlines } from './late-deadlines';
import { fillLimits, missingLimits } from './missing-limits';
import { followLimits, movedLimits } from './moved-limits';
import { mergedRefusal, mergedTrouble } from './merged-texts';
import { translationRefusal, translationTrouble } from './translation-links';
import { registerSubmission } from './plan-register';
import { submissionForm } from './plan-registering-form';

export const commands = [registerSubmission, submissionForm] as const;

export const rowRules: readonly RowRule[] = [mergedRefusal, translationRefusal];

export const findings: readonly FindingRule[] = [
  { reads: ['SUB'], find: translationTrouble },
  { reads: ['SUB'], find: lateDeadlines },
  { reads: ['SUB'], find: missingLimits, mend: fillLimits },
  { reads: ['SUB', 'SET'], find: movedLimits, mend: followLimits },
  { reads: ['SUB', 'WG', 'OVL'], find: mergedTrouble },
];
