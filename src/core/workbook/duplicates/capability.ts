// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { listDuplicates } from './plan-duplicates-list';
import { mergeForm } from './plan-duplicates-form';
import { mergeRows } from './plan-merge';
import { keepApart } from './plan-keep-apart';

export const commands = [listDuplicates, mergeForm, mergeRows, keepApart] as const;
