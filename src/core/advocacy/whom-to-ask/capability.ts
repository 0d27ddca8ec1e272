// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { FindingRule } from '../../workbook/command/findings';
import { troubleWith } from '../trouble';
import { whomToAsk } from './plan-list';
import { proposeShare } from './plan-share';
import { planAsksCommand } from './plan-plan';
import { importMadeToOthers } from './plan-bring-in';

export const commands = [whomToAsk, proposeShare, planAsksCommand, importMadeToOthers] as const;

export const findings: readonly FindingRule[] = [
  { reads: ['ATC', 'CON', 'CTY', 'ASK', 'SUB'], find: troubleWith },
];
