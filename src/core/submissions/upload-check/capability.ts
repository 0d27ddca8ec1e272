// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { RowRule } from '../../workbook/command/row-rules';
import { uploadedRefusal } from './status-refusal';
import { checkBeforeUpload } from './plan-check';
import { markUploaded } from './plan-mark';

export const commands = [checkBeforeUpload, markUploaded] as const;

export const rowRules: readonly RowRule[] = [(_book, change) => uploadedRefusal(change)];
