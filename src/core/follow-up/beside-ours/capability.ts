// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { importCountryReport } from './plan-import';
import { besideOurs } from './plan-beside-ours';
import { decideContradiction } from './plan-decide';

export const commands = [importCountryReport, besideOurs, decideContradiction] as const;
