// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { ProgressLines } from '../../submissions/documents/brought-lines';
import { isProgressLine, progressSoFar } from './progress-so-far';
import { buildProgressReport } from './plan-build';

export const commands = [buildProgressReport] as const;

export const progressLines: ProgressLines = { of: progressSoFar, isOne: isProgressLine };
