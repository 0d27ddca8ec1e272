// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { trueNamesForm } from './plan-true-names-form';

export const commands = [trueNamesForm] as const;
