// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { importCitations } from './plan-import';
import { citations } from './plan-citations';

export const commands = [importCitations, citations] as const;
