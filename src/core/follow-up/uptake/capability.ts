// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { matchAsksCommand } from './plan-match';
import { uptake } from './plan-uptake';
import { decideMatch } from './plan-decide';
import { buildUptakeReport } from './plan-report';

export const commands = [matchAsksCommand, uptake, decideMatch, buildUptakeReport] as const;
