// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { buildStatusPage } from './plan-build';

export const commands = [buildStatusPage] as const;
