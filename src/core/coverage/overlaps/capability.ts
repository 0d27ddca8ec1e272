// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { findOverlaps } from './plan-find';
import { listOverlaps } from './plan-overlaps-list';
import { decideOverlap } from './plan-decide';
import { markContradiction } from './plan-contradict';
import { overlapDetails } from './plan-details';
import { allowSharedText } from './shared-texts';
import { alreadyCovered, coveredForm } from './plan-already-covered';
import { similarSubmissions } from './plan-similar';

export const commands = [
  findOverlaps,
  listOverlaps,
  decideOverlap,
  markContradiction,
  overlapDetails,
  allowSharedText,
  alreadyCovered,
  coveredForm,
  similarSubmissions,
] as const;

export { tasksToEndorse } from './decision/tasks';
