// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { RowRule } from '../../workbook/command/row-rules';
import { progressRowRefusal } from './whose-rating';
import { recordProgress } from './plan-record';
import { progressForm } from './plan-progress-form';
import { listProgress } from './plan-progress-list';
import { setNextStep } from './plan-next-step';
import { setProgressScale } from './plan-scale';

export const commands = [recordProgress, progressForm, listProgress, setNextStep, setProgressScale] as const;

export const rowRules: readonly RowRule[] = [progressRowRefusal];
