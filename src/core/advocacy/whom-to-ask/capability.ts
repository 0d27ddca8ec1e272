// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { FindingRule } from '../../workbook/command/findings';
import { lobbyingFindings } from '../lobbying-findings';
import { whomToAsk } from './plan-whom-to-ask-list';
import { proposeShare } from './plan-share';
import { planAsksCommand } from './plan-asks';
import { importMadeToOthers } from './plan-bring-in';

export const commands = [whomToAsk, proposeShare, planAsksCommand, importMadeToOthers] as const;

export const findings: readonly FindingRule[] = [
  { reads: ['ATC', 'CON', 'CTY', 'ASK', 'SUB'], find: lobbyingFindings },
];
