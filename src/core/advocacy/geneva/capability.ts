// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import type { FindingRule } from '../../workbook/command/findings';
import { stayTrouble } from './stay-trouble';
import { whoIsInGeneva } from './plan-geneva';

export const commands = [whoIsInGeneva] as const;

export const findings: readonly FindingRule[] = [{ reads: ['DEL', 'TIM'], find: stayTrouble }];
