// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { handOverForm } from './plan-hand-over-form';
import { handOverRole } from './plan-hand-over';

export const commands = [handOverForm, handOverRole] as const;
