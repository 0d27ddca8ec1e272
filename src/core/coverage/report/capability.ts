// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { buildCoverageReport } from './plan-build';

export const commands = [buildCoverageReport] as const;
