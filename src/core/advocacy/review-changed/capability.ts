// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { reviewChanged } from './plan-review-changed-list';
import { noteReviewChanges, tickReviewChange } from './plan-tasks';

export const commands = [reviewChanged, noteReviewChanges, tickReviewChange] as const;
