// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { genevaPlace } from './plan-geneva-place';

export const commands = [genevaPlace] as const;
